package org.furrow.domain.quality;

import java.time.LocalDate;
import org.furrow.domain.journal.RecordId;

/// A note on lots that stands in the register.
///
/// @param day from which on it counts
public record RecordedNote(RecordId id, LocalDate day, String by, LotNote note) {}
