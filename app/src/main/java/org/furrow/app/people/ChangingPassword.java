package org.furrow.app.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.furrow.app.NotPermitted;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Fault;
import org.furrow.domain.people.Permission;
import org.furrow.store.people.AccountTable;

/// Changing one's own password.
public final class ChangingPassword {

    private final People people;

    /// Changing passwords of these accounts.
    public ChangingPassword(People people) {
        this.people = people;
    }

    /// Changes the password of the actor's account: every session ends, and a new one begins.
    ///
    /// @return the secret of the new session, or what speaks against it
    public Answer change(Actor by, String current, String wanted) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        Instant now = people.now();
        if (people.file()
                .write(session -> people.tries().begin(session, by.name(), now))
                .isPresent()) {
            return Answer.refused(Fault.LOCKED_OUT);
        }
        Optional<AccountTable.Stored> stored =
                people.file().read(session -> people.accounts().find(session, by.account()));
        if (!people.passwords()
                .isRight(current, stored.map(AccountTable.Stored::passwordHash).orElse(""))) {
            people.file().write(session -> {
                people.note(
                        session,
                        AccountEvent.of(AccountEvent.What.REFUSED, AccountEvent.Whose.of(by))
                                .through(AccountEvent.Way.PASSWORD)
                                .telling(AccountEvent.Why.WRONG_PASSWORD.code()));
                return true;
            });
            return Answer.refused(Fault.WRONG_PASSWORD);
        }
        people.file().write(session -> {
            people.tries().forget(session, by.name());
            return true;
        });
        List<Fault> faults = people.passwords().check(wanted, by.name());
        if (!faults.isEmpty()) {
            return new Answer.Refused(faults);
        }
        if (current.equals(wanted)) {
            return Answer.refused(Fault.SAME_PASSWORD);
        }
        return write(by, people.passwords().hash(wanted));
    }

    private Answer write(Actor by, String hash) {
        return people.file().write(session -> {
            people.accounts().setPassword(session, by.account(), hash, Optional.empty());
            people.sessions().deleteOf(session, by.account());
            people.note(session, AccountEvent.of(AccountEvent.What.PASSWORD_CHANGED, AccountEvent.Whose.of(by)));
            return new Answer.Secret(by.name(), new SigningIn(people).begin(session, by.account()));
        });
    }
}
