package org.furrow.engines.plan.bound;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.table.Staffing;

/// Prices for each task, and for each team the best set of tasks to do for them: the bound of the configuration
/// linear programme (van den Akker, Hoogeveen & van de Velde 1999), without seasons and heads.
///
/// A team's calendar is bounded from below by a straight line, so that the order of weight by days is the best one
/// and a programme over tasks and days worked finds the best set. No price exceeds what its task costs at the
/// horizon, so that nothing is gained by work beyond it, where the line does not hold.
final class JobPrices {

    private static final double SMALLER = 0.7;
    private static final double LARGER = 1.15;
    private static final int MISSES = 6;
    private static final double LEAST_STEP = 1e-4;

    private final List<Stage.Job> jobs;
    private final Teams teams;
    private final Team[] lines;
    private final int horizon;
    private final double[] weight;
    private final double constant;
    private final double target;
    private final double[] price;
    private final int[] chosen;

    /// A line below a team's calendar: the end of its n-th day is at least `from + slope · n`; and its jobs in order.
    private record Team(double from, double slope, int most, List<Integer> order) {}

    JobPrices(Stage stage, Earliest earliest, ShortestMoves moves) {
        teams = new Teams(stage, moves);
        horizon = stage.tables().staffing().horizon();
        jobs = stage.jobs();
        weight = jobs.stream()
                .mapToDouble(job -> job.isEven() ? job.weight() : 0)
                .toArray();
        double fixed = 0;
        for (int job = 0; job < weight.length; job++) {
            Stage.Job one = jobs.get(job);
            fixed += weight[job] > 0 ? one.cost(0) : one.cost(earliest.finish(one.task()));
        }
        constant = fixed;
        StageSchedule first = new StageSchedule(stage, teams);
        target = first.cost();
        price = first.prices();
        for (int job = 0; job < price.length; job++) {
            price[job] = Math.clamp(price[job], 0, weight[job] * horizon);
        }
        chosen = new int[weight.length];
        lines = IntStream.range(0, stage.teamCount())
                .mapToObj(team -> line(stage, team))
                .toArray(Team[]::new);
    }

    private Team line(Stage stage, int team) {
        Staffing staffing = stage.tables().staffing();
        int by = stage.team(team);
        int begin = staffing.available(by);
        int most = staffing.days().before(staffing.movingCalendar(by), horizon)
                - staffing.days().before(staffing.movingCalendar(by), begin);
        double slope = most <= 0 ? 1 : Math.max(1, (double) (horizon - begin) / most);
        double from = begin;
        for (int n = 1; n <= most; n++) {
            from = Math.min(from, staffing.arrive(by, begin, n) - slope * n);
        }
        List<Integer> order = IntStream.range(0, weight.length)
                .filter(job -> weight[job] > 0 && teams.canDo(job, team))
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(job -> teams.days(job, team) / weight[job])
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
        return new Team(from, slope, Math.max(0, most), order);
    }

    double value() {
        Arrays.fill(chosen, 0);
        double sum = constant;
        for (int job = 0; job < price.length; job++) {
            sum += price[job];
        }
        for (int team = 0; team < lines.length; team++) {
            sum += bestSet(team);
        }
        return sum;
    }

    private double bestSet(int number) {
        Team team = lines[number];
        double[] cost = new double[team.most + 1];
        Arrays.fill(cost, 1, cost.length, Double.POSITIVE_INFINITY);
        int jobsOfTeam = team.order.size();
        boolean[][] taken = new boolean[jobsOfTeam][];
        int reached = 0;
        for (int k = 0; k < jobsOfTeam; k++) {
            int job = team.order.get(k);
            int days = teams.days(job, number);
            int last = (int) Math.min(team.most, Math.floor((price[job] / weight[job] - team.from) / team.slope));
            last = Math.min(last, reached + days);
            taken[k] = new boolean[Math.max(0, last + 1)];
            for (int load = last; load >= days; load--) {
                double with = cost[load - days] + weight[job] * (team.from + team.slope * load) - price[job];
                if (with < cost[load]) {
                    cost[load] = with;
                    taken[k][load] = true;
                    reached = Math.max(reached, load);
                }
            }
        }
        return trace(number, taken, cost);
    }

    private double trace(int number, boolean[][] taken, double[] cost) {
        int load = 0;
        for (int i = 1; i < cost.length; i++) {
            load = cost[i] < cost[load] ? i : load;
        }
        double best = cost[load];
        for (int k = taken.length - 1; k >= 0; k--) {
            if (load < taken[k].length && taken[k][load]) {
                int job = lines[number].order.get(k);
                chosen[job]++;
                load -= teams.days(job, number);
            }
        }
        return best;
    }

    /// Raises prices of tasks that nobody takes and lowers those that several take; the greatest bound on the way.
    ///
    /// @param goesOn is told the best bound so far before each round
    double improve(Budget budget, DoublePredicate goesOn) {
        double best = value();
        double[] centre = price.clone();
        double[] direction = direction();
        double step = 1;
        int misses = 0;
        long started = budget.cpu().getAsLong();
        for (long round = 0;
                round < budget.moves()
                        && budget.cpu().getAsLong() - started < budget.cpuNanos()
                        && step > LEAST_STEP
                        && best < target
                        && goesOn.test(best);
                round++) {
            move(centre, direction, step * (target - best));
            double value = value();
            double[] fresh = direction();
            for (int job = 0; job < direction.length; job++) {
                direction[job] = 0.7 * direction[job] + 0.3 * fresh[job];
            }
            if (value > best) {
                best = value;
                System.arraycopy(price, 0, centre, 0, centre.length);
                step = Math.min(1, step * LARGER);
                misses = 0;
            } else if (++misses == MISSES) {
                misses = 0;
                step *= SMALLER;
            }
        }
        return best;
    }

    private double[] direction() {
        double[] direction = new double[price.length];
        for (int job = 0; job < direction.length; job++) {
            direction[job] = weight[job] > 0 ? 1 - chosen[job] : 0;
        }
        return direction;
    }

    private void move(double[] centre, double[] direction, double stride) {
        double length = Arrays.stream(direction).map(one -> one * one).sum();
        for (int job = 0; job < price.length && length > 0; job++) {
            price[job] = Math.clamp(centre[job] + stride * direction[job] / length, 0, weight[job] * horizon);
        }
    }
}
