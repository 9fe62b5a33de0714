package org.furrow.engines.plan.search;

import java.util.Optional;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.table.Links;
import org.furrow.engines.plan.table.Tables;

/// Tries every assignment and order of a tiny problem without cordons, every order on pieces of
/// equipment and every day of money to wait for, and keeps what the best one costs.
public final class EveryPlan {

    private final Schedule schedule;
    private long best = Long.MAX_VALUE;

    private EveryPlan(Tables tables) {
        schedule = new Schedule(tables);
    }

    /// The least that any plan costs; empty where no plan does all tasks that could be done alone.
    public static Optional<Long> findOptimum(PlanningProblem problem) {
        EveryPlan all = new EveryPlan(Tables.of(problem));
        all.place(0);
        return all.best == Long.MAX_VALUE ? Optional.empty() : Optional.of(all.best);
    }

    private void place(int number) {
        if (number == schedule.tables.movableCount()) {
            if (schedule.retime()) {
                best = Math.min(best, schedule.cost);
            }
            return;
        }
        int task = schedule.tables.movable(number);
        for (int i = 0; i < schedule.tables.eligibleCount(task); i++) {
            int team = schedule.tables.eligible(task, i);
            if (isIndependent(task, team)) {
                int node = schedule.ring(team);
                do {
                    schedule.insertAfter(task, node);
                    share(number, 0);
                    schedule.next[node] = schedule.next[task];
                    schedule.prev[schedule.next[task]] = node;
                    schedule.team[task] = -1;
                    node = schedule.next[node];
                } while (schedule.isTask(node));
            }
        }
    }

    /// Puts each use of a task at every place of every piece of its equipment.
    private void share(int number, int use) {
        int task = schedule.tables.movable(number);
        Pieces pieces = schedule.pieces;
        Links uses = pieces.sharing.uses();
        int entry = uses.from(task) + use;
        if (entry == uses.until(task)) {
            place(number + 1);
            int fund = schedule.tables.funding().fund(task);
            for (int day : fund < 0 ? new int[0] : schedule.tables.funding().days(fund)) {
                schedule.hold[task] = day;
                place(number + 1);
            }
            schedule.hold[task] = 0;
            return;
        }
        int kind = uses.value(entry);
        for (int one = pieces.sharing.firstPiece(kind); one < pieces.sharing.firstPiece(kind + 1); one++) {
            int node = pieces.ring(one);
            do {
                pieces.insertAfter(uses.target(entry), node);
                share(number, use + 1);
                pieces.next[node] = pieces.next[uses.target(entry)];
                pieces.prev[pieces.next[node]] = node;
                node = pieces.next[node];
            } while (pieces.isUse(node));
        }
    }

    private boolean isIndependent(int task, int team) {
        Links others = schedule.ordering.independent();
        for (int k = others.from(task); k < others.until(task); k++) {
            int other = schedule.team[others.target(k)];
            if (other >= 0 && schedule.staffing.operator(other) == schedule.staffing.operator(team)) {
                return false;
            }
        }
        return true;
    }
}
