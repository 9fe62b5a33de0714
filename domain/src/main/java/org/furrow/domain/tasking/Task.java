package org.furrow.domain.tasking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// A task as it stands.
///
/// @param progress what has been done about it
/// @param done how much was made, moved or brought, as the latest completion says
public record Task(RecordId id, TaskProfile profile, TaskStatus status, Progress progress, List<Quantity> done) {

    public Task {
        done = List.copyOf(done);
    }

    /// What has been done about a task, on which days and by whom.
    ///
    /// @param ordered the day of the order
    /// @param orderedBy who wrote it
    /// @param started the day on which work began, absent before
    /// @param completed the day on which it was last reported done, absent before
    /// @param completedBy who reported it; empty before
    /// @param changed the day of the latest step
    public record Progress(
            LocalDate ordered,
            String orderedBy,
            Optional<LocalDate> started,
            Optional<LocalDate> completed,
            String completedBy,
            LocalDate changed) {}

    /// Whether it should have started or ended by that day and has not.
    public boolean isOverdueOn(LocalDate day) {
        return switch (status) {
            case ORDERED, PLANNED -> profile.first().filter(day::isAfter).isPresent();
            case STARTED, SUSPENDED -> profile.last().filter(day::isAfter).isPresent();
            case COMPLETED, ACCEPTED, WITHDRAWN -> false;
        };
    }
}
