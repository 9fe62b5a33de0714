package org.furrow.domain.victims;

import java.util.Optional;

/// What a person finds hard since the accident.
public enum Difficulty implements Coded {
    NONE,
    SEEING,
    HEARING,
    WALKING,
    REMEMBERING,
    SELF_CARE,
    COMMUNICATING,
    SEVERAL,
    UNKNOWN;

    /// The one with that code.
    public static Optional<Difficulty> find(String code) {
        return Coded.find(values(), code);
    }
}
