package org.furrow.domain.tasking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done about a task that is ordered.
public enum TaskStep {
    /// Teams, dates and plans are named, or named anew.
    PLAN("Planning"),
    /// Work begins.
    START("Starting"),
    /// Work stops for a reason.
    SUSPEND("Suspending"),
    /// Work goes on.
    RESTART("Restarting"),
    /// The work is reported done.
    COMPLETE("Completing"),
    /// The work is accepted.
    ACCEPT("Accepting"),
    /// The work is not accepted and goes on.
    SEND_BACK("Sending back"),
    /// What is ordered changes, or was wrong.
    CHANGE("Changing"),
    /// The order is taken back before work begins.
    WITHDRAW("Withdrawing");

    private final String label;

    TaskStep(String label) {
        this.label = label;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// Whether it is possible while the task is that far.
    public boolean isPossibleWhile(TaskStatus status) {
        return switch (this) {
            case PLAN, WITHDRAW -> status == TaskStatus.ORDERED || status == TaskStatus.PLANNED;
            case START -> status == TaskStatus.PLANNED;
            case SUSPEND, COMPLETE -> status == TaskStatus.STARTED;
            case RESTART -> status == TaskStatus.SUSPENDED;
            case ACCEPT, SEND_BACK -> status == TaskStatus.COMPLETED;
            case CHANGE -> status.isLive() && status != TaskStatus.COMPLETED;
        };
    }

    /// The step that a fact is; an order is none, for there is no task before it.
    public static TaskStep of(TaskFact fact) {
        return switch (fact) {
            case TaskFact.Ordered _ -> throw new IllegalArgumentException("An order begins a task");
            case TaskFact.Changed _ -> CHANGE;
            case TaskFact.Planned _ -> PLAN;
            case TaskFact.Started _ -> START;
            case TaskFact.Suspended _ -> SUSPEND;
            case TaskFact.Restarted _ -> RESTART;
            case TaskFact.Completed _ -> COMPLETE;
            case TaskFact.Accepted _ -> ACCEPT;
            case TaskFact.SentBack _ -> SEND_BACK;
            case TaskFact.Withdrawn _ -> WITHDRAW;
        };
    }

    /// The one with that code.
    public static Optional<TaskStep> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
