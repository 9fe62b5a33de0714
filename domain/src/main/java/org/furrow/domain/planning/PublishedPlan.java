package org.furrow.domain.planning;

import java.time.LocalDate;
import java.util.List;

/// A plan that the office goes by.
///
/// @param name as it is called
/// @param from its first day
/// @param horizonDays how many days it covers
/// @param fingerprint the SHA-256 of everything that it was made from, in hexadecimal digits
/// @param rates the name of the table of rates that it was made by
/// @param seed what its search began with
/// @param objective what is blocked over time by it, in hundredths of a person-day
/// @param bound what no plan can be better than; 0 where that was not worked out
/// @param works by team and first day
public record PublishedPlan(
        String name,
        LocalDate from,
        int horizonDays,
        String fingerprint,
        String rates,
        long seed,
        long objective,
        long bound,
        List<PlannedWork> works) {

    public PublishedPlan {
        works = List.copyOf(works);
    }
}
