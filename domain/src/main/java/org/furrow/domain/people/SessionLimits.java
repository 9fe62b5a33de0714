package org.furrow.domain.people;

import java.time.Duration;
import java.time.Instant;

/// How long somebody stays signed in.
public final class SessionLimits {

    /// Without any request (OWASP ASVS 4.0.3, 3.3.2).
    public static final Duration IDLE = Duration.ofMinutes(30);

    /// In all, whatever happens (OWASP ASVS 4.0.3, 3.3.2).
    public static final Duration ABSOLUTE = Duration.ofHours(12);

    private SessionLimits() {}

    /// Whether a session that began then and was used last then still counts.
    public static boolean isOpen(Instant begun, Instant seen, Instant now) {
        return now.isBefore(begun.plus(ABSOLUTE)) && now.isBefore(seen.plus(IDLE));
    }
}
