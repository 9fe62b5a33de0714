package org.furrow.app.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Fault;
import org.furrow.domain.people.Role;
import org.furrow.store.people.AccountTable;

/// The first start: whoever reads the code on the console of the server makes the first account, an administrator.
public final class StartingFirst {

    private final People people;
    private final String code = Secrets.freshReadable();

    /// First starts of the register of these accounts, with a code that lasts until this program ends.
    public StartingFirst(People people) {
        this.people = people;
    }

    /// The code, for the console and nothing else.
    public String code() {
        return code;
    }

    /// Whether nobody could sign in as administrator.
    public boolean isNeeded() {
        return people.file().read(session -> people.accounts().countAdministrators(session)) == 0;
    }

    /// What the first administrator says of themselves.
    public record Wish(String code, String name, String fullName, String password) {}

    /// Makes the first administrator and signs them in.
    ///
    /// @return the secret of their session, or what speaks against it
    public Answer start(Wish wish) {
        String name = People.normal(wish.name());
        if (!isNeeded()) {
            return Answer.refused(Fault.STARTED_ALREADY);
        }
        if (!Secrets.isSame(code, wish.code().strip().toLowerCase(Locale.ROOT))) {
            return Answer.refused(Fault.WRONG_CODE);
        }
        List<Fault> faults = new ArrayList<>(ManagingAccounts.check(name, wish.fullName()));
        faults.addAll(people.passwords().check(wish.password(), name));
        if (!faults.isEmpty()) {
            return new Answer.Refused(faults);
        }
        String hash = people.passwords().hash(wish.password());
        Account account = Account.unrestricted(
                UUID.randomUUID().toString(), name, wish.fullName().strip(), Role.ADMINISTRATOR, people.now());
        return write(new AccountTable.Stored(account, hash, Optional.empty()));
    }

    private Answer write(AccountTable.Stored first) {
        return people.file().write(session -> {
            if (people.accounts().countAdministrators(session) > 0) {
                return Answer.refused(Fault.STARTED_ALREADY);
            }
            if (people.accounts().findByName(session, first.account().name()).isPresent()) {
                return Answer.refused(Fault.NAME_TAKEN);
            }
            people.accounts().insert(session, first);
            AccountEvent.Whose whose = AccountEvent.Whose.of(first.account());
            people.note(
                    session,
                    AccountEvent.of(AccountEvent.What.ACCOUNT_ADDED, whose)
                            .telling(first.account().role().code()));
            people.note(
                    session, AccountEvent.of(AccountEvent.What.SIGNED_IN, whose).through(AccountEvent.Way.FIRST_START));
            return new Answer.Secret(
                    first.account().name(),
                    new SigningIn(people).begin(session, first.account().id()));
        });
    }
}
