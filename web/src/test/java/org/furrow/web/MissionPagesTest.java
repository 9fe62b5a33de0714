package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.app.mission.MissionStanding;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissionPagesTest {

    private static final LocalDate AFTERWARDS = LocalDate.of(2026, 6, 30);
    private static final Map<String, String> FORM = Map.ofEntries(
            Map.entry("name", "River 1"),
            Map.entry("mandate", "Clear the bank"),
            Map.entry("lead", "Green Fields"),
            Map.entry("partners", "Blue Hills"),
            Map.entry("first", "2026-01-05"),
            Map.entry("last", "2026-06-05"),
            Map.entry("planned-trained", "2026-01-10"),
            Map.entry("objectives", "Cleared; 250 000\nother; 12; Wells"),
            Map.entry("teams", "MCT-1"),
            Map.entry("equipment", "Excavator; 2"),
            Map.entry("budget", "Clearance; Green Fields; Fund 3; EUR; 120000.5\nRoads; Blue Hills; ; USD; 7"),
            Map.entry("day", "2026-01-02"),
            Map.entry("reference", "Order 7"));
    private static final Map<String, String> TEAM = Map.of(
            "name", "MCT-1",
            "kind", "manual",
            "organisation", "Green Fields",
            "day", "2026-01-02",
            "members", "Ana; leader");
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "-1",
            "0",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' OR 1=1 --",
            "${7*7}{0}",
            "2026-02-30",
            "99999-01-01",
            "1900-01-01",
            "9999-12-31",
            "cleared; 99999999999999999999",
            "cleared; 5\ncleared; 6",
            "other; 5; ",
            ";;;;",
            "A; B; C; EUR; 99999999999999999999",
            "A; Green Fields; C; XXX; 5",
            "A; Green Fields; C; EUR; 1e9",
            "36.0 S 24.0 W\n36.0 S 23.9 W\n35.9 S 23.9 W",
            "36.0 S 24.0 W\n35.9 S 23.9 W\n36.0 S 23.9 W\n35.9 S 24.0 W",
            "{\"type\":\"Polygon\",\"coordinates\":[]}",
            "مزرعة \u202e",
            "💥\uD83D",
            "a".repeat(25_000),
            "x\n".repeat(600),
            "trained",
            "documented",
            "Wells",
            "7",
            "00000000-0000-0000-0000-000000000000");
    private static final List<String> FIELDS = List.of(
            "name",
            "mandate",
            "lead",
            "partners",
            "districts",
            "area",
            "first",
            "last",
            "planned-trained",
            "planned-working",
            "objectives",
            "teams",
            "equipment",
            "budget",
            "day",
            "reference",
            "document",
            "reason",
            "seen",
            "milestone",
            "objective",
            "amount");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
        assertThat(DraftOffice.send(office.author, "teams/new", "teams", TEAM).statusCode())
                .isEqualTo(302);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_mission_is_established_and_its_page_tells_all_of_it() throws Exception {
        assertThat(office.author.get("missions").body()).contains("There are no missions yet.");

        String mission = established();

        assertThat(office.author.get("missions").body()).contains("River 1", "Green Fields", "Established", "3 things");
        assertThat(office.author.get(mission).body())
                .contains("Clear the bank", "Blue Hills", "Excavator × 2", "Order 7", "The whole country")
                .contains("Trained was planned for 10 Jan 2026", "Cleared: 0 m² so far")
                .contains("<title id=\"timeline-title\">", "class=\"delay late\"", "<option value=\"trained\"")
                .contains("0 m²", "250,000 m²", "120,000.50 EUR", "Sum, USD", "small-arms ammunition is left out")
                .contains("MCT-1", "<strong class=\"badge tone-bad\">No</strong>", "Mission established");
        assertThat(office.author.get("teams/" + team()).body())
                .contains("href=\"/" + mission, "href=\"/missions/new?team=" + team());
        assertThat(office.author.get("missions/new?team=" + team()).body())
                .contains("name=\"lead\" value=\"Green Fields\"", "MCT-1</textarea>");
        assertThat(office.author.get("missions/new?team=nobody").body()).contains("name=\"lead\" value=\"\"");
        assertThat(office.author.get(mission).body())
                .contains("No tasks here.")
                .doesNotContain("/hazards?classification=cha");
        assertThat(office.approver.get(mission).body())
                .contains("href=\"/hazards?classification=cha&amp;status=open&amp;columns=reference,name,operator");
    }

    @Test
    void what_is_overdue_waits_today() throws Exception {
        assertThat(office.author.get("today").body()).doesNotContain("overdue");

        established();

        assertThat(office.author.get("today").body()).contains("Missions that are late");
        assertThat(office.author.get("api/v1/today").body()).contains("\"kind\":\"missions-late\",\"count\":1");
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field_and_what_was_typed_stays() throws Exception {
        Map<String, String> form = new HashMap<>(FORM);
        form.put("budget", "Clearance; much");

        HttpResponse<String> answer = DraftOffice.send(office.author, "missions/new", "missions", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The line “Clearance; much” cannot be read.", "id=\"budget-trouble\"", "value=\"River 1\"");
        assertThat(list()).isEmpty();
    }

    @Test
    void milestones_are_reached_and_taken_back_and_figures_reported_on_the_page() throws Exception {
        String mission = established();
        Map<String, String> trained =
                Map.of("milestone", "trained", "day", "2026-01-09", "reference", "Report 1", "document", "");

        assertThat(office.author.send(mission, mission + "/milestones", trained).statusCode())
                .isEqualTo(302);
        assertThat(office.author.get(mission).body())
                .contains("Report 1", "<option value=\"accredited\"", "Take back")
                .doesNotContain("<option value=\"trained\"");
        HttpResponse<String> refused = office.author.send(
                mission,
                mission + "/milestones",
                Map.of("milestone", "accredited", "day", "2026-01-10", "reference", "Report 2"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("A team may not work on that day.", "F-6.47 MCT-1 may not work on 2026-01-10")
                .contains("F-6.5 Ana is not accredited", "value=\"Report 2\"");

        assertThat(office.author
                        .send(
                                mission,
                                mission + "/figures",
                                Map.of("objective", "Wells", "amount", "5", "day", "2026-02-01"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.author.get(mission).body()).contains("41 %", "Figure of a mission reported: Wells, 5");
        assertThat(office.author
                        .send(mission, mission + "/take-back", Map.of("milestone", "trained", "reason", "wrong day"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(list().getFirst().mission().state()).isEqualTo(Milestone.ESTABLISHED);
        assertThat(office.author.get(mission).body()).contains("wrong day");
    }

    @Test
    void two_who_revise_a_mission_at_the_same_time_do_not_overwrite_each_other() throws Exception {
        String mission = established();
        Map<String, String> seen =
                DraftOffice.hidden(office.author.get(mission + "/edit").body());
        Map<String, String> first = new HashMap<>(FORM);
        first.putAll(seen);
        first.put("mandate", "Clear both banks");
        Map<String, String> second = new HashMap<>(FORM);
        second.putAll(seen);
        second.put("mandate", "Clear the road");

        assertThat(office.author.send(mission + "/edit", mission, first).statusCode())
                .isEqualTo(302);
        HttpResponse<String> late = office.approver.send(mission + "/edit", mission, second);

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody else has changed the mission meanwhile.", "Clear the road");
        assertThat(list().getFirst().mission().profile().mandate()).isEqualTo("Clear both banks");
    }

    @Test
    void who_may_not_is_refused_and_is_offered_nothing() throws Exception {
        String mission = established();
        try (Surfer viewer = office.as(Role.VIEWER)) {
            assertThat(viewer.get("missions").body()).contains("River 1").doesNotContain("Establish a mission");
            assertThat(viewer.get(mission).body()).doesNotContain("/edit", "Take back", "/figures", "/milestones\"");
            assertThat(viewer.get("missions/new").statusCode()).isEqualTo(403);
            assertThat(viewer.send("account", "missions", FORM).statusCode()).isEqualTo(403);
            assertThat(viewer.send("account", mission + "/milestones", Map.of()).statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_mission_with_a_boundary_shows_the_hazards_within_it() throws Exception {
        office.suspected("SHA-1");
        Map<String, String> form = new HashMap<>(FORM);
        form.put("area", DraftOffice.WIDER);
        assertThat(DraftOffice.send(office.author, "missions/new", "missions", form)
                        .statusCode())
                .isEqualTo(302);

        String page = office.author
                .get("missions/" + list().getFirst().mission().id())
                .body();

        assertThat(page)
                .contains("The area of the mission with 1 drawn hazard.")
                .containsPattern("hazard sha\" d=\"M");
    }

    @Test
    void programs_do_the_same() throws Exception {
        try (WebServer programs = DraftsApiTest.forPrograms(office)) {
            String operator = DraftsApiTest.token(office, "op", Role.OPERATOR);
            String officer = DraftsApiTest.token(office, "qo", Role.QUALITY_OFFICER);
            String body = """
                    {"name": "River 1", "mandate": "Clear the bank", "lead": "Green Fields",
                     "partners": ["Blue Hills", "Red Rocks"], "first": "2026-01-05", "last": "2026-03-05",
                     "objectives": ["cleared; 250000", "other; 12; Wells"], "teams": ["MCT-1"],
                     "day": "2026-01-02", "reference": "Order 7"}""";
            assertThat(DraftsApiTest.call(programs, "api/v1/missions", body, officer)
                            .statusCode())
                    .isEqualTo(403);
            HttpResponse<String> made = DraftsApiTest.call(programs, "api/v1/missions", body, operator);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            String path = "api/v1/missions/" + DraftOffice.found(made.body(), "\"id\":\"([0-9a-f-]{36})\"");

            assertThat(office.author.get(path).body())
                    .contains("\"partners\":[\"Blue Hills\",\"Red Rocks\"]", "\"state\":\"established\"")
                    .contains("\"kind\":\"objective\"", "\"target\":250000");
            assertThat(office.author.get("api/v1/missions").body()).contains("River 1", "\"overdue\":2");
            assertThat(DraftsApiTest.call(programs, path + "/milestones", "{\"milestone\": \"deployed\"}", operator)
                            .body())
                    .contains("F-6.41", "F-6.44", "F-6.47");
            assertThat(DraftsApiTest.call(
                                    programs,
                                    path + "/milestones",
                                    "{\"milestone\": \"trained\", \"reference\": \"Report 1\"}",
                                    operator)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(DraftsApiTest.call(programs, path + "/milestones/trained/take-back", "{}", operator)
                            .body())
                    .contains("F-6.52");
            assertThat(DraftsApiTest.call(
                                    programs, path + "/figures", "{\"objective\": \"Wells\", \"amount\": 5}", operator)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(DraftsApiTest.call(programs, path, "{\"name\": \"\"}", operator)
                            .body())
                    .contains("\"name\"", "missing");
            assertThat(office.author.get(path).body()).contains("\"actual\":5", "\"percent\":41");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "change", "milestones", "milestones/trained/take-back", "figures"})
    void whatever_a_program_sends_it_is_answered(String call) throws Exception {
        String mission = "api/v1/" + established();
        String path = call.isEmpty() ? "api/v1/missions" : call.equals("change") ? mission : mission + "/" + call;
        Random random = new Random(call.hashCode());
        try (WebServer programs = DraftsApiTest.forPrograms(office)) {
            String operator = DraftsApiTest.token(office, "op", Role.OPERATOR);
            for (int i = 0; i < 500; i++) {
                Map<String, String> sent = spoilt(random);
                String body = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(sent);
                long before = office.length();
                HttpResponse<String> answer = DraftsApiTest.call(
                        programs, path, random.nextInt(9) == 0 ? body.substring(0, body.length() / 2) : body, operator);
                assertThat(answer.statusCode()).as("%s", sent).isNotIn(401, 403).isLessThan(500);
                assertThat(answer.body()).doesNotContain("org.furrow", "\tat ");
                if (answer.statusCode() >= 400) {
                    assertThat(office.length()).as("%s", sent).isEqualTo(before);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "change", "milestones", "take-back", "figures"})
    void whatever_is_sent_it_answers_and_a_refusal_writes_nothing(String form) throws Exception {
        String mission = established();
        String path = form.isEmpty() ? "missions" : form.equals("change") ? mission : mission + "/" + form;
        String token = office.author.token(mission + "/edit");
        Random random = new Random(form.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = spoilt(random);
            long before = office.length();
            HttpResponse<String> answer = office.author.post(path, sent, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", sent).isNotEqualTo(403).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
            if (answer.statusCode() != 302) {
                assertThat(office.length()).as("%s", sent).isEqualTo(before);
            }
        }
        assertThat(office.author.get(mission).statusCode()).isEqualTo(200);
        assertThat(office.author.get("missions").statusCode()).isEqualTo(200);
    }

    private static Map<String, String> spoilt(Random random) {
        Map<String, String> sent = new HashMap<>(FORM);
        for (int k = random.nextInt(1, 5); k > 0; k--) {
            sent.put(FIELDS.get(random.nextInt(FIELDS.size())), HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return sent;
    }

    private String established() throws Exception {
        HttpResponse<String> answer = DraftOffice.send(office.author, "missions/new", "missions", FORM);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return "missions/" + list().getFirst().mission().id();
    }

    private List<MissionStanding> list() {
        return new ReadingMissions(office.furrow).list(AFTERWARDS);
    }

    private String team() {
        return new ReadingTeams(office.furrow).read().teams().getFirst().id().toString();
    }
}
