package org.furrow.domain.mission;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// From when to when a mission is planned to last.
///
/// @param first its first day
/// @param last its last day, included
public record MissionPeriod(LocalDate first, LocalDate last) {

    /// Whether it ends before it begins.
    public boolean isBackwards() {
        return last.isBefore(first);
    }

    /// How many days it has; 1 where it is backwards.
    public long days() {
        return isBackwards() ? 1 : ChronoUnit.DAYS.between(first, last) + 1;
    }

    /// How many of its days have gone by the end of this one.
    public long gone(LocalDate today) {
        return Math.clamp(ChronoUnit.DAYS.between(first, today) + 1, 0, days());
    }

    /// The last of its days that is not ahead; absent days make it the day before the first.
    public LocalDate lastUntil(LocalDate today) {
        return today.isBefore(last) ? today : last;
    }
}
