package org.furrow.engines.plan.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;

/// An earlier plan by the numbers of a problem.
final class Before {

    private final int[] starts;
    private final int[] finishes;
    private final int[] teams;

    private Before(int tasks) {
        starts = new int[tasks];
        finishes = new int[tasks];
        teams = new int[tasks];
    }

    static Before of(PlanningProblem problem, Plan plan) {
        Map<String, Plan.Assignment> byTask = new HashMap<>();
        plan.assignments().forEach(one -> byTask.put(one.task(), one));
        Map<String, Integer> teams = new HashMap<>();
        problem.teams().forEach(team -> teams.put(team.id(), teams.size()));
        int count = problem.tasks().size();
        Before before = new Before(count);
        Arrays.fill(before.starts, Integer.MAX_VALUE);
        Arrays.fill(before.finishes, Integer.MAX_VALUE);
        Arrays.fill(before.teams, -1);
        for (int task = 0; task < count; task++) {
            Plan.Assignment old = byTask.get(problem.tasks().get(task).id());
            if (old != null) {
                before.starts[task] = old.start();
                before.finishes[task] = old.finish();
                before.teams[task] = teams.getOrDefault(old.team(), -1);
            }
        }
        return before;
    }

    /// The start of the task in it; the largest number where it does not have the task.
    int start(int task) {
        return starts[task];
    }

    /// The team of the task in it; -1 where it does not have the task, or the problem not the team.
    int team(int task) {
        return teams[task];
    }

    /// The planned tasks that did not stay with the team they had.
    int[] misplaced(Schedule schedule) {
        return movable(schedule)
                .filter(task -> schedule.team[task] != teams[task])
                .toArray();
    }

    /// The planned tasks that finish later than they did, or have another team.
    int[] late(Schedule schedule) {
        return movable(schedule)
                .filter(task -> schedule.finish[task] > finishes[task] || schedule.team[task] != teams[task])
                .toArray();
    }

    private static IntStream movable(Schedule schedule) {
        return IntStream.range(0, schedule.tables.movableCount()).map(schedule.tables::movable);
    }
}
