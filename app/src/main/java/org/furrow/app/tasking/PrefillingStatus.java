package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Besides;
import org.furrow.app.draft.Typed;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.RegisteredTasks;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Guard;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.store.Register;

/// What the form of a work status begins with that the latest task of the hazard says already: the order, its dossier
/// and medical plan where the hazard is tasked; the day on which work began, and where, if it is worked on.
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
        List<Task> tasks = new ReadingTasks(furrow).read().aboutHazard(hazard);
        Optional<WorkStatus> to = WorkStatus.find(typed.text("to"));
        return tasks.stream()
                .filter(task -> !task.status().isDone() && task.status() != TaskStatus.WITHDRAWN)
                .max(Comparator.comparing(task -> task.progress().ordered()))
                .map(task -> new TaskTells(task, startPoint(task)))
                .flatMap(task -> to.map(status -> begin(task, status, typed)))
                .orElse(typed);
    }

    /// What the register's own tasks say to the rules of a work status, so that what somebody states of it is not
    /// read: of orders where it holds one for the hazard, and of teams where it names one.
    ///
    /// @param day on which the hazard would change
    public Set<Guard> listHeld(RecordId hazard, LocalDate day) {
        Register register = furrow.register(Permission.READ);
        Edit edit = Edit.of(hazard, day, Signing.by(furrow.actor().name()));
        Support support = new RegisteredTasks(register, furrow.standard().accreditation(), List.of())
                .of(edit)
                .over(Support.NONE);
        Set<Guard> held = EnumSet.noneOf(Guard.class);
        if (!support.taskOrders().isEmpty()) {
            held.addAll(EnumSet.of(Guard.TASK_ORDER, Guard.LIVE_TASK_ORDER));
        }
        if (!support.teams().isEmpty()) {
            held.add(Guard.ACCREDITED_TEAM);
        }
        return held;
    }

    private static Typed begin(TaskTells task, WorkStatus to, Typed typed) {
        Optional<Support.Cause> cause = task.cause(to);
        if (cause.isEmpty()) {
            return typed;
        }
        String day = cause.orElseThrow().on().toString();
        Typed begun = typed.with("cause", cause.orElseThrow().reference())
                .with("cause-day", day)
                .with("day", day);
        for (Map.Entry<Datum, String> each : task.statements(to).entrySet()) {
            begun = begun.with(Besides.told(each.getKey()), each.getValue());
        }
        return begun;
    }

    private String startPoint(Task task) {
        return new ReadingTasks(furrow)
                .history(task.id()).stream()
                        .flatMap(revision -> revision.draft().fact() instanceof TaskFact.Started(String point)
                                ? Stream.of(point)
                                : Stream.<String>empty())
                        .findFirst()
                        .orElse("");
    }
}
