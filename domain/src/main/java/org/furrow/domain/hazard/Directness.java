package org.furrow.domain.hazard;

import java.util.Locale;
import java.util.Optional;

/// Whether a kind of evidence confirms contamination, only suggests it, or says nothing of it.
public enum Directness {
    /// It confirms presence.
    DIRECT,
    /// It suggests presence.
    INDIRECT,
    /// It is no evidence of contamination.
    NONE;

    /// The word that profiles and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The one with that code.
    public static Optional<Directness> find(String code) {
        for (Directness each : values()) {
            if (each.code().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
