package org.furrow.engines.plan.check;

import java.util.Map;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.Plan.Assignment;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;

/// The costs of a plan, benefit by benefit and task by task.
record Reckoning(PlanningProblem problem, Map<String, Assignment> done) {

    Plan.Costs costs() {
        long blocked = problem.benefits().stream().mapToLong(this::blocked).sum();
        long moves = 0;
        long changes = 0;
        for (Task task : problem.tasks()) {
            Assignment one = done.get(task.id());
            if (one != null && task.frozen().isEmpty()) {
                moves += problem.prices().moveDay() * one.moveDays();
                changes += changes(task, one);
            }
        }
        return new Plan.Costs(blocked, moves, changes);
    }

    private long blocked(Benefit benefit) {
        int last = 0;
        for (String task : benefit.tasks()) {
            Assignment one = done.get(task);
            if (one == null) {
                return 0;
            }
            last = Math.max(last, one.finish());
        }
        long tooLate = benefit.due()
                .map(due -> due.weight() * Math.max(0L, (long) last(benefit) - due.day()))
                .orElse(0L);
        return benefit.weight() * benefit.curve().at(last) + tooLate;
    }

    private int last(Benefit benefit) {
        int last = 0;
        for (String task : benefit.tasks()) {
            Assignment one = done.get(task);
            last = one == null ? last : Math.max(last, one.finish());
        }
        return last;
    }

    private long changes(Task task, Assignment one) {
        return task.published()
                .map(old ->
                        (old.team().equals(one.team()) ? 0 : problem.prices().teamChange())
                                + (Math.abs(one.finish() - old.finish())
                                                > problem.prices().toleranceDays()
                                        ? problem.prices().dateChange()
                                        : 0))
                .orElse(0L);
    }
}
