package org.furrow.store.people;

import java.time.Instant;
import java.util.Optional;
import org.furrow.store.Session;

/// The table of marks: up to which entry of the journal a person has seen what is new.
public final class MarkTable {

    private static final String SAVE = """
            INSERT INTO marks (account, position, made) VALUES (?, ?, ?)
            ON CONFLICT (account) DO UPDATE SET position = excluded.position, made = excluded.made""";
    private static final String OF_ACCOUNT = "SELECT position, made FROM marks WHERE account = ?";

    /// A mark.
    ///
    /// @param position the last entry of the journal that was seen
    /// @param made when the person said so
    public record Mark(long position, Instant made) {}

    /// Writes the mark of an account in the place of its last one.
    public void save(Session session, String account, Mark mark) {
        session.update(SAVE, account, mark.position(), mark.made().toEpochMilli());
    }

    /// The mark of an account.
    public Optional<Mark> find(Session session, String account) {
        return session.find(OF_ACCOUNT, row -> new Mark(row.getLong(1), Instant.ofEpochMilli(row.getLong(2))), account);
    }
}
