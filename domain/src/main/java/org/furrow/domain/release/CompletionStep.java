package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A step of a completion report.
public enum CompletionStep {
    /// What it says changes.
    CHANGE("Changing"),
    /// It is handed in for the decision.
    SUBMIT("Submitting"),
    /// Somebody else says what has to be put right.
    RETURN("Returning"),
    /// Somebody else agrees, and the land is released.
    ACCEPT("Accepting");

    private final String label;

    CompletionStep(String label) {
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
    public static Optional<CompletionStep> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
