package org.furrow.app.people;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import org.furrow.store.PeopleFile;
import org.furrow.store.people.AccountTable;
import org.furrow.store.people.MarkTable;
import org.furrow.store.people.SessionTable;
import org.furrow.store.people.TokenTable;
import org.furrow.store.people.TryTable;
import org.furrow.store.people.ViewTable;

/// The accounts of a register, opened, from which the use cases of this package are made. Close it when the work is
/// done.
public final class People implements AutoCloseable {

    private final PeopleFile file;
    private final Clock clock;
    private final Passwords passwords = new Passwords();
    private final AccountTable accounts = new AccountTable();
    private final SessionTable sessions = new SessionTable();
    private final TokenTable tokens = new TokenTable();
    private final TryTable tries = new TryTable();
    private final MarkTable marks = new MarkTable();
    private final ViewTable views = new ViewTable();

    private People(PeopleFile file, Clock clock) {
        this.file = file;
        this.clock = clock;
    }

    /// Opens the accounts of the register in that file, or makes the file for them beside it.
    public static People open(Path register, Clock clock) {
        return new People(PeopleFile.beside(register), clock);
    }

    PeopleFile file() {
        return file;
    }

    Instant now() {
        return Instant.ofEpochMilli(clock.millis());
    }

    Passwords passwords() {
        return passwords;
    }

    AccountTable accounts() {
        return accounts;
    }

    SessionTable sessions() {
        return sessions;
    }

    TokenTable tokens() {
        return tokens;
    }

    TryTable tries() {
        return tries;
    }

    MarkTable marks() {
        return marks;
    }

    ViewTable views() {
        return views;
    }

    /// A name as the file keeps it: whatever its capitals, it is the same person.
    static String normal(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void close() {
        file.close();
    }
}
