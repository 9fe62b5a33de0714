package org.furrow.domain.quality;

import java.time.LocalDate;
import org.furrow.domain.journal.RecordId;

/// A draw that stands in the register.
///
/// @param by who drew
public record RecordedDraw(RecordId id, LocalDate day, String by, Draw draw) {}
