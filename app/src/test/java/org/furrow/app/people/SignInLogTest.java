package org.furrow.app.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Stories that the log of sign-ins tells, and what it never tells.
class SignInLogTest {

    private static final String PASSWORD = "seven slow tractors";

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock();
    private final AtomicReference<String> address = new AtomicReference<>("192.0.2.7");

    @SuppressWarnings("NullAway.Init")
    private People opened;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @BeforeEach
    void start() {
        open();
        StartingFirst first = new StartingFirst(people);
        first.start(new StartingFirst.Wish(first.code(), "ana", "Ana", PASSWORD));
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private void open() {
        opened = People.openQuickly(folder.resolve("register.gpkg"), clock);
        people = opened.askedFrom(address::get);
    }

    @Test
    void signing_in_and_out_is_told_with_its_way_and_address() {
        String session = welcome();
        new SigningIn(people).signOut(session);

        assertThat(told())
                .containsExactly(
                        "ana signed-out none 192.0.2.7 ",
                        "ana signed-in password 192.0.2.7 ",
                        "ana signed-in first-start 192.0.2.7 ",
                        "ana account-added none 192.0.2.7 administrator");
    }

    @Test
    void who_is_refused_is_told_with_the_reason_and_a_lock_out_once_a_minute() {
        for (int i = 0; i < 8; i++) {
            new SigningIn(people).signIn("ana", "wrong");
        }

        assertThat(told())
                .startsWith("ana locked-out password 192.0.2.7 ", "ana refused password 192.0.2.7 wrong-password")
                .filteredOn(line -> line.contains("locked-out"))
                .hasSize(1);
        clock.pass(Duration.ofSeconds(61));
        new SigningIn(people).signIn("ana", "wrong");
        assertThat(told().getFirst()).contains("refused");
    }

    @Test
    void nothing_that_somebody_typed_is_kept() {
        new SigningIn(people).signIn("my secret password", "another secret");
        new SigningIn(people).signIn("ana", "another secret");
        new IssuingTokens(people).find("furrow_stolen");

        assertThat(told().toString()).contains("unknown-name", "unknown-token").doesNotContain("secret", "stolen");
    }

    @Test
    void changes_of_accounts_are_told_with_who_did_them() {
        Actor ana = new SigningIn(people).find(welcome()).orElseThrow().actor();
        ManagingAccounts managing = new ManagingAccounts(people);
        managing.add(ana, new ManagingAccounts.Wish("bo", "Bo", Role.VIEWER));
        String bo = managing.list(ana).get(1).id();
        managing.setRole(ana, bo, Role.OPERATOR);
        managing.restrict(ana, bo, List.of("Alpha", "Bravo"));
        managing.resetPassword(ana, bo);
        managing.disable(ana, bo);
        managing.enable(ana, bo);

        assertThat(told().subList(0, 6))
                .containsExactly(
                        "bo account-enabled none 192.0.2.7  by ana",
                        "bo account-disabled none 192.0.2.7  by ana",
                        "bo password-reset none 192.0.2.7  by ana",
                        "bo restricted none 192.0.2.7 Alpha; Bravo by ana",
                        "bo role-changed none 192.0.2.7 operator by ana",
                        "bo account-added none 192.0.2.7 viewer by ana");
    }

    @Test
    void a_token_is_told_when_it_is_made_withdrawn_and_used_for_the_first_time_in_an_hour() {
        Actor ana = new SigningIn(people).find(welcome()).orElseThrow().actor();
        IssuingTokens tokens = new IssuingTokens(people);
        String token = ((Answer.Secret) tokens.issue(ana, "nightly")).secret();
        for (int i = 0; i < 3; i++) {
            tokens.find(token);
        }
        clock.pass(Duration.ofMinutes(61));
        tokens.find(token);
        tokens.withdraw(ana, tokens.list(ana).getFirst().id());

        assertThat(told().subList(0, 4))
                .containsExactly(
                        "ana token-withdrawn none 192.0.2.7 nightly",
                        "ana signed-in token 192.0.2.7 nightly",
                        "ana signed-in token 192.0.2.7 nightly",
                        "ana token-issued none 192.0.2.7 nightly");
        assertThat(told().toString()).doesNotContain(token);
    }

    @Test
    void everybody_learns_when_they_signed_in_before_and_from_where() {
        clock.pass(Duration.ofDays(1));
        address.set("198.51.100.3");
        Actor ana = new SigningIn(people).find(welcome()).orElseThrow().actor();

        assertThat(new ReadingSignIns(people).findLast(ana)).hasValueSatisfying(line -> {
            assertThat(line.at()).isEqualTo("2026-03-02T08:00:00Z");
            assertThat(line.address()).isEqualTo("192.0.2.7");
        });
    }

    @Test
    void a_line_can_neither_be_changed_nor_taken_out() throws SQLException {
        opened.close();
        try (Connection file = DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("register.gpkg.people"));
                Statement statement = file.createStatement()) {
            for (String sql : List.of("UPDATE sign_in_log SET name = 'x'", "DELETE FROM sign_in_log")) {
                assertThatThrownBy(() -> statement.executeUpdate(sql)).hasMessageContaining("append-only");
            }
        }
        open();

        assertThat(told()).hasSize(2);
    }

    @Test
    void lines_go_when_they_are_older_than_the_programme_keeps_them() throws IOException {
        clock.pass(Duration.ofDays(366));
        welcome();
        assertThat(told()).hasSize(1);

        opened.close();
        Files.writeString(folder.resolve("register.profile.yaml"), "accounts: {log-days: 3}");
        open();
        clock.pass(Duration.ofDays(4));
        welcome();
        clock.pass(Duration.ofDays(2));
        welcome();
        assertThat(told()).hasSize(2);
    }

    @Test
    void a_table_of_all_lines_has_no_formula_in_it() throws IOException {
        Actor ana = new SigningIn(people).find(welcome()).orElseThrow().actor();
        new IssuingTokens(people).issue(ana, "=1+1");
        StringWriter table = new StringWriter();

        new ReadingSignIns(people).writeCsv(ana, ReadingSignIns.Question.ALL, table);

        assertThat(table.toString())
                .startsWith(
                        "number,at,name,what,way,address,by,detail\r\n4,2026-03-02T08:00:00Z,ana,token-issued,none,")
                .contains("'=1+1");
    }

    private String welcome() {
        return ((SigningIn.Entry.Welcome) new SigningIn(people).signIn("ana", PASSWORD)).secret();
    }

    private List<String> told() {
        return new ReadingSignIns(people)
                .read(Actor.LOCAL, ReadingSignIns.Question.ALL, 100).lines().stream()
                        .map(line -> String.join(
                                        " ",
                                        line.event().whose().name(),
                                        line.event().what().code(),
                                        line.event().way().code(),
                                        line.address(),
                                        line.event().detail())
                                + (line.event().by().isEmpty()
                                        ? ""
                                        : " by " + line.event().by()))
                        .toList();
    }
}
