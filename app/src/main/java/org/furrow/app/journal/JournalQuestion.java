package org.furrow.app.journal;

import java.time.Instant;
import java.time.LocalDate;

/// Which entries of the journal are wanted; empty texts limit nothing.
///
/// @param author exactly as the journal has the name
/// @param kind the stable word for a kind of fact, such as `hazard-recorded`
/// @param record the id of a record, or a hazard's reference
/// @param batch the id of an import
/// @param from what was recorded at this instant or later
/// @param until what was recorded before this instant
/// @param validFrom what became so on this day or later
/// @param validUntil what became so before this day
/// @param before what has a lower position
public record JournalQuestion(
        String author,
        String site,
        String kind,
        String record,
        String batch,
        Instant from,
        Instant until,
        LocalDate validFrom,
        LocalDate validUntil,
        long before) {

    /// Every entry.
    public static final JournalQuestion EVERYTHING = new JournalQuestion(
            "", "", "", "", "", Instant.MIN, Instant.MAX, LocalDate.MIN, LocalDate.MAX, Long.MAX_VALUE);

    /// The same, further back.
    public JournalQuestion before(long position) {
        return new JournalQuestion(author, site, kind, record, batch, from, until, validFrom, validUntil, position);
    }
}
