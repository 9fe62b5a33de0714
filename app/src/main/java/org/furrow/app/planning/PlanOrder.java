package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.Optional;

/// What somebody asks of a new plan.
///
/// @param name as it shall be called
/// @param from its first day
/// @param years how many years are planned, 1 to [#MOST_YEARS]
/// @param rates the name of the table of rates
/// @param seconds how much time of the processor the search may take, 1 to [#MOST_SECONDS]
/// @param seed what the search begins with
/// @param near the id of an earlier plan that the new one shall stay near to
public record PlanOrder(
        String name, LocalDate from, int years, String rates, int seconds, long seed, Optional<String> near) {

    /// The longest plan, in years.
    public static final int MOST_YEARS = 40;

    /// The longest search, in seconds of the processor.
    public static final int MOST_SECONDS = 3_600;

    /// How many years are planned where nobody says.
    public static final int USUAL_YEARS = 10;

    /// How long the search is where nobody says.
    public static final int USUAL_SECONDS = 20;
}
