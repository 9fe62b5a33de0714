package org.furrow.engines.plan.search;

import org.furrow.engines.chance.Chance;
import org.furrow.engines.plan.table.Links;
import org.furrow.engines.plan.table.Tables;

/// Small changes of a schedule, drawn at random: move a task, swap two, move some in a row, swap the rest of two
/// teams.
final class Proposals {

    private static final int OWN_REACH = 12;
    private static final int LONGEST_ROW = 4;
    private static final int LONGEST_REST = 40;
    private static final int WAITING = 4;
    private static final double FOLLOWING = 0.6;

    private final Schedule schedule;
    private final Tables tables;
    private final Trial trial;
    private final Nearness nearness;
    private final Chance chance;
    private int[] focus = new int[0];

    Proposals(Schedule schedule, Trial trial, Chance chance) {
        this.schedule = schedule;
        this.trial = trial;
        this.chance = chance;
        tables = schedule.tables;
        nearness = new Nearness(tables);
    }

    /// Lets every second change begin with one of these tasks.
    void focusOn(int[] tasks) {
        focus = tasks.clone();
    }

    /// Builds a change in the trial.
    ///
    /// @return whether it changes something and every team can do what it gets
    boolean propose() {
        int task = focus.length > 0 && chance.nextInt(2) == 0
                ? focus[chance.nextInt(focus.length)]
                : tables.movable(chance.nextInt(tables.movableCount()));
        double kind = chance.nextDouble();
        trial.begin();
        if (kind < 0.30) {
            return moveNear(task);
        }
        if (kind < 0.45) {
            return moveWithin(task);
        }
        if (kind < 0.70) {
            return moveByTime(task);
        }
        if (kind < 0.88) {
            return swap(task, partner(task));
        }
        return kind < 0.97 ? moveRow(task) : swapRests(task);
    }

    private boolean moveNear(int task) {
        int other = nearness.neighbour(task, chance);
        if (other == task || !canDo(schedule.team[other], task)) {
            return false;
        }
        return move(task, chance.nextInt(2) == 0 ? other : schedule.prev[other]);
    }

    private boolean moveWithin(int task) {
        int steps = 1 + chance.nextInt(OWN_REACH);
        boolean isForward = chance.nextInt(2) == 0;
        int node = isForward ? task : schedule.prev[task];
        for (int i = 0; i < steps; i++) {
            int further = isForward ? schedule.next[node] : schedule.prev[node];
            if (isForward && !schedule.isTask(further)) {
                break;
            }
            node = further;
            if (!schedule.isTask(node)) {
                break;
            }
        }
        return move(task, node);
    }

    private boolean moveByTime(int task) {
        int team = tables.eligible(task, chance.nextInt(tables.eligibleCount(task)));
        return move(task, schedule.lastBy(team, someDay(task)));
    }

    private int someDay(int task) {
        int day = schedule.base[task];
        return switch (chance.nextInt(4)) {
            case 0 -> readyDay(task);
            case 1 -> chance.nextInt(day + 1);
            default -> day;
        };
    }

    private int readyDay(int task) {
        int day = schedule.ordering.release(task);
        Links before = schedule.ordering.before();
        for (int k = before.from(task); k < before.until(task); k++) {
            day = Math.max(day, schedule.finish[before.target(k)] + before.value(k));
        }
        return day;
    }

    private int partner(int task) {
        if (chance.nextInt(2) == 0) {
            return nearness.neighbour(task, chance);
        }
        int team = tables.eligible(task, chance.nextInt(tables.eligibleCount(task)));
        int node = schedule.lastBy(team, schedule.base[task]);
        return schedule.isTask(node) ? node : task;
    }

    /// Moves a task behind a node, and what waits for it as far as it should follow. One that needs equipment
    /// or money may stay where it is and get other pieces, or wait for other money.
    boolean move(int task, int node) {
        boolean isStaying = node == task || node == schedule.prev[task];
        int fund = tables.funding().fund(task);
        if (isStaying && tables.sharing().uses().count(task) == 0 && fund < 0) {
            return false;
        }
        trial.remove(task);
        trial.insertAfter(task, isStaying ? schedule.prev[task] : node);
        if (fund >= 0 && chance.nextInt(isStaying ? 2 : WAITING) == 0) {
            int[] days = tables.funding().days(fund);
            int choice = chance.nextInt(days.length + 1);
            trial.hold(task, choice == 0 ? 0 : days[choice - 1]);
        }
        followUp(task);
        return true;
    }

    private boolean swap(int task, int other) {
        if (task == other || !canDo(schedule.team[other], task) || !canDo(schedule.team[task], other)) {
            return false;
        }
        trial.exchange(task, other);
        followUp(task);
        followUp(other);
        return true;
    }

    private boolean moveRow(int task) {
        int other = nearness.neighbour(task, chance);
        int target = schedule.team[other];
        int count = 2 + chance.nextInt(LONGEST_ROW - 1);
        int[] row = new int[count];
        int node = task;
        for (int i = 0; i < count; i++) {
            if (!schedule.isTask(node) || node == other || !canDo(target, node)) {
                return false;
            }
            row[i] = node;
            node = schedule.next[node];
        }
        if (schedule.next[other] == task) {
            return false;
        }
        int behind = other;
        for (int one : row) {
            trial.remove(one);
            trial.insertAfter(one, behind);
            behind = one;
        }
        return true;
    }

    private boolean swapRests(int task) {
        int team = tables.eligible(task, chance.nextInt(tables.eligibleCount(task)));
        int own = schedule.team[task];
        if (team == own) {
            return false;
        }
        int node = schedule.lastBy(team, schedule.base[task]);
        int begin = schedule.prev[task];
        if (!canDoRest(own, schedule.next[node]) || !canDoRest(team, task)) {
            return false;
        }
        int other = schedule.next[node];
        moveRest(task, node);
        moveRest(other, begin);
        return true;
    }

    private boolean canDoRest(int team, int from) {
        int count = 0;
        for (int node = from; schedule.isTask(node); node = schedule.next[node]) {
            count++;
            if (count > LONGEST_REST || !canDo(team, node)) {
                return false;
            }
        }
        return true;
    }

    private void moveRest(int from, int behind) {
        int task = from;
        int last = behind;
        while (schedule.isTask(task)) {
            trial.remove(task);
            trial.insertAfter(task, last);
            last = task;
            task = schedule.next[task];
        }
    }

    private void followUp(int task) {
        Links after = schedule.ordering.after();
        if (after.count(task) == 0 || !chance.happens(FOLLOWING)) {
            return;
        }
        for (int k = after.from(task); k < after.until(task); k++) {
            follow(after.target(k), trial.foresee(task) + after.value(k));
        }
    }

    private void follow(int task, int day) {
        boolean isStaying = chance.nextInt(4) != 0;
        int team = isStaying ? schedule.team[task] : tables.eligible(task, chance.nextInt(tables.eligibleCount(task)));
        int node = schedule.lastBy(team, day);
        while (schedule.isTask(node) && (node == task || trial.isMoved(node))) {
            node = schedule.prev[node];
        }
        if (!trial.isMoved(task) && node != trial.prev(task)) {
            trial.remove(task);
            trial.insertAfter(task, node);
        }
    }

    private boolean canDo(int team, int task) {
        return schedule.staffing.duration(task, team) > 0;
    }
}
