package org.furrow.domain.evidence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// A document as it stands.
///
/// @param dated the day it is of
/// @param added when, and by whom
/// @param withdrawn when, by whom and why; absent where it counts
public record DocumentSummary(
        RecordId id, LocalDate dated, DocumentFact.Added fact, Step added, Optional<Withdrawal> withdrawn) {

    /// Who did something, and when the office knew it.
    public record Step(Instant recorded, String author) {}

    /// That it was withdrawn.
    public record Withdrawal(Step step, String reason) {}

    /// Its title.
    public String title() {
        return fact.particulars().title();
    }

    /// Whether only some may see it.
    public boolean isRestricted() {
        return fact.restriction() == Restriction.RESTRICTED;
    }
}
