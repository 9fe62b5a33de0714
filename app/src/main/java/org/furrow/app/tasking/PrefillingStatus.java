package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStatus;

/// What the form of a work status begins with that the latest task of the hazard says already: the order, its dossier
/// and medical plan where the hazard is tasked, and the day on which work began where it is worked on.
public final class PrefillingStatus {

    private final Furrow furrow;

    /// Prefilling from this register.
    public PrefillingStatus(Furrow furrow) {
        this.furrow = furrow;
    }

    /// The form as far as a task that goes on fills it in; as it was where there is none.
    ///
    /// @param typed with the work status that is proposed in `to`
    public Typed begin(RecordId hazard, Typed typed) {
        Optional<WorkStatus> to = WorkStatus.find(typed.text("to"));
        boolean isTasked = to.filter(WorkStatus.TASKED::equals).isPresent();
        if (!isTasked && to.filter(WorkStatus.WORKED_ON::equals).isEmpty()) {
            return typed;
        }
        return new ReadingTasks(furrow)
                .read().tasks().stream()
                        .filter(task -> task.profile().hazards().contains(hazard))
                        .filter(task -> !task.status().isDone() && task.status() != TaskStatus.WITHDRAWN)
                        .max(Comparator.comparing(task -> task.progress().ordered()))
                        .map(task -> isTasked ? tasked(typed, task) : workedOn(typed, task))
                        .orElse(typed);
    }

    private static Typed tasked(Typed typed, Task task) {
        String number = task.profile().number();
        return dated(typed, task.progress().ordered())
                .with("cause", number)
                .with("told-dossier", number)
                .with("told-medical-plan", task.profile().dossier().medical());
    }

    private static Typed workedOn(Typed typed, Task task) {
        return task.progress()
                .started()
                .map(day -> dated(typed, day).with("cause", task.profile().number()))
                .orElse(typed);
    }

    private static Typed dated(Typed typed, LocalDate day) {
        return typed.with("day", day.toString()).with("cause-day", day.toString());
    }
}
