package org.furrow.domain.cleaning;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/// A date as well as it is known.
///
/// @param first the day, or the first day of the month or the year
/// @param precision whether the day, the month or only the year is known
public record KnownDate(LocalDate first, Precision precision) {

    /// How well a date is known.
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /// The last day that it can have been.
    public LocalDate last() {
        return switch (precision) {
            case DAY -> first;
            case MONTH -> first.with(TemporalAdjusters.lastDayOfMonth());
            case YEAR -> first.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    /// The same date, known no better than that.
    public KnownDate atMost(Precision limit) {
        if (limit.compareTo(precision) <= 0) {
            return this;
        }
        return new KnownDate(limit == Precision.YEAR ? first.withDayOfYear(1) : first.withDayOfMonth(1), limit);
    }

    @Override
    public String toString() {
        return switch (precision) {
            case DAY -> first.toString();
            case MONTH -> String.format(Locale.ROOT, "%tY-%<tm", first);
            case YEAR -> String.format(Locale.ROOT, "%tY", first);
        };
    }
}
