package org.furrow.app.people;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.furrow.app.NotPermitted;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Fault;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.furrow.store.Session;
import org.furrow.store.people.AccountTable;

/// Adding, disabling and enabling accounts, giving them roles, and setting new passwords: for administrators.
///
/// An administrator never chooses a password for others: the program makes one that is told once, lasts three days,
/// and is good for nothing but choosing one's own.
public final class ManagingAccounts {

    private static final Duration INITIAL_PASSWORD_LASTS = Duration.ofDays(3);
    static final int MOST_ORGANISATIONS = 50;
    private static final int LONGEST_ORGANISATION = 200;

    private final People people;

    /// Managing these accounts.
    public ManagingAccounts(People people) {
        this.people = people;
    }

    /// Who is to be added.
    public record Wish(String name, String fullName, Role role) {}

    /// All accounts by name.
    public List<Account> list(Actor by) {
        NotPermitted.check(by, Permission.MANAGE_ACCOUNTS);
        return people.file().read(session -> people.accounts().list(session));
    }

    /// Adds an account and tells its initial password, or what speaks against it.
    public Answer add(Actor by, Wish wish) {
        NotPermitted.check(by, Permission.MANAGE_ACCOUNTS);
        String name = People.normal(wish.name());
        List<Fault> faults = check(name, wish.fullName());
        if (!faults.isEmpty()) {
            return new Answer.Refused(faults);
        }
        String password = Secrets.freshReadable();
        Account account = Account.unrestricted(
                UUID.randomUUID().toString(), name, wish.fullName().strip(), wish.role(), people.now());
        AccountTable.Stored stored = new AccountTable.Stored(
                account,
                people.passwords().hash(password),
                Optional.of(people.now().plus(INITIAL_PASSWORD_LASTS)));
        return people.file().write(session -> {
            if (people.accounts().findByName(session, name).isPresent()) {
                return Answer.refused(Fault.NAME_TAKEN);
            }
            people.accounts().insert(session, stored);
            people.note(
                    session,
                    event(AccountEvent.What.ACCOUNT_ADDED, account, by)
                            .telling(wish.role().code()));
            return new Answer.Secret(name, password);
        });
    }

    /// Disables an account: its sessions end, its tokens are withdrawn. One administrator always remains.
    public Answer disable(Actor by, String id) {
        NotPermitted.check(by, Permission.MANAGE_ACCOUNTS);
        return change(id, (session, account) -> {
            people.note(session, event(AccountEvent.What.ACCOUNT_DISABLED, account, by));
            people.accounts().setDisabled(session, id, true);
            people.sessions().deleteOf(session, id);
            people.tokens().deleteOf(session, id);
            return unlessLast(session, account);
        });
    }

    /// Enables an account again.
    public Answer enable(Actor by, String id) {
        NotPermitted.check(by, Permission.MANAGE_ACCOUNTS);
        return change(id, (session, account) -> {
            people.note(session, event(AccountEvent.What.ACCOUNT_ENABLED, account, by));
            people.accounts().setDisabled(session, id, false);
            return new Answer.Done();
        });
    }

    /// Restricts an account to the hazards of these organisations, from its next request on; with none it sees
    /// everything again.
    public Answer restrict(Actor by, String id, Collection<String> organisations) {
        NotPermitted.check(by, Permission.MANAGE_ACCOUNTS);
        if (organisations.size() > MOST_ORGANISATIONS
                || organisations.stream().anyMatch(ManagingAccounts::isNoOrganisation)) {
            return Answer.refused(Fault.ORGANISATION_INVALID);
        }
        return change(id, (session, account) -> {
            if (account.role() == Role.ADMINISTRATOR && !organisations.isEmpty()) {
                return Answer.refused(Fault.RESTRICTED_ADMINISTRATOR);
            }
            people.note(
                    session,
                    event(AccountEvent.What.RESTRICTED, account, by).telling(String.join("; ", organisations)));
            people.accounts().setSight(session, id, Sight.of(organisations));
            return new Answer.Done();
        });
    }

    static boolean isNoOrganisation(String name) {
        return name.isBlank() || name.length() > LONGEST_ORGANISATION;
    }

    /// Gives an account another role, from its next request on. One administrator always remains.
    public Answer setRole(Actor by, String id, Role role) {
        NotPermitted.check(by, Permission.MANAGE_ACCOUNTS);
        return change(id, (session, account) -> {
            if (role == Role.ADMINISTRATOR && !account.sight().equals(Sight.everything())) {
                return Answer.refused(Fault.RESTRICTED_ADMINISTRATOR);
            }
            people.note(
                    session, event(AccountEvent.What.ROLE_CHANGED, account, by).telling(role.code()));
            people.accounts().setRole(session, id, role);
            return unlessLast(session, account);
        });
    }

    /// Sets a new initial password and tells it; sessions end, tokens are withdrawn, and a lock-out is over.
    public Answer resetPassword(Actor by, String id) {
        NotPermitted.check(by, Permission.MANAGE_ACCOUNTS);
        String password = Secrets.freshReadable();
        String hash = people.passwords().hash(password);
        return change(id, (session, account) -> {
            people.note(session, event(AccountEvent.What.PASSWORD_RESET, account, by));
            people.accounts()
                    .setPassword(session, id, hash, Optional.of(people.now().plus(INITIAL_PASSWORD_LASTS)));
            people.sessions().deleteOf(session, id);
            people.tokens().deleteOf(session, id);
            people.tries().forget(session, account.name());
            return new Answer.Secret(account.name(), password);
        });
    }

    /// Takes an account's second factor away, for who has lost both device and paper; its sessions end.
    public Answer resetSecondFactor(Actor by, String id) {
        NotPermitted.check(by, Permission.MANAGE_ACCOUNTS);
        return change(id, (session, account) -> {
            people.note(session, event(AccountEvent.What.SECOND_FACTOR_REMOVED, account, by));
            people.factors().delete(session, id);
            people.sessions().deleteOf(session, id);
            return new Answer.Done();
        });
    }

    private static AccountEvent event(AccountEvent.What what, Account account, Actor by) {
        return AccountEvent.of(what, AccountEvent.Whose.of(account)).by(by);
    }

    static List<Fault> check(String name, String fullName) {
        List<Fault> faults = new ArrayList<>();
        if (!Account.isName(name)) {
            faults.add(Fault.NAME_INVALID);
        }
        if (!Account.isFullName(fullName)) {
            faults.add(Fault.FULL_NAME_INVALID);
        }
        return faults;
    }

    @FunctionalInterface
    private interface Change {
        Answer of(Session session, Account account);
    }

    /// Thrown to take back what a change has written, where it turns out that it must not be.
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1;

        TakenBack() {
            super("", null, false, false);
        }
    }

    private Answer change(String id, Change change) {
        try {
            return people.file()
                    .write(session -> people.accounts()
                            .find(session, id)
                            .map(stored -> change.of(session, stored.account()))
                            .orElseGet(() -> Answer.refused(Fault.UNKNOWN_ACCOUNT)));
        } catch (TakenBack last) {
            return Answer.refused(Fault.LAST_ADMINISTRATOR);
        }
    }

    private Answer unlessLast(Session session, Account before) {
        if (before.role() == Role.ADMINISTRATOR && people.accounts().countAdministrators(session) == 0) {
            throw new TakenBack();
        }
        return new Answer.Done();
    }
}
