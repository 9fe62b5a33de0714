package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.app.Furrow;
import org.furrow.app.people.ManagingAccounts;
import org.furrow.app.people.People;
import org.furrow.app.people.ReadingSignIns;
import org.furrow.app.people.SigningIn;
import org.furrow.app.people.StartingFirst;
import org.furrow.domain.people.Account;
import org.furrow.domain.people.AccountEvent;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Stories of signing in by a provider of OpenID Connect, against a real server and a small provider with real keys.
class OpenIdTest {

    private static final String PASSWORD = "seven slow tractors";
    private static final String UNBELIEVED = "could not be believed";
    private static final List<String> HOSTILE = List.of(
            "",
            ".",
            "..",
            "a.b",
            "<script>alert(1)</script>",
            "' OR 1=1 --",
            "\u0000",
            "\r\nSet-Cookie: x=y",
            "{0}${7*7}",
            "\ud83d\ude00.\u202e",
            "9".repeat(1500),
            "/ledger\"onload=");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TrialProvider provider;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @SuppressWarnings("NullAway.Init")
    private Surfer surfer;

    @BeforeEach
    void start() throws IOException {
        provider = new TrialProvider();
        start("creates: true");
    }

    private void start(String more) throws IOException {
        Files.writeString(folder.resolve("secret"), TrialProvider.SECRET);
        Files.writeString(
                folder.resolve("register.profile.yaml"),
                "accounts: {openid: {issuer: '" + provider.issuer() + "', name: Ministry, client-id: "
                        + TrialProvider.CLIENT + ", client-secret-file: secret, " + more + "}}");
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.openQuickly(furrow.file(), Clock.systemUTC());
        StartingFirst first = new StartingFirst(people);
        first.start(new StartingFirst.Wish(first.code(), "ana", "Ana", PASSWORD));
        server = WebServer.start(
                0, furrow, new Office("Trial", false, ZoneOffset.UTC), new Access.BySigningIn(people, first));
        surfer = new Surfer(server);
    }

    private void startAgain(String more) throws IOException {
        stopServer();
        start(more);
    }

    private void stopServer() {
        surfer.close();
        server.close();
        people.close();
        furrow.close();
    }

    @AfterEach
    void stop() {
        stopServer();
        provider.close();
    }

    @ParameterizedTest
    @EnumSource(
            value = TrialProvider.Signing.class,
            names = {"RS256", "ES256"})
    void whom_the_provider_names_is_signed_in_with_a_new_session(TrialProvider.Signing signing) throws Exception {
        provider.sign(signing);
        assertThat(surfer.get("sign-in").body()).contains("Sign in with Ministry");
        String planted = "x".repeat(43);
        surfer.plant(Integer.toString(server.port()), planted);

        HttpResponse<String> back = comeBack(ask("/ledger"));

        assertThat(location(back)).isEqualTo("/ledger");
        assertThat(surfer.session()).isNotEmpty().isNotEqualTo(planted);
        assertThat(surfer.get("account").body()).contains("bo").contains("Viewer");
        assertThat(lastEvent().way()).isEqualTo(AccountEvent.Way.OPENID);
    }

    @Test
    void what_binds_the_answer_to_the_browser_is_short_lived_and_hidden_from_scripts() throws Exception {
        HttpResponse<String> asked = surfer.get("sign-in/openid");

        assertThat(asked.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("furrow_openid_")
                        && cookie.contains("Max-Age=600")
                        && cookie.contains("HttpOnly")
                        && cookie.contains("SameSite=Lax"));
        assertThat(TrialProvider.parameters(URI.create(location(asked)).getRawQuery()))
                .containsEntry("response_type", "code")
                .containsEntry("code_challenge_method", "S256")
                .containsEntry("redirect_uri", server.address() + "sign-in/openid/back");
    }

    @Test
    void role_and_organisations_come_from_the_claims() throws Exception {
        startAgain("creates: true, role-claim: realm.roles, roles: {checkers: approver}, organisation-claim: employer");
        provider.say("realm", Map.of("roles", List.of("others", "checkers")));
        provider.say("employer", "Alpha");

        comeBack(ask("/"));

        Account bo = account("bo");
        assertThat(bo.role()).isEqualTo(Role.APPROVER);
        assertThat(bo.sight()).isEqualTo(Sight.of(List.of("Alpha")));
    }

    @Test
    void an_unknown_person_is_told_so_and_gets_no_account() throws Exception {
        startAgain("creates: false");

        HttpResponse<String> back = comeBack(ask("/"));

        assertThat(back.statusCode()).isEqualTo(403);
        assertThat(back.body()).contains("this register has no account for you");
        assertThat(surfer.session()).isEmpty();
        assertThat(new ManagingAccounts(people).list(Actor.LOCAL)).hasSize(1);
    }

    @Test
    void a_disabled_account_is_not_let_in() throws Exception {
        comeBack(ask("/"));
        new ManagingAccounts(people).disable(Actor.LOCAL, account("bo").id());

        assertThat(comeBack(ask("/")).statusCode()).isEqualTo(403);
        assertThat(lastEvent().detail()).isEqualTo("disabled");
    }

    @Test
    void a_state_of_another_browser_does_not_count() throws Exception {
        Surfer other = new Surfer(server);
        String state = location(other.get("sign-in/openid"));
        ask("/");

        refused(comeBack(state));
        other.close();
    }

    @Test
    void a_browser_that_did_not_ask_gets_nowhere() throws Exception {
        String asked = ask("/");
        Surfer other = new Surfer(server);

        HttpResponse<String> back = other.get(path(provider.comeBack(asked)));

        assertThat(location(back)).isEqualTo("/sign-in");
        assertThat(other.session()).isEmpty();
        other.close();
    }

    @Test
    void an_answer_to_another_question_does_not_count() throws Exception {
        provider.say("nonce", "another");
        refused(comeBack(ask("/")));
    }

    @Test
    void a_statement_for_somebody_else_does_not_count() throws Exception {
        provider.say("aud", "another-client");
        refused(comeBack(ask("/")));
        provider.say("aud", List.of(TrialProvider.CLIENT, "another-client"));
        refused(comeBack(ask("/")));
        provider.say("azp", "another-client");
        refused(comeBack(ask("/")));

        provider.say("azp", TrialProvider.CLIENT);
        assertThat(location(comeBack(ask("/")))).isEqualTo("/");
    }

    @Test
    void a_statement_of_another_issuer_does_not_count() throws Exception {
        provider.say("iss", "https://login.example");
        refused(comeBack(ask("/")));
    }

    @Test
    void a_statement_counts_in_its_time_only() throws Exception {
        long now = Instant.now().getEpochSecond();
        provider.say("exp", now - 120);
        refused(comeBack(ask("/")));
        provider.say("exp", now + 300);
        provider.say("iat", now + 120);
        refused(comeBack(ask("/")));
        provider.say("iat", now - 1200);
        refused(comeBack(ask("/")));
        provider.say("iat", now + 30);
        assertThat(location(comeBack(ask("/")))).isEqualTo("/");
    }

    @ParameterizedTest
    @EnumSource(
            value = TrialProvider.Signing.class,
            names = {"NONE", "HS256", "FOREIGN", "CHANGED"})
    void a_statement_that_the_provider_did_not_sign_does_not_count(TrialProvider.Signing signing) throws Exception {
        provider.sign(signing);
        refused(comeBack(ask("/")));
    }

    @Test
    void a_code_counts_once() throws Exception {
        String back = path(provider.comeBack(ask("/")));
        assertThat(location(surfer.get(back))).isEqualTo("/");
        surfer.send("account", "sign-out", Map.of());

        assertThat(location(surfer.get(back))).isEqualTo("/sign-in");
        assertThat(surfer.session()).isEmpty();
    }

    @Test
    void a_code_of_somebody_else_does_not_count_without_its_verifier() throws Exception {
        Surfer other = new Surfer(server);
        String stolen = provider.comeBack(location(other.get("sign-in/openid")));
        String own = provider.comeBack(ask("/"));

        String state = TrialProvider.parameters(URI.create(own).getRawQuery()).getOrDefault("state", "");
        String code = TrialProvider.parameters(URI.create(stolen).getRawQuery()).getOrDefault("code", "");
        refused(surfer.get("sign-in/openid/back?code=" + code + "&state=" + state));
        other.close();
    }

    @Test
    void a_key_that_the_provider_has_changed_is_asked_for_once_more() throws Exception {
        comeBack(ask("/"));
        assertThat(provider.keysRead()).isEqualTo(1);
        provider.changeKey();

        assertThat(location(comeBack(ask("/")))).isEqualTo("/");
        assertThat(provider.keysRead()).isEqualTo(2);
        provider.sign(TrialProvider.Signing.FOREIGN);
        assertThat(comeBack(ask("/")).statusCode()).isEqualTo(422);
        assertThat(provider.keysRead()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/", "//elsewhere.example", "/\\elsewhere.example", "/sign-in"})
    void nobody_is_led_to_another_site(String to) throws Exception {
        assertThat(location(comeBack(ask(to)))).isEqualTo("/");
    }

    @Test
    void a_provider_that_does_not_answer_leaves_the_password() throws Exception {
        provider.close();

        HttpResponse<String> asked = surfer.get("sign-in/openid");

        assertThat(asked.statusCode()).isEqualTo(502);
        assertThat(asked.body()).contains("Ministry does not answer").contains("name=\"password\"");
        assertThat(surfer.signIn("ana", PASSWORD).statusCode()).isEqualTo(302);
        assertThat(surfer.session()).isNotEmpty();
    }

    @Test
    void signing_out_leads_on_to_the_provider_for_whom_it_has_named_only() throws Exception {
        surfer.signIn("ana", PASSWORD);
        assertThat(location(surfer.send("account", "sign-out", Map.of()))).isEqualTo("/sign-in");
        comeBack(ask("/"));
        String session = surfer.session();

        HttpResponse<String> out = surfer.send("account", "sign-out", Map.of());

        assertThat(out.headers().firstValue("Refresh").orElse(""))
                .startsWith("0; url=" + provider.issuer() + "/end?")
                .contains("client_id=furrow");
        assertThat(new SigningIn(people).find(session)).isEmpty();
    }

    @Test
    void one_s_own_account_is_connected_on_its_page() throws Exception {
        startAgain("creates: false");
        surfer.signIn("ana", PASSWORD);
        HttpResponse<String> leaving = surfer.send("account", "account/openid", Map.of());
        String asked = leaving.headers().firstValue("Refresh").orElse("").replace("0; url=", "");

        assertThat(location(comeBack(asked))).isEqualTo("/account");

        assertThat(surfer.get("account").body()).contains("This account is connected");
        surfer.send("account", "sign-out", Map.of());
        assertThat(location(comeBack(ask("/")))).isEqualTo("/");
        assertThat(surfer.get("account").body()).contains("ana");
    }

    @Test
    void the_form_for_passwords_stays_for_administrators() throws Exception {
        assertThat(surfer.get("sign-in").body()).doesNotContain("<details>");
        startAgain("passwords: administrators");

        assertThat(surfer.get("sign-in").body())
                .contains("<details>")
                .contains("With the password of an administrator");
        assertThat(surfer.signIn("ana", PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void five_hundred_hostile_inputs_to_these_addresses_are_answered() throws Exception {
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            String state =
                    TrialProvider.parameters(URI.create(ask("/")).getRawQuery()).getOrDefault("state", "");
            String cut = state.substring(random.nextInt(state.length()));
            String given = HOSTILE.get(random.nextInt(HOSTILE.size()));
            String query = "?code=" + encoded(given) + "&iss=" + encoded(given) + "&state="
                    + encoded(random.nextBoolean() ? given : cut + given);

            HttpResponse<String> back = surfer.get("sign-in/openid/back" + query);
            HttpResponse<String> asked = surfer.get("sign-in/openid?to=" + encoded(given));

            assertThat(back.statusCode()).as(query).isEqualTo(422);
            assertThat(back.body()).doesNotContain("<script>alert");
            assertThat(asked.statusCode()).as(query).isEqualTo(302);
            assertThat(surfer.session()).isEmpty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /// Asks to sign in, and tells the address to which the browser is sent.
    private String ask(String to) throws IOException, InterruptedException {
        return location(surfer.get("sign-in/openid?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8)));
    }

    private HttpResponse<String> comeBack(String asked) throws IOException, InterruptedException {
        return surfer.get(path(provider.comeBack(asked)));
    }

    private void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(UNBELIEVED);
        assertThat(surfer.session()).isEmpty();
        assertThat(lastEvent().what()).isEqualTo(AccountEvent.What.REFUSED);
        assertThat(lastEvent().detail()).isEqualTo("not-believed");
    }

    private String path(String address) {
        assertThat(address).startsWith(server.address());
        return address.substring(server.address().length());
    }

    /// Where an answer leads, an address of this site without its name.
    private String location(HttpResponse<String> answer) {
        String address = answer.headers().firstValue("Location").orElse("none");
        return address.startsWith(server.address()) ? "/" + path(address) : address;
    }

    private Account account(String name) {
        return new ManagingAccounts(people)
                .list(Actor.LOCAL).stream()
                        .filter(each -> each.name().equals(name))
                        .findFirst()
                        .orElseThrow();
    }

    private AccountEvent lastEvent() {
        return new ReadingSignIns(people)
                .read(Actor.LOCAL, ReadingSignIns.Question.ALL, 1)
                .lines()
                .getFirst()
                .event();
    }
}
