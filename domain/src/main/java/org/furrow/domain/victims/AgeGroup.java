package org.furrow.domain.victims;

import java.util.Optional;

/// Whether a person was a child on the day of the accident.
public enum AgeGroup implements Coded {
    /// Under 18 years.
    CHILD,
    /// 18 years or older.
    ADULT,
    /// Nobody knows.
    UNKNOWN;

    /// The one with that code.
    public static Optional<AgeGroup> find(String code) {
        return Coded.find(values(), code);
    }
}
