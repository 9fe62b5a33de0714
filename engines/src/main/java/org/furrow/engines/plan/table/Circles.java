package org.furrow.engines.plan.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;

/// Tasks that wait for themselves: what is left when tasks that wait for nobody are taken away, again and again, from
/// both ends. A task between two circles is told as part of them.
final class Circles {

    private final PlanningProblem problem;
    private final boolean[] isMovable;
    private final List<List<Integer>> after = new ArrayList<>();
    private final List<List<Integer>> before = new ArrayList<>();

    Circles(PlanningProblem problem, Index index, boolean[] isMovable) {
        this.problem = problem;
        this.isMovable = isMovable;
        for (int task = 0; task < isMovable.length; task++) {
            after.add(new ArrayList<>());
            before.add(new ArrayList<>());
        }
        for (int task = 0; task < isMovable.length; task++) {
            for (Task.Precedence first : problem.tasks().get(task).after()) {
                int other = index.task(first.task());
                if (isMovable[task] && isMovable[other]) {
                    after.get(other).add(task);
                    before.get(task).add(other);
                }
            }
        }
    }

    Map<Integer, Obstacle> find() {
        boolean[] forward = left(before, after);
        boolean[] backward = left(after, before);
        Map<Integer, Obstacle> found = new TreeMap<>();
        for (int task = 0; task < isMovable.length; task++) {
            if (forward[task] && backward[task]) {
                List<String> others = before.get(task).stream()
                        .filter(other -> forward[other] && backward[other])
                        .map(other -> problem.tasks().get(other).id())
                        .distinct()
                        .toList();
                String name = problem.tasks().get(task).id();
                found.put(task, new Obstacle(name, Obstacle.Kind.CYCLIC_PRECEDENCE, others));
            }
        }
        return found;
    }

    private boolean[] left(List<List<Integer>> waitsFor, List<List<Integer>> releases) {
        int[] open = waitsFor.stream().mapToInt(List::size).toArray();
        boolean[] isLeft = isMovable.clone();
        ArrayDeque<Integer> free = new ArrayDeque<>();
        for (int task = 0; task < open.length; task++) {
            if (isLeft[task] && open[task] == 0) {
                free.add(task);
            }
        }
        while (!free.isEmpty()) {
            int task = free.remove();
            isLeft[task] = false;
            for (int next : releases.get(task)) {
                open[next]--;
                if (open[next] == 0) {
                    free.add(next);
                }
            }
        }
        return isLeft;
    }
}
