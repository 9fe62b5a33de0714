package org.furrow.domain.release;

import java.util.Locale;
import java.util.Optional;

/// How land was released, weakest first: where releases overlap, the strongest counts.
public enum ReleaseKind {
    /// Concluded by non-technical survey to hold no evidence of contamination.
    CANCELLED,
    /// Concluded by technical survey to hold no evidence of contamination.
    REDUCED,
    /// Cleared of all specified hazards to the specified depth.
    CLEARED;

    /// The word that files, the journal and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The kind with that word.
    public static Optional<ReleaseKind> find(String code) {
        for (ReleaseKind kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
