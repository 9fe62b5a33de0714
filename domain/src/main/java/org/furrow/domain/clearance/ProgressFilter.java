package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// Which reports of days somebody asks for; what is absent does not matter.
///
/// @param from the first day
/// @param until the last day, included
public record ProgressFilter(Optional<RecordId> task, Optional<RecordId> team, LocalDate from, LocalDate until) {

    /// A page of the list, the latest day first.
    ///
    /// @param after the last report before it, absent for the first page
    /// @param size how many reports it holds
    public record Page(Optional<After> after, int size) {}

    /// Where a page ends.
    public record After(LocalDate day, RecordId id) {}
}
