package org.furrow.domain.journal;

import java.time.Instant;
import java.time.LocalDate;

/// The two clocks of every question: how it was on the ground on a day, as the office knew it at an instant.
///
/// @param asOf what became so on this day or before counts
/// @param knownAt what was recorded at this instant or before counts
public record Clocks(LocalDate asOf, Instant knownAt) {

    /// Everything, as known to the last entry of the journal.
    public static final Clocks LATEST = new Clocks(LocalDate.MAX, Instant.MAX);

    /// Whether nothing is left out.
    public boolean isLatest() {
        return asOf.equals(LocalDate.MAX) && knownAt.equals(Instant.MAX);
    }
}
