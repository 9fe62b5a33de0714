package org.furrow.engines.plan.search;

import java.util.Arrays;
import org.furrow.engines.plan.table.Charges;
import org.furrow.engines.plan.table.Links;

/// Puts tasks where they cost least, over all teams and places.
///
/// Tasks that wait for one another get their places one after the other, the first one as if all benefits of the
/// others began with it; then each of a few is moved to its best place with the others where they are.
final class Placing {

    private static final int ROUNDS = 2;
    /// Of more tasks than these each is placed once.
    private static final int FEW = 12;

    private final Schedule schedule;
    private final Trial trial;
    private final boolean[] isAmong;

    Placing(Schedule schedule) {
        this.schedule = schedule;
        trial = new Trial(schedule);
        isAmong = new boolean[schedule.tasks];
    }

    void place(int[] tasks) {
        int[] ordered = inOrder(tasks);
        for (int task : ordered) {
            isAmong[task] = true;
        }
        for (int task : ordered) {
            placeBest(task, waiting(task));
        }
        for (int round = 0; round < ROUNDS && tasks.length <= FEW; round++) {
            for (int task : ordered) {
                placeBest(task, 0);
            }
        }
    }

    private int[] inOrder(int[] tasks) {
        return Arrays.stream(tasks)
                .boxed()
                .sorted((one, other) -> schedule.base[one] == schedule.base[other]
                        ? Integer.compare(one, other)
                        : Integer.compare(schedule.base[one], schedule.base[other]))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// What a day costs about, of benefits that wait for tasks after this one that are to be placed too.
    private long waiting(int task) {
        Charges charges = schedule.charges;
        Links after = schedule.ordering.after();
        long cost = 0;
        for (int k = after.from(task); k < after.until(task); k++) {
            int next = after.target(k);
            if (isAmong[next]) {
                cost += charges.perDay(next, schedule.finish[next]) + waiting(next);
                Links groups = charges.groupsOf();
                for (int g = groups.from(next); g < groups.until(next); g++) {
                    cost += charges.groupPerDay(groups.target(g), schedule.finish[next]);
                }
            }
        }
        return cost;
    }

    private void placeBest(int task, long perDay) {
        long best = 0;
        int bestNode = -1;
        for (int i = 0; i < schedule.tables.eligibleCount(task); i++) {
            int team = schedule.tables.eligible(task, i);
            int node = schedule.ring(team);
            do {
                if (node != task && node != schedule.prev[task]) {
                    long change = change(task, node, perDay, best);
                    if (change < best) {
                        best = change;
                        bestNode = node;
                    }
                }
                node = schedule.next[node];
            } while (schedule.isTask(node));
        }
        if (bestNode >= 0 && change(task, bestNode, perDay, best + 1) <= best) {
            trial.accept();
        }
    }

    /// What the place costs, with what waits for the task; the limit or more where that is not less than it.
    private long change(int task, int node, long perDay, long limit) {
        trial.begin();
        trial.remove(task);
        trial.insertAfter(task, node);
        long foreseen = perDay * (trial.foresee(task) - schedule.finish[task]);
        if (!trial.evaluate(limit - 1 - foreseen)) {
            return limit;
        }
        return trial.delta() + perDay * (trial.finish(task) - schedule.finish[task]);
    }
}
