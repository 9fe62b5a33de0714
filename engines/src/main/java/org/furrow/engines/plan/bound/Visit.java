package org.furrow.engines.plan.bound;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import org.furrow.engines.plan.table.Staffing;

/// A move of a team into a group of places, and work there without leaving: each task once at most.
///
/// The tasks are done in the order of weight by days, which is the best one where a day is a day. What seasons,
/// heads and free days add to a task alone is added to it, at its least over all days on which the visit can come
/// to it. Where a team has waited in a visit as many days as its move took, it could as well have come again: what
/// follows counts as another visit. So none but those days between its first and last task lie idle.
final class Visit {

    /// The numbers of a team's working days, and when the day after each begins at the earliest.
    static final class Days {
        private final int begin;
        private final int end;
        private final int[] date;

        Days(int begin, int end, int[] date) {
            this.begin = begin;
            this.end = end;
            this.date = date;
        }
    }

    private final Stage stage;
    private final Staffing staffing;
    private final int team;
    private final Days days;
    private final int move;
    private final int home;
    private final int[] jobs;
    private final int[] length;
    private final char[][] extra;
    private final double[] cost;
    private final boolean[][] taken;
    private final double[] weight;
    private double[] price = new double[0];
    private double latest;
    private int reached;
    private double value;

    /// @param move the working days of a move from other work, more than 0
    /// @param home those of a move from where the team begins
    /// @param weight of each job, more than 0 for the members
    Visit(Stage stage, int team, Days days, List<Integer> members, double[] weight, int move, int home) {
        this.stage = stage;
        this.weight = weight;
        this.team = team;
        this.days = days;
        this.move = move;
        this.home = home;
        staffing = stage.tables().staffing();
        jobs = members.stream()
                .sorted(Comparator.<Integer>comparingDouble(job -> length(job) / weight[job])
                        .thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        length = Arrays.stream(jobs).map(this::length).toArray();
        int all = (int) Math.min(Arrays.stream(length).asLongStream().sum(), days.end);
        extra = new char[stage.jobs().size()][];
        for (int job : jobs) {
            extra[job] =
                    extra(job, jobs.length == 1 ? 0 : Math.min(days.end, Math.max(0, all - length(job)) + move - 1));
        }
        cost = new double[Math.max(0, Math.min(all, days.end - days.begin)) + 1];
        taken = new boolean[jobs.length][cost.length];
    }

    private int length(int job) {
        return staffing.duration(stage.jobs().get(job).task(), team);
    }

    int move() {
        return move;
    }

    int home() {
        return home;
    }

    /// By how many days longer than its days of work a task takes at least, when the visit begins on each day and
    /// comes to it within so many working days.
    private char[] extra(int job, int window) {
        int[] own = new int[days.end + 1];
        for (int n = days.begin; n <= days.end; n++) {
            int from = Math.max(days.date[n], stage.jobs().get(job).head());
            own[n] = staffing.finish(stage.jobs().get(job).task(), team, from) - days.date[n] - length(job);
        }
        char[] least = new char[days.end + 1];
        int[] rising = new int[days.end + 2];
        int front = 0;
        int back = 0;
        int next = days.begin;
        for (int n = days.begin; n <= days.end; n++) {
            for (; next <= Math.min(days.end, n + window); next++) {
                while (back > front && own[rising[back - 1]] >= own[next]) {
                    back--;
                }
                rising[back++] = next;
            }
            while (rising[front] < n) {
                front++;
            }
            least[n] = (char) Math.clamp(own[rising[front]], 0, Character.MAX_VALUE);
        }
        return least;
    }

    /// Sets the prices.
    void price(double[] prices) {
        price = prices;
        latest = 0;
        for (int job : jobs) {
            latest = Math.max(latest, price[job] / weight[job]);
        }
    }

    /// The days of work of the best visit that begins to work on the n-th day, where it and what comes after it
    /// costs less than what is known; otherwise 0.
    int best(int n, double[] after, double known) {
        if (days.date[n] >= latest) {
            return 0;
        }
        fill(n);
        int load = 0;
        value = known;
        for (int one = 1; one <= reached; one++) {
            if (cost[one] + after[n + one] < value) {
                value = cost[one] + after[n + one];
                load = one;
            }
        }
        return load;
    }

    /// What the best visit and what comes after it costs less the prices.
    double value() {
        return value;
    }

    private void fill(int n) {
        reached = 0;
        cost[0] = 0;
        int most = Math.min(cost.length - 1, days.end - n);
        for (int k = 0; k < jobs.length; k++) {
            double base = base(k, n);
            if (base + weight[jobs[k]] * length[k] < 0) {
                add(k, base, Math.min(most, reached + length[k]));
            }
        }
    }

    private double base(int k, int n) {
        int job = jobs[k];
        return weight[job] * (days.date[n] + extra[job][n]) - price[job];
    }

    private void add(int k, double base, int last) {
        for (int load = reached + 1; load <= last; load++) {
            cost[load] = Double.POSITIVE_INFINITY;
        }
        reached = Math.max(reached, last);
        double each = weight[jobs[k]];
        for (int load = last; load >= length[k]; load--) {
            cost[load] = Math.min(cost[load], cost[load - length[k]] + each * load + base);
        }
    }

    /// Tells which jobs the best visit from the n-th day on with so many days of work does.
    void choose(int n, int load, IntConsumer chosen) {
        Arrays.fill(cost, 1, cost.length, Double.POSITIVE_INFINITY);
        cost[0] = 0;
        for (int k = 0; k < jobs.length; k++) {
            Arrays.fill(taken[k], false);
            double base = base(k, n);
            for (int at = Math.min(cost.length - 1, days.end - n);
                    at >= length[k] && base + weight[jobs[k]] * length[k] < 0;
                    at--) {
                double with = cost[at - length[k]] + weight[jobs[k]] * at + base;
                if (with < cost[at]) {
                    cost[at] = with;
                    taken[k][at] = true;
                }
            }
        }
        int at = load;
        for (int k = jobs.length - 1; k >= 0; k--) {
            if (taken[k][at]) {
                chosen.accept(jobs[k]);
                at -= length[k];
            }
        }
    }
}
