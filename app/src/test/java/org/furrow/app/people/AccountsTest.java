package org.furrow.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Fault;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {

    private static final String PASSWORD = "seven slow tractors";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final SettableClock clock = new SettableClock();

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private SigningIn signing;

    @BeforeEach
    void makeAdministrator() {
        people = People.openQuickly(folder.resolve("register.gpkg"), clock);
        signing = new SigningIn(people);
        StartingFirst first = new StartingFirst(people);
        assertThat(first.isNeeded()).isTrue();
        assertThat(first.start(wish(first.code(), PASSWORD))).isInstanceOf(Answer.Secret.class);
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void the_first_account_is_an_administrator_and_there_is_no_second_first_start() {
        StartingFirst again = new StartingFirst(people);

        assertThat(again.isNeeded()).isFalse();
        assertThat(again.start(wish(again.code(), PASSWORD))).isEqualTo(Answer.refused(Fault.STARTED_ALREADY));
        assertThat(administrator().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void a_first_start_needs_the_code_and_a_password_that_counts() {
        People other = People.open(folder.resolve("other.gpkg"), clock);
        StartingFirst first = new StartingFirst(other);

        assertThat(first.start(wish("wrong", PASSWORD))).isEqualTo(Answer.refused(Fault.WRONG_CODE));
        assertThat(first.start(wish(first.code(), "password2026"))).isEqualTo(Answer.refused(Fault.COMMON));
        assertThat(first.isNeeded()).isTrue();
        other.close();
    }

    @Test
    void five_wrong_passwords_lock_the_name_for_a_minute_and_the_sixth_for_two() {
        guess("ana", 5);

        assertThat(signing.signIn("ana", PASSWORD)).isInstanceOf(SigningIn.Entry.LockedOut.class);
        clock.pass(Duration.ofSeconds(61));
        guess("ana", 1);
        clock.pass(Duration.ofSeconds(61));
        assertThat(signing.signIn("ana", PASSWORD)).isInstanceOf(SigningIn.Entry.LockedOut.class);
        clock.pass(Duration.ofSeconds(60));
        assertThat(signing.signIn("ana", PASSWORD)).isInstanceOf(SigningIn.Entry.Welcome.class);
    }

    @Test
    void a_name_that_nobody_has_is_locked_out_in_the_same_way() {
        guess("nobody", 5);

        assertThat(signing.signIn("nobody", PASSWORD)).isInstanceOf(SigningIn.Entry.LockedOut.class);
    }

    @Test
    void a_right_password_forgets_the_wrong_ones() {
        guess("ana", 4);
        assertThat(signing.signIn("Ana", PASSWORD)).isInstanceOf(SigningIn.Entry.Welcome.class);
        guess("ana", 4);

        assertThat(signing.signIn("ana", PASSWORD)).isInstanceOf(SigningIn.Entry.Welcome.class);
    }

    @Test
    void a_restriction_counts_from_the_next_request_on_and_ends_when_it_is_empty() {
        ManagingAccounts managing = new ManagingAccounts(people);
        Answer added = managing.add(Actor.LOCAL, new ManagingAccounts.Wish("bo", "Bo", Role.VIEWER));
        String session = signIn("bo", ((Answer.Secret) added).secret());
        String bo = signing.find(session).orElseThrow().actor().account();

        assertThat(managing.restrict(Actor.LOCAL, bo, List.of("Alpha, Ltd", "Bravo")))
                .isInstanceOf(Answer.Done.class);
        assertThat(signing.find(session).orElseThrow().actor().sight())
                .isEqualTo(Sight.of(List.of("Bravo", "Alpha, Ltd")));

        assertThat(managing.restrict(Actor.LOCAL, bo, List.of())).isInstanceOf(Answer.Done.class);
        assertThat(signing.find(session).orElseThrow().actor().sight()).isEqualTo(Sight.everything());
    }

    @Test
    void an_administrator_is_not_restricted_and_nobody_who_is_becomes_one() {
        ManagingAccounts managing = new ManagingAccounts(people);
        managing.add(Actor.LOCAL, new ManagingAccounts.Wish("bo", "Bo", Role.VIEWER));
        String bo = managing.list(Actor.LOCAL).stream()
                .filter(each -> each.name().equals("bo"))
                .findFirst()
                .orElseThrow()
                .id();
        managing.restrict(Actor.LOCAL, bo, List.of("Alpha"));

        assertThat(managing.restrict(Actor.LOCAL, administrator().account(), List.of("Alpha")))
                .isEqualTo(Answer.refused(Fault.RESTRICTED_ADMINISTRATOR));
        assertThat(managing.setRole(Actor.LOCAL, bo, Role.ADMINISTRATOR))
                .isEqualTo(Answer.refused(Fault.RESTRICTED_ADMINISTRATOR));
        assertThat(managing.restrict(Actor.LOCAL, bo, List.of(" ")))
                .isEqualTo(Answer.refused(Fault.ORGANISATION_INVALID));
    }

    @Test
    void a_session_ends_after_half_an_hour_of_nothing_and_after_twelve_hours_of_work() {
        String idle = signIn("ana", PASSWORD);
        clock.pass(Duration.ofMinutes(30));
        assertThat(signing.find(idle)).isEmpty();

        String busy = signIn("ana", PASSWORD);
        for (int i = 0; i < 35; i++) {
            clock.pass(Duration.ofMinutes(20));
            assertThat(signing.find(busy)).isPresent();
        }
        clock.pass(Duration.ofMinutes(20));
        assertThat(signing.find(busy)).isEmpty();
    }

    @Test
    void signing_out_ends_the_session_and_no_other() {
        String one = signIn("ana", PASSWORD);
        String other = signIn("ana", PASSWORD);
        signing.signOut(one);

        assertThat(signing.find(one)).isEmpty();
        assertThat(signing.find(other)).isPresent();
    }

    @Test
    void an_initial_password_only_lets_its_owner_choose_another_and_lasts_three_days() {
        String initial = add("bo");
        String session = signIn("bo", initial);
        assertThat(signing.find(session).orElseThrow().duty()).isEqualTo(Visit.Duty.CHANGE_PASSWORD);

        clock.pass(Duration.ofDays(3));

        assertThat(signing.signIn("bo", initial)).isInstanceOf(SigningIn.Entry.Wrong.class);
    }

    @Test
    void changing_the_password_ends_every_other_session() {
        String before = signIn("ana", PASSWORD);
        ChangingPassword changing = new ChangingPassword(people);

        assertThat(changing.change(administrator(), "not mine at all", "eight fast harvesters"))
                .isEqualTo(Answer.refused(Fault.WRONG_PASSWORD));
        assertThat(changing.change(administrator(), PASSWORD, PASSWORD)).isEqualTo(Answer.refused(Fault.SAME_PASSWORD));
        Answer changed = changing.change(administrator(), PASSWORD, "eight fast harvesters");

        assertThat(signing.find(before)).isEmpty();
        assertThat(changed)
                .isInstanceOfSatisfying(
                        Answer.Secret.class,
                        session -> assertThat(signing.find(session.secret())).isPresent());
        assertThat(signing.signIn("ana", PASSWORD)).isInstanceOf(SigningIn.Entry.Wrong.class);
    }

    @Test
    void a_disabled_account_is_out_at_once_with_its_sessions_and_tokens() {
        String initial = add("bo");
        Actor bo = signing.find(signIn("bo", initial)).orElseThrow().actor();
        new ChangingPassword(people).change(bo, initial, "nine wet bicycles");
        String session = signIn("bo", "nine wet bicycles");
        String token = issue(bo);
        assertThat(new IssuingTokens(people).find(token)).isPresent();
        ManagingAccounts managing = new ManagingAccounts(people);

        managing.disable(administrator(), bo.account());

        assertThat(signing.find(session)).isEmpty();
        assertThat(new IssuingTokens(people).find(token)).isEmpty();
    }

    @Test
    void the_last_administrator_cannot_be_disabled_or_given_another_role() {
        ManagingAccounts managing = new ManagingAccounts(people);
        Actor last = administrator();

        assertThat(managing.disable(last, last.account())).isEqualTo(Answer.refused(Fault.LAST_ADMINISTRATOR));
        assertThat(managing.setRole(last, last.account(), Role.VIEWER))
                .isEqualTo(Answer.refused(Fault.LAST_ADMINISTRATOR));
        assertThat(administrator().role()).isEqualTo(Role.ADMINISTRATOR);
    }

    @Test
    void a_token_counts_until_it_is_withdrawn_or_a_year_has_passed() {
        IssuingTokens tokens = new IssuingTokens(people);
        String withdrawn = issue(administrator());
        String old = issue(administrator());
        assertThat(tokens.find(withdrawn)).isPresent();

        clock.pass(Duration.ofMillis(1));
        tokens.list(administrator()).forEach(token -> tokens.withdraw(administrator(), token.id()));
        assertThat(tokens.find(withdrawn)).isEmpty();
        assertThat(tokens.find(old)).isEmpty();

        String last = issue(administrator());
        clock.pass(IssuingTokens.LASTS);
        assertThat(tokens.find(last)).isEmpty();
    }

    @Test
    void the_file_is_its_owners_alone_and_holds_no_secret() throws IOException {
        String session = signIn("ana", PASSWORD);
        String token = issue(administrator());

        for (String ending : new String[] {"", "-wal"}) {
            Path file = folder.resolve("register.gpkg.people" + ending);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(session, token, PASSWORD);
        }
    }

    @Test
    void accounts_of_an_exercise_have_no_password_and_make_nobody_an_administrator_elsewhere() {
        People exercise = People.openQuickly(folder.resolve("exercise.gpkg"), clock);
        PlayingRoles roles = new PlayingRoles(exercise);

        for (Role role : Role.values()) {
            assertThat(new SigningIn(exercise)
                            .find(roles.play(role))
                            .orElseThrow()
                            .actor()
                            .role())
                    .isEqualTo(role);
        }
        assertThat(new SigningIn(exercise).signIn("exercise-administrator", ""))
                .isInstanceOf(SigningIn.Entry.Wrong.class);
        assertThat(new StartingFirst(exercise).isNeeded()).isTrue();
        exercise.close();
    }

    private static StartingFirst.Wish wish(String code, String password) {
        return new StartingFirst.Wish(code, "Ana", "Ana of the exercise", password);
    }

    private Actor administrator() {
        return signing.find(signIn("ana", PASSWORD)).orElseThrow().actor();
    }

    private String signIn(String name, String password) {
        return ((SigningIn.Entry.Welcome) signing.signIn(name, password)).secret();
    }

    private String add(String name) {
        ManagingAccounts.Wish wish = new ManagingAccounts.Wish(name, "Bo of the exercise", Role.ADMINISTRATOR);
        return ((Answer.Secret) new ManagingAccounts(people).add(administrator(), wish)).secret();
    }

    private String issue(Actor owner) {
        return ((Answer.Secret) new IssuingTokens(people).issue(owner, "nightly report")).secret();
    }

    private void guess(String name, int times) {
        for (int i = 0; i < times; i++) {
            assertThat(signing.signIn(name, "guess number " + i)).isInstanceOf(SigningIn.Entry.Wrong.class);
        }
    }
}
