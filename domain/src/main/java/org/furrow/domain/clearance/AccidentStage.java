package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far an accident is looked into.
public enum AccidentStage {
    /// It was told of.
    NOTICED("Noticed"),
    /// The first findings are written down.
    PRELIMINARY("Preliminary report"),
    /// The final report says what caused it.
    INVESTIGATED("Investigated"),
    /// Everything that follows from it is done, and the lessons are told.
    CLOSED("Closed");

    private final String label;

    AccidentStage(String label) {
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
    public static Optional<AccidentStage> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
