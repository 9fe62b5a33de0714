package org.furrow.engines.plan.search;

import java.util.Arrays;
import org.furrow.engines.plan.table.Charges;
import org.furrow.engines.plan.table.Links;
import org.furrow.engines.plan.table.Ordering;
import org.furrow.engines.plan.table.Staffing;
import org.furrow.engines.plan.table.Tables;

/// The state of the search: who does what in which order, and the dates that follow, as arrays.
///
/// Each team's tasks form a ring through a node of its own, numbered after the tasks. Dates are as early as order,
/// precedence and cordons allow.
final class Schedule {

    final Tables tables;
    final Staffing staffing;
    final Ordering ordering;
    final Charges charges;
    final Pieces pieces;
    final Purse purse;
    final int tasks;
    final int teams;
    final int[] next;
    final int[] prev;
    final int[] team;
    /// The day for which the task waits because money comes on it; 0 where it does not wait.
    final int[] hold;
    /// The day from which the team could work: it has arrived, and what must come before is finished.
    final int[] base;
    final int[] finish;
    final int[] move;
    /// What one day later at this node costs about, further work included.
    final long[] sensitivity;
    /// The task of each cordon that comes first.
    final int[] first;
    final int[] groupFinish;
    final int[][] order;
    final int[] length;
    final int[] position;
    long cost;

    Schedule(Tables tables) {
        this.tables = tables;
        staffing = tables.staffing();
        ordering = tables.ordering();
        charges = tables.charges();
        pieces = new Pieces(tables.sharing());
        purse = new Purse(tables.funding(), staffing.horizon());
        tasks = tables.tasks();
        teams = staffing.teams();
        int nodes = tasks + teams;
        next = new int[nodes];
        prev = new int[nodes];
        team = new int[nodes];
        hold = new int[nodes];
        base = new int[nodes];
        finish = new int[nodes];
        move = new int[nodes];
        sensitivity = new long[nodes];
        first = new int[ordering.cordonCount()];
        groupFinish = new int[charges.groupCount()];
        order = new int[teams][16];
        length = new int[teams];
        position = new int[nodes];
        clear();
    }

    private void clear() {
        Arrays.fill(team, -1);
        for (int i = 0; i < teams; i++) {
            int ring = ring(i);
            next[ring] = ring;
            prev[ring] = ring;
            team[ring] = i;
            finish[ring] = staffing.available(i);
            position[ring] = -1;
        }
    }

    int ring(int ofTeam) {
        return tasks + ofTeam;
    }

    boolean isTask(int node) {
        return node < tasks;
    }

    int place(int node) {
        return node < tasks ? staffing.place(node) : staffing.home(node - tasks);
    }

    /// Puts a task behind a node, without dates.
    void insertAfter(int task, int node) {
        int follower = next[node];
        next[node] = task;
        prev[task] = node;
        next[task] = follower;
        prev[follower] = task;
        team[task] = team[node];
    }

    /// Takes over the teams and orders, and the cordons' sides, of a copy.
    void restore(Kept kept) {
        System.arraycopy(kept.next, 0, next, 0, next.length);
        System.arraycopy(kept.team, 0, team, 0, team.length);
        System.arraycopy(kept.first, 0, first, 0, first.length);
        System.arraycopy(kept.hold, 0, hold, 0, hold.length);
        pieces.restore(kept.nextUse, kept.piece);
        for (int i = 0; i < teams; i++) {
            int node = ring(i);
            do {
                prev[next[node]] = node;
                node = next[node];
            } while (isTask(node));
        }
        if (!retime()) {
            throw new IllegalStateException("A kept plan waits for itself in a circle");
        }
    }

    Kept keep() {
        return new Kept(this);
    }

    /// Computes all dates, the cost, the orders and the sensitivities anew.
    ///
    /// @return whether no work waits for itself
    boolean retime() {
        int[] waiting = new int[tasks];
        int[] queue = new int[tasks];
        int ready = 0;
        for (int i = 0; i < tables.movableCount(); i++) {
            int task = tables.movable(i);
            waiting[task] = ordering.before().count(task)
                    + cordonsBefore(task)
                    + pieces.countBefore(task)
                    + (isTask(prev[task]) ? 1 : 0);
            if (waiting[task] == 0) {
                queue[ready++] = task;
            }
        }
        for (int done = 0; done < ready; done++) {
            int task = queue[done];
            time(task);
            ready = releaseAfter(task, waiting, queue, ready);
        }
        sumCost();
        for (int i = 0; i < teams; i++) {
            listOrder(i);
        }
        pieces.listOrders();
        Sensing.all(this, queue, ready);
        return ready == tables.movableCount();
    }

    private int releaseAfter(int task, int[] waiting, int[] queue, int ready) {
        int end = ready;
        int follower = next[task];
        if (isTask(follower) && --waiting[follower] == 0) {
            queue[end++] = follower;
        }
        Links after = ordering.after();
        for (int k = after.from(task); k < after.until(task); k++) {
            if (--waiting[after.target(k)] == 0) {
                queue[end++] = after.target(k);
            }
        }
        Links cordons = ordering.cordons();
        for (int k = cordons.from(task); k < cordons.until(task); k++) {
            int other = cordons.target(k);
            if (first[cordons.value(k)] == task && team[other] != team[task] && --waiting[other] == 0) {
                queue[end++] = other;
            }
        }
        Links uses = pieces.sharing.uses();
        for (int k = uses.from(task); k < uses.until(task); k++) {
            int other = pieces.follower(uses.target(k));
            if (other >= 0 && --waiting[other] == 0) {
                queue[end++] = other;
            }
        }
        return end;
    }

    private int cordonsBefore(int task) {
        Links cordons = ordering.cordons();
        int count = 0;
        for (int k = cordons.from(task); k < cordons.until(task); k++) {
            if (first[cordons.value(k)] != task && team[cordons.target(k)] != team[task]) {
                count++;
            }
        }
        return count;
    }

    private void time(int task) {
        int before = prev[task];
        int by = team[task];
        move[task] = staffing.move(by, place(before), task);
        int day = Math.max(ordering.release(task), staffing.arrive(by, finish[before], move[task]));
        day = Math.max(day, hold[task]);
        Links befores = ordering.before();
        for (int k = befores.from(task); k < befores.until(task); k++) {
            day = Math.max(day, finish[befores.target(k)] + befores.value(k));
        }
        Links cordons = ordering.cordons();
        for (int k = cordons.from(task); k < cordons.until(task); k++) {
            int other = cordons.target(k);
            if (first[cordons.value(k)] != task && team[other] != by) {
                day = Math.max(day, finish[other]);
            }
        }
        day = Math.max(day, pieces.free(task, finish));
        base[task] = day;
        finish[task] = staffing.finish(task, by, day);
    }

    private void sumCost() {
        cost = charges.constant();
        for (int i = 0; i < tables.movableCount(); i++) {
            int task = tables.movable(i);
            cost += charges.cost(task, team[task], finish[task]) + charges.moveDay() * move[task];
        }
        for (int group = 0; group < groupFinish.length; group++) {
            int last = charges.groupFloor(group);
            Links members = charges.groups();
            for (int k = members.from(group); k < members.until(group); k++) {
                last = Math.max(last, finish[members.target(k)]);
            }
            groupFinish[group] = last;
            cost += charges.groupCost(group, last);
        }
        cost += purse.reckon(this);
    }

    /// The first day of work on a task.
    int start(int task, int by, int fromDay) {
        return staffing.days().first(staffing.calendar(task, by), fromDay);
    }

    /// Lists the tasks of a team by their positions.
    void listOrder(int ofTeam) {
        int count = 0;
        int[] list = order[ofTeam];
        for (int node = next[ring(ofTeam)]; isTask(node); node = next[node]) {
            if (count == list.length) {
                list = Arrays.copyOf(list, 2 * count);
                order[ofTeam] = list;
            }
            position[node] = count;
            list[count++] = node;
        }
        length[ofTeam] = count;
    }

    /// The last node of the team whose base is not after that day; its ring where there is none.
    int lastBy(int ofTeam, int day) {
        int low = 0;
        int high = length[ofTeam];
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (base[order[ofTeam][middle]] <= day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? ring(ofTeam) : order[ofTeam][low - 1];
    }

    /// A copy of teams and orders, with what they cost.
    static final class Kept {
        private final int[] next;
        private final int[] team;
        private final int[] first;
        private final int[] hold;
        private final int[] nextUse;
        private final int[] piece;
        private final long cost;

        private Kept(Schedule schedule) {
            next = schedule.next.clone();
            team = schedule.team.clone();
            first = schedule.first.clone();
            hold = schedule.hold.clone();
            nextUse = schedule.pieces.next.clone();
            piece = schedule.pieces.piece.clone();
            cost = schedule.cost;
        }

        long cost() {
            return cost;
        }
    }
}
