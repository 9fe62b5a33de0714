package org.furrow.app.people;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.furrow.app.NotPermitted;
import org.furrow.app.standard.OpenIdSettings;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.furrow.store.Session;
import org.furrow.store.people.AccountTable;
import org.furrow.store.people.IdentityTable;

/// Signing in whom a provider of OpenID Connect has named, and connecting an account with a person of the provider.
///
/// Only issuer and subject say whose account it is: a name or an address of mail is never a reason to let somebody in
/// to an account that is there.
public final class SigningInByOpenId {

    private static final int LONGEST_FULL_NAME = 100;

    private final People people;

    /// Signing in to the register of these accounts.
    public SigningInByOpenId(People people) {
        this.people = people;
    }

    /// What the provider says of a person, believed.
    ///
    /// @param subject who it is, for ever, among the people of the provider
    /// @param name with which they would sign in
    /// @param words those that may stand for a role
    public record Person(String subject, String name, String fullName, List<String> words, List<String> organisations) {
        public Person {
            words = List.copyOf(words);
            organisations = List.copyOf(organisations);
        }
    }

    /// What comes of it.
    public sealed interface Entry {

        /// Signed in; the secret is for the browser.
        record Welcome(String secret) implements Entry {}

        /// Not let in, and why.
        record Refused(AccountEvent.Why why) implements Entry {}
    }

    /// What comes of connecting an account.
    public enum Connected {
        DONE,
        /// The person of the provider signs in to another account, or the account has another person.
        TAKEN,
        /// The programme has no provider.
        NO_PROVIDER
    }

    /// What the provider's words give.
    private record Place(Role role, Sight sight) {}

    /// Ends a transaction with a refusal.
    private static final class Refusal extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final AccountEvent.Why why;
        private final AccountEvent.Whose whose;

        Refusal(AccountEvent.Why why, AccountEvent.Whose whose) {
            super("", null, false, false);
            this.why = why;
            this.whose = whose;
        }
    }

    /// Signs in whom the provider has named; role and organisations follow what it says, where the programme says so.
    public Entry signIn(Person person) {
        try {
            return people.file().write(session -> {
                Optional<AccountTable.Stored> known = people.identities()
                        .findAccount(session, identity(person))
                        .flatMap(account -> people.accounts().find(session, account));
                Account account = known.isPresent()
                        ? follow(session, known.orElseThrow().account(), person)
                        : create(session, person);
                people.note(
                        session,
                        AccountEvent.of(AccountEvent.What.SIGNED_IN, AccountEvent.Whose.of(account))
                                .through(AccountEvent.Way.OPENID));
                return new Entry.Welcome(new SigningIn(people).beginByOpenId(session, account.id()));
            });
        } catch (Refusal refusal) {
            return refuse(refusal.why, refusal.whose);
        }
    }

    /// Notes that nothing could be believed of what came from the provider, or in its name.
    public void noteUnbelieved() {
        refuse(AccountEvent.Why.NOT_BELIEVED, AccountEvent.Whose.NOBODY);
    }

    /// Lets that person of the provider sign in to the actor's own account from now on.
    public Connected connect(Actor by, Person person) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        if (people.settings().openId().isEmpty()) {
            return Connected.NO_PROVIDER;
        }
        return people.file().write(session -> {
            Optional<String> account = people.identities().findAccount(session, identity(person));
            if (account.isPresent()) {
                return account.orElseThrow().equals(by.account()) ? Connected.DONE : Connected.TAKEN;
            }
            if (people.identities()
                    .isConnected(session, by.account(), provider().issuer())) {
                return Connected.TAKEN;
            }
            people.identities().insert(session, identity(person), by.account(), people.now());
            people.note(
                    session,
                    AccountEvent.of(AccountEvent.What.CONNECTED, AccountEvent.Whose.of(by))
                            .through(AccountEvent.Way.OPENID));
            return Connected.DONE;
        });
    }

    /// Whether somebody of the provider signs in to the actor's own account.
    public boolean isConnected(Actor by) {
        NotPermitted.check(by, Permission.OWN_ACCOUNT);
        return people.settings()
                .openId()
                .map(settings -> settings.provider().issuer())
                .filter(issuer ->
                        people.file().read(session -> people.identities().isConnected(session, by.account(), issuer)))
                .isPresent();
    }

    private Entry refuse(AccountEvent.Why why, AccountEvent.Whose whose) {
        return people.file().write(session -> {
            people.note(
                    session,
                    AccountEvent.of(AccountEvent.What.REFUSED, whose)
                            .through(AccountEvent.Way.OPENID)
                            .telling(why.code()));
            return new Entry.Refused(why);
        });
    }

    private Account create(Session session, Person person) {
        if (!settings().joining().creates()) {
            throw new Refusal(AccountEvent.Why.NO_ACCOUNT, AccountEvent.Whose.NOBODY);
        }
        String name = name(person);
        if (people.accounts().findByName(session, name).isPresent()) {
            throw new Refusal(AccountEvent.Why.NAME_TAKEN, AccountEvent.Whose.NOBODY);
        }
        Place place = place(person, new Place(Role.VIEWER, Sight.everything()), AccountEvent.Whose.NOBODY);
        Account account = new Account(
                UUID.randomUUID().toString(),
                name,
                fullName(person, name),
                place.role(),
                false,
                people.now(),
                place.sight());
        AccountEvent.Whose whose = AccountEvent.Whose.of(account);
        people.accounts().insert(session, new AccountTable.Stored(account, "", Optional.empty()));
        people.identities().insert(session, identity(person), account.id(), people.now());
        people.note(
                session,
                AccountEvent.of(AccountEvent.What.ACCOUNT_ADDED, whose)
                        .through(AccountEvent.Way.OPENID)
                        .telling(place.role().code()));
        return account;
    }

    private Account follow(Session session, Account account, Person person) {
        AccountEvent.Whose whose = AccountEvent.Whose.of(account);
        if (account.isDisabled()) {
            throw new Refusal(AccountEvent.Why.DISABLED, whose);
        }
        Place place = place(person, new Place(account.role(), account.sight()), whose);
        if (place.role() != account.role()) {
            people.accounts().setRole(session, account.id(), place.role());
            if (account.role() == Role.ADMINISTRATOR && people.accounts().countAdministrators(session) == 0) {
                throw new Refusal(AccountEvent.Why.LAST_ADMINISTRATOR, whose);
            }
            people.note(
                    session,
                    AccountEvent.of(AccountEvent.What.ROLE_CHANGED, whose)
                            .through(AccountEvent.Way.OPENID)
                            .telling(place.role().code()));
        }
        if (!place.sight().equals(account.sight())) {
            people.accounts().setSight(session, account.id(), place.sight());
            people.note(
                    session,
                    AccountEvent.of(AccountEvent.What.RESTRICTED, whose)
                            .through(AccountEvent.Way.OPENID)
                            .telling(String.join("; ", place.sight().organisations())));
        }
        return account;
    }

    /// Role and sight by the provider's words; what the programme leaves to administrators stays as it is.
    private Place place(Person person, Place before, AccountEvent.Whose whose) {
        OpenIdSettings.Claims claims = settings().claims();
        Role role = claims.role().isEmpty()
                ? before.role()
                : claims.roles().stream()
                        .filter(meaning -> person.words().contains(meaning.word()))
                        .map(OpenIdSettings.Meaning::role)
                        .findFirst()
                        .or(() -> settings().joining().asViewer() ? Optional.of(Role.VIEWER) : Optional.empty())
                        .orElseThrow(() -> new Refusal(AccountEvent.Why.NO_ROLE, whose));
        if (role == Role.ADMINISTRATOR) {
            return new Place(role, Sight.everything());
        }
        if (claims.organisation().isEmpty()) {
            return new Place(role, before.sight());
        }
        List<String> organisations = person.organisations().stream()
                .filter(each -> !ManagingAccounts.isNoOrganisation(each))
                .distinct()
                .toList();
        if (organisations.isEmpty() || organisations.size() > ManagingAccounts.MOST_ORGANISATIONS) {
            throw new Refusal(AccountEvent.Why.NO_ORGANISATION, whose); // without any it would see everything
        }
        return new Place(role, Sight.of(organisations));
    }

    private static String name(Person person) {
        String name = People.normal(person.name());
        if (!Account.isName(name)) {
            return "openid-" + Secrets.fingerprint(person.subject());
        }
        return name;
    }

    private static String fullName(Person person, String name) {
        String full = person.fullName().strip();
        String kept = full.length() > LONGEST_FULL_NAME ? full.substring(0, LONGEST_FULL_NAME) : full;
        return Account.isFullName(kept) ? kept : name;
    }

    private IdentityTable.Identity identity(Person person) {
        return new IdentityTable.Identity(provider().issuer(), person.subject());
    }

    private OpenIdSettings.Provider provider() {
        return settings().provider();
    }

    private OpenIdSettings settings() {
        return people.settings()
                .openId()
                .orElseThrow(() -> new IllegalStateException("The profile names no provider of OpenID Connect"));
    }
}
