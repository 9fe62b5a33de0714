package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.app.Furrow;
import org.furrow.app.people.Answer;
import org.furrow.app.people.ManagingAccounts;
import org.furrow.app.people.People;
import org.furrow.app.people.StartingFirst;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The pages of the log of sign-ins and of the second factor, against a real server.
class AccountPagesTest {

    private static final String PASSWORD = "seven slow tractors";
    private static final List<String> HOSTILE = List.of(
            "",
            "\u0000",
            "<script>alert(1)</script>",
            "\"><img src=x>",
            "'; DROP TABLE sign_in_log; --",
            "${7*7}",
            "%00%0a",
            "../../etc/passwd",
            "9".repeat(400),
            "-1",
            "0000-00-00",
            "+999999999-12-31",
            "مزرعة \u202e",
            "a".repeat(5_000),
            "signed-in");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @SuppressWarnings("NullAway.Init")
    private Surfer ana;

    @BeforeEach
    void start() throws Exception {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.openQuickly(furrow.file(), Clock.systemUTC());
        StartingFirst first = new StartingFirst(people);
        first.start(new StartingFirst.Wish(first.code(), "ana", "Ana", PASSWORD));
        server = WebServer.start(
                0, furrow, new Office("Trial", false, ZoneOffset.UTC), new Access.BySigningIn(people, first));
        ana = new Surfer(server);
        ana.signIn("ana", "a wrong password");
        ana.signIn("ana", PASSWORD);
    }

    @AfterEach
    void stop() {
        ana.close();
        server.close();
        people.close();
        furrow.close();
    }

    @Test
    void the_log_tells_who_came_in_and_who_did_not_with_the_address() throws Exception {
        assertThat(ana.get("sign-ins").body())
                .contains("signed in", "not let in", "wrong password", "127.0.0.1")
                .doesNotContain("a wrong password");
        assertThat(ana.get("sign-ins?what=refused").body()).contains("not let in</strong>");
        assertThat(ana.get("sign-ins?what=refused&name=nobody").body()).contains("Nothing of this kind happened");
        assertThat(ana.get("sign-ins?from=2031-01-01").body()).contains("Nothing of this kind happened");
        assertThat(ana.get("sign-ins.csv").body()).contains(",ana,refused,password,127.0.0.1,,wrong-password");
        assertThat(ana.get("api/v1/sign-ins").body()).contains("\"what\":\"refused\"", "\"hasMore\":false");
        assertThat(ana.get("account").body()).contains("Before this time you signed in on");
    }

    @Test
    void only_administrators_see_the_log() throws Exception {
        try (Surfer bo = viewer()) {
            for (String address : List.of("sign-ins", "sign-ins.csv", "api/v1/sign-ins")) {
                assertThat(bo.get(address).statusCode()).as(address).isEqualTo(403);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign-ins?what=nonsense", "sign-ins?before=x", "sign-ins?from=yesterday"})
    void what_cannot_be_understood_is_told_so(String address) throws Exception {
        assertThat(ana.get(address).statusCode()).isEqualTo(400);
    }

    @Test
    void a_second_factor_is_set_up_by_picture_or_by_typing_and_asked_for_from_then_on() throws Exception {
        assertThat(ana.get("account").body()).contains("href=\"/account/second-factor\"");
        ana.send("account/second-factor", "account/second-factor/begin", Map.of());
        String page = ana.get("account/second-factor").body();
        assertThat(page).contains("<svg class=\"qr\"", "h1v1h-1z");
        String secret = found(page, "class=\"code secret\">([A-Z2-7 ]+)<").replace(" ", "");

        HttpResponse<String> wrong =
                ana.send("account/second-factor", "account/second-factor/confirm", Map.of("code", "000000"));
        assertThat(wrong.statusCode()).isEqualTo(422);
        String shown = ana.send(
                        "account/second-factor",
                        "account/second-factor/confirm",
                        Map.of("code", Device.code(secret, Instant.now())))
                .body();
        String paper = found(shown, "<li><code class=\"code secret\">([a-z0-9-]+)<");
        assertThat(ana.get("account/second-factor").body())
                .contains("10 recovery codes")
                .doesNotContain(paper, secret);

        try (Surfer again = new Surfer(server)) {
            HttpResponse<String> asked = again.signIn("ana", PASSWORD);
            assertThat(asked.statusCode()).isEqualTo(200);
            assertThat(asked.body()).contains("name=\"code\"");
            assertThat(again.get("hazards").statusCode()).isEqualTo(302);
            String token = found(asked.body(), "value=\"([0-9a-f]{64})\"");
            assertThat(again.post("sign-in/code", Map.of("code", "000000"), token, "same-origin")
                            .body())
                    .contains("The code is wrong");
            HttpResponse<String> in =
                    again.post("sign-in/code", Map.of("code", paper, "to", "/ledger"), token, "same-origin");
            assertThat(in.headers().firstValue("Location").orElse("")).endsWith("/ledger");
            assertThat(again.get("hazards").statusCode()).isEqualTo(200);
            assertThat(again.get("sign-ins").body()).contains("recovery code");
        }
    }

    @Test
    void nobody_shows_a_code_without_a_password_before() throws Exception {
        try (Surfer stranger = new Surfer(server)) {
            HttpResponse<String> answer = stranger.send("sign-in", "sign-in/code", Map.of("code", "000000"));

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(stranger.session()).isEmpty();
        }
    }

    @Test
    void five_hundred_hostile_inputs_to_these_forms_are_answered() throws Exception {
        Random random = new Random(5);
        List<String> forms = List.of(
                "account/second-factor/begin",
                "account/second-factor/confirm",
                "account/second-factor/remove",
                "accounts/sight",
                "accounts/second-factor",
                "accounts/role");
        String token = ana.token("account");
        for (int i = 0; i < 500; i++) {
            Map<String, String> fields = Map.of(
                    "id", pick(random),
                    "code", pick(random),
                    "organisation", pick(random),
                    "other", pick(random),
                    "role", pick(random));
            String form = forms.get(random.nextInt(forms.size()));
            HttpResponse<String> answer = ana.post(form, fields, token, "same-origin");

            assertThat(answer.statusCode()).as(form + fields).isLessThan(500);
            assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x");
        }
        assertThat(ana.get("sign-ins").statusCode()).isEqualTo(200);
    }

    private static String pick(Random random) {
        return HOSTILE.get(random.nextInt(HOSTILE.size()));
    }

    private Surfer viewer() throws Exception {
        Answer added =
                new ManagingAccounts(people).add(Actor.LOCAL, new ManagingAccounts.Wish("bo", "Bo", Role.VIEWER));
        String initial = ((Answer.Secret) added).secret();
        Surfer bo = new Surfer(server);
        bo.signIn("bo", initial);
        bo.send("account", "account/password", Map.of("current", initial, "wanted", PASSWORD));
        return bo;
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
