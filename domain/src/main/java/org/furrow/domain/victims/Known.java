package org.furrow.domain.victims;

import java.util.Optional;

/// An answer to a question that not everybody can answer.
public enum Known implements Coded {
    YES,
    NO,
    /// Nobody asked, or nobody knows.
    UNKNOWN;

    /// The one with that code.
    public static Optional<Known> find(String code) {
        return Coded.find(values(), code);
    }
}
