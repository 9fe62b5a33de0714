package org.furrow.app.people;

import java.util.Optional;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.Role;
import org.furrow.store.people.AccountTable;

/// Playing the roles of an office that does not exist: one account for each, which nobody signs in to with a password.
///
/// Only for exercises: whoever opens the pages may take any role.
public final class PlayingRoles {

    private static final String PREFIX = "exercise-";

    private final People people;

    /// Roles in the office of these accounts; makes the accounts where they are missing.
    public PlayingRoles(People people) {
        this.people = people;
        for (Role role : Role.values()) {
            people.file().write(session -> {
                if (people.accounts().find(session, id(role)).isEmpty()) {
                    people.accounts().insert(session, account(role));
                }
                return true;
            });
        }
    }

    /// Begins a session in that role.
    ///
    /// @return its secret
    public String play(Role role) {
        return people.file().write(session -> new SigningIn(people).begin(session, id(role)));
    }

    /// A visit in that role, without a session.
    public Visit visit(Role role) {
        Account account = account(role).account();
        return new Visit(account.actor(), account.fullName(), Visit.Duty.NONE);
    }

    private AccountTable.Stored account(Role role) {
        return new AccountTable.Stored(
                Account.unrestricted(id(role), id(role), "Exercise", role, people.now()), "", Optional.empty());
    }

    private static String id(Role role) {
        return PREFIX + role.code();
    }
}
