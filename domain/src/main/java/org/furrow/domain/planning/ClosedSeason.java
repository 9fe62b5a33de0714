package org.furrow.domain.planning;

import java.time.LocalDate;
import java.time.MonthDay;

/// A time of each year in which the ground of a district cannot be worked on: rain, snow, planting.
///
/// @param district its name, as hazards give it; empty for the whole country
/// @param from its first day
/// @param until its last day, included; before `from` where it goes over the turn of the year
/// @param reason what it is
public record ClosedSeason(String district, MonthDay from, MonthDay until, String reason) {

    /// Whether the day belongs to it.
    public boolean covers(LocalDate day) {
        MonthDay on = MonthDay.from(day);
        return from.isAfter(until)
                ? !on.isBefore(from) || !on.isAfter(until)
                : !on.isBefore(from) && !on.isAfter(until);
    }

    /// Whether it closes that district.
    public boolean closes(String other) {
        return district.isEmpty() || district.equals(other);
    }
}
