package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What released ground has in common with ground on which something was missed.
public enum Alike {
    /// The same team worked on it.
    TEAM("Same team"),
    /// The same operator worked on it by the same method.
    METHOD("Same method of the same operator"),
    /// It was inspected in the same lot.
    LOT("Same lot");

    private final String label;

    Alike(String label) {
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
    public static Optional<Alike> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
