package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What people were doing when it happened.
public enum AccidentContext {
    /// People at work in mine action.
    DEMINING("During mine action work"),
    /// People who live or travel there.
    EVERYDAY("In everyday life");

    private final String label;

    AccidentContext(String label) {
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
    public static Optional<AccidentContext> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
