package org.furrow.store.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.furrow.domain.people.LockOut;
import org.furrow.store.Session;

/// The table of wrong passwords by name, whether or not there is such an account, so that nobody learns which exist.
public final class TryTable {

    private static final String BY_NAME = "SELECT wrong, locked_until FROM tries WHERE name = ?";
    private static final String PUT = """
            INSERT INTO tries (name, wrong, last, locked_until) VALUES (?, ?, ?, ?)
            ON CONFLICT (name) DO UPDATE SET wrong = excluded.wrong, last = excluded.last,
              locked_until = excluded.locked_until""";
    private static final String DELETE = "DELETE FROM tries WHERE name = ?";
    private static final String DELETE_OLD = "DELETE FROM tries WHERE last < ?";
    private static final Duration KEPT = Duration.ofDays(1);

    private record Tries(int wrong, Instant lockedUntil) {}

    /// Counts a try before its password is looked at, so that many at once count as many.
    ///
    /// @return until when the name is locked, and the try does not count; absent where it may go on
    public Optional<Instant> begin(Session session, String name, Instant now) {
        session.update(DELETE_OLD, now.minus(KEPT).toEpochMilli());
        Tries before = session.find(
                        BY_NAME, row -> new Tries(row.getInt(1), Instant.ofEpochMilli(row.getLong(2))), name)
                .orElse(new Tries(0, Instant.EPOCH));
        if (now.isBefore(before.lockedUntil())) {
            return Optional.of(before.lockedUntil());
        }
        int wrong = before.wrong() + 1;
        Instant until = now.plus(LockOut.waitAfter(wrong));
        session.update(PUT, name, wrong, now.toEpochMilli(), until.toEpochMilli());
        return Optional.empty();
    }

    /// Forgets the tries of a name, because one was right.
    public void forget(Session session, String name) {
        session.update(DELETE, name);
    }
}
