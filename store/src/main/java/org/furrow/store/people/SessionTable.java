package org.furrow.store.people;

import java.time.Instant;
import java.util.Optional;
import org.furrow.store.Session;

/// The table of sessions: who is signed in, known by the hash of a secret that only their browser has.
public final class SessionTable {

    private static final String INSERT =
            "INSERT INTO sessions (hash, account, begun, seen, is_openid) VALUES (?, ?, ?, ?, ?)";
    private static final String BY_HASH = "SELECT account, begun, seen, is_openid FROM sessions WHERE hash = ?";
    private static final String TOUCH = "UPDATE sessions SET seen = ? WHERE hash = ?";
    private static final String DELETE = "DELETE FROM sessions WHERE hash = ?";
    private static final String DELETE_OF = "DELETE FROM sessions WHERE account = ?";
    private static final String DELETE_OLD = "DELETE FROM sessions WHERE begun < ? OR seen < ?";

    /// Somebody who is signed in.
    ///
    /// @param isOpenId whether a provider of OpenID Connect has said who it is
    public record Open(String account, Instant begun, Instant seen, boolean isOpenId) {}

    /// Writes a session.
    public void insert(Session session, String hash, Open open) {
        session.update(
                INSERT,
                hash,
                open.account(),
                open.begun().toEpochMilli(),
                open.seen().toEpochMilli(),
                open.isOpenId() ? 1 : 0);
    }

    /// The session of that hash, whether or not its time is up.
    public Optional<Open> find(Session session, String hash) {
        return session.find(
                BY_HASH,
                row -> new Open(
                        row.getString(1),
                        Instant.ofEpochMilli(row.getLong(2)),
                        Instant.ofEpochMilli(row.getLong(3)),
                        row.getBoolean(4)),
                hash);
    }

    /// Notes that the session was used.
    public void touch(Session session, String hash, Instant now) {
        session.update(TOUCH, now.toEpochMilli(), hash);
    }

    /// Ends the session.
    public void delete(Session session, String hash) {
        session.update(DELETE, hash);
    }

    /// Ends all sessions of an account.
    public void deleteOf(Session session, String account) {
        session.update(DELETE_OF, account);
    }

    /// Ends the sessions that began or were used last before these moments.
    public void deleteOld(Session session, Instant begunBefore, Instant seenBefore) {
        session.update(DELETE_OLD, begunBefore.toEpochMilli(), seenBefore.toEpochMilli());
    }
}
