package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What went wrong.
public enum AccidentKind {
    /// Somebody was killed or injured.
    ACCIDENT("Accident"),
    /// Nobody was hurt: something exploded out of turn, was damaged, or a rule was broken.
    INCIDENT("Incident"),
    /// Explosive ordnance was found on ground that had been released.
    MISSED_ITEM("Missed item");

    private final String label;

    AccidentKind(String label) {
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
    public static Optional<AccidentKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
