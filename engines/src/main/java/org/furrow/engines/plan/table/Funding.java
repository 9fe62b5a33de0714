package org.furrow.engines.plan.table;

import java.util.Arrays;
import org.furrow.engines.plan.Fund;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;

/// Which task takes how much from which fund, and when money comes.
public final class Funding {

    private final int[] fund;
    private final long[] fixed;
    private final long[] perDay;
    private final long[] price;
    private final long[][] frozen;
    private final int[][] days;
    private final Staffing staffing;

    Funding(PlanningProblem problem, Index index, Staffing staffing) {
        this.staffing = staffing;
        int tasks = problem.tasks().size();
        fund = new int[tasks];
        fixed = new long[tasks];
        perDay = problem.teams().stream().mapToLong(Team::costPerDay).toArray();
        price = problem.funds().stream().mapToLong(Fund::price).toArray();
        frozen = new long[price.length][problem.horizonDays()];
        days = new int[price.length][];
        for (int one = 0; one < price.length; one++) {
            days[one] = comeIn(problem.funds().get(one), one);
        }
        for (int task = 0; task < tasks; task++) {
            fund[task] = problem.tasks()
                    .get(task)
                    .payment()
                    .map(by -> index.fund(by.fund()))
                    .orElse(-1);
            fixed[task] =
                    problem.tasks().get(task).payment().map(Task.Payment::fixed).orElse(0L);
            freeze(problem, index, task);
        }
        Arrays.stream(frozen).forEach(Funding::sumUp);
    }

    private int[] comeIn(Fund one, int number) {
        one.amounts().stream()
                .filter(amount -> amount.day() < frozen[number].length)
                .forEach(amount -> frozen[number][amount.day()] -= amount.units());
        return one.amounts().stream()
                .mapToInt(Fund.Amount::day)
                .filter(day -> day > 0 && day < frozen[number].length)
                .distinct()
                .toArray();
    }

    private void freeze(PlanningProblem problem, Index index, int task) {
        if (fund[task] >= 0) {
            problem.tasks().get(task).frozen().ifPresent(work -> {
                int day = Math.max(0, work.start());
                if (day < frozen[fund[task]].length) {
                    frozen[fund[task]][day] +=
                            problem.tasks().get(task).units(problem.teams().get(index.team(work.team())));
                }
            });
        }
    }

    private static void sumUp(long[] changes) {
        for (int day = 1; day < changes.length; day++) {
            changes[day] += changes[day - 1];
        }
    }

    /// How many funds there are.
    public int fundCount() {
        return price.length;
    }

    /// The fund that pays for the task; -1 where none does.
    public int fund(int task) {
        return fund[task];
    }

    /// What the task takes from its fund when that team does it.
    public long units(int task, int team) {
        return fixed[task] + perDay[team] * staffing.duration(task, team);
    }

    /// What a unit costs for each day that it is taken too early.
    public long price(int fund) {
        return price[fund];
    }

    /// By how much frozen work has taken more than is there at the end of each day; less than 0 where money is left.
    public long[] frozen(int fund) {
        return frozen[fund].clone();
    }

    /// The days after day 0 on which money comes, in order.
    public int[] days(int fund) {
        return days[fund];
    }
}
