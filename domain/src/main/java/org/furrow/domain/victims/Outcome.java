package org.furrow.domain.victims;

import java.util.Optional;

/// What the accident did to a person.
public enum Outcome implements Coded {
    /// Died at the place, or before any treatment.
    KILLED,
    /// Lives with the injury.
    INJURED,
    /// Died of the injury afterwards.
    DIED_LATER;

    /// The one with that code.
    public static Optional<Outcome> find(String code) {
        return Coded.find(values(), code);
    }
}
