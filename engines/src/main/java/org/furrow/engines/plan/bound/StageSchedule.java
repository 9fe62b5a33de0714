package org.furrow.engines.plan.bound;

import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.stream.IntStream;

/// A plan of one stage alone, made by a simple rule: who is free first takes the most weight for its days.
///
/// What waits behind a day of a team in it is about what the day is worth: prices begin so. Its cost is about what a
/// bound of the stage can reach.
final class StageSchedule {

    private final Stage stage;
    private final Teams teams;
    private final int horizon;
    private final int[] team;
    private final int[] start;
    private final int[] finish;
    private double cost;

    StageSchedule(Stage stage, Teams teams) {
        this.stage = stage;
        this.teams = teams;
        horizon = stage.tables().staffing().horizon();
        int jobs = stage.jobs().size();
        team = new int[jobs];
        start = new int[jobs];
        finish = new int[jobs];
        int[] free = new int[stage.teamCount()];
        for (int one = 0; one < free.length; one++) {
            free[one] = stage.tables().staffing().available(stage.team(one));
        }
        PriorityQueue<Integer> open = new PriorityQueue<>(
                Comparator.<Integer>comparingInt(one -> free[one]).thenComparing(Comparator.naturalOrder()));
        IntStream.range(0, free.length).forEach(open::add);
        BitSet left = new BitSet(jobs);
        left.set(0, jobs);
        while (!left.isEmpty()) {
            int one = open.remove();
            int job = best(one, free[one], left);
            if (job >= 0) {
                left.clear(job);
                place(job, one, free[one]);
                free[one] = finish[job];
                open.add(one);
            }
        }
    }

    private int best(int one, int leave, BitSet left) {
        int best = -1;
        double most = -1;
        for (int job = left.nextSetBit(0); job >= 0; job = left.nextSetBit(job + 1)) {
            if (teams.canDo(job, one)) {
                double index = stage.jobs().get(job).weight() / Math.max(1, teams.finish(job, one, leave) - leave);
                if (index > most) {
                    most = index;
                    best = job;
                }
            }
        }
        return best;
    }

    private void place(int job, int one, int leave) {
        team[job] = one;
        start[job] = leave;
        finish[job] = teams.finish(job, one, leave);
        cost += stage.jobs().get(job).cost(finish[job]);
    }

    /// What it costs.
    double cost() {
        return cost;
    }

    /// Adds for each day of each team the weight of the tasks behind it, and half of that of the task on it.
    void price(double[][] price) {
        for (int job = 0; job < team.length; job++) {
            double weight = stage.jobs().get(job).weight();
            for (int day = 0; day < Math.min(finish[job], horizon); day++) {
                price[team[job]][day] += day < start[job] ? weight : weight / 2;
            }
        }
    }

    /// What each task costs, and what waits behind its days.
    double[] prices() {
        double[][] behind = new double[stage.teamCount()][horizon];
        price(behind);
        double[] prices = new double[team.length];
        for (int job = 0; job < prices.length; job++) {
            prices[job] = stage.jobs().get(job).weight() * finish[job];
            for (int day = start[job]; day < Math.min(finish[job], horizon); day++) {
                prices[job] += behind[team[job]][day];
            }
        }
        return prices;
    }
}
