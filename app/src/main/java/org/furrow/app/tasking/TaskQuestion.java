package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGroup;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskStatus;

/// Which tasks somebody asks for; what is absent does not matter.
///
/// @param organisation empty for any
/// @param overdueOn only those that should have begun or ended by that day and have not
public record TaskQuestion(
        Optional<TaskStatus> status,
        Optional<TaskGroup> group,
        Optional<TaskKind> kind,
        Optional<RecordId> team,
        String organisation,
        Optional<LocalDate> overdueOn) {

    /// All of them.
    public static final TaskQuestion ALL = new TaskQuestion(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), "", Optional.empty());

    /// The same, asked for this state, or for any.
    public TaskQuestion in(Optional<TaskStatus> other) {
        return new TaskQuestion(other, group, kind, team, organisation, overdueOn);
    }

    /// Whether the task is one of those.
    boolean takes(Task task) {
        return status.filter(asked -> asked != task.status()).isEmpty()
                && group.filter(asked -> asked != task.profile().kind().group()).isEmpty()
                && kind.filter(asked -> asked != task.profile().kind()).isEmpty()
                && team.filter(asked -> !task.profile().teams().contains(asked)).isEmpty()
                && (organisation.isEmpty() || task.profile().organisation().equals(organisation))
                && overdueOn.filter(day -> !task.isOverdueOn(day)).isEmpty();
    }
}
