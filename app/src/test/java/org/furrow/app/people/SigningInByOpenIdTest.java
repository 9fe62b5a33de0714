package org.furrow.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.furrow.app.people.SigningInByOpenId.Connected;
import org.furrow.app.people.SigningInByOpenId.Entry;
import org.furrow.app.people.SigningInByOpenId.Person;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories of people whom a provider has named.
class SigningInByOpenIdTest {

    private static final String PASSWORD = "seven slow tractors";
    private static final String USUAL = "issuer: https://login.example, client-id: furrow";
    private static final String CREATES = USUAL + ", creates: true";
    private static final String ROLES =
            CREATES + ", role-claim: groups, roles: {heads: administrator, checkers: approver, hands: data-entry}";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void an_unknown_person_gets_no_account_by_default() throws IOException {
        open(USUAL);

        assertThat(enter(person("s-1", "bo"))).isEqualTo(new Entry.Refused(AccountEvent.Why.NO_ACCOUNT));
        assertThat(accounts()).isEmpty();
        assertThat(lastEvent().way()).isEqualTo(AccountEvent.Way.OPENID);
        assertThat(lastEvent().detail()).isEqualTo("no-account");
    }

    @Test
    void an_unknown_person_gets_an_account_of_a_viewer_where_the_programme_says_so() throws IOException {
        open(CREATES);

        String session = welcome(person("s-1", "Bo"));

        assertThat(new SigningIn(people).find(session).orElseThrow().actor().name())
                .isEqualTo("bo");
        assertThat(accounts()).extracting(Account::role).containsExactly(Role.VIEWER);
        welcome(person("s-1", "renamed"));
        assertThat(accounts()).extracting(Account::name).containsExactly("bo");
    }

    @Test
    void nobody_gets_the_account_of_somebody_else_by_its_name() throws IOException {
        open(CREATES);
        startFirst();

        assertThat(enter(person("s-1", "ana"))).isEqualTo(new Entry.Refused(AccountEvent.Why.NAME_TAKEN));
        assertThat(accounts()).hasSize(1);
    }

    @Test
    void the_role_follows_the_first_of_the_programmes_words_at_each_time() throws IOException {
        open(ROLES);
        welcome(person("s-1", "bo", "hands", "checkers"));
        assertThat(accounts()).extracting(Account::role).containsExactly(Role.APPROVER);

        welcome(person("s-1", "bo", "hands"));
        assertThat(accounts()).extracting(Account::role).containsExactly(Role.DATA_ENTRY);

        assertThat(enter(person("s-1", "bo", "others"))).isEqualTo(new Entry.Refused(AccountEvent.Why.NO_ROLE));
    }

    @Test
    void who_has_no_role_comes_in_as_viewer_where_the_programme_says_so() throws IOException {
        open(ROLES + ", without-role: viewer");

        welcome(person("s-1", "bo", "others"));

        assertThat(accounts()).extracting(Account::role).containsExactly(Role.VIEWER);
    }

    @Test
    void the_organisations_follow_what_the_provider_says_and_none_lets_nobody_see_everything() throws IOException {
        open(ROLES + ", organisation-claim: employer");
        welcome(new Person("s-1", "bo", "Bo", List.of("hands"), List.of("Alpha", "Beta")));
        assertThat(accounts()).extracting(Account::sight).containsExactly(Sight.of(List.of("Alpha", "Beta")));

        Entry without = enter(new Person("s-1", "bo", "Bo", List.of("hands"), List.of(" ")));

        assertThat(without).isEqualTo(new Entry.Refused(AccountEvent.Why.NO_ORGANISATION));
        assertThat(accounts()).extracting(Account::sight).containsExactly(Sight.of(List.of("Alpha", "Beta")));
        welcome(person("s-1", "bo", "heads"));
        assertThat(accounts()).extracting(Account::sight).containsExactly(Sight.everything());
    }

    @Test
    void a_disabled_account_stays_closed() throws IOException {
        open(CREATES);
        welcome(person("s-1", "bo"));
        new ManagingAccounts(people).disable(Actor.LOCAL, accounts().getFirst().id());

        assertThat(enter(person("s-1", "bo"))).isEqualTo(new Entry.Refused(AccountEvent.Why.DISABLED));
    }

    @Test
    void an_account_is_connected_by_its_owner_once_and_asked_for_no_second_factor() throws IOException {
        open(USUAL + "}, second-factor: [administrator], later: {x: y");
        Actor ana = startFirst();
        SigningInByOpenId openId = new SigningInByOpenId(people);

        assertThat(openId.isConnected(ana)).isFalse();
        assertThat(openId.connect(ana, person("s-1", "anything"))).isEqualTo(Connected.DONE);
        assertThat(openId.connect(ana, person("s-2", "anything"))).isEqualTo(Connected.TAKEN);
        assertThat(openId.isConnected(ana)).isTrue();

        String session = welcome(person("s-1", "anything"));
        Visit visit = new SigningIn(people).find(session).orElseThrow();
        assertThat(visit.actor().name()).isEqualTo("ana");
        assertThat(visit.duty()).isEqualTo(Visit.Duty.NONE);
        assertThat(new SigningIn(people).signOut(session)).isTrue();
    }

    @Test
    void the_last_administrator_stays_one_whatever_the_provider_says() throws IOException {
        open(ROLES);
        Actor ana = startFirst();
        new SigningInByOpenId(people).connect(ana, person("s-1", "ana"));

        assertThat(enter(person("s-1", "ana", "hands")))
                .isEqualTo(new Entry.Refused(AccountEvent.Why.LAST_ADMINISTRATOR));
        assertThat(accounts()).extracting(Account::role).containsExactly(Role.ADMINISTRATOR);
    }

    @Test
    void passwords_are_for_administrators_where_the_programme_says_so() throws IOException {
        open(USUAL + ", passwords: administrators");
        startFirst();
        Answer added =
                new ManagingAccounts(people).add(Actor.LOCAL, new ManagingAccounts.Wish("bo", "Bo", Role.APPROVER));
        String initial = ((Answer.Secret) added).secret();
        SigningIn signing = new SigningIn(people);

        assertThat(signing.signIn("ana", PASSWORD)).isInstanceOf(SigningIn.Entry.Welcome.class);
        assertThat(signing.signIn("bo", initial)).isInstanceOf(SigningIn.Entry.Wrong.class);
        assertThat(lastEvent().detail()).isEqualTo("passwords-closed");
    }

    private void open(String openId) throws IOException {
        Files.writeString(folder.resolve("register.profile.yaml"), "accounts: {openid: {" + openId + "}}");
        people = People.openQuickly(folder.resolve("register.gpkg"), new SettableClock());
    }

    private Actor startFirst() {
        StartingFirst first = new StartingFirst(people);
        Answer started = first.start(new StartingFirst.Wish(first.code(), "ana", "Ana", PASSWORD));
        return new SigningIn(people)
                .find(((Answer.Secret) started).secret())
                .orElseThrow()
                .actor();
    }

    private static Person person(String subject, String name, String... words) {
        return new Person(subject, name, "Full name", List.of(words), List.of());
    }

    private Entry enter(Person person) {
        return new SigningInByOpenId(people).signIn(person);
    }

    private String welcome(Person person) {
        return ((Entry.Welcome) enter(person)).secret();
    }

    private List<Account> accounts() {
        return new ManagingAccounts(people).list(Actor.LOCAL);
    }

    private AccountEvent lastEvent() {
        return new ReadingSignIns(people)
                .read(Actor.LOCAL, ReadingSignIns.Question.ALL, 1)
                .lines()
                .getFirst()
                .event();
    }
}
