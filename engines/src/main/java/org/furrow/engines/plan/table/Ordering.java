package org.furrow.engines.plan.table;

import java.util.ArrayList;
import java.util.List;
import org.furrow.engines.plan.Cordon;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;

/// What must come before what among the tasks that are planned, who must be independent of whom, and cordons.
public final class Ordering {

    private final int[] release;
    private final Links before;
    private final Links after;
    private final Links independent;
    private final Links cordons;
    private final int cordonCount;

    Ordering(PlanningProblem problem, Index index, boolean[] isMovable) {
        int tasks = isMovable.length;
        release = problem.tasks().stream().mapToInt(Task::earliest).toArray();
        List<List<Links.Link>> befores = rows(tasks);
        List<List<Links.Link>> afters = rows(tasks);
        List<List<Links.Link>> others = rows(tasks);
        for (int task = 0; task < tasks; task++) {
            for (Task.Precedence first : problem.tasks().get(task).after()) {
                precede(problem, index.task(first.task()), task, first.lagDays(), isMovable, befores, afters);
            }
            List<Integer> apart = problem.tasks().get(task).independentOf().stream()
                    .map(index::task)
                    .sorted()
                    .toList();
            for (int other : apart) {
                if (isMovable[task] && isMovable[other]) {
                    others.get(task).add(new Links.Link(other, 0));
                    others.get(other).add(new Links.Link(task, 0));
                }
            }
        }
        before = new Links(befores);
        after = new Links(afters);
        independent = new Links(others);
        List<List<Links.Link>> pairs = rows(tasks);
        cordonCount = cordon(problem, index, isMovable, pairs);
        cordons = new Links(pairs);
    }

    private void precede(
            PlanningProblem problem,
            int first,
            int then,
            int lag,
            boolean[] isMovable,
            List<List<Links.Link>> befores,
            List<List<Links.Link>> afters) {
        if (!isMovable[then]) {
            return;
        }
        if (isMovable[first]) {
            befores.get(then).add(new Links.Link(first, lag));
            afters.get(first).add(new Links.Link(then, lag));
        } else {
            int finish =
                    problem.tasks().get(first).frozen().map(Task.Frozen::finish).orElse(0);
            release[then] = Math.max(release[then], finish + lag);
        }
    }

    private int cordon(PlanningProblem problem, Index index, boolean[] isMovable, List<List<Links.Link>> pairs) {
        int count = 0;
        for (Cordon cordon : problem.cordons()) {
            int one = index.task(cordon.one());
            int other = index.task(cordon.other());
            if (isMovable[one] && isMovable[other]) {
                pairs.get(one).add(new Links.Link(other, count));
                pairs.get(other).add(new Links.Link(one, count));
                count++;
            } else {
                waitForFrozen(problem, one, other);
                waitForFrozen(problem, other, one);
            }
        }
        return count;
    }

    private void waitForFrozen(PlanningProblem problem, int one, int other) {
        problem.tasks().get(one).frozen().ifPresent(work -> release[other] = Math.max(release[other], work.finish()));
    }

    private static List<List<Links.Link>> rows(int count) {
        List<List<Links.Link>> rows = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            rows.add(new ArrayList<>(2));
        }
        return rows;
    }

    /// The day before which nothing may be done on the task.
    public int release(int task) {
        return release[task];
    }

    /// The tasks before each one, with the days between.
    public Links before() {
        return before;
    }

    /// The tasks after each one, with the days between.
    public Links after() {
        return after;
    }

    /// The tasks whose teams must be of another operator than this one's.
    public Links independent() {
        return independent;
    }

    /// The tasks that may not be at work together with each one, with the number of the pair.
    public Links cordons() {
        return cordons;
    }

    /// How many pairs of planned tasks stand under a cordon.
    public int cordonCount() {
        return cordonCount;
    }
}
