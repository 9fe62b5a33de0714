package org.furrow.engines.plan;

import java.util.BitSet;
import java.util.function.IntPredicate;

/// The days on which something may be done: a calendar of a team, or a season of the ground.
///
/// It knows the days before the horizon. From the horizon on every day belongs to it, so that work always ends; a
/// task that ends there is reported as one for which there is no room.
public final class DaySet {

    private final BitSet days;
    private final int horizon;

    private DaySet(BitSet days, int horizon) {
        this.days = days;
        this.horizon = horizon;
    }

    /// Every day.
    public static DaySet every() {
        return new DaySet(new BitSet(), 0);
    }

    /// The days before the horizon that fulfil the condition, and all from there on.
    ///
    /// @param horizon in days, 0 or more
    public static DaySet where(int horizon, IntPredicate condition) {
        if (horizon < 0) {
            throw new IllegalArgumentException("A horizon must be 0 days or more, but was " + horizon);
        }
        BitSet days = new BitSet(horizon);
        for (int day = 0; day < horizon; day++) {
            days.set(day, condition.test(day));
        }
        return new DaySet(days, horizon);
    }

    /// Whether the day belongs to it.
    ///
    /// @param day 0 or more
    public boolean contains(int day) {
        return day >= horizon || days.get(day);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DaySet set && horizon == set.horizon && days.equals(set.days);
    }

    @Override
    public int hashCode() {
        return 31 * days.hashCode() + horizon;
    }

    @Override
    public String toString() {
        return days.cardinality() + " of " + horizon + " days";
    }
}
