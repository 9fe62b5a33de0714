package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Support;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;

/// What a task says already of what is asked before its areas are tasked or worked on.
///
/// @param startPoint where work began; empty where nobody says
record TaskTells(Task task, String startPoint) {

    /// The order or the report of work that brings an area to this work status; nothing where the task brings none to
    /// it.
    Optional<Support.Cause> cause(WorkStatus to) {
        String number = task.profile().number();
        return switch (to) {
            case TASKED -> Optional.of(new Support.Cause(number, task.progress().ordered()));
            case WORKED_ON -> task.progress().started().map(day -> new Support.Cause(number, day));
            default -> Optional.empty();
        };
    }

    /// What it tells, as far as it says anything.
    Map<Datum, String> statements(WorkStatus to) {
        Map<Datum, String> told = new EnumMap<>(Datum.class);
        if (to == WorkStatus.TASKED) {
            told.put(Datum.DOSSIER, task.profile().number());
            told.put(Datum.MEDICAL_PLAN, task.profile().dossier().medical());
        }
        if (to == WorkStatus.WORKED_ON) {
            told.put(Datum.START_POINT, startPoint);
        }
        told.values().removeIf(String::isBlank);
        return told;
    }

    /// The task as it is after a step of that day.
    static TaskTells after(Task task, TaskFact step, LocalDate day) {
        boolean isStart = step instanceof TaskFact.Started;
        Task.Progress before = task.progress();
        Task.Progress after = new Task.Progress(
                before.ordered(),
                before.orderedBy(),
                isStart ? Optional.of(day) : before.started(),
                before.completed(),
                before.completedBy(),
                day);
        Task ahead = new Task(task.id(), TakingSteps.after(task, step), task.status(), after, task.done());
        return new TaskTells(ahead, step instanceof TaskFact.Started(String point) ? point : "");
    }
}
