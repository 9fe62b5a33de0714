package org.furrow.store.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.furrow.domain.people.AccountEvent;
import org.furrow.store.Session;
import org.furrow.store.StoreFailure;

/// The log of sign-ins. Lines are only ever added, until they are so old that they go.
public final class SignInLogTable {

    private static final String INSERT = """
            INSERT INTO sign_in_log (at, account, name, what, way, address, done_by, detail)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String SAME_SINCE = """
            SELECT count(*) FROM sign_in_log
            WHERE at > ? AND account = ? AND what = ? AND way = ? AND address = ? AND detail = ?""";
    private static final String PAGE = """
            SELECT number, at, account, name, what, way, address, done_by, detail FROM sign_in_log
            WHERE number < ?1 AND (?2 = '' OR instr(lower(name), lower(?2)) > 0) AND (?3 = '' OR what = ?3)
              AND at >= ?4 AND at < ?5
            ORDER BY number DESC LIMIT ?6""";
    private static final String SIGN_INS = """
            SELECT number, at, account, name, what, way, address, done_by, detail FROM sign_in_log
            WHERE account = ? AND what = 'signed-in' AND way <> 'token' ORDER BY number DESC LIMIT ?""";
    private static final String KEEP_SINCE = "UPDATE sign_in_log_kept SET since = ? WHERE since < ?";
    private static final String PRUNE = "DELETE FROM sign_in_log WHERE at < ?";

    /// A line of the log.
    ///
    /// @param address from where, as the server saw it; empty where a command did it
    public record Line(long number, Instant at, String address, AccountEvent event) {}

    /// What lines are limited to; empty texts limit nothing.
    ///
    /// @param name a part of the account's name
    /// @param what the code of what happened
    /// @param until excluded
    public record Filter(String name, String what, Instant from, Instant until) {}

    /// Adds a line.
    public void insert(Session session, Instant at, String address, AccountEvent event) {
        session.update(
                INSERT,
                at.toEpochMilli(),
                event.whose().account(),
                event.whose().name(),
                event.what().code(),
                event.way().code(),
                address,
                event.by(),
                event.detail());
    }

    /// Whether the same was written of the same account and address after that moment.
    public boolean hasSince(Session session, Instant after, String address, AccountEvent event) {
        return session.number(
                        SAME_SINCE,
                        after.toEpochMilli(),
                        event.whose().account(),
                        event.what().code(),
                        event.way().code(),
                        address,
                        event.detail())
                > 0;
    }

    /// The lines before a number, the newest first.
    public List<Line> list(Session session, Filter filter, long before, int limit) {
        return session.list(
                PAGE,
                SignInLogTable::line,
                before,
                filter.name(),
                filter.what(),
                millis(filter.from()),
                millis(filter.until()),
                limit);
    }

    /// The last sign-ins of an account, the newest first; uses of its tokens do not count.
    public List<Line> listSignIns(Session session, String account, int limit) {
        return session.list(SIGN_INS, SignInLogTable::line, account, limit);
    }

    /// Takes out the lines from before that moment.
    public void prune(Session session, Instant before) {
        session.update(KEEP_SINCE, before.toEpochMilli(), before.toEpochMilli());
        session.update(PRUNE, before.toEpochMilli());
    }

    private static long millis(Instant moment) {
        return moment.equals(Instant.MIN)
                ? Long.MIN_VALUE
                : moment.equals(Instant.MAX) ? Long.MAX_VALUE : moment.toEpochMilli();
    }

    private static Line line(ResultSet row) throws SQLException {
        AccountEvent event = new AccountEvent(
                AccountEvent.What.find(row.getString(5)).orElseThrow(SignInLogTable::unknown),
                AccountEvent.Way.find(row.getString(6)).orElseThrow(SignInLogTable::unknown),
                new AccountEvent.Whose(row.getString(3), row.getString(4)),
                row.getString(8),
                row.getString(9));
        return new Line(row.getLong(1), Instant.ofEpochMilli(row.getLong(2)), row.getString(7), event);
    }

    private static StoreFailure unknown() {
        return new StoreFailure("The log of sign-ins holds a word that this Furrow does not know.\n"
                + "Maybe a newer Furrow wrote it.");
    }
}
