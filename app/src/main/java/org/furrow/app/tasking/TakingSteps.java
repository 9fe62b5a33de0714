package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskRefusal;
import org.furrow.domain.tasking.TaskStep;
import org.furrow.store.Register;

/// Taking the steps of a task: planning, starting, suspending, restarting, completing, accepting, sending back,
/// changing and withdrawing it. It changes no fact of a hazard, so a step is no draft; who may take it,
/// [#permission] says.
public final class TakingSteps {

    private final Furrow furrow;

    /// Taking steps in this register.
    public TakingSteps(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A step that somebody wants to take.
    ///
    /// @param day on which it happened
    /// @param seen the latest entry of the task that they had before them, absent where nobody said
    public record Wanted(RecordId task, LocalDate day, TaskFact fact, Optional<Hash> seen) {}

    /// What somebody needs to be allowed for a step.
    public static Permission permission(TaskStep step) {
        return switch (step) {
            case CHANGE, WITHDRAW -> Permission.ORDER_TASKS;
            case PLAN, START, SUSPEND, RESTART, COMPLETE -> Permission.RUN_TASKS;
            case ACCEPT, SEND_BACK -> Permission.ACCEPT_TASKS;
        };
    }

    /// Takes the step, or says why not and writes nothing.
    ///
    /// @param today the last day that anything can have happened
    public Outcome take(Wanted wanted, LocalDate today) {
        Register register = furrow.register(permission(TaskStep.of(wanted.fact())));
        synchronized (register.decisions()) {
            Prepared prepared = prepare(wanted, today);
            return prepared.against().isEmpty()
                    ? new Outcome.Recorded(register.append(prepared.drafts()))
                    : new Outcome.Refused(prepared.against());
        }
    }

    /// A step as it would be taken, for whoever writes more in the same step.
    ///
    /// @param against all that stands against it
    /// @param drafts what it writes where nothing does
    public record Prepared(List<Reason> against, List<Draft> drafts) {
        public Prepared {
            against = List.copyOf(against);
            drafts = List.copyOf(drafts);
        }
    }

    /// Prepares a step for whoever writes more with it, and writes nothing.
    Prepared prepare(Wanted wanted, LocalDate today) {
        return prepare(
                furrow.register(permission(TaskStep.of(wanted.fact()))),
                wanted,
                (work, task) -> against(work, task, wanted.fact(), wanted.day()),
                today);
    }

    /// Prepares the acceptance of a task for the decision on its completion report, and writes nothing.
    ///
    /// @param day of the decision
    /// @param report what the report is called
    /// @param today the last day that anything can have happened
    public Prepared prepareByReport(RecordId task, LocalDate day, String report, LocalDate today) {
        Wanted wanted = new Wanted(task, day, new TaskFact.Accepted(report), Optional.empty());
        return prepare(
                furrow.register(permission(TaskStep.ACCEPT)),
                wanted,
                (work, accepted) -> work.steps(accepted.profile(), day)
                        .decideAcceptanceByReport(accepted, furrow.actor().name(), day)
                        .reasons(),
                today);
    }

    private interface Deciding {
        List<Reason> against(TaskWork work, Task task);
    }

    private Prepared prepare(Register register, Wanted wanted, Deciding deciding, LocalDate today) {
        TaskBook book = new ReadingTasks(furrow).read();
        Optional<Task> found = book.find(wanted.task());
        if (found.isEmpty()) {
            return new Prepared(List.of(TaskRefusal.UNKNOWN_TASK.because(wanted.task())), List.of());
        }
        Task task = found.orElseThrow();
        Revision latest = register.latest(task.id());
        List<Reason> against = new ArrayList<>();
        if (wanted.seen().filter(hash -> !hash.equals(latest.hash())).isPresent()) {
            against.add(TaskRefusal.TASK_CHANGED_MEANWHILE.because(
                    task.profile().number(), latest.draft().author()));
        }
        against.addAll(deciding.against(new TaskWork(furrow, book, today), task));
        return new Prepared(against.stream().distinct().toList(), List.of(draft(wanted, latest)));
    }

    /// What would stand today against starting, restarting with everything told, or accepting the task.
    public List<Reason> examine(Task task, TaskStep step, LocalDate today) {
        furrow.register(permission(step));
        TaskWork work = new TaskWork(furrow, new ReadingTasks(furrow).read(), today);
        return switch (step) {
            case START -> against(work, task, new TaskFact.Started(""), today);
            case RESTART -> against(work, task, new TaskFact.Restarted("-", "-"), today);
            case ACCEPT -> against(work, task, new TaskFact.Accepted(""), today);
            case PLAN, SUSPEND, COMPLETE, SEND_BACK, CHANGE, WITHDRAW -> List.of();
        };
    }

    private List<Reason> against(TaskWork work, Task task, TaskFact fact, LocalDate day) {
        return work.steps(after(task, fact), day)
                .decide(task, fact, furrow.actor().name(), day)
                .reasons();
    }

    /// What is said of a task after a step.
    static TaskProfile after(Task task, TaskFact fact) {
        return switch (fact) {
            case TaskFact.Changed(TaskProfile profile, String _) -> profile;
            case TaskFact.Planned(TaskPlan plan) -> task.profile().as(plan);
            default -> task.profile();
        };
    }

    private Draft draft(Wanted wanted, Revision latest) {
        return new Draft(
                wanted.task(),
                wanted.day(),
                furrow.actor().name(),
                List.of(latest.hash()),
                Optional.empty(),
                wanted.fact());
    }
}
