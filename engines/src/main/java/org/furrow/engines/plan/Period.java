package org.furrow.engines.plan;

/// Days from one until another, the latter excluded.
///
/// @param from the first day; it may lie before the plan begins
/// @param until the day after the last one
public record Period(int from, int until) {

    /// From the first day of the plan on, without an end.
    public static final Period ALWAYS = new Period(0, Integer.MAX_VALUE);

    public Period {
        if (until <= from) {
            throw new IllegalArgumentException(
                    "A period must end after day " + from + ", but ends before day " + until);
        }
    }

    /// Whether the day lies within it.
    public boolean contains(int day) {
        return day >= from && day < until;
    }
}
