package org.furrow.app.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.SessionLimits;
import org.furrow.store.Session;
import org.furrow.store.people.AccountTable;
import org.furrow.store.people.SecondFactorTable;
import org.furrow.store.people.SessionTable;

/// Signing in and out, and knowing again who is signed in.
public final class SigningIn {

    private static final int LONGEST_NAME = 64;
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    /// For how long a code may be shown after the password.
    private static final Duration HALF_LASTS = Duration.ofMinutes(5);

    /// So that nobody fills the disk with lines of the log.
    private static final Duration LOCK_OUT_NOTED_EVERY = Duration.ofMinutes(1);

    private final People people;

    /// Signing in to the register of these accounts.
    public SigningIn(People people) {
        this.people = people;
    }

    /// What comes of a name and a password.
    public sealed interface Entry {

        /// Signed in; the secret is for the browser.
        record Welcome(String secret) implements Entry {}

        /// The password is right, and a code of the second factor is asked for; the secret is for the browser.
        record AskedForCode(String secret) implements Entry {}

        /// Name or password are wrong, or the account is disabled: which of them is not told.
        record Wrong() implements Entry {}

        /// There were too many wrong passwords for this name; whether there is such an account is not told.
        record LockedOut(Instant until) implements Entry {}
    }

    /// Signs in with a name and a password.
    public Entry signIn(String name, String password) {
        String known = key(name);
        Instant now = people.now();
        Optional<Instant> lockedUntil =
                people.file().write(session -> people.tries().begin(session, known, now));
        Optional<AccountTable.Stored> found =
                people.file().read(session -> people.accounts().findByName(session, known));
        AccountEvent.Whose whose = whose(found);
        if (lockedUntil.isPresent()) {
            people.noteOnceIn(
                    LOCK_OUT_NOTED_EVERY,
                    AccountEvent.of(AccountEvent.What.LOCKED_OUT, whose).through(AccountEvent.Way.PASSWORD));
            return new Entry.LockedOut(lockedUntil.orElseThrow());
        }
        String hash = found.map(AccountTable.Stored::passwordHash).orElse("");
        boolean isRight = people.passwords().isRight(password, hash);
        Optional<AccountEvent.Why> against = against(found, isRight, now).or(() -> closed(found));
        return people.file().write(session -> {
            if (against.isPresent()) {
                people.note(
                        session,
                        AccountEvent.of(AccountEvent.What.REFUSED, whose)
                                .through(AccountEvent.Way.PASSWORD)
                                .telling(against.orElseThrow().code()));
                return new Entry.Wrong();
            }
            return people.factors()
                            .find(session, whose.account())
                            .filter(SecondFactorTable.Factor::isConfirmed)
                            .isPresent()
                    ? half(session, whose.account())
                    : welcome(session, whose, AccountEvent.Way.PASSWORD);
        });
    }

    /// Signs in whose password was right by a code of their device or on paper. The wrong ones count as wrong
    /// passwords.
    ///
    /// @param secret what [Entry.AskedForCode] gave
    public Entry signInWithCode(String secret, String code) {
        Instant now = people.now();
        String half = Secrets.hash(secret);
        Optional<Account> found = people.file()
                .read(session -> people.factors()
                        .findHalf(session, half, now)
                        .flatMap(account -> people.accounts().find(session, account))
                        .map(AccountTable.Stored::account)
                        .filter(account -> !account.isDisabled()));
        if (found.isEmpty()) {
            return new Entry.Wrong();
        }
        AccountEvent.Whose whose = AccountEvent.Whose.of(found.orElseThrow());
        Optional<Instant> lockedUntil =
                people.file().write(session -> people.tries().begin(session, whose.name(), now));
        if (lockedUntil.isPresent()) {
            people.noteOnceIn(
                    LOCK_OUT_NOTED_EVERY,
                    AccountEvent.of(AccountEvent.What.LOCKED_OUT, whose).through(AccountEvent.Way.SECOND_FACTOR));
            return new Entry.LockedOut(lockedUntil.orElseThrow());
        }
        return people.file().write(session -> {
            Optional<AccountEvent.Way> way = take(session, whose.account(), code);
            if (way.isEmpty()) {
                people.note(
                        session,
                        AccountEvent.of(AccountEvent.What.REFUSED, whose)
                                .through(AccountEvent.Way.SECOND_FACTOR)
                                .telling(AccountEvent.Why.WRONG_CODE.code()));
                return new Entry.Wrong();
            }
            people.factors().deleteHalf(session, half, now);
            return welcome(session, whose, way.orElseThrow());
        });
    }

    /// Takes a code, which then never counts again; nothing where it does not count.
    private Optional<AccountEvent.Way> take(Session session, String account, String code) {
        Optional<SecondFactorTable.Factor> factor =
                people.factors().find(session, account).filter(SecondFactorTable.Factor::isConfirmed);
        OptionalLong step = factor.map(known -> Totp.findStep(known.secret(), code, people.now(), known.lastStep()))
                .orElse(OptionalLong.empty());
        if (step.isPresent() && people.factors().takeStep(session, account, step.getAsLong())) {
            return Optional.of(AccountEvent.Way.SECOND_FACTOR);
        }
        String typed = code.strip().toLowerCase(Locale.ROOT);
        return people.factors().takeCode(session, account, Secrets.hash(typed))
                ? Optional.of(AccountEvent.Way.RECOVERY_CODE)
                : Optional.empty();
    }

    private Entry half(Session session, String account) {
        String secret = Secrets.fresh();
        people.factors().deleteHalf(session, "", people.now());
        people.factors()
                .putHalf(session, Secrets.hash(secret), account, people.now().plus(HALF_LASTS));
        return new Entry.AskedForCode(secret);
    }

    private Entry welcome(Session session, AccountEvent.Whose whose, AccountEvent.Way way) {
        people.tries().forget(session, whose.name());
        people.note(session, AccountEvent.of(AccountEvent.What.SIGNED_IN, whose).through(way));
        return new Entry.Welcome(begin(session, whose.account()));
    }

    private static AccountEvent.Whose whose(Optional<AccountTable.Stored> found) {
        return found.map(AccountTable.Stored::account)
                .map(AccountEvent.Whose::of)
                .orElse(AccountEvent.Whose.NOBODY);
    }

    /// What speaks against letting somebody in, for the log; who asks is told nothing of it.
    private static Optional<AccountEvent.Why> against(
            Optional<AccountTable.Stored> found, boolean isRight, Instant now) {
        if (found.isEmpty()) {
            return Optional.of(AccountEvent.Why.UNKNOWN_NAME);
        }
        if (!isRight) {
            return Optional.of(AccountEvent.Why.WRONG_PASSWORD);
        }
        AccountTable.Stored stored = found.orElseThrow();
        if (stored.account().isDisabled()) {
            return Optional.of(AccountEvent.Why.DISABLED);
        }
        return stored.initialUntil().filter(until -> !now.isBefore(until)).map(_ -> AccountEvent.Why.EXPIRED);
    }

    /// What speaks against a right password, where a programme keeps passwords for administrators.
    private Optional<AccountEvent.Why> closed(Optional<AccountTable.Stored> found) {
        return found.map(stored -> stored.account().role())
                .filter(role -> !people.settings().takesPasswordOf(role))
                .map(_ -> AccountEvent.Why.PASSWORDS_CLOSED);
    }

    /// Who holds this secret of a session, while neither its time is up nor their account disabled.
    public Optional<Visit> find(String secret) {
        String hash = Secrets.hash(secret);
        Instant now = people.now();
        Optional<SessionTable.Open> open =
                people.file().read(session -> people.sessions().find(session, hash));
        Optional<SessionTable.Open> current = open.filter(each -> SessionLimits.isOpen(each.begun(), each.seen(), now));
        if (current.isEmpty()) {
            return Optional.empty();
        }
        if (current.orElseThrow().seen().plus(NOTED_EVERY).isBefore(now)) {
            people.file().write(session -> {
                people.sessions().touch(session, hash, now);
                return true;
            });
        }
        return findVisit(current.orElseThrow().account(), current.orElseThrow().isOpenId());
    }

    /// Ends the session of this secret.
    ///
    /// @return whether a provider of OpenID Connect had said who it is
    public boolean signOut(String secret) {
        String hash = Secrets.hash(secret);
        return people.file().write(session -> {
            Optional<SessionTable.Open> known = people.sessions().find(session, hash);
            known.flatMap(open -> people.accounts().find(session, open.account()))
                    .ifPresent(stored -> people.note(
                            session,
                            AccountEvent.of(AccountEvent.What.SIGNED_OUT, AccountEvent.Whose.of(stored.account()))));
            people.sessions().delete(session, hash);
            return known.filter(SessionTable.Open::isOpenId).isPresent();
        });
    }

    /// The visit of somebody who showed an access token.
    Optional<Visit> findVisit(String account) {
        return findVisit(account, false);
    }

    private Optional<Visit> findVisit(String account, boolean isOpenId) {
        return people.file()
                .read(session -> people.accounts().find(session, account))
                .filter(stored -> !stored.account().isDisabled())
                .map(stored -> new Visit(
                        stored.account().actor(),
                        stored.account().fullName(),
                        isOpenId ? Visit.Duty.NONE : duty(stored)));
    }

    private Visit.Duty duty(AccountTable.Stored stored) {
        Account account = stored.account();
        if (stored.initialUntil().isPresent()) {
            return Visit.Duty.CHANGE_PASSWORD;
        }
        boolean isOwed = people.settings().secondFactor().contains(account.role())
                && !stored.passwordHash().isEmpty()
                && !hasSecondFactor(account.id());
        return isOwed ? Visit.Duty.SET_UP_SECOND_FACTOR : Visit.Duty.NONE;
    }

    private boolean hasSecondFactor(String account) {
        return people.file()
                .read(session -> people.factors().find(session, account))
                .filter(SecondFactorTable.Factor::isConfirmed)
                .isPresent();
    }

    /// Begins a session, always with a new secret, and forgets those whose time is up.
    String begin(Session session, String account) {
        return begin(session, account, false);
    }

    /// The same, for somebody of whom a provider has said who it is.
    String beginByOpenId(Session session, String account) {
        return begin(session, account, true);
    }

    private String begin(Session session, String account, boolean isOpenId) {
        Instant now = people.now();
        people.sessions().deleteOld(session, now.minus(SessionLimits.ABSOLUTE), now.minus(SessionLimits.IDLE));
        String secret = Secrets.fresh();
        people.sessions().insert(session, Secrets.hash(secret), new SessionTable.Open(account, now, now, isOpenId));
        return secret;
    }

    static String key(String name) {
        String normal = People.normal(name);
        return normal.length() > LONGEST_NAME ? normal.substring(0, LONGEST_NAME) : normal;
    }
}
