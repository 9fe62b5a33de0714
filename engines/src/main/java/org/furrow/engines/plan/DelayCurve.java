package org.furrow.engines.plan;

import java.util.Arrays;

/// What a delay costs, in whole days of benefit: never less for a later day.
///
/// Without a table a day costs a day. A table gives the cost for each finish from day 0 on; after its end each
/// further day costs one day more.
public final class DelayCurve {

    /// Every day that a benefit is blocked counts alike.
    public static final DelayCurve EVEN = new DelayCurve(new int[0]);

    private static final double DAYS_PER_YEAR = 365.25;

    private final int[] cost;

    private DelayCurve(int[] cost) {
        this.cost = cost;
    }

    /// Later days count less: `(1 − e^(−rate·years)) / rate`, in whole days, up to the horizon.
    ///
    /// @param yearlyRate the discount rate as a share, such as 0.03; 0 or more
    public static DelayCurve discounted(double yearlyRate, int horizonDays) {
        if (!(yearlyRate >= 0) || horizonDays < 0) {
            throw new IllegalArgumentException("A discount rate and its horizon must be 0 or more, but were "
                    + yearlyRate + " and " + horizonDays);
        }
        double daily = yearlyRate / DAYS_PER_YEAR;
        int[] cost = new int[horizonDays + 1];
        for (int day = 0; day <= horizonDays; day++) {
            cost[day] = daily == 0 ? day : (int) Math.round(-StrictMath.expm1(-daily * day) / daily);
        }
        return new DelayCurve(cost);
    }

    /// Only certain days matter, such as days of planting: land that comes back between two waits for the next one.
    ///
    /// @param days in order; after the last one each day counts
    public static DelayCurve until(int... days) {
        int[] cost = new int[days.length == 0 ? 0 : days[days.length - 1] + 1];
        int step = 0;
        for (int day = 0; day < cost.length; day++) {
            while (days[step] < day) {
                step++;
            }
            cost[day] = days[step];
        }
        return new DelayCurve(cost);
    }

    /// Whether each day costs a day, from the first one on.
    public boolean isEven() {
        return cost.length == 0;
    }

    /// What it costs when the benefit begins on that day, in days.
    ///
    /// @param day 0 or more
    public long at(int day) {
        if (day < cost.length) {
            return cost[day];
        }
        return cost.length == 0 ? day : (long) cost[cost.length - 1] + (day - cost.length + 1);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DelayCurve curve && Arrays.equals(cost, curve.cost);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(cost);
    }
}
