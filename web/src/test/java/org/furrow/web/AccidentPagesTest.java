package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccidentPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private AccidentOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new AccidentOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void an_accident_stops_its_team_is_looked_into_and_closed_by_somebody_else() throws Exception {
        Surfer operator = office.office.operator;
        Surfer officer = office.office.quality;
        Surfer authority = office.office.authority;
        String page = office.told();

        assertThat(operator.get(page).body())
                .contains("A mine went off", "Work stands still", "MCT-1", "The next report is due on")
                .contains("Let work go on: others do this");
        assertThat(operator.get(office.task).body()).contains("ACC-1 stops work here");
        String team =
                "teams/" + office.office.book().roster().teams().getFirst().id();
        assertThat(operator.get(team).body()).contains("ACC-1 stops work here");
        HttpResponse<String> start = office.office.step(operator, office.task, "start", Map.of("day", "2026-04-12"));
        assertThat(start.body()).contains("F-7.25", "Accident ACC-1");

        taken(operator, page, "report", Map.of("day", "2026-04-10", "findings", "The lane was narrow"));
        taken(
                officer,
                page,
                "set-action",
                Map.of("day", "2026-04-10", "what", "Measure the lane", "by", "Olga", "due", "2026-04-20"));
        taken(
                officer,
                page,
                "investigate",
                Map.of("day", "2026-04-11", "board", "Three", "findings", "Narrow", "causes", "Habit"));
        taken(officer, page, "resume", Map.of("day", "2026-04-12", "why", "Briefed"));
        assertThat(office.office
                        .step(operator, office.task, "start", Map.of("day", "2026-04-12"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(officer.get("accidents?overdue=yes").body()).contains("ACC-1");
        taken(operator, page, "do-action", Map.of("day", "2026-04-21", "number", "1", "how", "Measured"));
        assertThat(office.step(officer, page, "close", Map.of("day", "2026-04-22", "lessons", "Measure"))
                        .body())
                .contains("F-8.69", "Who wrote the final report does not close it.");
        taken(authority, page, "close", Map.of("day", "2026-04-22", "lessons", "Measure each time"));

        assertThat(office.accident().inquiry().stage()).isEqualTo(AccidentStage.CLOSED);
        assertThat(officer.get(page).body()).contains("Measure each time", "Reopen it", "Accident closed");
        assertThat(officer.get("accidents?open=yes").body()).contains("No accident answers this.");
    }

    private void taken(Surfer who, String page, String step, Map<String, String> form) throws Exception {
        HttpResponse<String> answer = office.step(who, page, step, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    @Test
    void what_is_refused_is_told_and_what_was_typed_stays() throws Exception {
        Surfer operator = office.office.operator;
        Map<String, String> form = new HashMap<>(AccidentOffice.NOTICE);
        form.putAll(Map.of("team", "Nobody", "at", "noon"));

        HttpResponse<String> unread = DraftOffice.send(operator, "accidents/new", "accidents", form);
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body()).contains("id=\"team-trouble\"", "id=\"at-trouble\"", "value=\"ACC-1\"");

        form.putAll(Map.of("team", "MCT-1", "at", "", "injured", ""));
        HttpResponse<String> refused = DraftOffice.send(operator, "accidents/new", "accidents", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("F-8.55", "An accident has at least one casualty");
        assertThat(operator.get("accidents").body()).contains("No accident answers this.");
    }

    @Test
    void a_notice_is_amended_with_a_reason() throws Exception {
        Surfer operator = office.office.operator;
        String page = office.told();
        Map<String, String> form = new HashMap<>(AccidentOffice.NOTICE);
        form.putAll(DraftOffice.hidden(operator.get(page + "/edit").body()));
        form.putAll(Map.of("injured", "2", "reason", "A second deminer went to hospital later"));

        assertThat(operator.get(page + "/edit").body()).contains("value=\"TO-2026-014\"", "name=\"reason\"");
        assertThat(operator.send(page + "/edit", page + "/edit", form).statusCode())
                .isEqualTo(302);
        assertThat(operator.send(page + "/edit", page + "/edit", form).body())
                .contains("Somebody else has changed it meanwhile.");
        assertThat(operator.get(page).body()).contains("A second deminer went to hospital later");
        assertThat(office.accident().notice().injured()).isEqualTo(2);
    }

    @Test
    void who_may_not_is_refused_and_is_offered_nothing() throws Exception {
        String page = office.told();
        try (Surfer viewer = office.office.office.as(Role.VIEWER)) {
            assertThat(viewer.get("accidents").body()).contains("ACC-1").doesNotContain("Tell of an accident");
            assertThat(viewer.get(page).body()).doesNotContain("/steps/", "/edit");
            assertThat(viewer.get("accidents/new").statusCode()).isEqualTo(403);
            assertThat(viewer.send("account", "accidents", AccidentOffice.NOTICE)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(viewer.send("account", page + "/steps/close", Map.of()).statusCode())
                    .isEqualTo(403);
        }
        assertThat(office.office
                        .operator
                        .send("account", page + "/steps/resume", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(office.office
                        .operator
                        .get("accidents/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "accidents",
                "edit",
                "report",
                "investigate",
                "set-action",
                "do-action",
                "resume",
                "close",
                "reopen",
                "list"
            })
    void whatever_is_sent_it_answers_and_a_refusal_writes_nothing(String form) throws Exception {
        String page = office.told();
        String path = switch (form) {
            case "accidents", "list" -> "accidents";
            case "edit" -> page + "/edit";
            default -> page + "/steps/" + form;
        };
        try (Surfer everything = office.office.office.as(Role.ADMINISTRATOR)) {
            String token = everything.token("accidents/new");
            Random random = new Random(form.hashCode());
            for (int i = 0; i < 500; i++) {
                Map<String, String> sent = AccidentOffice.spoilt(random);
                long before = office.office.office.length();
                HttpResponse<String> answer = form.equals("list")
                        ? everything.get("accidents?" + QualityPagesTest.asked(sent))
                        : everything.post(path, sent, token, "same-origin");
                assertThat(answer.statusCode()).as("%s", sent).isNotEqualTo(403).isLessThan(500);
                assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
                if (answer.statusCode() != 302) {
                    assertThat(office.office.office.length()).as("%s", sent).isEqualTo(before);
                }
            }
        }
    }
}
