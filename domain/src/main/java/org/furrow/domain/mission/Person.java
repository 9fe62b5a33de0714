package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// Somebody who works in teams, as far as the work has to know them.
///
/// @param enrolled the day from which the register knows them
/// @param left the day on which they no longer work for the organisation, absent while they do
public record Person(RecordId id, PersonProfile profile, LocalDate enrolled, Optional<LocalDate> left) {}
