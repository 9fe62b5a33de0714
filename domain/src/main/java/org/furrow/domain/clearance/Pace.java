package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.furrow.domain.ground.Area;

/// How fast a task has come on lately, measured by the last days on which somebody worked on it.
///
/// It is arithmetic and no forecast: it knows nothing of seasons, of ground that gets harder, or of teams that leave.
///
/// @param newM2 square metres that count as progress by day, for every day worked
public record Pace(NavigableMap<LocalDate, Long> newM2) {

    /// Over how many days worked it is measured.
    public static final int DAYS = 10;

    public Pace {
        newM2 = Collections.unmodifiableNavigableMap(new TreeMap<>(newM2));
    }

    /// How many days it is measured over; fewer while fewer were worked.
    public int days() {
        return Math.min(DAYS, newM2.size());
    }

    /// Square metres a day worked; absent before the first one.
    public Optional<Area> perDay() {
        return newM2.isEmpty() ? Optional.empty() : Optional.of(Area.ofSquareMetres((double) lately() / days()));
    }

    /// How many more days of work the rest takes at this pace; absent where nothing comes on.
    public OptionalLong daysLeft(Area rest) {
        long lately = lately();
        if (rest.isZero()) {
            return OptionalLong.of(0);
        }
        return lately == 0
                ? OptionalLong.empty()
                : OptionalLong.of(Math.ceilDiv(Math.multiplyExact(rest.squareMetres(), (long) days()), lately));
    }

    private long lately() {
        return newM2.descendingMap().values().stream()
                .limit(DAYS)
                .mapToLong(Long::longValue)
                .sum();
    }
}
