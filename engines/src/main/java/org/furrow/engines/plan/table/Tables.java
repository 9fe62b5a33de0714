package org.furrow.engines.plan.table;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.PlanningProblem;

/// A problem as arrays, by numbers of tasks and teams in the order of the problem.
///
/// Tasks that cannot be done, and frozen ones, keep their numbers and are not among the [#movable(int)] ones.
public final class Tables {

    private final PlanningProblem problem;
    private final Staffing staffing;
    private final Ordering ordering;
    private final Charges charges;
    private final Sharing sharing;
    private final Funding funding;
    private final List<Obstacle> obstacles;
    private final int[] movable;
    private final boolean[] isMovable;
    private final int[][] eligible;

    private Tables(PlanningProblem problem, List<Obstacle> known) {
        this.problem = problem;
        Index index = Index.of(problem);
        staffing = new Staffing(problem, index);
        Feasibility feasibility = new Feasibility(problem, index, staffing, known);
        obstacles = feasibility.obstacles();
        isMovable = feasibility.movable();
        ordering = new Ordering(problem, index, isMovable);
        charges = new Charges(problem, index, isMovable);
        sharing = new Sharing(problem, index, isMovable);
        funding = new Funding(problem, index, staffing);
        movable = listMovable();
        eligible = new int[isMovable.length][];
        Map<IntBuffer, int[]> equal = new HashMap<>();
        for (int task = 0; task < eligible.length; task++) {
            eligible[task] = isMovable[task] ? shared(teams(task), equal) : new int[0];
        }
    }

    /// The tables of that problem.
    public static Tables of(PlanningProblem problem) {
        return new Tables(problem, List.of());
    }

    /// The tables of the same problem, when these tasks cannot be done besides.
    public Tables without(List<Obstacle> more) {
        return new Tables(
                problem, Stream.concat(obstacles.stream(), more.stream()).toList());
    }

    private int[] listMovable() {
        return IntStream.range(0, isMovable.length)
                .filter(task -> isMovable[task])
                .toArray();
    }

    /// One array for all tasks that the same teams can do.
    private static int[] shared(int[] teams, Map<IntBuffer, int[]> equal) {
        return equal.computeIfAbsent(IntBuffer.wrap(teams), buffer -> teams);
    }

    private int[] teams(int task) {
        int[] teams = new int[staffing.teams()];
        int count = 0;
        for (int team = 0; team < teams.length; team++) {
            if (staffing.duration(task, team) > 0) {
                teams[count++] = team;
            }
        }
        return Arrays.copyOf(teams, count);
    }

    /// What they were made from.
    public PlanningProblem problem() {
        return problem;
    }

    /// Who can do what and when.
    public Staffing staffing() {
        return staffing;
    }

    /// What must come before what.
    public Ordering ordering() {
        return ordering;
    }

    /// What a finish costs.
    public Charges charges() {
        return charges;
    }

    /// Who shares equipment.
    public Sharing sharing() {
        return sharing;
    }

    /// Who pays for what.
    public Funding funding() {
        return funding;
    }

    /// Why some tasks cannot be done whatever the plan.
    public List<Obstacle> obstacles() {
        return obstacles;
    }

    /// How many tasks the problem has.
    public int tasks() {
        return isMovable.length;
    }

    /// How many tasks are planned.
    public int movableCount() {
        return movable.length;
    }

    /// One of the tasks that are planned.
    public int movable(int number) {
        return movable[number];
    }

    /// Whether the task is planned.
    public boolean isMovable(int task) {
        return isMovable[task];
    }

    /// How many teams can do the task.
    public int eligibleCount(int task) {
        return eligible[task].length;
    }

    /// One of the teams that can do the task.
    public int eligible(int task, int number) {
        return eligible[task][number];
    }
}
