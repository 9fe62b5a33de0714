package org.furrow.engines.plan.search;

import org.furrow.engines.plan.table.Charges;
import org.furrow.engines.plan.table.Links;

/// A change that is tried: it lies over the schedule until it is taken over, and costs nothing to drop.
///
/// Build it with [#remove] and [#insertAfter], then [#evaluate] it. Dates are followed from the changed places
/// onwards to whatever they reach, so that the difference is exact whenever the whole of it was followed.
final class Trial {

    /// How far an estimate may be wrong, as a share of what it is made of.
    private static final double DOUBT = 0.15;
    /// How much more than estimated may still be gained.
    private static final double HOPE = 1.3;

    private final Schedule schedule;
    private final Overlay overlay;
    private final Queue queue;
    private final PiecesTrial pieces;
    private final PurseTrial purse;
    private final int mostVisits;
    private final int[] oriented;
    private final int[] orientedStamp;
    private final int[] changedGroups;
    private final int[] groupStamp;
    private int groupCount;
    private int orientedCount;
    private final int[] orientedPairs;
    private long delta;
    private long groupHope;
    private int visits;
    private long aheadEstimate;
    private boolean isFollowing;

    /// How many trials were followed to where they end or become too dear.
    long followed;

    Trial(Schedule schedule) {
        this.schedule = schedule;
        overlay = new Overlay(schedule);
        queue = new Queue(schedule.tasks + schedule.teams);
        pieces = new PiecesTrial(schedule, overlay);
        purse = new PurseTrial(schedule.purse);
        mostVisits = 3 * schedule.tasks + 100;
        int pairs = schedule.first.length;
        oriented = new int[pairs];
        orientedStamp = new int[pairs];
        orientedPairs = new int[pairs];
        changedGroups = new int[schedule.groupFinish.length];
        groupStamp = new int[schedule.groupFinish.length];
    }

    void begin() {
        overlay.begin();
        pieces.begin();
        purse.begin();
        queue.begin(overlay.epoch);
        delta = 0;
        groupHope = 0;
        groupCount = 0;
        orientedCount = 0;
        visits = 0;
        isFollowing = false;
    }

    void remove(int task) {
        overlay.remove(task);
    }

    void insertAfter(int task, int node) {
        overlay.insertAfter(task, node);
    }

    /// Lets two tasks change places.
    void exchange(int task, int other) {
        int before = schedule.prev[task];
        int otherBefore = schedule.prev[other];
        overlay.remove(task);
        if (otherBefore == task) {
            overlay.insertAfter(task, other);
        } else if (before == other) {
            overlay.insertAfter(task, otherBefore);
        } else {
            overlay.remove(other);
            overlay.insertAfter(other, before);
            overlay.insertAfter(task, otherBefore);
        }
    }

    int next(int node) {
        return overlay.next(node);
    }

    int prev(int node) {
        return overlay.prev(node);
    }

    int team(int node) {
        return overlay.team(node);
    }

    boolean isMoved(int task) {
        return overlay.isMoved(task);
    }

    int finish(int task) {
        return overlay.finish(task);
    }

    /// Lets a task that was just inserted wait for a day on which money comes.
    void hold(int task, int day) {
        overlay.hold(task, day);
    }

    int base(int task) {
        return overlay.base(task);
    }

    int move(int task) {
        return overlay.move(task);
    }

    /// The tasks whose dates were computed anew; some of them may be as before.
    int[] timed() {
        return overlay.timed();
    }

    /// How many tasks finish later (1) or earlier (-1) than before.
    int count(int sign) {
        return overlay.count(sign);
    }

    /// The finish of a task that was just inserted, as far as what comes before it is known.
    int foresee(int task) {
        int by = overlay.team(task);
        return schedule.staffing.finish(task, by, baseOf(task, by, overlay.moveTo(task)));
    }

    /// The difference of the objective, exactly; whatever it is.
    ///
    /// @return whether the change can be done: no work waits for itself, and who must be independent is
    boolean evaluateFully() {
        return evaluate(Long.MAX_VALUE / 4);
    }

    long delta() {
        return delta;
    }

    /// Whether the change can be done and costs at most that much more.
    boolean evaluate(long threshold) {
        if (!overlay.isIndependent()) {
            return false;
        }
        for (int i = 0; i < overlay.movedCount; i++) {
            share(overlay.moved[i]);
            orient(overlay.moved[i]);
            visit(overlay.moved[i]);
        }
        for (int i = 0; i < overlay.followerCount; i++) {
            if (!overlay.isMoved(overlay.followers[i])) {
                visit(overlay.followers[i]);
            }
        }
        long estimate = delta + groupHope + purse.hope + queue.estimate;
        if (estimate > threshold + (long) (DOUBT * queue.magnitude)) {
            return false;
        }
        followed++;
        if (!follow(threshold)) {
            return false;
        }
        delta += settleGroups() + purse.settle();
        return delta <= threshold;
    }

    private boolean follow(long threshold) {
        isFollowing = true;
        aheadEstimate = 0;
        int ahead = -1;
        while (ahead >= 0 || !queue.isEmpty()) {
            long hope = queue.hope + Math.min(0, ahead >= 0 ? aheadEstimate : 0);
            if (delta + groupHope + purse.hope + (long) (HOPE * hope) > threshold || ++visits > mostVisits) {
                return false;
            }
            ahead = visit(ahead >= 0 ? ahead : queue.poll());
        }
        return true;
    }

    /// Computes the dates of a task and tells those that depend on it.
    ///
    /// @return the next task of the team, where it is to be visited at once; otherwise -1
    private int visit(int task) {
        int by = overlay.team(task);
        int move = overlay.moveTo(task);
        int day = baseOf(task, by, move);
        boolean isTimed = overlay.isTimed(task);
        int before = overlay.finish(task);
        boolean isSameWork = isTimed || !overlay.isMoved(task);
        if (isSameWork && day == overlay.base(task) && move == overlay.move(task)) {
            return -1;
        }
        int after = schedule.staffing.finish(task, by, day);
        int oldTeam = isTimed ? by : schedule.team[task];
        Charges charges = schedule.charges;
        delta += charges.cost(task, by, after)
                - charges.cost(task, oldTeam, before)
                + charges.moveDay() * (move - overlay.move(task));
        if (purse.pays(task)) {
            int oldStart = schedule.start(task, oldTeam, overlay.base(task));
            purse.change(task, oldTeam, oldStart, by, schedule.start(task, by, day));
        }
        overlay.time(task, day, after, move);
        if (before == after && isSameWork) {
            return -1;
        }
        noteGroups(task, before, after);
        tellAfter(task, before, after);
        tellPieces(task, before, after);
        return tellFollower(task, after - before);
    }

    private int baseOf(int task, int by, int move) {
        int day = baseWithoutPieces(task, by, move);
        return pieces.hasUses(task) ? Math.max(day, pieces.free(task)) : day;
    }

    private int baseWithoutPieces(int task, int by, int move) {
        int day = Math.max(
                schedule.ordering.release(task),
                schedule.staffing.arrive(by, overlay.finish(overlay.prev(task)), move));
        day = Math.max(day, overlay.hold(task));
        Links before = schedule.ordering.before();
        for (int k = before.from(task); k < before.until(task); k++) {
            day = Math.max(day, overlay.finish(before.target(k)) + before.value(k));
        }
        Links cordons = schedule.ordering.cordons();
        for (int k = cordons.from(task); k < cordons.until(task); k++) {
            int other = cordons.target(k);
            if (firstOf(cordons.value(k)) != task && overlay.team(other) != by) {
                day = Math.max(day, overlay.finish(other));
            }
        }
        return day;
    }

    private void tellAfter(int task, int before, int after) {
        Links links = schedule.ordering.after();
        for (int k = links.from(task); k < links.until(task); k++) {
            tell(links.target(k), before + links.value(k), after + links.value(k));
        }
        Links cordons = schedule.ordering.cordons();
        for (int k = cordons.from(task); k < cordons.until(task); k++) {
            if (firstOf(cordons.value(k)) == task && overlay.team(cordons.target(k)) != overlay.team(task)) {
                tell(cordons.target(k), before, after);
            }
        }
    }

    private void tellPieces(int task, int before, int after) {
        Links uses = schedule.pieces.sharing.uses();
        int told = -1;
        for (int k = uses.from(task); k < uses.until(task); k++) {
            int follower = pieces.follower(uses.target(k));
            if (follower >= 0 && follower != told) {
                tell(follower, before, after);
                told = follower;
            }
        }
    }

    private void tell(int task, int before, int after) {
        int day = overlay.base(task);
        if (after > day) {
            push(task, after - day);
        } else if (before >= day && after < before) {
            push(task, after - before);
        }
    }

    private int tellFollower(int task, int shift) {
        int follower = overlay.next(task);
        if (!schedule.isTask(follower) || (overlay.isMoved(follower) && !overlay.isTimed(follower))) {
            return -1;
        }
        if (isFollowing && queue.isBefore(overlay.base(follower)) && !queue.contains(follower)) {
            aheadEstimate = shift * schedule.sensitivity[follower];
            return follower;
        }
        push(follower, shift);
        return -1;
    }

    private void push(int task, int shift) {
        queue.push(task, overlay.base(task), shift * schedule.sensitivity[task]);
    }

    private int firstOf(int pair) {
        return orientedStamp[pair] == overlay.epoch ? oriented[pair] : schedule.first[pair];
    }

    /// Gives a moved task its pieces of equipment anew, before what comes after it.
    private void share(int task) {
        if (!pieces.hasUses(task)) {
            return;
        }
        int by = overlay.team(task);
        int day = baseWithoutPieces(task, by, overlay.moveTo(task));
        int latest = before(overlay.next(task));
        Links after = schedule.ordering.after();
        for (int k = after.from(task); k < after.until(task); k++) {
            latest = Math.min(latest, before(after.target(k)));
        }
        pieces.place(task, day, latest, schedule.staffing.finish(task, by, day));
        for (int i = 0; i < pieces.followerCount; i++) {
            push(pieces.followers[i], pieces.shifts[i]);
        }
    }

    private int before(int task) {
        boolean isKnown = schedule.isTask(task) && (!overlay.isMoved(task) || overlay.isTimed(task));
        return isKnown ? overlay.base(task) - 1 : Integer.MAX_VALUE;
    }

    /// Says anew who comes first wherever a moved task stands under a cordon: whoever can begin first.
    private void orient(int task) {
        Links cordons = schedule.ordering.cordons();
        if (cordons.count(task) == 0) {
            return;
        }
        int by = overlay.team(task);
        for (int k = cordons.from(task); k < cordons.until(task); k++) {
            if (orientedStamp[cordons.value(k)] != overlay.epoch) {
                orientPair(cordons.value(k), task);
            }
        }
        int day = baseOf(task, by, overlay.moveTo(task));
        for (int k = cordons.from(task); k < cordons.until(task); k++) {
            int other = cordons.target(k);
            if (overlay.base(other) <= day) {
                orientPair(cordons.value(k), other);
            }
            queue.push(other, overlay.base(other), 0);
        }
    }

    private void orientPair(int pair, int winner) {
        if (orientedStamp[pair] != overlay.epoch) {
            orientedStamp[pair] = overlay.epoch;
            orientedPairs[orientedCount++] = pair;
        }
        oriented[pair] = winner;
    }

    private void noteGroups(int task, int before, int after) {
        Links groups = schedule.charges.groupsOf();
        for (int k = groups.from(task); k < groups.until(task); k++) {
            int group = groups.target(k);
            if (groupStamp[group] != overlay.epoch) {
                groupStamp[group] = overlay.epoch;
                changedGroups[groupCount++] = group;
                if (before == schedule.groupFinish[group] && after < before) {
                    groupHope += schedule.charges.groupCost(group, Math.max(after, schedule.charges.groupFloor(group)))
                            - schedule.charges.groupCost(group, before);
                }
            }
        }
    }

    private long settleGroups() {
        long cost = 0;
        for (int i = 0; i < groupCount; i++) {
            int group = changedGroups[i];
            cost += schedule.charges.groupCost(group, groupFinish(group))
                    - schedule.charges.groupCost(group, schedule.groupFinish[group]);
        }
        return cost;
    }

    private int groupFinish(int group) {
        Links members = schedule.charges.groups();
        int last = schedule.charges.groupFloor(group);
        for (int k = members.from(group); k < members.until(group); k++) {
            last = Math.max(last, overlay.finish(members.target(k)));
        }
        return last;
    }

    /// Takes the change over into the schedule, after it was evaluated.
    void accept() {
        for (int i = 0; i < groupCount; i++) {
            schedule.groupFinish[changedGroups[i]] = groupFinish(changedGroups[i]);
        }
        for (int i = 0; i < orientedCount; i++) {
            schedule.first[orientedPairs[i]] = oriented[orientedPairs[i]];
        }
        pieces.accept();
        purse.accept();
        overlay.accept();
        schedule.cost += delta;
    }
}
