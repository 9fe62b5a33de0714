package org.furrow.engines.plan.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.Movement;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Prices;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.table.Tables;

/// The same problem with something left out, so that its best plan costs less or as much.
final class Relaxing {

    private Relaxing() {}

    /// Without the benefits of those names.
    static PlanningProblem withoutBenefits(PlanningProblem problem, Set<String> names) {
        return problem.withBenefits(problem.benefits().stream()
                .filter(benefit -> !names.contains(benefit.id()))
                .toList());
    }

    /// Without prices for changes.
    static PlanningProblem withoutChanges(PlanningProblem problem) {
        Prices prices = problem.prices();
        return problem.withPrices(new Prices(prices.moveDay(), 0, 0, prices.toleranceDays()));
    }

    /// As if every team were everywhere at once.
    static PlanningProblem withoutMoves(PlanningProblem problem) {
        List<Team> teams = problem.teams().stream()
                .map(team -> new Team(
                        team.id(),
                        team.operator(),
                        team.base(),
                        team.from(),
                        team.days(),
                        Movement.NONE,
                        team.abilities()))
                .toList();
        Prices prices = problem.prices();
        return problem.withTeams(teams)
                .withPrices(new Prices(0, prices.teamChange(), prices.dateChange(), prices.toleranceDays()));
    }

    /// As if no task waited for another one: each may begin when those before it could be finished at the earliest,
    /// and each benefit waits for all tasks that come before its own, in any order.
    static PlanningProblem withoutQueues(PlanningProblem problem) {
        Tables tables = Tables.of(problem);
        Earliest earliest = new Earliest(tables);
        Map<String, Task> before = new HashMap<>();
        List<Task> tasks = new ArrayList<>();
        for (int number = 0; number < tables.tasks(); number++) {
            Task task = problem.tasks().get(number);
            before.put(task.id(), task);
            tasks.add(tables.isMovable(number) ? alone(task, earliest.head(number)) : task);
        }
        return problem.withTasks(tasks)
                .withBenefits(problem.benefits().stream()
                        .map(benefit -> waitingForAll(benefit, before))
                        .toList())
                .withCordons(List.of());
    }

    private static Task alone(Task task, int head) {
        return new Task(
                task.id(),
                task.method(),
                task.effectiveM2(),
                task.place(),
                task.season(),
                head,
                List.of(),
                Set.of(),
                task.choice(),
                task.published(),
                task.frozen());
    }

    private static Benefit waitingForAll(Benefit benefit, Map<String, Task> before) {
        Set<String> all = new HashSet<>(benefit.tasks());
        ArrayDeque<String> open = new ArrayDeque<>(all);
        while (!open.isEmpty()) {
            Task task = before.get(open.remove());
            if (task != null) {
                for (Task.Precedence first : task.after()) {
                    if (all.add(first.task())) {
                        open.add(first.task());
                    }
                }
            }
        }
        return new Benefit(benefit.id(), all, benefit.weight(), benefit.curve(), benefit.due());
    }

    /// As if every day were a working day of all teams, in every season.
    static PlanningProblem withoutCalendars(PlanningProblem problem) {
        List<Team> teams = problem.teams().stream()
                .map(team -> new Team(
                        team.id(),
                        team.operator(),
                        team.base(),
                        team.from(),
                        DaySet.every(),
                        team.movement(),
                        team.abilities().stream().map(Relaxing::always).toList()))
                .toList();
        return problem.withTeams(teams)
                .withTasks(problem.tasks().stream()
                        .map(task -> task.frozen().isPresent() ? task : task.inSeason(DaySet.every()))
                        .toList());
    }

    /// What is never possible stays so: nothing new must be done.
    private static Ability always(Ability ability) {
        return ability.accredited().isEmpty() ? ability : Ability.of(ability.method(), ability.rateM2PerDay());
    }
}
