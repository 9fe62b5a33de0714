package org.furrow.engines.plan.check;

import java.util.HashMap;
import java.util.Map;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Fund;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.Plan.Assignment;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;

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
        return new Plan.Costs(
                blocked,
                moves,
                changes,
                problem.funds().stream().mapToLong(this::ahead).sum());
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

    /// Walks through the days: what has come, what has been taken, and what that costs where it is more.
    private long ahead(Fund fund) {
        Map<Integer, Long> takenOn = new HashMap<>();
        for (Task task : problem.tasks()) {
            Assignment one = done.get(task.id());
            boolean isPaid = task.payment().stream().anyMatch(by -> by.fund().equals(fund.id()));
            if (one != null && isPaid) {
                takenOn.merge(Math.max(0, one.start()), price(task, one), Long::sum);
            }
        }
        long sum = 0;
        long left = 0;
        for (int day = 0; day < problem.horizonDays(); day++) {
            for (Fund.Amount amount : fund.amounts()) {
                left += amount.day() == day ? amount.units() : 0;
            }
            left -= takenOn.getOrDefault(day, 0L);
            sum += left < 0 ? -left * fund.price() : 0;
        }
        return sum;
    }

    private long price(Task task, Assignment one) {
        long days = 0;
        long perDay = 0;
        for (Team team : problem.teams()) {
            if (team.id().equals(one.team())) {
                perDay = team.costPerDay();
                int rate = team.findAbility(task.method())
                        .map(Ability::rateM2PerDay)
                        .orElse(0);
                days = rate == 0 ? 0 : Math.max(1, Math.ceilDiv(task.effectiveM2(), (long) rate));
            }
        }
        return task.payment().map(Task.Payment::fixed).orElse(0L) + perDay * days;
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
