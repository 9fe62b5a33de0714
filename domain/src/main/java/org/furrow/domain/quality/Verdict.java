package org.furrow.domain.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an inspection says of the ground or the work.
public enum Verdict {
    /// It is accepted.
    ACCEPT("Accept"),

    /// The ground is not accepted and is worked on again.
    RE_CLEAR("Re-clear"),

    /// It is not accepted, and work stops until it is known why.
    SUSPEND("Suspend");

    private final String label;

    Verdict(String label) {
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
    public static Optional<Verdict> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
