package org.furrow.domain.mission;

import java.time.LocalDate;

/// What a mission has achieved of an objective.
///
/// @param actual how much so far, in units of the measure; negative where more was taken back than done
public record Achievement(Objective objective, long actual) {

    private static final int ALL = 100;

    /// How many hundredths of the target are reached, rounded down; more than 100 where more was done.
    public long percent() {
        return Math.floorDiv(Math.max(0, actual) * ALL, objective.target());
    }

    /// Whether the target is reached.
    public boolean isReached() {
        return actual >= objective.target();
    }

    /// How much would be done by the end of that day if each day of the period brought the same, rounded down.
    public long expected(MissionPeriod period, LocalDate today) {
        return Math.floorDiv(Math.multiplyExact(objective.target(), period.gone(today)), period.days());
    }

    /// Whether less is done than the time that has gone would bring.
    public boolean isBehind(MissionPeriod period, LocalDate today) {
        return actual < expected(period, today);
    }
}
