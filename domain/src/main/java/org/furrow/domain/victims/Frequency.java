package org.furrow.domain.victims;

import java.util.Optional;

/// How often a person was in the area before.
public enum Frequency implements Coded {
    NEVER,
    SOMETIMES,
    WEEKLY,
    DAILY,
    UNKNOWN;

    /// The one with that code.
    public static Optional<Frequency> find(String code) {
        return Coded.find(values(), code);
    }
}
