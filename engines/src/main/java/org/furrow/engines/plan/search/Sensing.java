package org.furrow.engines.plan.search;

import org.furrow.engines.plan.table.Charges;
import org.furrow.engines.plan.table.Links;

/// What one day later costs, from the last work to the first: the task itself, the next one of its team, and what
/// waits for it. An estimate: waiting that would swallow the day is seen only where it exists now.
final class Sensing {

    private Sensing() {}

    /// All tasks, in an order in which each comes after what it waits for.
    static void all(Schedule schedule, int[] ordered, int count) {
        for (int i = count - 1; i >= 0; i--) {
            one(schedule, ordered[i]);
        }
    }

    /// The tasks of one team, with what is known of the others.
    static void team(Schedule schedule, int team) {
        int ring = schedule.ring(team);
        for (int node = schedule.prev[ring]; schedule.isTask(node); node = schedule.prev[node]) {
            one(schedule, node);
        }
    }

    private static void one(Schedule schedule, int task) {
        Charges charges = schedule.charges;
        int finish = schedule.finish[task];
        long cost = charges.perDay(task, finish);
        Links groups = charges.groupsOf();
        for (int k = groups.from(task); k < groups.until(task); k++) {
            if (schedule.groupFinish[groups.target(k)] == finish) {
                cost += charges.groupPerDay(groups.target(k), finish);
            }
        }
        Links after = schedule.ordering.after();
        for (int k = after.from(task); k < after.until(task); k++) {
            if (schedule.base[after.target(k)] == finish + after.value(k)) {
                cost += schedule.sensitivity[after.target(k)];
            }
        }
        if (schedule.purse.pays(task)) {
            int by = schedule.team[task];
            cost -= schedule.purse.savedPerDay(task, by, schedule.start(task, by, schedule.base[task]));
        }
        Links uses = schedule.pieces.sharing.uses();
        for (int k = uses.from(task); k < uses.until(task); k++) {
            int other = schedule.pieces.follower(uses.target(k));
            if (other >= 0 && other != schedule.next[task] && schedule.base[other] == finish) {
                cost += schedule.sensitivity[other];
            }
        }
        schedule.sensitivity[task] = cost + follower(schedule, task, finish);
    }

    private static long follower(Schedule schedule, int task, int finish) {
        int next = schedule.next[task];
        if (!schedule.isTask(next)) {
            return 0;
        }
        int arrive = schedule.staffing.arrive(schedule.team[task], finish, schedule.move[next]);
        return arrive == schedule.base[next] ? schedule.sensitivity[next] : 0;
    }
}
