package org.furrow.engines.plan.bound;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import java.util.stream.IntStream;
import org.furrow.engines.plan.search.Budget;

/// Prices for each task, and for each team the best way from place to place for them: a bound that sees moves,
/// calendars, seasons and what must come before.
///
/// Each task is done once, so where whoever does it gets its price, the best ways of all teams and the sum of the
/// prices cost no more together than any plan. On its way a team may come to a task again; the prices make that
/// rare. No price exceeds what its task costs at the horizon, so nothing is won by work beyond it.
final class VisitPrices {

    private static final double LARGER = 1.1;
    private static final double SMALLER = 0.6;
    private static final int MISSES = 6;
    private static final double FIRST_LEVEL = 0.01;
    private static final double MOST_LEVEL = 0.05;
    private static final double LEAST_LEVEL = 1e-5;
    private static final double FRESH = 0.3;
    private static final double[] SCALES = {1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4};

    private final Crew[] crews;
    private final double goal;
    private final double[] weight;
    private final double[] most;
    private final double[] price;
    private final double[] centre;
    private final double[] direction;
    private final int[] chosen;
    private final double constant;
    private double best = Double.NEGATIVE_INFINITY;
    private double level = FIRST_LEVEL;
    private int misses;

    /// @param prices what each job costs about together with the days that it uses
    /// @param goal what a plan of the stage costs about
    VisitPrices(Stage stage, Earliest earliest, double[] prices, double goal) {
        this.goal = goal;
        int jobs = stage.jobs().size();
        weight = new double[jobs];
        most = new double[jobs];
        price = new double[jobs];
        centre = new double[jobs];
        direction = new double[jobs];
        chosen = new int[jobs];
        double fixed = 0;
        for (int job = 0; job < jobs; job++) {
            Stage.Job one = stage.jobs().get(job);
            weight[job] = one.isEven() ? one.weight() : 0;
            most[job] = weight[job] * stage.tables().staffing().horizon();
            fixed += one.cost(weight[job] > 0 ? 0 : earliest.finish(one.task()));
        }
        constant = fixed;
        crews = IntStream.range(0, stage.teamCount())
                .mapToObj(team -> new Crew(stage, stage.team(team), weight))
                .toArray(Crew[]::new);
        begin(prices);
    }

    /// Sets the prices to as much of those as proves most.
    private void begin(double[] prices) {
        for (double scale : SCALES) {
            for (int job = 0; job < price.length; job++) {
                price[job] = Math.clamp(scale * prices[job], 0, most[job]);
            }
            double value = value();
            if (value <= best) {
                return;
            }
            best = value;
            System.arraycopy(price, 0, centre, 0, price.length);
            fresh(direction);
        }
    }

    /// The best bound so far.
    double best() {
        return best;
    }

    private double value() {
        Arrays.fill(chosen, 0);
        double sum = constant;
        for (double one : price) {
            sum += one;
        }
        for (Crew crew : crews) {
            sum += crew.best(price, job -> chosen[job]++);
        }
        return sum;
    }

    /// Raises prices of tasks that nobody takes and lowers those that are taken more than once.
    ///
    /// @param goesOn is told the best bound so far before each round
    void improve(Budget budget, DoublePredicate goesOn) {
        long started = budget.cpu().getAsLong();
        for (long round = 0;
                round < budget.moves()
                        && budget.cpu().getAsLong() - started < budget.cpuNanos()
                        && level > LEAST_LEVEL
                        && goesOn.test(best);
                round++) {
            round();
        }
    }

    private void round() {
        move(level * Math.max(goal, Math.abs(best)));
        double value = value();
        double[] fresh = new double[price.length];
        fresh(fresh);
        for (int job = 0; job < price.length; job++) {
            direction[job] += FRESH * (fresh[job] - direction[job]);
        }
        if (value > best) {
            best = value;
            System.arraycopy(price, 0, centre, 0, price.length);
            level = Math.min(MOST_LEVEL, level * LARGER);
            misses = 0;
        } else if (++misses == MISSES) {
            misses = 0;
            level *= SMALLER;
        }
    }

    private void fresh(double[] into) {
        for (int job = 0; job < into.length; job++) {
            into[job] = weight[job] > 0 ? 1 - chosen[job] : 0;
        }
    }

    private void move(double stride) {
        double length = Arrays.stream(direction).map(one -> one * one).sum();
        for (int job = 0; job < price.length && length > 0; job++) {
            price[job] = Math.clamp(centre[job] + stride * direction[job] / length, 0, most[job]);
        }
    }
}
