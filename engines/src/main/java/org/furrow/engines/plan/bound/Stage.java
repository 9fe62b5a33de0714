package org.furrow.engines.plan.bound;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.table.Tables;

/// The work of teams that share tasks, as the bounds see it: jobs with the benefit that waits for them.
///
/// A benefit waits for its last task, so for each one among them: its cost is at least the mean of what it would
/// cost if it waited for each of some of its tasks alone. What must still be done afterwards is added as a tail of
/// days, and what must be done before is a head.
final class Stage {

    private final Tables tables;
    private final int[] teams;
    private final List<Job> jobs = new ArrayList<>();
    private final List<Claim> taken = new ArrayList<>();
    private final boolean[] isIn;
    private final Map<Integer, Clusters> clusters = new HashMap<>();

    /// A task with what waits for it.
    ///
    /// @param tail the least days from its finish to that of the benefits
    /// @param parts how many jobs share each benefit
    record Waiting(Benefit benefit, int tail, int parts) {

        double cost(int finish) {
            return (double) benefit.cost(finish + tail) / parts;
        }
    }

    /// One task of the stage that something waits for.
    ///
    /// @param isEven whether each day costs the same, which is the `weight`
    record Job(int task, int head, List<Waiting> waiting, boolean isEven, double weight) {

        Job {
            waiting = List.copyOf(waiting);
        }

        static Job of(int task, int head, List<Waiting> waiting) {
            boolean isEven = waiting.stream()
                    .allMatch(one -> one.benefit().curve().isEven()
                            && one.benefit().due().isEmpty());
            double weight = waiting.stream()
                    .mapToDouble(one -> (double) one.benefit().weight() / one.parts())
                    .sum();
            return new Job(task, head, waiting, isEven, weight);
        }

        double cost(int finish) {
            double cost = 0;
            for (Waiting one : waiting) {
                cost += one.cost(finish);
            }
            return cost;
        }
    }

    private Stage(Tables tables, Earliest earliest, boolean[] isIn, List<Claim> claims) {
        this.tables = tables;
        this.isIn = isIn;
        List<List<Waiting>> waiting = new ArrayList<>();
        for (int task = 0; task < tables.tasks(); task++) {
            waiting.add(new ArrayList<>());
        }
        for (Claim claim : claims) {
            int[] chosen = chosen(claim, earliest, isIn);
            for (int task : chosen) {
                waiting.get(task).add(new Waiting(claim.benefit(), claim.tail(earliest, task), chosen.length));
            }
            if (chosen.length > 0) {
                taken.add(claim);
            }
        }
        for (int task = 0; task < tables.tasks(); task++) {
            if (!waiting.get(task).isEmpty()) {
                jobs.add(Job.of(task, earliest.head(task), waiting.get(task)));
            }
        }
        teams = teamsOf();
    }

    private static int[] chosen(Claim claim, Earliest earliest, boolean[] isIn) {
        return claim.members().stream()
                .flatMapToInt(member -> earliest.nearest(member, isIn).stream().mapToInt(Integer::intValue))
                .distinct()
                .toArray();
    }

    private int[] teamsOf() {
        return jobs.stream()
                .flatMapToInt(job ->
                        IntStream.range(0, tables.eligibleCount(job.task())).map(i -> tables.eligible(job.task(), i)))
                .distinct()
                .sorted()
                .toArray();
    }

    /// One stage for each set of teams that share tasks.
    static List<Stage> all(Tables tables, Earliest earliest, List<Claim> claims) {
        int[] set = new int[tables.staffing().teams()];
        Arrays.setAll(set, team -> team);
        for (int i = 0; i < tables.movableCount(); i++) {
            int task = tables.movable(i);
            for (int k = 1; k < tables.eligibleCount(task); k++) {
                join(set, tables.eligible(task, 0), tables.eligible(task, k));
            }
        }
        List<Stage> stages = new ArrayList<>();
        for (int one : Arrays.stream(set).distinct().toArray()) {
            boolean[] isIn = new boolean[tables.tasks()];
            for (int i = 0; i < tables.movableCount(); i++) {
                isIn[tables.movable(i)] = set[tables.eligible(tables.movable(i), 0)] == one;
            }
            Stage stage = new Stage(tables, earliest, isIn, claims);
            if (!stage.jobs.isEmpty()) {
                stages.add(stage);
            }
        }
        return stages;
    }

    private static void join(int[] set, int one, int other) {
        int from = set[one];
        int to = set[other];
        if (from != to) {
            for (int team = 0; team < set.length; team++) {
                if (set[team] == from) {
                    set[team] = to;
                }
            }
        }
    }

    /// The groups of places for teams of that kind.
    Clusters clusters(int kind) {
        return clusters.computeIfAbsent(kind, fresh -> new Clusters(tables, fresh));
    }

    Tables tables() {
        return tables;
    }

    List<Job> jobs() {
        return jobs;
    }

    int teamCount() {
        return teams.length;
    }

    int team(int number) {
        return teams[number];
    }

    /// The benefits that wait for its tasks.
    List<Claim> taken() {
        return taken;
    }

    /// The same tasks and teams with some of the benefits alone.
    Stage with(List<Claim> claims, Earliest earliest) {
        return new Stage(tables, earliest, isIn, claims);
    }
}
