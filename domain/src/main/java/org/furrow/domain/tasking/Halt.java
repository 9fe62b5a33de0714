package org.furrow.domain.tasking;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;

/// What stops work from a day on: a nonconformity that is critical, an accident.
///
/// @param team whose work stops; absent where it is that of every team of the task
/// @param task the task that stops; absent where it is every task of the team
/// @param what what it is, with its number
/// @param from the first day without work
/// @param until the day on which work may go on; absent while nobody has said so
public record Halt(
        Optional<RecordId> team, Optional<RecordId> task, String what, LocalDate from, Optional<LocalDate> until) {

    public Halt {
        if (team.isEmpty() && task.isEmpty()) {
            throw new IllegalArgumentException(what + " stops neither a team nor a task");
        }
    }

    /// Whether the team may not work on the task on that day because of it.
    public boolean stops(RecordId doer, RecordId work, LocalDate day) {
        return team.filter(each -> !each.equals(doer)).isEmpty()
                && task.filter(each -> !each.equals(work)).isEmpty()
                && !day.isBefore(from)
                && until.filter(end -> !day.isBefore(end)).isEmpty();
    }
}
