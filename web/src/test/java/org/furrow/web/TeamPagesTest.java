package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.domain.mission.Team;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamPagesTest {

    private static final Map<String, String> FORM = Map.of(
            "name", "MCT-1",
            "kind", "manual",
            "organisation", "Green Fields",
            "day", "2026-01-05",
            "members", "Ana; leader\nBo; medic",
            "equipment", "Metal detector; 6",
            "rest", "friday",
            "absences", "2026-07-01; 2026-08-15; rains");
    private static final Map<String, String> GRANT =
            Map.of("from", "2026-01-05", "until", "2027-01-05", "method", "manual-clearance", "certificate", "A-7");
    private static final List<String> HOSTILE = List.of(
            "",
            " ",
            "-1",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' OR 1=1 --",
            "${7*7}{0}",
            "2026-02-30",
            "99999-01-01",
            "Ana; leader; 2026-01-05; 2026-01-01",
            "Ana; queen",
            ";;;;",
            "Metal detector; 99999999999",
            "2026-08-15; 2026-07-01; backwards",
            "مزرعة \u202e",
            "💥\uD83D",
            "a".repeat(25_000),
            "x; medic\n".repeat(600),
            "manual",
            "eod",
            "team",
            "00000000-0000-0000-0000-000000000000");

    private static final List<String> FIELDS = List.of(
            "name",
            "kind",
            "organisation",
            "base",
            "day",
            "members",
            "equipment",
            "rest",
            "absences",
            "reason",
            "seen",
            "on",
            "from",
            "until",
            "method",
            "holder",
            "certificate",
            "accreditation",
            "team",
            "person");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @SuppressWarnings("NullAway.Init")
    private Surfer quality;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
        quality = office.as(Role.QUALITY_OFFICER);
    }

    @AfterEach
    void close() {
        quality.close();
        office.close();
    }

    @Test
    void a_team_is_formed_with_its_people_and_stands_in_the_list() throws Exception {
        assertThat(office.author.get("teams").body()).contains("There are no teams yet.");

        String team = formed();

        assertThat(office.author.get("teams").body()).contains("MCT-1", "2 members", "Green Fields");
        assertThat(office.author.get(team).body())
                .contains("Ana", "Metal detector × 6", "Friday", "rains", "Team formed")
                .contains("Neither the team nor its organisation nor its members are accredited.");
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field_and_what_was_typed_stays() throws Exception {
        Map<String, String> form = new HashMap<>(FORM);
        form.put("members", "Ana; queen");

        HttpResponse<String> answer = DraftOffice.send(office.author, "teams/new", "teams", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The line “Ana; queen” cannot be read.", "id=\"members-trouble\"", "value=\"MCT-1\"");
        assertThat(new ReadingTeams(office.furrow).read().teams()).isEmpty();
    }

    @Test
    void a_team_works_once_everybody_is_accredited_and_every_reason_is_told_until_then() throws Exception {
        String team = formed();
        String asked = team + "?method=manual-clearance&day=2026-03-02";
        assertThat(office.author.get(asked).body())
                .contains("MCT-1 may not work on 2 Mar 2026. Method: Manual clearance.")
                .contains("F-6.5 Green Fields is not accredited for manual clearance on 2026-03-02")
                .contains("F-6.5 MCT-1 is not", "F-6.5 Ana is not")
                .doesNotContain("F-6.5 Bo");

        assertThat(quality.get(team).body())
                .contains(ticked("organisation"), ticked("team"), ticked(person("Ana")))
                .doesNotContain(ticked(person("Bo")));
        for (String holder : List.of("organisation", "team", person("Ana"))) {
            Map<String, String> grant = new HashMap<>(GRANT);
            grant.put("holder", holder);
            assertThat(quality.send(team, team + "/accreditations", grant).statusCode())
                    .isEqualTo(302);
        }
        Map<String, String> nobody = new HashMap<>(GRANT);
        nobody.remove("holder");
        HttpResponse<String> refused = quality.send(team, team + "/accreditations", nobody);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("F-6.24");

        assertThat(office.author.get(asked).body())
                .contains("Nothing stands against it: MCT-1 may work on 2 Mar 2026.");
        assertThat(office.author.get(team).body())
                .contains("A-7", "Accreditation")
                .doesNotContain("Withdraw");
        assertThat(quality.get(team).body()).contains("Withdraw");

        String last = new ReadingTeams(office.furrow)
                .read()
                .accreditations()
                .getLast()
                .id()
                .toString();
        Map<String, String> withdrawal = Map.of("accreditation", last, "on", "2026-03-02", "reason", "unfit");
        assertThat(quality.send(team, team + "/accreditations/withdraw", withdrawal)
                        .statusCode())
                .isEqualTo(302);
        assertThat(quality.send(team, team + "/accreditations/withdraw", withdrawal)
                        .body())
                .contains("It was withdrawn already.");
        assertThat(office.author.get(asked).body()).contains("withdrawn: unfit");
    }

    @Test
    void what_ends_soon_stands_in_the_list_and_waits_today() throws Exception {
        String team = formed();
        LocalDate soon = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        Map<String, String> grant = new HashMap<>(GRANT);
        grant.putAll(Map.of("holder", "team", "until", soon.toString()));
        assertThat(office.author.get("today").body()).doesNotContain("Accreditations that end");

        assertThat(quality.send(team, team + "/accreditations", grant).statusCode())
                .isEqualTo(302);

        assertThat(office.author.get("today").body()).contains("Accreditations that end");
        assertThat(office.author.get("api/v1/today").body()).contains("\"kind\":\"accreditations-ending\",\"count\":1");
        assertThat(office.author.get("teams").body()).contains("Accreditations that end soon", "in 20 days");
        assertThat(office.author.get("api/v1/accreditations/expiring").body())
                .contains("\"warning\":30", "\"daysLeft\":20");
    }

    @Test
    void two_who_change_a_team_at_the_same_time_do_not_overwrite_each_other() throws Exception {
        String team = formed();
        Map<String, String> seen =
                DraftOffice.hidden(office.author.get(team + "/edit").body());
        Map<String, String> first = new HashMap<>(FORM);
        first.putAll(seen);
        first.put("base", "Camp 2");
        Map<String, String> second = new HashMap<>(FORM);
        second.putAll(seen);
        second.put("base", "Camp 3");

        assertThat(office.author.send(team + "/edit", team, first).statusCode()).isEqualTo(302);
        HttpResponse<String> late = quality.send(team + "/edit", team, second);

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody else has changed the team meanwhile.", "Camp 3");
        assertThat(team().profile().base()).isEqualTo("Camp 2");
    }

    @Test
    void who_may_not_is_refused_and_is_offered_nothing() throws Exception {
        String team = formed();
        try (Surfer viewer = office.as(Role.VIEWER)) {
            assertThat(viewer.get("teams").body()).contains("MCT-1").doesNotContain("Form a team");
            assertThat(viewer.get(team).body()).doesNotContain("/edit", "Grant", "Disband");
            assertThat(viewer.get("teams/new").statusCode()).isEqualTo(403);
            assertThat(viewer.send("account", "teams", FORM).statusCode()).isEqualTo(403);
            assertThat(viewer.send("account", team + "/disband", Map.of()).statusCode())
                    .isEqualTo(403);
        }
        assertThat(office.author
                        .send(team + "/edit", team + "/accreditations", GRANT)
                        .statusCode())
                .as("data entry accredits nobody")
                .isEqualTo(403);
    }

    @Test
    void a_team_is_disbanded_and_its_name_stays_taken() throws Exception {
        String team = formed();

        assertThat(office.author
                        .send(team, team + "/disband", Map.of("on", "2026-05-01", "reason", "season over"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(office.author.get(team).body()).contains("Team disbanded", "season over");
        assertThat(DraftOffice.send(office.author, "teams/new", "teams", FORM).body())
                .contains("Another team has this name.");
    }

    @Test
    void programs_do_the_same() throws Exception {
        try (WebServer programs = DraftsApiTest.forPrograms(office)) {
            String operator = DraftsApiTest.token(office, "op", Role.OPERATOR);
            String officer = DraftsApiTest.token(office, "qo", Role.QUALITY_OFFICER);
            String body = """
                    {"name": "MCT-1", "kind": "manual", "organisation": "Green Fields", "day": "2026-01-05",
                     "members": "Ana; leader", "rest": ["friday"]}""";
            HttpResponse<String> made = DraftsApiTest.call(programs, "api/v1/teams", body, operator);
            assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
            String id = DraftOffice.found(made.body(), "\"id\":\"([0-9a-f-]{36})\"");
            String grant = "{\"team\": \"" + id + "\", \"method\": [\"eod\"], \"from\": \"2026-01-05\","
                    + " \"until\": \"2027-01-05\"}";

            assertThat(DraftsApiTest.call(programs, "api/v1/accreditations", grant, operator)
                            .statusCode())
                    .isEqualTo(403);
            HttpResponse<String> granted = DraftsApiTest.call(programs, "api/v1/accreditations", grant, officer);
            assertThat(granted.statusCode()).isEqualTo(201);
            String accreditation = DraftOffice.found(granted.body(), "\"id\":\"([0-9a-f-]{36})\"");
            assertThat(quality.get("api/v1/teams/" + id).body()).contains("MCT-1", "\"Ana\"", "friday", "\"eod\"");
            assertThat(quality.get("api/v1/teams/" + id + "/readiness?method=eod&day=2026-02-02")
                            .body())
                    .contains("\"ready\":false", "Green Fields is not", "Ana is not")
                    .doesNotContain("MCT-1 is not");
            assertThat(DraftsApiTest.call(programs, "api/v1/teams/" + id, "{\"name\": \"\"}", operator)
                            .body())
                    .contains("\"name\"", "missing");
            assertThat(DraftsApiTest.call(
                                    programs,
                                    "api/v1/accreditations/" + accreditation + "/withdraw",
                                    "{\"on\": \"2026-03-01\"}",
                                    officer)
                            .body())
                    .contains("F-6.23");
            assertThat(DraftsApiTest.call(programs, "api/v1/teams/" + id + "/disband", "{\"on\": \"soon\"}", operator)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(DraftsApiTest.call(programs, "api/v1/teams/" + id + "/disband", "{}", operator)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams", "change", "disband", "accreditations", "withdraw"})
    void whatever_a_program_sends_it_is_answered(String call) throws Exception {
        String team = formed();
        String path = switch (call) {
            case "teams" -> "api/v1/teams";
            case "change" -> "api/v1/" + team;
            case "disband" -> "api/v1/" + team + "/disband";
            case "accreditations" -> "api/v1/accreditations";
            default -> "api/v1/accreditations/" + team.substring("teams/".length()) + "/withdraw";
        };
        Random random = new Random(call.hashCode());
        try (WebServer programs = DraftsApiTest.forPrograms(office)) {
            String officer = DraftsApiTest.token(office, "qo", Role.QUALITY_OFFICER);
            for (int i = 0; i < 500; i++) {
                Map<String, String> sent = spoilt(random);
                String body = tools.jackson.databind.json.JsonMapper.shared().writeValueAsString(sent);
                HttpResponse<String> answer = DraftsApiTest.call(
                        programs, path, random.nextInt(9) == 0 ? body.substring(0, body.length() / 2) : body, officer);
                assertThat(answer.statusCode()).as("%s", sent).isNotIn(401, 403).isLessThan(500);
                assertThat(answer.body()).doesNotContain("org.furrow", "\tat ");
            }
        }
    }

    private static Map<String, String> spoilt(Random random) {
        Map<String, String> sent = new HashMap<>(random.nextBoolean() ? FORM : GRANT);
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            sent.put(FIELDS.get(random.nextInt(FIELDS.size())), HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return sent;
    }

    @ParameterizedTest
    @ValueSource(strings = {"teams", "change", "disband", "accreditations", "withdraw", "readiness"})
    void whatever_is_sent_it_answers_and_a_refusal_writes_nothing(String form) throws Exception {
        String team = formed();
        String path = switch (form) {
            case "teams" -> "teams";
            case "change", "readiness" -> team;
            case "withdraw" -> team + "/accreditations/withdraw";
            default -> team + "/" + form;
        };
        String token = quality.token(team + "/edit");
        Random random = new Random(form.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = spoilt(random);
            long before = office.length();
            HttpResponse<String> answer = form.equals("readiness")
                    ? quality.get(path + "?method=" + encoded(sent, "method") + "&day=" + encoded(sent, "day"))
                    : quality.post(path, sent, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", sent).isNotEqualTo(403).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
            if (answer.statusCode() != 302) {
                assertThat(office.length()).as("%s", sent).isEqualTo(before);
            }
        }
    }

    private static String encoded(Map<String, String> sent, String field) {
        String text = sent.getOrDefault(field, "");
        return java.net.URLEncoder.encode(text.substring(0, Math.min(text.length(), 500)), StandardCharsets.UTF_8);
    }

    private String formed() throws Exception {
        HttpResponse<String> answer = DraftOffice.send(office.author, "teams/new", "teams", FORM);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return "teams/" + team().id();
    }

    private Team team() {
        return new ReadingTeams(office.furrow).read().teams().getFirst();
    }

    private static String ticked(String holder) {
        return "name=\"holder\" value=\"" + holder + "\" checked";
    }

    private String person(String name) {
        return new ReadingTeams(office.furrow)
                .read()
                .findPerson(name, "Green Fields")
                .orElseThrow()
                .id()
                .toString();
    }
}
