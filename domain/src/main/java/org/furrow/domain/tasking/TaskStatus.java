package org.furrow.domain.tasking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a task is.
public enum TaskStatus {
    /// An order is issued; nobody has said yet who does it and when.
    ORDERED("Ordered"),
    /// Teams, dates and the medical plan are named.
    PLANNED("Planned"),
    /// Work goes on.
    STARTED("Started"),
    /// Work has stopped for a reason and may restart.
    SUSPENDED("Suspended"),
    /// Whoever does it says that it is done.
    COMPLETED("Completed"),
    /// Whoever ordered it, or their office, agrees that it is done.
    ACCEPTED("Accepted"),
    /// It was taken back before it began.
    WITHDRAWN("Withdrawn");

    private final String label;

    TaskStatus(String label) {
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

    /// Whether something still has to be done about it.
    public boolean isLive() {
        return this != ACCEPTED && this != WITHDRAWN;
    }

    /// Whether the work itself is done, accepted or not yet.
    public boolean isDone() {
        return this == COMPLETED || this == ACCEPTED;
    }

    /// The one with that code.
    public static Optional<TaskStatus> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
