package org.furrow.domain.tasking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of work a task is.
public enum TaskGroup {
    /// Work on hazards.
    DEMINING("Demining"),
    /// Building and repairing what people live by.
    INFRASTRUCTURE("Infrastructure"),
    /// Moving, supplying and housing those who work.
    LOGISTICS("Logistics");

    private final String label;

    TaskGroup(String label) {
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
    public static Optional<TaskGroup> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
