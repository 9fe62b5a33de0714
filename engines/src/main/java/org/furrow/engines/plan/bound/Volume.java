package org.furrow.engines.plan.bound;

import java.util.Arrays;
import java.util.function.DoublePredicate;
import org.furrow.engines.plan.search.Budget;

/// Prices that rise where too many tasks want a day and fall where none does: the volume algorithm (Barahona & Anbil
/// 2000), with the best prices so far as its centre and a mean of the violations as its direction.
final class Volume {

    private static final double FIRST_SHARE = 0.1;
    private static final double LAST_SHARE = 0.003;
    private static final double SMALLER = 0.8;
    private static final double LARGER = 1.15;
    private static final int MISSES = 6;
    private static final double[] SCALES = {0.8, 0.8, 0.8, 0.8, 0.7, 0.7, 0.7, 0.5};
    private static final double LEAST_STEP = 1e-4;

    private final SlotPrices slots;
    private final double[][] centre;
    private final double[][] direction;
    private final double target;
    private double best;
    private double share = FIRST_SHARE;
    private double step = 1;
    private int misses;

    Volume(SlotPrices slots) {
        this.slots = slots;
        target = slots.goal();
        best = slots.value();
        centre = copy(slots.price());
        for (double scale : SCALES) {
            tryScaled(scale);
        }
        direction = new double[centre.length][centre.length == 0 ? 0 : centre[0].length];
        setPrices(0);
        slots.value();
        for (int team = 0; team < direction.length; team++) {
            System.arraycopy(slots.violation()[team], 0, direction[team], 0, direction[team].length);
        }
    }

    /// Where a plan waits for other work, the days of its teams seem dearer than they are.
    private void tryScaled(double scale) {
        for (double[] row : slots.price()) {
            Arrays.setAll(row, day -> row[day] * scale);
        }
        double value = slots.value();
        if (value > best) {
            best = value;
            keep();
        }
    }

    /// What each job costs at least with the best prices.
    double[] jobPrices() {
        setPrices(0);
        return slots.jobPrices();
    }

    /// What a simple plan of the stage costs.
    double goal() {
        return target;
    }

    double best() {
        return best;
    }

    /// Raises the bound until the budget is used, nothing more is to be won, or the listener has enough.
    ///
    /// @param goesOn is told the best bound so far before each round
    void run(Budget budget, DoublePredicate goesOn) {
        long started = budget.cpu().getAsLong();
        long rounds = 0;
        while (rounds < budget.moves()
                && budget.cpu().getAsLong() - started < budget.cpuNanos()
                && step > LEAST_STEP
                && best < target
                && goesOn.test(best)) {
            round();
            rounds++;
        }
    }

    private void round() {
        double length = length();
        if (length == 0) {
            step = 0;
            return;
        }
        double stride = step * Math.max(target - best, Math.abs(target) * 1e-6) / length;
        setPrices(stride);
        double value = slots.value();
        mix();
        if (value > best) {
            best = value;
            step = Math.min(1, step * LARGER);
            keep();
            misses = 0;
        } else {
            miss();
        }
    }

    private void setPrices(double stride) {
        double[][] price = slots.price();
        for (int team = 0; team < price.length; team++) {
            for (int day = 0; day < price[team].length; day++) {
                price[team][day] = Math.max(0, centre[team][day] + stride * direction[team][day]);
            }
        }
    }

    private void keep() {
        double[][] price = slots.price();
        for (int team = 0; team < price.length; team++) {
            System.arraycopy(price[team], 0, centre[team], 0, price[team].length);
        }
    }

    private void miss() {
        misses++;
        if (misses == MISSES) {
            misses = 0;
            step *= SMALLER;
            share = Math.max(LAST_SHARE, share * SMALLER);
        }
    }

    /// Days that nobody wants and that cost nothing cannot change.
    private double length() {
        double sum = 0;
        for (int team = 0; team < direction.length; team++) {
            for (int day = 0; day < direction[team].length; day++) {
                double one = direction[team][day];
                sum += one < 0 && centre[team][day] == 0 ? 0 : one * one;
            }
        }
        return sum;
    }

    private void mix() {
        double[][] fresh = slots.violation();
        for (int team = 0; team < direction.length; team++) {
            for (int day = 0; day < direction[team].length; day++) {
                direction[team][day] += share * (fresh[team][day] - direction[team][day]);
            }
        }
    }

    private static double[][] copy(double[][] rows) {
        return Arrays.stream(rows).map(double[]::clone).toArray(double[][]::new);
    }
}
