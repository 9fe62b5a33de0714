package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// A team as it stands.
///
/// @param formed its first day
/// @param disbanded the day on which there is no such team any more, absent while there is
public record Team(RecordId id, TeamProfile profile, LocalDate formed, Optional<LocalDate> disbanded) {

    /// Whether there is such a team on that day.
    public boolean isThereOn(LocalDate day) {
        return !day.isBefore(formed) && disbanded.map(day::isBefore).orElse(true);
    }
}
