package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.furrow.app.Furrow;
import org.furrow.app.people.Answer;
import org.furrow.app.people.People;
import org.furrow.app.people.ReadingSignIns;
import org.furrow.app.people.StartingFirst;
import org.furrow.domain.people.Actor;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.furrow.web.upload.UploadLimit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What protects a server behind a proxy that encrypts, asked as the proxy asks it.
class ProtectionTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @BeforeEach
    void start() {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.openQuickly(furrow.file(), Clock.systemUTC());
        StartingFirst first = new StartingFirst(people);
        assertThat(first.start(new StartingFirst.Wish(first.code(), "ana", "Ana", "seven slow tractors")))
                .isInstanceOf(Answer.Secret.class);
        server = WebServer.start(
                new WebServer.Place(
                        0, PublicAddress.find("https://Register.example/").orElseThrow()),
                furrow,
                new Office("Trial", false, ZoneOffset.UTC),
                new Access.BySigningIn(people, first),
                UploadLimit.USUAL);
    }

    @AfterEach
    void stop() {
        server.close();
        people.close();
        furrow.close();
    }

    @Test
    void cookies_that_came_by_https_go_back_by_https_alone() throws IOException {
        assertThat(head("GET /sign-in", "register.example"))
                .startsWith("HTTP/1.1 200")
                .containsPattern("Set-Cookie: furrow_form_[^\r]*; Secure")
                .contains("Strict-Transport-Security: max-age=31536000");
        assertThat(head("GET /sign-in", "127.0.0.1"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("; Secure", "Strict-Transport-Security");
    }

    @ParameterizedTest
    @ValueSource(strings = {"attacker.example", "register.example.attacker.example", "xregister.example"})
    void another_name_is_not_answered(String name) throws IOException {
        assertThat(head("GET /sign-in", name)).startsWith("HTTP/1.1 403");
    }

    @Test
    void the_log_names_the_address_for_which_the_proxy_asks() throws IOException {
        head("GET /api/v1/hazards", "register.example", "Authorization: Bearer x", "X-Forwarded-For: 203.0.113.9");

        assertThat(new ReadingSignIns(people)
                        .read(Actor.LOCAL, ReadingSignIns.Question.ALL, 1)
                        .lines()
                        .getFirst()
                        .address())
                .isEqualTo("203.0.113.9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fetc%2fpasswd",
                "/assets/..;/..;/register.gpkg",
                "/tiles/../register.gpkg.people",
                "/tiles/hazards/0/0/..%2f..%2f0.mvt",
                "/WEB-INF/web.xml",
                "//etc/passwd"
            })
    void no_path_leads_out_of_what_is_served(String path) throws IOException {
        String answer = head("GET " + path, "127.0.0.1");

        assertThat(answer).doesNotContain("HTTP/1.1 200", "root:", "SQLite format");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "register.example",
                "ftp://register.example",
                "https://register.example/path",
                "https://ana@register.example",
                "https://",
                "https://register.example?x"
            })
    void what_is_no_address_of_a_server_is_not_taken_for_one(String text) {
        assertThat(PublicAddress.find(text)).isEmpty();
    }

    @Test
    void a_script_that_somebody_stored_is_shown_as_text_everywhere() throws Exception {
        String script = "<script>alert(1)</script>";
        try (DraftOffice office = new DraftOffice(Files.createDirectory(folder.resolve("office")))) {
            String hazard = office.suspected("H-1");
            String draft = office.proposed(
                    hazard + "/edit/description",
                    Map.of("reference", "H-1", "name", script, "notes", script, "operator", script));
            String before = office.approver.get(draft).body();
            DraftOffice.decide(office.approver, draft, Map.of("act", "approve"));

            assertThat(before).contains("&lt;script&gt;").doesNotContain(script);
            for (String page : List.of("hazards", hazard, draft, "drafts", "journal", "today", "?find=H-1", "ledger")) {
                assertThat(office.approver.get(page).body()).as(page).doesNotContain(script);
            }
            assertThat(office.approver.get("hazards").body()).contains("&lt;script&gt;");
        }
    }

    /// The answer to a request as it goes over the line, with what of its body comes along at once.
    private String head(String request, String host, String... headers) throws IOException {
        String more = String.join(
                "", Arrays.stream(headers).map(each -> each + "\r\n").toList());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write((request + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n" + more + "\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
