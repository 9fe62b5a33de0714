package org.furrow.domain.mission;

import java.time.LocalDate;

/// A time in which a team does not work: leave, training, a season in which the ground cannot be entered.
///
/// @param from its first day
/// @param until the day on which work goes on, excluded
public record Absence(LocalDate from, LocalDate until, String reason) {

    public Absence {
        if (!until.isAfter(from)) {
            throw new IllegalArgumentException("An absence from " + from + " cannot end on " + until);
        }
    }

    /// Whether the day is one of it.
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
