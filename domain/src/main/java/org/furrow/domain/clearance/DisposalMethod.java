package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What became of an item.
public enum DisposalMethod {
    /// It was destroyed where it was found.
    DESTROYED_IN_PLACE("Destroyed where it lay"),
    /// It was destroyed somewhere else.
    MOVED_AND_DESTROYED("Moved and destroyed"),
    /// Its explosive train was interrupted.
    DISARMED("Made harmless"),
    /// Police, army or somebody else took it.
    HANDED_OVER("Handed over"),
    /// It is still there, marked, for a reason.
    LEFT("Left where it lay");

    private final String label;

    DisposalMethod(String label) {
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
    public static Optional<DisposalMethod> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
