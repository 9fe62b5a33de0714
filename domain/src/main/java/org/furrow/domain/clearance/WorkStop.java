package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whose work an accident stops.
public enum WorkStop {
    /// Work goes on.
    NOBODY("Nobody"),
    /// The team works nowhere.
    TEAM("The team"),
    /// No team works on the task.
    TASK("The task");

    private final String label;

    WorkStop(String label) {
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

    /// The one with that code.
    public static Optional<WorkStop> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
