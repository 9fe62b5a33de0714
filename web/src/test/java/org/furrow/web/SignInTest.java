package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Stories of signing in, against a real server and real files.
class SignInTest {

    private static final String PASSWORD = "seven slow tractors";
    private static final Pattern SECRET = Pattern.compile("class=\"code secret\">([^<]+)<");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private StartingFirst first;

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @SuppressWarnings("NullAway.Init")
    private Surfer surfer;

    @BeforeEach
    void start() {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.openQuickly(furrow.file(), clock());
        first = new StartingFirst(people);
        server = WebServer.start(
                0, furrow, new Office("Trial", false, ZoneOffset.UTC), new Access.BySigningIn(people, first));
        surfer = new Surfer(server);
    }

    @AfterEach
    void stop() {
        surfer.close();
        server.close();
        people.close();
        furrow.close();
    }

    @Test
    void the_first_start_asks_for_the_code_of_the_console_and_signs_its_administrator_in() throws Exception {
        assertThat(location(surfer.get(""))).isEqualTo("/first-start");
        Map<String, String> wrong = Map.of("code", "guessed", "name", "ana", "fullName", "Ana", "password", PASSWORD);
        assertThat(surfer.send("first-start", "first-start", wrong).body()).contains("one-time code is wrong");

        Map<String, String> right =
                Map.of("code", first.code(), "name", "ana", "fullName", "Ana", "password", PASSWORD);
        assertThat(surfer.send("first-start", "first-start", right).statusCode())
                .isEqualTo(302);

        assertThat(surfer.get("accounts").body()).contains("Ana").contains("Sign out");
        assertThat(location(new Surfer(server).get("first-start"))).isEqualTo("/sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "code, The one-time code is wrong",
        "name, The name to sign in with has 2 to 64",
        "fullName, The full name has 1 to 100",
        "password, The password has fewer than 12"
    })
    void a_first_start_without_a_field_says_beside_it_what_is_missing(String field, String reason) throws Exception {
        Map<String, String> form = new HashMap<>(
                Map.of("code", first.code(), "name", "ana", "fullName", "Ana of Aldea", "password", PASSWORD));
        form.remove(field);

        HttpResponse<String> answer = surfer.send("first-start", "first-start", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).containsPattern("id=\"" + field + "-wrong\" role=\"alert\">\\s*<p>" + reason);
        assertThat(answer.body().contains("Ana of Aldea")).isEqualTo(!field.equals("fullName"));
        assertThat(answer.body()).containsPattern("name=\"" + field + "\"[^>]* autofocus");
        assertThat(answer.body().contains(first.code())).isEqualTo(!field.equals("code"));
        assertThat(answer.body()).doesNotContain(PASSWORD);
        assertThat(first.isNeeded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hazards", "ledger", "imports", "account", "accounts", "nothing"})
    void who_is_not_signed_in_sees_no_page(String page) throws Exception {
        makeAdministrator();

        assertThat(location(surfer.get(page))).startsWith("/sign-in");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api/v1/hazards",
                "api/v1/ledger",
                "tiles/hazards/0/0/0.mvt",
                "assets/..;/hazards",
                "api/v1/nothing"
            })
    void who_is_not_signed_in_gets_no_answer(String address) throws Exception {
        makeAdministrator();

        assertThat(surfer.get(address).statusCode()).isNotEqualTo(200);
        assertThat(surfer.get(address).body()).doesNotContain("features", "balanced", "<table");
    }

    @Test
    void a_right_password_leads_to_the_page_that_was_asked_for_and_a_wrong_one_says_nothing_more() throws Exception {
        makeAdministrator();
        assertThat(location(surfer.get("ledger?by=year"))).isEqualTo("/sign-in?to=%2Fledger%3Fby%3Dyear");

        HttpResponse<String> wrong = surfer.signIn("ana", "something else");
        HttpResponse<String> unknown = surfer.signIn("nobody", "something else");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("The name or the password is wrong");
        assertThat(unknown.body()).contains("The name or the password is wrong");

        HttpResponse<String> right =
                surfer.send("sign-in", "sign-in", Map.of("name", "ana", "password", PASSWORD, "to", "/ledger?by=year"));
        assertThat(location(right)).isEqualTo("/ledger?by=year");
        assertThat(right.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("furrow_session")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
        assertThat(surfer.get("ledger").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//attacker.example", "/\\attacker.example", "https://attacker.example", "hazards", "/a b"})
    void signing_in_leads_nowhere_else(String to) throws Exception {
        makeAdministrator();

        HttpResponse<String> entered =
                surfer.send("sign-in", "sign-in", Map.of("name", "ana", "password", PASSWORD, "to", to));

        assertThat(location(entered)).isEqualTo("/");
    }

    @Test
    void five_wrong_passwords_lock_out_and_the_wait_ends() throws Exception {
        makeAdministrator();
        for (int i = 0; i < 5; i++) {
            surfer.signIn("ana", "guess number " + i);
        }

        HttpResponse<String> locked = surfer.signIn("ana", PASSWORD);
        assertThat(locked.statusCode()).isEqualTo(429);
        assertThat(locked.body()).contains("too many wrong passwords");

        now.updateAndGet(before -> before.plus(Duration.ofSeconds(61)));
        assertThat(surfer.signIn("ana", PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void a_session_that_somebody_planted_is_not_taken_over() throws Exception {
        makeAdministrator();
        String planted = "A".repeat(43);
        surfer.plant(Integer.toString(server.port()), planted);

        surfer.signIn("ana", PASSWORD);
        String begun = surfer.session();
        surfer.send("account", "sign-out", Map.of());
        surfer.signIn("ana", PASSWORD);

        assertThat(begun).isNotEqualTo(planted).hasSize(43);
        assertThat(surfer.session()).isNotEqualTo(begun);
    }

    @Test
    void signing_out_ends_the_session_on_the_server_too() throws Exception {
        makeAdministrator();
        surfer.signIn("ana", PASSWORD);
        String secret = surfer.session();

        assertThat(location(surfer.send("account", "sign-out", Map.of()))).isEqualTo("/sign-in");

        surfer.plant(Integer.toString(server.port()), secret);
        assertThat(location(surfer.get("hazards"))).startsWith("/sign-in");
    }

    @Test
    void a_session_that_nobody_used_for_half_an_hour_is_over() throws Exception {
        makeAdministrator();
        surfer.signIn("ana", PASSWORD);
        now.updateAndGet(before -> before.plus(Duration.ofMinutes(30)));

        assertThat(location(surfer.get("hazards"))).startsWith("/sign-in");
    }

    @Test
    void a_form_without_its_token_or_from_another_site_changes_nothing() throws Exception {
        makeAdministrator();
        surfer.signIn("ana", PASSWORD);
        Map<String, String> bo = Map.of("name", "bo", "fullName", "Bo", "role", "viewer");
        Matcher token = Pattern.compile("value=\"([0-9a-f]{64})\"")
                .matcher(surfer.get("accounts").body());
        assertThat(token.find()).isTrue();

        for (HttpResponse<String> refused : List.of(
                surfer.post("accounts/add", bo, "", "same-origin"),
                surfer.post("accounts/add", bo, "0".repeat(64), "same-origin"),
                surfer.post("accounts/add", bo, token.group(1), "cross-site"),
                new Surfer(server).post("sign-in", Map.of("name", "ana", "password", PASSWORD), "", "none"))) {
            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.body()).contains("This form was not sent from a page that you have open here.");
        }
        assertThat(surfer.get("accounts").body()).doesNotContain(">bo<");
    }

    @Test
    void a_new_account_begins_by_choosing_a_password_of_its_own() throws Exception {
        makeAdministrator();
        String initial = add("bo", Role.VIEWER);
        surfer.signIn("bo", initial);

        assertThat(location(surfer.get("hazards"))).isEqualTo("/account");
        assertThat(surfer.get("api/v1/hazards").statusCode()).isEqualTo(401);
        Map<String, String> common = Map.of("current", initial, "wanted", "password2026");
        assertThat(surfer.send("account", "account/password", common).body()).contains("tried first");
        surfer.send("account", "account/password", Map.of("current", initial, "wanted", PASSWORD));

        assertThat(surfer.get("hazards").statusCode()).isEqualTo(200);
    }

    @Test
    void a_token_opens_the_api_until_it_is_withdrawn_and_nothing_else() throws Exception {
        makeAdministrator();
        surfer.signIn("ana", PASSWORD);
        Matcher issued = SECRET.matcher(surfer.send("account", "account/tokens", Map.of("label", "nightly"))
                .body());
        assertThat(issued.find()).isTrue();
        String token = issued.group(1);

        assertThat(bearing(token, "api/v1/hazards")).isEqualTo(200);
        assertThat(bearing(token + "x", "api/v1/hazards")).isEqualTo(401);
        assertThat(bearing(token, "hazards")).isEqualTo(302);
        assertThat(surfer.get("account").body()).contains("nightly").doesNotContain(token);

        Matcher id = Pattern.compile("name=\"id\" value=\"([^\"]+)\"")
                .matcher(surfer.get("account").body());
        assertThat(id.find()).isTrue();
        surfer.send("account", "account/tokens/withdraw", Map.of("id", id.group(1)));
        assertThat(bearing(token, "api/v1/hazards")).isEqualTo(401);
    }

    @Test
    void the_days_of_a_token_are_written_as_everywhere_else_in_arabic_too() throws Exception {
        makeAdministrator();
        surfer.signIn("ana", PASSWORD);
        surfer.send("account", "account/tokens", Map.of("label", "nightly"));

        assertThat(surfer.get("account?lang=ar").body())
                .contains("nightly")
                .doesNotContainPattern("\\d{4}/\\d{1,2}/\\d{1,2}");
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_sees_the_pages_that_are_its_own(Role role) throws Exception {
        makeAdministrator();
        String initial = add("bo", role);
        surfer.signIn("bo", initial);
        surfer.send("account", "account/password", Map.of("current", initial, "wanted", PASSWORD));

        for (String page : List.of("", "hazards", "ledger", "imports", "account", "api/v1/hazards", "api/v1/ledger")) {
            assertThat(surfer.get(page).statusCode()).as(page).isEqualTo(200);
        }
        boolean isAdministrator = role == Role.ADMINISTRATOR;
        HttpResponse<String> accounts = surfer.get("accounts");
        Map<String, String> carl = Map.of("name", "carl", "fullName", "Carl", "role", "administrator");
        HttpResponse<String> added = surfer.send("account", "accounts/add", carl);
        assertThat(List.of(accounts.statusCode(), added.statusCode())).containsOnly(isAdministrator ? 200 : 403);
        assertThat(accounts.body().contains("Your role does not let you do this."))
                .isEqualTo(!isAdministrator);
        assertThat(accounts.body().contains("These roles do it: Administrator."))
                .isEqualTo(!isAdministrator);
        assertThat(accounts.body()).as("only an exercise lends roles").doesNotContain("Look as");
        assertThat(surfer.get("account").body().contains("href=\"/accounts\"")).isEqualTo(isAdministrator);
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public java.time.ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    private void makeAdministrator() {
        assertThat(first.start(new StartingFirst.Wish(first.code(), "ana", "Ana", PASSWORD)))
                .isInstanceOf(Answer.Secret.class);
    }

    private String add(String name, Role role) {
        Answer added = new ManagingAccounts(people)
                .add(Actor.LOCAL, new ManagingAccounts.Wish(name, "Bo of the exercise", role));
        return ((Answer.Secret) added).secret();
    }

    private int bearing(String token, String path) throws IOException, InterruptedException {
        try (HttpClient script = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + path))
                    .header("Authorization", "Bearer " + token)
                    .build();
            return script.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    private static String location(HttpResponse<String> answer) {
        String address = answer.headers().firstValue("Location").orElse("");
        return address.startsWith("http") ? URI.create(address).getRawPath() + query(address) : address;
    }

    private static String query(String address) {
        String query = URI.create(address).getRawQuery();
        return query == null ? "" : "?" + query;
    }
}
