package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.ZoneOffset;
import org.furrow.app.people.Answer;
import org.furrow.app.people.ChangingPassword;
import org.furrow.app.people.IssuingTokens;
import org.furrow.app.people.ManagingAccounts;
import org.furrow.app.people.StartingFirst;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs that propose changes and decide on them, with tokens.
class DraftsApiTest {

    /// One for all calls; making one for each costs more than the call.
    private static final HttpClient PROGRAM = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void programs_propose_list_and_decide_with_tokens() throws Exception {
        String hazard = office.suspected("H-1").substring("hazards/".length());
        String ann = token(office, "ann", Role.DATA_ENTRY);
        String bea = token(office, "bea", Role.APPROVER);
        String seen = DraftOffice.hidden(office.author
                        .get("hazards/" + hazard + "/edit/description")
                        .body())
                .getOrDefault("seen", "");
        String body = "{\"kind\":\"description\",\"hazard\":\"" + hazard + "\",\"seen\":\"" + seen
                + "\",\"reference\":\"H-1\",\"name\":\"Mill field\",\"contamination\":[\"ap-mines\"],"
                + "\"day\":\"2026-01-09\",\"reason\":\"typed wrongly\",\"cause\":\"R 1\","
                + "\"cause-day\":\"2026-01-08\"}";

        WebServer programs = forPrograms(office);
        HttpResponse<String> proposed = call(programs, "api/v1/drafts", body, ann);
        assertThat(proposed.statusCode()).isEqualTo(200);
        String id = DraftOffice.found(proposed.body(), "\"id\":\"([^\"]+)\"");
        String looked = DraftOffice.found(proposed.body(), "\"proposal\":\"([^\"]+)\"");
        assertThat(office.author.get("api/v1/drafts").body()).contains(id, "\"waiting\":1");

        String approval = "{\"proposal\":\"" + looked + "\"}";
        HttpResponse<String> own = call(programs, "api/v1/drafts/" + id + "/approve", approval, ann);
        assertThat(own.statusCode()).isEqualTo(403);
        String wrong = body.replace("2026-01-09", "soon");
        assertThat(call(programs, "api/v1/drafts", wrong, ann).body()).contains("\"not-a-day\"", "\"day\"");
        assertThat(call(programs, "api/v1/drafts", "{\"kind\":", ann).statusCode())
                .isEqualTo(400);
        assertThat(call(programs, "api/v1/drafts/" + id + "/refuse", approval, bea)
                        .body())
                .contains("F-0.17");
        assertThat(call(programs, "api/v1/drafts/" + id + "/approve", approval, bea)
                        .body())
                .contains("\"state\":\"approved\"");
        assertThat(call(programs, "api/v1/drafts/" + id + "/withdraw", "{}", ann)
                        .body())
                .contains("F-0.13");
        programs.close();
    }

    @Test
    void programs_propose_a_split_with_the_fields_of_its_form_and_are_told_its_shapes() throws Exception {
        String hazard = office.suspected("H-1").substring("hazards/".length());
        String ann = token(office, "ann", Role.DATA_ENTRY);
        String seen = DraftOffice.hidden(
                        office.author.get("hazards/" + hazard + "/edit/split").body())
                .getOrDefault("seen", "");
        String west = "36.0 S 24.0 W\\n36.0 S 23.9995 W\\n35.999 S 23.9995 W\\n35.999 S 24.0 W";
        String east = west.replace("24.0 W", "23.999 W");
        String body = "{\"kind\":\"split\",\"hazard\":\"" + hazard + "\",\"seen\":\"" + seen
                + "\",\"parts\":2,\"reference-1\":\"H-1a\",\"part-1\":\"" + west
                + "\",\"reference-2\":\"H-1b\",\"part-2\":\"" + east
                + "\",\"day\":\"2026-01-10\",\"reason\":\"two teams\",\"cause\":\"R 1\",\"cause-day\":\"2026-01-09\"}";

        WebServer programs = forPrograms(office);
        assertThat(call(programs, "api/v1/drafts", body.replace(east, west), ann)
                        .body())
                .contains("\"F-3.13\"", "\"parts\"");
        HttpResponse<String> proposed = call(programs, "api/v1/drafts", body, ann);
        programs.close();

        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(200);
        assertThat(proposed.body())
                .contains("\"kind\":\"split\"", "\"before\":[{", "\"H-1a\"", "\"H-1b\"", "\"areaM2\"");
        assertThat(office.approver.get("api/v1/today").body()).contains("\"kind\":\"changes-to-decide\",\"count\":1");
        assertThat(office.author.get("api/v1/today").body()).doesNotContain("changes-to-decide");
    }

    static WebServer forPrograms(DraftOffice office) {
        return WebServer.start(
                0,
                office.furrow,
                new Office("Trial", false, ZoneOffset.UTC),
                new Access.BySigningIn(office.people, new StartingFirst(office.people)));
    }

    static String token(DraftOffice office, String name, Role role) {
        Answer added =
                new ManagingAccounts(office.people).add(Actor.LOCAL, new ManagingAccounts.Wish(name, name, role));
        Actor actor = new ManagingAccounts(office.people)
                .list(Actor.LOCAL).stream()
                        .filter(account -> account.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .actor();
        new ChangingPassword(office.people).change(actor, ((Answer.Secret) added).secret(), "seven slow tractors");
        return ((Answer.Secret) new IssuingTokens(office.people).issue(actor, "test")).secret();
    }

    static HttpResponse<String> call(WebServer programs, String path, String body, String token)
            throws IOException, InterruptedException {
        return PROGRAM.send(
                HttpRequest.newBuilder(URI.create(programs.address() + path))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
