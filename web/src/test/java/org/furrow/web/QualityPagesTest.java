package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.people.Role;
import org.furrow.domain.quality.NonconformityStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QualityPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private QualityOffice office;

    @SuppressWarnings("NullAway.Init")
    private Surfer officer;

    @SuppressWarnings("NullAway.Init")
    private Surfer operator;

    @BeforeEach
    void open() throws Exception {
        office = new QualityOffice(folder);
        officer = office.office.quality;
        operator = office.office.operator;
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_visit_is_chosen_filled_in_and_shown_with_what_it_found() throws Exception {
        assertThat(officer.get("quality/visits/new").body())
                .contains("What was the visit for?", "Monitoring of manual clearance", "Sampling inspection");
        assertThat(officer.get("quality/visits/new?kind=monitoring&checklist=site-manual")
                        .body())
                .contains("name=\"answer-medic\"", "a “no” is: Critical", "name=\"remark-logs\"");
        Map<String, String> form = office.monitoring();
        form.put("answer-logs", "no");
        form.put("remark-logs", "ends three weeks ago");

        String visit = office.recorded(form);

        assertThat(officer.get(visit).body())
                .contains("Not fulfilled: 1", "ends three weeks ago", "TO-2026-014", "MCT-1", "Visit recorded")
                .contains("What the answers suggest");
        assertThat(officer.get("quality").body()).contains("QV-1", "On-site monitoring", "Record a visit");
        assertThat(officer.get("quality/visits?kind=monitoring&organisation=Green+Fields")
                        .body())
                .contains("QV-1");
        assertThat(officer.get("quality/visits?kind=sampling").body()).contains("No visits here.");
    }

    @Test
    void a_no_is_raised_with_one_click_and_only_once() throws Exception {
        Map<String, String> form = office.monitoring();
        form.put("answer-logs", "no");
        String visit = office.recorded(form);

        HttpResponse<String> raised = DraftOffice.send(officer, visit, visit + "/raise", Map.of("question", "logs"));

        assertThat(raised.statusCode()).isEqualTo(302);
        assertThat(officer.get(visit).body()).contains("QV-1/logs").doesNotContain("What the answers suggest");
        assertThat(DraftOffice.send(officer, visit, visit + "/raise", Map.of("question", "logs"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(DraftOffice.send(officer, visit, visit + "/raise", Map.of("question", "medic"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_is_refused_is_told_and_what_was_typed_stays() throws Exception {
        Map<String, String> form = office.monitoring();
        form.put("answer-medic", "");
        form.put("team", "Nobody");

        HttpResponse<String> unread =
                DraftOffice.send(officer, "quality/visits/new?kind=monitoring", "quality/visits", form);
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body()).contains("id=\"team-trouble\"", "value=\"QV-1\"");

        form.put("team", "MCT-1");
        HttpResponse<String> refused =
                DraftOffice.send(officer, "quality/visits/new?kind=monitoring", "quality/visits", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("A question has no answer.", "F-9.14");
        assertThat(office.book().visits()).isEmpty();
    }

    @Test
    void a_visit_is_corrected_and_taken_back() throws Exception {
        String visit = office.recorded(office.monitoring());
        Map<String, String> form = office.monitoring();
        form.putAll(DraftOffice.hidden(officer.get(visit + "/edit").body()));
        form.putAll(Map.of("number", "QV-01", "reason", "mistyped"));

        assertThat(officer.get(visit + "/edit").body()).contains("value=\"TO-2026-014\"");
        assertThat(officer.send(visit + "/edit", visit + "/edit", form).statusCode())
                .isEqualTo(302);
        assertThat(officer.send(visit + "/edit", visit + "/edit", form).body())
                .contains("Somebody else has changed it meanwhile.");
        assertThat(officer.get(visit).body()).contains("QV-01", "mistyped");

        Map<String, String> back =
                new HashMap<>(DraftOffice.hidden(officer.get(visit).body()));
        back.put("reason", "never was");
        assertThat(officer.send(visit, visit + "/take-back", back).statusCode()).isEqualTo(302);
        assertThat(officer.get("quality/visits").body()).contains("No visits here.");
    }

    @Test
    void a_nonconformity_goes_from_raised_to_closed_and_stops_its_team_meanwhile() throws Exception {
        String page = office.raised(QualityOffice.NONCONFORMITY);
        String task = "tasks/" + office.office.task().id();
        office.office.step(operator, task, "plan", TaskOffice.PLAN);

        assertThat(officer.get(page).body())
                .contains("It is critical", "Acknowledge it: Somebody in another role does this.", "Withdraw it");
        assertThat(officer.get(task).body()).contains("Critical nonconformity NC-1 stops the work.");
        String team =
                "teams/" + office.office.book().roster().teams().getFirst().id();
        assertThat(officer.get(team).body()).contains("Critical nonconformity NC-1 stops the work.");
        HttpResponse<String> start = office.office.step(operator, task, "start", Map.of("day", "2026-04-08"));
        assertThat(start.body()).contains("F-7.25", "critical nonconformity NC-1");

        taken(operator, page, "acknowledge", Map.of("day", "2026-04-08"));
        taken(operator, page, "find-cause", Map.of("day", "2026-04-08", "cause", "ill"));
        taken(
                operator,
                page,
                "set-action",
                Map.of("day", "2026-04-09", "action", "Send a medic", "by", "Bea", "due", "2026-04-20"));
        assertThat(officer.get("quality").body()).contains("NC-1", "Overdue");
        assertThat(officer.get("quality/nonconformities?overdue=yes").body()).contains("NC-1");
        taken(officer, page, "verify", Map.of("day", "2026-04-21", "how", "seen"));
        taken(officer, page, "close", Map.of("day", "2026-04-22"));

        assertThat(office.book().nonconformities().getFirst().status()).isEqualTo(NonconformityStatus.CLOSED);
        assertThat(officer.get(page).body()).contains("Nonconformity closed", "Send a medic", "Reopen it");
        assertThat(officer.get("quality/nonconformities?open=yes").body()).contains("No nonconformities here.");
        assertThat(office.office
                        .step(operator, task, "start", Map.of("day", "2026-04-22"))
                        .statusCode())
                .isEqualTo(302);
    }

    private void taken(Surfer who, String page, String step, Map<String, String> form) throws Exception {
        HttpResponse<String> answer = office.step(who, page, step, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void lots_that_are_not_accepted_tighten_inspection_and_stand_in_the_yield() throws Exception {
        office.recorded(QualityOffice.SAMPLING);
        Map<String, String> second = new HashMap<>(QualityOffice.SAMPLING);
        second.putAll(Map.of("number", "S-2", "day", "2026-04-09", "lot", "L-2"));
        office.recorded(second);

        assertThat(officer.get("quality").body())
                .contains("Lot not accepted", "tightened", "action=\"/quality/lots\"", "Corrective action accepted");
        assertThat(operator.get("quality").body()).doesNotContain("/quality/lots");
        Map<String, String> note = new HashMap<>(Map.of(
                "organisation", "Green Fields",
                "method", "manual-clearance",
                "event", "reduction-agreed",
                "day", "2026-04-10",
                "reason", "wider lanes"));
        HttpResponse<String> refused = DraftOffice.send(officer, "quality", "quality/lots", note);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("F-9.3", "value=\"wider lanes\"");
        note.put("event", "accepted");
        assertThat(DraftOffice.send(officer, "quality", "quality/lots", note).statusCode())
                .as("whether a lot is accepted, an inspection says")
                .isEqualTo(422);
        note.put("event", "unsteady");
        HttpResponse<String> noted = DraftOffice.send(officer, "quality", "quality/lots", note);
        assertThat(noted.statusCode()).as(noted.body()).isEqualTo(302);
        assertThat(officer.get("quality").body()).contains("<strong>Work was unsteady</strong>", "wider lanes");
        assertThat(operator.send("account", "quality/lots", note).statusCode()).isEqualTo(403);
        assertThat(officer.get("quality/yield").body()).contains("160", "USD", "<svg class=\"yield-bars\"");
        assertThat(officer.get("quality/yield.csv").body())
                .contains("2026,Green Fields,manual-clearance,2,160,0,4,0,40,160.00,40.00");
    }

    @Test
    void a_draw_of_squares_is_recorded_and_named_by_its_inspection() throws Exception {
        Map<String, String> squares =
                Map.of("boundary", DraftOffice.BOX, "count", "80", "seed", "4711", "operator", "Green Fields");
        assertThat(officer.send("quality/sampling", "quality/sampling", squares).body())
                .contains("Record this draw");

        HttpResponse<String> drawn = DraftOffice.send(officer, "quality/sampling", "quality/draws", squares);

        assertThat(drawn.statusCode()).as(drawn.body()).isEqualTo(302);
        String number = office.book().draws().getFirst().draw().number();
        assertThat(officer.get("quality").body()).contains(number, "seed 4711");
        Map<String, String> inspection = new HashMap<>(QualityOffice.SAMPLING);
        inspection.put("draw", number);
        assertThat(officer.get(office.recorded(inspection)).body()).contains(number);
        assertThat(DraftOffice.send(officer, "quality/sampling", "quality/draws", squares)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void who_may_not_is_refused_and_is_offered_nothing() throws Exception {
        String visit = office.recorded(office.monitoring());
        String page = office.raised(QualityOffice.NONCONFORMITY);
        try (Surfer viewer = office.office.office.as(Role.VIEWER)) {
            assertThat(viewer.get("quality").body()).contains("QV-1").doesNotContain("Record a visit");
            assertThat(viewer.get(visit).body()).doesNotContain("/edit", "/take-back");
            assertThat(viewer.get(page).body()).doesNotContain("/steps/");
            assertThat(viewer.get("quality/visits/new").statusCode()).isEqualTo(403);
            assertThat(viewer.send("account", "quality/visits", office.monitoring())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(viewer.send("account", page + "/steps/close", Map.of()).statusCode())
                    .isEqualTo(403);
        }
        assertThat(operator.send("account", "quality/nonconformities", QualityOffice.NONCONFORMITY)
                        .statusCode())
                .isEqualTo(403);
        assertThat(officer.get("quality/visits/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "visits",
                "edit",
                "take-back",
                "raise",
                "nonconformities",
                "acknowledge",
                "find-cause",
                "set-action",
                "verify",
                "close",
                "reopen",
                "withdraw",
                "draws",
                "lots",
                "list"
            })
    void whatever_is_sent_it_answers_and_a_refusal_writes_nothing(String form) throws Exception {
        String visit = office.recorded(office.monitoring());
        String nonconformity = office.raised(QualityOffice.NONCONFORMITY);
        String path = switch (form) {
            case "visits", "nonconformities", "draws", "lots" -> "quality/" + form;
            case "edit", "take-back", "raise" -> visit + "/" + form;
            default -> nonconformity + "/steps/" + form;
        };
        try (Surfer everything = office.office.office.as(Role.ADMINISTRATOR)) {
            String token = everything.token(visit + "/edit");
            Random random = new Random(form.hashCode());
            for (int i = 0; i < 500; i++) {
                Map<String, String> sent = office.spoilt(random);
                long before = office.office.office.length();
                HttpResponse<String> answer = form.equals("list")
                        ? everything.get("quality/nonconformities?" + asked(sent))
                        : everything.post(path, sent, token, "same-origin");
                assertThat(answer.statusCode()).as("%s", sent).isNotEqualTo(403).isLessThan(500);
                assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
                if (answer.statusCode() != 302) {
                    assertThat(office.office.office.length()).as("%s", sent).isEqualTo(before);
                }
            }
        }
    }

    /// A question with these texts, shortened.
    static String asked(Map<String, String> sent) {
        StringBuilder query = new StringBuilder();
        sent.forEach((field, text) -> query.append(field)
                .append('=')
                .append(java.net.URLEncoder.encode(
                        text.substring(0, Math.min(text.length(), 300)), java.nio.charset.StandardCharsets.UTF_8))
                .append('&'));
        return query.append("status=&").toString();
    }
}
