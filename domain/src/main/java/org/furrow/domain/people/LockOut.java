package org.furrow.domain.people;

import java.time.Duration;

/// How long an account waits after wrong passwords: long enough that guessing is hopeless, short enough that its
/// owner can work on the same day.
public final class LockOut {

    /// So many wrong passwords in a row are forgiven, less one.
    public static final int FIRST = 5;

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    private static final int DOUBLINGS = 6;

    private LockOut() {}

    /// The wait after so many wrong passwords in a row: none, then a minute that doubles each time up to an hour.
    public static Duration waitAfter(int wrong) {
        if (wrong < FIRST) {
            return Duration.ZERO;
        }
        Duration wait = SHORTEST.multipliedBy(1L << Math.min(wrong - FIRST, DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
