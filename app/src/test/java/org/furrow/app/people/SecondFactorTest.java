package org.furrow.app.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.furrow.app.people.SettingUpSecondFactor.Confirmation;
import org.furrow.app.people.SettingUpSecondFactor.Standing;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories of an account with a second factor, in which the test is the device.
class SecondFactorTest {

    private static final String PASSWORD = "seven slow tractors";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private Actor ana;

    @SuppressWarnings("NullAway.Init")
    private String secret;

    @SuppressWarnings("NullAway.Init")
    private List<String> codes;

    @BeforeEach
    void setUp() {
        people = People.openQuickly(folder.resolve("register.gpkg"), clock);
        StartingFirst first = new StartingFirst(people);
        Answer started = first.start(new StartingFirst.Wish(first.code(), "ana", "Ana", PASSWORD));
        ana = new SigningIn(people)
                .find(((Answer.Secret) started).secret())
                .orElseThrow()
                .actor();
        SettingUpSecondFactor factor = new SettingUpSecondFactor(people);
        factor.begin(ana);
        Standing.Begun begun = (Standing.Begun) factor.find(ana);
        secret = begun.secret().replace(" ", "");
        assertThat(begun.address()).isEqualTo("otpauth://totp/Furrow:ana?secret=" + secret + "&issuer=Furrow");
        codes = ((Confirmation.Done) factor.confirm(ana, code())).codes();
        clock.pass(Duration.ofMinutes(1));
    }

    @AfterEach
    void close() {
        people.close();
    }

    @Test
    void the_password_alone_lets_nobody_in() {
        SigningIn signing = new SigningIn(people);
        String half = half();

        assertThat(signing.find(half)).isEmpty();
        assertThat(signing.signInWithCode(half, "")).isInstanceOf(SigningIn.Entry.Wrong.class);
        assertThat(signing.signInWithCode("guessed", code())).isInstanceOf(SigningIn.Entry.Wrong.class);
        assertThat(signing.signInWithCode(half, code())).isInstanceOf(SigningIn.Entry.Welcome.class);
    }

    @Test
    void a_code_counts_once() {
        SigningIn signing = new SigningIn(people);
        String code = code();
        assertThat(signing.signInWithCode(half(), code)).isInstanceOf(SigningIn.Entry.Welcome.class);

        assertThat(signing.signInWithCode(half(), code)).isInstanceOf(SigningIn.Entry.Wrong.class);
    }

    @Test
    void a_half_that_was_used_or_is_older_than_five_minutes_counts_no_more() {
        SigningIn signing = new SigningIn(people);
        String used = half();
        signing.signInWithCode(used, code());
        clock.pass(Duration.ofMinutes(1));
        assertThat(signing.signInWithCode(used, code())).isInstanceOf(SigningIn.Entry.Wrong.class);

        String old = half();
        clock.pass(Duration.ofMinutes(5));
        assertThat(signing.signInWithCode(old, code())).isInstanceOf(SigningIn.Entry.Wrong.class);
    }

    @Test
    void wrong_codes_lock_out_as_wrong_passwords_do() {
        SigningIn signing = new SigningIn(people);
        String half = half();
        for (int i = 0; i < 4; i++) {
            assertThat(signing.signInWithCode(half, "wrong")).isInstanceOf(SigningIn.Entry.Wrong.class);
        }

        assertThat(signing.signInWithCode(half, code())).isInstanceOf(SigningIn.Entry.LockedOut.class);
        assertThat(signing.signIn("ana", PASSWORD)).isInstanceOf(SigningIn.Entry.LockedOut.class);
    }

    @Test
    void each_of_ten_recovery_codes_lets_in_once() {
        SigningIn signing = new SigningIn(people);
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        assertThat(signing.signInWithCode(half(), " " + codes.getFirst().toUpperCase(java.util.Locale.ROOT)))
                .isInstanceOf(SigningIn.Entry.Welcome.class);
        assertThat(signing.signInWithCode(half(), codes.getFirst())).isInstanceOf(SigningIn.Entry.Wrong.class);
        assertThat(new SettingUpSecondFactor(people).find(ana)).isEqualTo(new Standing.Confirmed(9));
    }

    @Test
    void only_the_password_takes_it_away_and_the_log_tells_all_of_it() {
        SettingUpSecondFactor factor = new SettingUpSecondFactor(people);
        factor.begin(ana);
        assertThat(factor.find(ana)).isEqualTo(new Standing.Confirmed(10));

        assertThat(factor.remove(ana, "guessed")).isEqualTo(Answer.refused(Fault.WRONG_PASSWORD));
        assertThat(factor.remove(ana, PASSWORD)).isInstanceOf(Answer.Done.class);

        assertThat(new SigningIn(people).signIn("ana", PASSWORD)).isInstanceOf(SigningIn.Entry.Welcome.class);
        assertThat(new ReadingSignIns(people)
                        .read(ana, ReadingSignIns.Question.ALL, 100)
                        .lines()
                        .toString())
                .contains("SECOND_FACTOR_SET", "SECOND_FACTOR_REMOVED")
                .doesNotContain(secret, codes.getFirst());
    }

    @Test
    void an_administrator_takes_it_away_for_who_has_lost_device_and_paper() {
        String session = ((SigningIn.Entry.Welcome) new SigningIn(people).signInWithCode(half(), code())).secret();

        assertThat(new ManagingAccounts(people).resetSecondFactor(Actor.LOCAL, ana.account()))
                .isInstanceOf(Answer.Done.class);

        assertThat(new SigningIn(people).find(session)).isEmpty();
        assertThat(new SigningIn(people).signIn("ana", PASSWORD)).isInstanceOf(SigningIn.Entry.Welcome.class);
    }

    @Test
    void a_role_that_must_have_one_does_nothing_else_before_and_keeps_it() throws IOException {
        String token = ((Answer.Secret) new IssuingTokens(people).issue(ana, "nightly")).secret();
        people.close();
        Files.writeString(
                folder.resolve("register.profile.yaml"), "accounts: {second-factor: [administrator, approver]}");
        people = People.openQuickly(folder.resolve("register.gpkg"), clock);
        SigningIn signing = new SigningIn(people);
        assertThat(new SettingUpSecondFactor(people).remove(ana, PASSWORD))
                .isEqualTo(Answer.refused(Fault.FACTOR_DEMANDED));
        assertThat(new IssuingTokens(people).find(token)).isPresent();

        new ManagingAccounts(people).resetSecondFactor(Actor.LOCAL, ana.account());
        String session = ((SigningIn.Entry.Welcome) signing.signIn("ana", PASSWORD)).secret();

        assertThat(signing.find(session).orElseThrow().duty()).isEqualTo(Visit.Duty.SET_UP_SECOND_FACTOR);
        assertThat(new IssuingTokens(people).find(token)).isEmpty();
    }

    private String half() {
        return ((SigningIn.Entry.AskedForCode) new SigningIn(people).signIn("ana", PASSWORD)).secret();
    }

    private String code() {
        return Totp.code(secret, clock.instant().getEpochSecond() / 30);
    }
}
