package org.furrow.domain.victims;

import java.util.Optional;

/// The sex that a person says to be of.
public enum Sex implements Coded {
    FEMALE,
    MALE,
    OTHER,
    /// Nobody asked, or nobody knows.
    UNKNOWN;

    /// The one with that code.
    public static Optional<Sex> find(String code) {
        return Coded.find(values(), code);
    }
}
