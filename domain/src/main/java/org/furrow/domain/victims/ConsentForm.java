package org.furrow.domain.victims;

import java.util.Optional;

/// How somebody agreed.
public enum ConsentForm implements Coded {
    WRITTEN,
    SPOKEN;

    /// The one with that code.
    public static Optional<ConsentForm> find(String code) {
        return Coded.find(values(), code);
    }
}
