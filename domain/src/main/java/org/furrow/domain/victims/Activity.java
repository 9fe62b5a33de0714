package org.furrow.domain.victims;

import java.util.Optional;

/// What a person was doing at the moment of the accident. The list follows that which Colombia publishes.
public enum Activity implements Coded {
    PASSING_BY,
    AGRICULTURE,
    MANUAL_ERADICATION,
    HANDLING,
    USUAL_PATH,
    COLLECTING,
    PLAYING,
    TENDING_ANIMALS,
    HUNTING_FISHING,
    SHORTCUT,
    HOUSEWORK,
    MAINTENANCE,
    TRAVELLING,
    DEMINING,
    RESCUE,
    OTHER,
    UNKNOWN;

    /// The one with that code.
    public static Optional<Activity> find(String code) {
        return Coded.find(values(), code);
    }
}
