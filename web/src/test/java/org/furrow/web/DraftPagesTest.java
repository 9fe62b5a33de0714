package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.app.Furrow;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.app.people.Answer;
import org.furrow.app.people.ChangingPassword;
import org.furrow.app.people.IssuingTokens;
import org.furrow.app.people.ManagingAccounts;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
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

/// Forms that propose changes, and the pages on which somebody decides, against a real server and a real register.
class DraftPagesTest {

    private static final String BOX = "36.0 S 24.0 W\n36.0 S 23.999 W\n35.999 S 23.999 W\n35.999 S 24.0 W";
    private static final String WIDER = "36.0 S 24.0 W\n36.0 S 23.998 W\n35.999 S 23.998 W\n35.999 S 24.0 W";
    private static final String BOW = "36.0 S 24.0 W\n35.999 S 23.999 W\n36.0 S 23.999 W\n35.999 S 24.0 W";
    private static final Pattern HIDDEN = Pattern.compile("type=\"hidden\" name=\"([a-z-]+)\" value=\"([^\"]*)\"");
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "\u0000",
            "<script>alert(1)</script>",
            "\"><img src=x>",
            "'; DROP TABLE journal; --",
            "${7*7}",
            "{{7*7}}",
            "%00%0a",
            "../../etc/passwd",
            "9".repeat(400),
            "-1",
            "1e308",
            "NaN",
            "0x10",
            "９９９",
            "2026-02-30",
            "0000-00-00",
            "+999999999-12-31",
            "99999-01-01",
            "cleared",
            "sha",
            "tasked",
            "mine-sign",
            "مزرعة \u202e",
            "💥\uD83D",
            "a".repeat(7_000),
            "\n\n\n",
            "[".repeat(3_000),
            "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1e999,0],[0,1],[0,0]]]}",
            "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
            "{\"type\":\"FeatureCollection\",\"features\":[",
            "{\"type\":\"Point\",\"coordinates\":[0,0]}",
            "91 N 200 E\n0 0\n1 1",
            "0 0\n0 0\n0 0\n0 0",
            BOW,
            BOX,
            "00000000-0000-0000-0000-000000000000",
            "0".repeat(64));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    /// The same register for programs, which sign in with tokens.
    @SuppressWarnings("NullAway.Init")
    private WebServer office;

    @SuppressWarnings("NullAway.Init")
    private Surfer author;

    @SuppressWarnings("NullAway.Init")
    private Surfer approver;

    @BeforeEach
    void start() throws Exception {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.systemUTC());
        people = People.open(furrow.file(), Clock.systemUTC());
        server = WebServer.start(
                0,
                furrow,
                new Office("Trial", true, ZoneOffset.UTC),
                new Access.ByPlaying(people, new PlayingRoles(people)));
        author = as(Role.DATA_ENTRY);
        approver = as(Role.APPROVER);
    }

    @AfterEach
    void stop() {
        author.close();
        approver.close();
        server.close();
        assertThat(new CheckingRegister(furrow).checkAndRebuild(folder).problems())
                .isEmpty();
        people.close();
        furrow.close();
    }

    @Test
    void a_hazard_is_proposed_approved_described_and_its_timeline_tells_how() throws Exception {
        String hazard = suspected("H-1");
        assertThat(author.get(hazard).body()).contains("href=\"/" + hazard + "/edit\"");
        assertThat(author.get(hazard + "/edit").body()).contains(hazard + "/edit/status", hazard + "/edit/boundary");

        String draft = proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));

        String waiting = approver.get(hazard).body();
        assertThat(waiting).contains("1 draft is waiting about this hazard").contains("href=\"/" + draft + "\"");
        String page = approver.get(draft).body();
        assertThat(page).contains("Side by side", "As the author saw it", "As proposed", "Mill field");
        assertThat(page).contains("class=\"changed\"").contains("value=\"approve\"");
        assertThat(author.get(draft).body()).contains("You proposed this").doesNotContain("value=\"approve\"");

        assertThat(decide(approver, draft, Map.of("act", "approve")).statusCode())
                .isEqualTo(302);

        String after = author.get(hazard).body();
        assertThat(after)
                .contains("Mill field", "What it changed", "From this draft", "href=\"/" + draft + "\"")
                .doesNotContain("is waiting about this hazard");
        assertThat(approver.get(draft).body()).contains("Approved by exercise-approver");
    }

    @Test
    void a_form_that_cannot_be_read_comes_back_with_everything_typed_and_each_fault_beside_its_field()
            throws Exception {
        String hazard = suspected("H-1");
        long before = length();

        HttpResponse<String> answer = send(
                author,
                hazard + "/edit/evidence",
                Map.of(
                        "evidence-kind",
                        "mine-sign",
                        "observed",
                        "yesterday",
                        "position",
                        "north",
                        "source",
                        "deminer"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("value=\"yesterday\"", "value=\"north\"", "value=\"deminer\"")
                .contains("id=\"f-observed-problem\"", "id=\"f-position-problem\"", "id=\"f-day-problem\"")
                .contains("href=\"#f-observed\"", "autofocus")
                .contains("cannot be read as a position");
        assertThat(length()).isEqualTo(before);
    }

    @Test
    void what_the_rules_have_against_it_stands_beside_the_field_that_causes_it() throws Exception {
        String hazard = suspected("H-1");
        long before = length();

        HttpResponse<String> answer =
                send(author, hazard + "/edit/status?to=tasked", dated(Map.of("to", "tasked", "told-dossier", "D 1")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"f-told-insurance-problem\"", "id=\"f-team-name-problem\"")
                .contains("id=\"f-order-reference-problem\"", "lacks: insurance")
                .doesNotContain("id=\"f-told-dossier-problem\"")
                .contains("D 1</textarea>");
        assertThat(length()).isEqualTo(before);
    }

    @Test
    void a_boundary_is_measured_and_its_faults_are_placed_before_anything_is_saved() throws Exception {
        String hazard = suspected("H-1");
        long before = length();

        String drawn = send(author, hazard + "/edit/boundary", Map.of("boundary", WIDER, "check", "yes"))
                .body();
        assertThat(drawn).contains("Area as drawn", "Area now").containsPattern("[0-9],[0-9]{3} m²");
        HttpResponse<String> crossing = send(author, hazard + "/edit/boundary", dated(Map.of("boundary", BOW)));
        assertThat(crossing.statusCode()).isEqualTo(422);
        assertThat(crossing.body())
                .contains("crosses or touches itself", "It is at 35.99")
                .contains("id=\"f-boundary-problem\"");
        HttpResponse<String> unread =
                send(author, hazard + "/edit/boundary", dated(Map.of("boundary", BOX + "\nfar away")));
        assertThat(unread.body()).contains("“far away” cannot be read as a corner");
        assertThat(length()).isEqualTo(before);
    }

    @Test
    void a_boundary_is_corrected_with_the_effect_that_was_shown() throws Exception {
        String hazard = suspected("H-1");
        String draft = proposed(hazard + "/edit/boundary", Map.of("boundary", WIDER));

        assertThat(approver.get(draft).body()).contains("The remaining area changes by +", "Within the boundary");
        Map<String, String> wrong = new HashMap<>(hidden(approver.get(draft).body()));
        wrong.putAll(Map.of("act", "approve", "effect", "1"));
        HttpResponse<String> refused = approver.send(draft, draft, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("the approver was shown 1 m²");

        assertThat(decide(approver, draft, Map.of("act", "approve")).statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_draft_is_not_approved_by_its_author_in_whatever_way_it_is_asked_for() throws Exception {
        String hazard = suspected("H-1");
        Surfer both = as(Role.QUALITY_OFFICER);
        HttpResponse<String> sent = send(
                both,
                hazard + "/edit/evidence",
                dated(Map.of("evidence-kind", "mine-sign", "observed", "2026-01-05", "source", "deminer")));
        String draft = location(sent);
        long before = length();

        HttpResponse<String> own = decide(both, draft, Map.of("act", "approve"));

        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("who cannot approve it too");
        assertThat(decide(author, draft, Map.of("act", "approve")).statusCode()).isEqualTo(403);
        assertThat(length()).isEqualTo(before);
        both.close();
    }

    @Test
    void a_form_without_its_token_and_a_person_without_the_right_change_nothing() throws Exception {
        String hazard = suspected("H-1");
        String draft = proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));
        long before = length();

        for (String path : List.of(hazard + "/edit/description", "hazards/new", draft, draft + "/edit")) {
            assertThat(author.post(path, Map.of("act", "withdraw"), "0".repeat(64), "same-origin")
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        Surfer viewer = as(Role.VIEWER);
        assertThat(viewer.get(hazard).body()).doesNotContain("/edit\"");
        assertThat(viewer.get(hazard + "/edit/description").statusCode()).isEqualTo(403);
        assertThat(viewer.get("hazards/new").statusCode()).isEqualTo(403);
        assertThat(send(viewer, "drafts", Map.of()).statusCode()).isIn(403, 405);
        assertThat(viewer.send("drafts", draft, Map.of("act", "approve")).statusCode())
                .isEqualTo(403);
        assertThat(viewer.get(draft).statusCode()).isEqualTo(200);
        assertThat(length()).isEqualTo(before);
        viewer.close();
    }

    @Test
    void concurrent_edits_are_shown_in_three_columns_and_never_overwritten() throws Exception {
        String hazard = suspected("H-1");
        String first = proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));
        String second = proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "River field"));
        assertThat(author.get(first).body()).contains("1 other draft about the same hazard is waiting");
        assertThat(author.get(hazard).body()).contains("2 drafts are waiting");
        assertThat(decide(approver, first, Map.of("act", "approve")).statusCode())
                .isEqualTo(302);

        assertThat(approver.get(second).body())
                .doesNotContain("value=\"approve\"")
                .contains("value=\"refuse\"");
        HttpResponse<String> refused = decide(approver, second, Map.of("act", "approve"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("As it is now", "class=\"moved\"", "Mill field", "River field");
        assertThat(author.get("drafts").body()).contains("Changed since");

        String form = author.get(second + "/edit").body();
        assertThat(form).contains("In the register now: Mill field", "value=\"River field\"");
        Map<String, String> again = dated(new HashMap<>(hidden(form)));
        again.putAll(Map.of("reference", "H-1", "name", "River field", "contamination", "ap-mines"));
        assertThat(author.send(second + "/edit", second + "/edit", again).statusCode())
                .isEqualTo(302);
        assertThat(decide(approver, second, Map.of("act", "approve")).statusCode())
                .isEqualTo(302);
        assertThat(author.get(hazard).body()).contains("River field");
    }

    @Test
    void a_form_opened_before_somebody_else_changed_the_hazard_says_so_and_keeps_what_was_typed() throws Exception {
        String hazard = suspected("H-1");
        Map<String, String> opened =
                hidden(author.get(hazard + "/edit/description").body());
        String other = proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));
        decide(approver, other, Map.of("act", "approve"));
        Map<String, String> late = dated(new HashMap<>(opened));
        late.putAll(Map.of("reference", "H-1", "name", "River field", "contamination", "ap-mines"));

        HttpResponse<String> answer = author.send(hazard + "/edit/description", hazard + "/edit/description", late);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("has changed since it was looked at", "value=\"River field\"")
                .contains("In the register now: Mill field");
    }

    @Test
    void a_refusal_is_read_beside_the_fields_by_the_author_who_proposes_again() throws Exception {
        String hazard = suspected("H-1");
        String draft = proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));

        assertThat(decide(approver, draft, Map.of("act", "refuse")).statusCode())
                .isEqualTo(422);
        decide(approver, draft, Map.of("act", "refuse", "objection-name", "That is the other field."));

        assertThat(author.get(draft).body()).contains("Refused by exercise-approver", "That is the other field.");
        String form = author.get(draft + "/edit").body();
        assertThat(form).contains("id=\"f-name-problem\"", "That is the other field.", "value=\"Mill field\"");
        Map<String, String> again = dated(new HashMap<>(hidden(form)));
        again.putAll(Map.of("reference", "H-1", "name", "Hill field", "contamination", "ap-mines"));
        author.send(draft + "/edit", draft + "/edit", again);
        assertThat(author.get(draft).body()).contains("Proposed again by").contains("Waiting");
        assertThat(decide(author, draft, Map.of("act", "withdraw")).statusCode())
                .isEqualTo(302);
        assertThat(author.get("drafts?state=withdrawn").body()).contains("href=\"/" + draft + "\"");
    }

    @Test
    void a_release_and_an_extension_are_proposed_as_forms() throws Exception {
        String hazard = suspected("H-1");
        Map<String, String> sign = Map.of(
                "evidence-kind", "mine-sign",
                "observed", "2026-01-05",
                "source", "deminer",
                "position", "35.9995 S 23.9985 W");
        decide(approver, proposed(hazard + "/edit/evidence", sign), Map.of("act", "approve"));
        String extension = proposed(hazard + "/edit/extension", Map.of("boundary", WIDER));
        assertThat(decide(approver, extension, Map.of("act", "approve")).statusCode())
                .isEqualTo(302);

        String form = author.get(hazard + "/edit/release?to=cancelled").body();
        assertThat(form).contains("name=\"told-criteria-met\"", "name=\"boundary\"");
        Map<String, String> land = Map.of("to", "cancelled", "boundary", BOX, "told-criteria-met", "nothing was found");
        String release = proposed(hazard + "/edit/release?to=cancelled", land);
        assertThat(decide(approver, release, Map.of("act", "approve")).statusCode())
                .isEqualTo(302);
        assertThat(author.get(hazard).body()).contains("Released area");
    }

    @Test
    void programs_propose_list_and_decide_with_tokens() throws Exception {
        String hazard = suspected("H-1").substring("hazards/".length());
        String ann = token("ann", Role.DATA_ENTRY);
        String bea = token("bea", Role.APPROVER);
        String seen = hidden(
                        author.get("hazards/" + hazard + "/edit/description").body())
                .getOrDefault("seen", "");
        String body = "{\"kind\":\"description\",\"hazard\":\"" + hazard + "\",\"seen\":\"" + seen
                + "\",\"reference\":\"H-1\",\"name\":\"Mill field\",\"contamination\":[\"ap-mines\"],"
                + "\"day\":\"2026-01-09\",\"reason\":\"typed wrongly\",\"cause\":\"R 1\","
                + "\"cause-day\":\"2026-01-08\"}";

        office = WebServer.start(
                0,
                furrow,
                new Office("Trial", false, ZoneOffset.UTC),
                new Access.BySigningIn(people, new StartingFirst(people)));
        HttpResponse<String> proposed = call("api/v1/drafts", body, ann);
        assertThat(proposed.statusCode()).isEqualTo(200);
        String id = found(proposed.body(), "\"id\":\"([^\"]+)\"");
        String looked = found(proposed.body(), "\"proposal\":\"([^\"]+)\"");
        assertThat(author.get("api/v1/drafts").body()).contains(id, "\"waiting\":1");

        String approval = "{\"proposal\":\"" + looked + "\"}";
        HttpResponse<String> own = call("api/v1/drafts/" + id + "/approve", approval, ann);
        assertThat(own.statusCode()).isEqualTo(403);
        String wrong = body.replace("2026-01-09", "soon");
        assertThat(call("api/v1/drafts", wrong, ann).body()).contains("\"not-a-day\"", "\"day\"");
        assertThat(call("api/v1/drafts", "{\"kind\":", ann).statusCode()).isEqualTo(400);
        assertThat(call("api/v1/drafts/" + id + "/refuse", approval, bea).body())
                .contains("F-0.17");
        assertThat(call("api/v1/drafts/" + id + "/approve", approval, bea).body())
                .contains("\"state\":\"approved\"");
        assertThat(call("api/v1/drafts/" + id + "/withdraw", "{}", ann).body()).contains("F-0.13");
        office.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "description",
                "classification",
                "status",
                "evidence",
                "boundary",
                "extension",
                "release",
                "new",
                "decide"
            })
    void whatever_is_sent_to_a_form_it_answers_and_a_refusal_writes_nothing(String kind) throws Exception {
        String hazard = suspected("H-1");
        String draft = proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));
        String path = kind.equals("new") ? "hazards/new" : kind.equals("decide") ? draft : hazard + "/edit/" + kind;
        String page = author.get(hazard + "/edit/description").body();
        String token = found(page, "name=\"form-token\" value=\"([0-9a-f]{64})\"");
        Map<String, String> sound = dated(new HashMap<>(hidden(page)));
        List<String> fields = List.of(
                "reference",
                "name",
                "contamination",
                "to",
                "boundary",
                "area",
                "day",
                "reason",
                "cause",
                "cause-day",
                "evidence-kind",
                "observed",
                "position",
                "source",
                "depth",
                "order-from",
                "order-depth",
                "team-until",
                "seen",
                "proposal",
                "act",
                "effect",
                "objection",
                "told-dossier",
                "signed",
                "nonconformity-severity",
                "inspection-result",
                "check",
                "rework");
        Random random = new Random(kind.hashCode());

        for (int i = 0; i < 500; i++) {
            Map<String, String> form = new HashMap<>(sound);
            for (int j = random.nextInt(1, 9); j > 0; j--) {
                form.put(any(fields, random), any(HOSTILE, random));
            }
            long before = length();
            HttpResponse<String> answer = author.post(path, form, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", form).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
            if (answer.statusCode() != 302) {
                assertThat(length()).as("%s", form).isEqualTo(before);
            }
        }
    }

    private static <T> T any(List<T> several, Random random) {
        return several.get(random.nextInt(several.size()));
    }

    /// A suspected area in the register; the address of its page.
    private String suspected(String reference) throws Exception {
        Map<String, String> form = Map.of(
                "reference", reference,
                "contamination", "ap-mines",
                "to", "sha",
                "boundary", BOX,
                "evidence-kind", "verbal-report",
                "observed", "2026-01-02",
                "source", "farmer",
                "told-reliability", "B 2");
        String draft = location(send(author, "hazards/new?to=sha", dated(form)));
        assertThat(decide(approver, draft, Map.of("act", "approve")).statusCode())
                .isEqualTo(302);
        return found(approver.get(draft).body(), "href=\"/(hazards/[0-9a-f-]{36})\"");
    }

    private String proposed(String path, Map<String, String> form) throws Exception {
        Map<String, String> whole = dated(form);
        whole.putIfAbsent("contamination", "ap-mines");
        HttpResponse<String> answer = send(author, path, whole);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return location(answer);
    }

    /// Opens the form and sends it with what it carries unseen.
    private static HttpResponse<String> send(Surfer surfer, String path, Map<String, String> form) throws Exception {
        Map<String, String> whole = new HashMap<>(hidden(surfer.get(path).body()));
        whole.putAll(form);
        return surfer.send(path, path, whole);
    }

    private static HttpResponse<String> decide(Surfer surfer, String draft, Map<String, String> form) throws Exception {
        Map<String, String> whole = new HashMap<>(hidden(surfer.get(draft).body()));
        whole.putAll(form);
        return surfer.send(surfer.get(draft).body().contains("form-token") ? draft : "account", draft, whole);
    }

    private static Map<String, String> dated(Map<String, String> form) {
        Map<String, String> whole = new HashMap<>(form);
        whole.put("day", "2026-01-10");
        whole.put("reason", "as reported");
        whole.put("cause", "Report 4");
        whole.put("cause-day", "2026-01-09");
        return whole;
    }

    private static Map<String, String> hidden(String page) {
        Map<String, String> hidden = new HashMap<>();
        Matcher matcher = HIDDEN.matcher(page);
        while (matcher.find()) {
            if (!matcher.group(1).equals("form-token")) {
                hidden.put(matcher.group(1), matcher.group(2));
            }
        }
        return hidden;
    }

    private Surfer as(Role role) throws IOException, InterruptedException {
        Surfer surfer = new Surfer(server);
        surfer.get("");
        surfer.plant(Integer.toString(server.port()), new PlayingRoles(people).play(role));
        return surfer;
    }

    private String token(String name, Role role) {
        Answer added = new ManagingAccounts(people).add(Actor.LOCAL, new ManagingAccounts.Wish(name, name, role));
        Actor actor = new ManagingAccounts(people)
                .list(Actor.LOCAL).stream()
                        .filter(account -> account.name().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .actor();
        new ChangingPassword(people).change(actor, ((Answer.Secret) added).secret(), "seven slow tractors");
        return ((Answer.Secret) new IssuingTokens(people).issue(actor, "test")).secret();
    }

    private HttpResponse<String> call(String path, String body, String token) throws IOException, InterruptedException {
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(
                    HttpRequest.newBuilder(URI.create(office.address() + path))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        }
    }

    private long length() {
        return new ReadingJournal(furrow).choices().last();
    }

    private static String location(HttpResponse<String> answer) {
        String address = answer.headers().firstValue("Location").orElse("");
        return URI.create(address).getPath().substring(1);
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern + " in " + text).isTrue();
        return matcher.group(1);
    }
}
