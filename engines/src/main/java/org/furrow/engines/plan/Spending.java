package org.furrow.engines.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.furrow.engines.plan.Plan.Assignment;

/// What a plan takes from a fund, and where it takes money before it is there.
///
/// @param taken in all, frozen work included, in the fund's units
/// @param available in all, from the first day of the plan to its horizon
/// @param days how many days before the horizon more is taken than is there
/// @param firstDay the first of them, if there are any
/// @param most by how much more at most
/// @param cost what that costs, by the price of the fund
public record Spending(
        String fund, long taken, long available, int days, Optional<Integer> firstDay, long most, long cost) {

    /// What a plan takes from each fund, in the order of the problem.
    public static List<Spending> of(PlanningProblem problem, Plan plan) {
        Map<String, Assignment> byTask = new HashMap<>();
        plan.assignments().forEach(one -> byTask.put(one.task(), one));
        return of(problem, task -> Optional.ofNullable(byTask.get(task)));
    }

    /// What a plan that is given task by task takes from each fund.
    static List<Spending> of(PlanningProblem problem, Function<String, Optional<Assignment>> plan) {
        Map<String, Team> teams = new HashMap<>();
        problem.teams().forEach(team -> teams.put(team.id(), team));
        return problem.funds().stream()
                .map(fund -> new Following(problem, fund).follow(teams, plan))
                .toList();
    }

    private static final class Following {
        private final PlanningProblem problem;
        private final Fund fund;
        private final long[] change;
        private long taken;
        private long available;

        Following(PlanningProblem problem, Fund fund) {
            this.problem = problem;
            this.fund = fund;
            change = new long[problem.horizonDays()];
        }

        Spending follow(Map<String, Team> teams, Function<String, Optional<Assignment>> plan) {
            for (Fund.Amount amount : fund.amounts()) {
                if (amount.day() < change.length) {
                    change[amount.day()] -= amount.units();
                    available += amount.units();
                }
            }
            for (Task task : problem.tasks()) {
                if (task.payment().filter(by -> by.fund().equals(fund.id())).isPresent()) {
                    plan.apply(task.id())
                            .ifPresent(one -> take(
                                    Optional.ofNullable(teams.get(one.team()))
                                            .map(task::units)
                                            .orElse(0L),
                                    Math.max(0, one.start())));
                }
            }
            return sum();
        }

        private void take(long units, int day) {
            taken += units;
            if (day < change.length) {
                change[day] += units;
            }
        }

        private Spending sum() {
            int days = 0;
            int firstDay = -1;
            long most = 0;
            long sum = 0;
            long ahead = 0;
            for (int day = 0; day < change.length; day++) {
                ahead += change[day];
                if (ahead > 0) {
                    days++;
                    firstDay = firstDay < 0 ? day : firstDay;
                    most = Math.max(most, ahead);
                    sum += ahead;
                }
            }
            Optional<Integer> first = firstDay < 0 ? Optional.empty() : Optional.of(firstDay);
            return new Spending(fund.id(), taken, available, days, first, most, sum * fund.price());
        }
    }
}
