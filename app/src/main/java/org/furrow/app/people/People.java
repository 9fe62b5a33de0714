package org.furrow.app.people;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.function.Supplier;
import org.furrow.app.standard.ReadingSignInSettings;
import org.furrow.app.standard.SignInSettings;
import org.furrow.domain.people.AccountEvent;
import org.furrow.store.PeopleFile;
import org.furrow.store.Session;
import org.furrow.store.people.AccountTable;
import org.furrow.store.people.IdentityTable;
import org.furrow.store.people.MarkTable;
import org.furrow.store.people.SecondFactorTable;
import org.furrow.store.people.SessionTable;
import org.furrow.store.people.SignInLogTable;
import org.furrow.store.people.TokenTable;
import org.furrow.store.people.TryTable;
import org.furrow.store.people.ViewTable;

/// The accounts of a register, opened, from which the use cases of this package are made. Close it when the work is
/// done.
public final class People implements AutoCloseable {

    private final PeopleFile file;
    private final Clock clock;
    private final Passwords passwords;
    private final AccountTable accounts = new AccountTable();
    private final SessionTable sessions = new SessionTable();
    private final TokenTable tokens = new TokenTable();
    private final TryTable tries = new TryTable();
    private final MarkTable marks = new MarkTable();
    private final ViewTable views = new ViewTable();
    private final SignInLogTable log = new SignInLogTable();
    private final SecondFactorTable factors = new SecondFactorTable();
    private final IdentityTable identities = new IdentityTable();
    private final SignInSettings settings;
    private final Supplier<String> address;

    private People(
            PeopleFile file, Clock clock, Passwords passwords, SignInSettings settings, Supplier<String> address) {
        this.file = file;
        this.clock = clock;
        this.passwords = passwords;
        this.settings = settings;
        this.address = address;
    }

    /// Opens the accounts of the register in that file, or makes the file for them beside it. How long the log of
    /// sign-ins is kept, and what else a programme settles, stands in the profile beside the register.
    public static People open(Path register, Clock clock) {
        return open(register, clock, Passwords.ROUNDS);
    }

    /// The same for tests that do not ask how long it takes to guess a password: every hash is made quickly. Accounts
    /// that were opened in the other way cannot sign in.
    public static People openQuickly(Path register, Clock clock) {
        return open(register, clock, Passwords.FEW_ROUNDS);
    }

    private static People open(Path register, Clock clock, int rounds) {
        SignInSettings settings = ReadingSignInSettings.beside(register);
        return new People(PeopleFile.beside(register), clock, new Passwords(rounds), settings, () -> "");
    }

    /// The same accounts for requests from elsewhere. Close the first one only.
    ///
    /// @param from says, whenever the log asks, from which address the request came
    public People askedFrom(Supplier<String> from) {
        return new People(file, clock, passwords, settings, from);
    }

    /// What the programme settles about signing in.
    public SignInSettings settings() {
        return settings;
    }

    PeopleFile file() {
        return file;
    }

    /// The moment.
    public Instant now() {
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

    SecondFactorTable factors() {
        return factors;
    }

    IdentityTable identities() {
        return identities;
    }

    SignInLogTable log() {
        return log;
    }

    /// Writes what happened into the log, in the transaction in which it happens.
    void note(Session session, AccountEvent event) {
        log.prune(session, now().minus(settings.logKept()));
        log.insert(session, now(), address.get(), event);
    }

    /// Writes what happened into the log, unless the same was written within that time.
    void noteOnceIn(Duration time, AccountEvent event) {
        String from = address.get();
        if (!file.read(session -> log.hasSince(session, now().minus(time), from, event))) {
            file.write(session -> {
                note(session, event);
                return true;
            });
        }
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
