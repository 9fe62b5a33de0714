package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.TaskStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TaskOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new TaskOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_task_is_ordered_and_stands_in_the_list_on_its_hazard_and_on_its_team() throws Exception {
        assertThat(office.authority.get("tasks").body()).contains("No tasks here.", "Order a task");

        String task = office.ordered(TaskOffice.CLEARANCE);

        assertThat(office.authority.get("tasks").body()).contains("TO-2026-014", "Clear the school yard", "Ordered");
        assertThat(office.authority.get("tasks?status=planned").body()).doesNotContain("Clear the school yard");
        assertThat(office.authority
                        .get("tasks?kind=clearance&organisation=Green+Fields")
                        .body())
                .contains("Clear the school yard");
        assertThat(office.authority.get(task).body())
                .contains("13 cm", "Manual clearance", "H-1", "<svg", "Task ordered", "Change the order");
        assertThat(office.authority.get(office.hazard).body())
                .as("the order that is under way stands in place of another one")
                .contains(">TO-2026-014 · Ordered</a>")
                .doesNotContain("tasks/new");

        assertThat(office.step(office.operator, task, "plan", TaskOffice.PLAN).statusCode())
                .isEqualTo(302);
        assertThat(office.authority.get("tasks?team=MCT-1&overdue=yes").body()).contains("Overdue");
        String team = "teams/" + office.book().roster().teams().getFirst().id();
        assertThat(office.authority.get(team).body()).contains("TO-2026-014");
    }

    @Test
    void an_order_begins_on_the_page_of_its_hazard_with_what_the_register_knows() throws Exception {
        String page = office.authority.get(office.hazard).body();
        String address = DraftOffice.found(page, "href=\"/(tasks/new\\?hazard=[0-9a-f-]{36})\"");
        assertThat(office.operator.get(office.hazard).body())
                .as("an operator orders nothing")
                .doesNotContain("tasks/new");

        String form = office.authority.get(address).body();

        assertThat(form)
                .containsPattern("value=\"TO-20[0-9]{2}-001\"")
                .contains(
                        "Technical survey of H-1", "list=\"organisation-suggestions\"", "option value=\"Green Fields\"")
                .containsPattern("option value=\"technical-survey\" selected")
                .containsPattern("name=\"teams\" value=\"[0-9a-f-]{36}\"")
                .containsPattern("<details>\\s*<summary>More:");
        assertThat(form.indexOf("id=\"medical\"")).isLessThan(form.indexOf("<details>"));
        assertThat(form.indexOf("id=\"quantities\"")).isGreaterThan(form.indexOf("<details>"));
    }

    @Test
    void what_few_orders_say_is_unfolded_where_it_is_said_wrong_or_missing() throws Exception {
        Map<String, String> road = new HashMap<>(TaskOffice.ROAD);
        road.putAll(Map.of("quantities", "", "waits-for", ""));

        HttpResponse<String> answer = DraftOffice.send(office.authority, "tasks/new", "tasks", road);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("F-7.12").containsPattern("<details open>\\s*<summary>More:");
        office.ordered(TaskOffice.CLEARANCE);
        String task = office.ordered(TaskOffice.ROAD);
        assertThat(office.authority.get(task + "/edit").body()).containsPattern("<details open>\\s*<summary>More:");
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_field_and_what_was_typed_stays() throws Exception {
        Map<String, String> form = new HashMap<>(TaskOffice.CLEARANCE);
        form.put("hazards", "H-99");
        form.put("quantities", "a road");

        HttpResponse<String> answer = DraftOffice.send(office.authority, "tasks/new", "tasks", form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("There is no one hazard called “H-99”.", "id=\"hazards-trouble\"", "value=\"TO-2026-014\"")
                .contains("The line “a road” cannot be read.");
        assertThat(office.book().tasks()).isEmpty();
    }

    @Test
    void work_goes_from_order_to_acceptance_and_only_what_is_possible_is_offered() throws Exception {
        String task = office.started();
        assertThat(office.operator.get(task).body())
                .contains("Suspend work", "Report it done")
                .doesNotContain("Plan the task</summary>", "Accept the work</summary>");
        assertThat(office.quality.get(task).body())
                .contains("Suspend work: This is done by: Data entry, Operator.")
                .doesNotContain("/steps/suspend");

        assertThat(office.step(office.operator, task, "complete", Map.of("day", "2026-05-20", "report", "CR-7"))
                        .statusCode())
                .isEqualTo(302);
        HttpResponse<String> own = office.step(office.authority, task, "accept", Map.of("day", "2026-05-21"));
        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("Who ordered it or reported it done does not accept it.", "F-7.20");
        assertThat(office.authority.get(task).body()).contains("Today this stands against it:", "F-7.20");
    }

    @Test
    void the_form_of_a_work_status_begins_with_what_the_task_says() throws Exception {
        String form = office.hazard + "/edit/status?to=";
        assertThat(office.office.author.get(form + "tasked").body()).doesNotContain("TO-2026-014");

        office.started();

        assertThat(office.office.author.get(form + "tasked").body()).contains("TO-2026-014");
        assertThat(office.office.author.get(form + "worked-on").body()).contains("value=\"2026-03-16\"");
        assertThat(office.office.author.get(form + "tasked").body())
                .as("the register's own order and team count")
                .doesNotContain("order-reference", "team-name");
        assertThat(office.office.author.get(form + "suspended").body()).doesNotContain("TO-2026-014");
    }

    @Test
    void planning_proposes_that_the_area_is_tasked_and_the_draft_leads_back_to_the_task() throws Exception {
        String task = office.ordered(TaskOffice.CLEARANCE);
        assertThat(office.operator.get(task).body())
                .contains("Propose that H-1 becomes: Tasked", "It is approved by: Approver.", "Insurance")
                .containsPattern("name=\"propose-status\" value=\"yes\" checked");
        Map<String, String> plan = new HashMap<>(TaskOffice.PLAN);
        plan.put("propose-status", "yes");

        HttpResponse<String> lacking = office.step(office.operator, task, "plan", plan);
        assertThat(lacking.statusCode()).isEqualTo(422);
        assertThat(lacking.body()).contains("id=\"plan-told-insurance-trouble\"", "Something has to be typed here.");
        assertThat(office.task().status()).isEqualTo(TaskStatus.ORDERED);

        plan.put("told-insurance", "AB-12");
        assertThat(office.step(office.operator, task, "plan", plan).statusCode())
                .isEqualTo(302);

        assertThat(office.operator.get(task).body())
                .contains("H-1: Tasked is proposed and waits for approval.", "Approved by: Approver.", "Look at it")
                .doesNotContain("propose-status");
        String page = office.authority.get(task).body();
        String draft = DraftOffice.found(page, "class=\"button primary\" href=\"/(drafts/[^\"]*)\">Approve");
        String waiting = office.authority.get(draft).body();
        assertThat(waiting).contains("AB-12", "name=\"from\" value=\"/" + task + "\"");
        Map<String, String> approval = new HashMap<>(DraftOffice.hidden(waiting));
        approval.put("act", "approve");
        HttpResponse<String> approved = office.authority.send(draft, draft.replaceAll("\\?.*", ""), approval);
        assertThat(approved.statusCode()).as(approved.body()).isEqualTo(302);
        assertThat(DraftOffice.location(approved)).isEqualTo(task);
        assertThat(office.authority.get(task).body()).doesNotContain("waits for approval.");

        assertThat(office.operator.get(task).body())
                .as("nobody but operators could approve what an operator proposes")
                .doesNotContain("propose-status");
        try (Surfer writer = office.office.as(Role.DATA_ENTRY)) {
            assertThat(writer.get(task).body()).contains("Propose that H-1 becomes: Worked on");
        }
    }

    @Test
    void a_draft_leads_back_to_pages_of_the_register_only() throws Exception {
        String task = office.ordered(TaskOffice.CLEARANCE);
        Map<String, String> plan = new HashMap<>(TaskOffice.PLAN);
        plan.putAll(Map.of("propose-status", "yes", "told-insurance", "AB-12"));
        office.step(office.operator, task, "plan", plan);
        String draft = DraftOffice.found(office.operator.get(task).body(), "href=\"/(drafts/[0-9a-f-]{36})");

        for (String away : java.util.List.of("//evil.example", "https://evil.example/tasks/", "/tasks/../accounts")) {
            assertThat(office.authority.get(draft + "?from=" + away).body()).doesNotContain("name=\"from\"");
        }
        assertThat(office.quality.get(draft).body())
                .contains("Another person approves it, as: Approver.")
                .doesNotContain("value=\"approve\"");
    }

    @Test
    void a_clearance_reported_done_begins_with_the_number_that_its_report_will_have() throws Exception {
        String task = office.started();

        assertThat(office.operator.get(task).body())
                .contains("Number that the completion report will have", "value=\"CR-0001\"");
    }

    @Test
    void a_clearance_is_accepted_with_its_completion_report_and_its_page_leads_there() throws Exception {
        String task = office.started();
        office.step(office.operator, task, "complete", Map.of("day", "2026-05-20", "report", "CR-7"));

        HttpResponse<String> alone = office.step(office.quality, task, "accept", Map.of("day", "2026-05-21"));
        assertThat(alone.statusCode()).isEqualTo(422);
        assertThat(alone.body()).contains("with its completion report only", "F-7.26");
        assertThat(office.quality.get(task).body())
                .contains("Accept the work</summary>", "F-7.26", "/steps/send-back")
                .doesNotContain("/steps/accept");
        assertThat(office.operator.get(task).body()).contains("/handover/reports/new?task=");
    }

    @Test
    void marking_is_accepted_by_itself() throws Exception {
        Map<String, String> marking = new HashMap<>(TaskOffice.CLEARANCE);
        marking.put("kind", "marking");
        String task = office.started(marking);
        office.step(office.operator, task, "complete", Map.of("day", "2026-05-20", "report", "CR-7"));

        assertThat(office.step(office.quality, task, "accept", Map.of("day", "2026-05-21"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.task().status()).isEqualTo(TaskStatus.ACCEPTED);
        assertThat(office.quality.get(task).body())
                .contains("Nothing more is to be done.", "Task accepted", "CR-7", "aria-current=\"step\"");
    }

    @Test
    void a_start_is_refused_with_every_reason_and_the_form_stays_open_with_what_was_typed() throws Exception {
        String task = office.ordered(TaskOffice.CLEARANCE);
        office.step(office.operator, task, "plan", TaskOffice.PLAN);

        HttpResponse<String> answer =
                office.step(office.operator, task, "start", Map.of("day", "2026-03-15", "start-point", "north corner"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("The day lies outside the planned dates.", "F-7.18", "value=\"north corner\"")
                .containsPattern("<details class=\"card\" open>\\s*<summary>Start work");
        assertThat(office.task().status()).isEqualTo(TaskStatus.PLANNED);
    }

    @Test
    void suspending_a_part_proposes_its_split_and_leads_to_the_draft() throws Exception {
        String task = office.started();
        Map<String, String> form = new HashMap<>(TaskOffice.SUSPENSION);
        form.put("boundary", "36.0 S 24.0 W\n36.0 S 23.9995 W\n35.999 S 23.9995 W\n35.999 S 24.0 W");

        assertThat(office.step(office.operator, task, "suspend", form).statusCode())
                .isEqualTo(302);

        String page = office.operator.get(task).body();
        assertThat(page).contains("The split of H-1 is proposed and waits for approval.", "Suspended part", "red tape");
        String draft = DraftOffice.found(page, "href=\"/(drafts/[0-9a-f-]{36})\"");
        assertThat(office.authority.get(draft).body()).contains("H-1-2", "The yard is flooded");
        assertThat(office.step(
                                office.operator,
                                task,
                                "restart",
                                Map.of("day", "2026-04-20", "cause-removed", "dry", "rebriefing", "on site"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.operator.get(task).body()).doesNotContain("waits for approval.");
    }

    @Test
    void tasks_that_wait_and_those_that_they_unlock_are_linked_both_ways() throws Exception {
        String clearance = office.ordered(TaskOffice.CLEARANCE);
        String road = office.ordered(TaskOffice.ROAD);

        assertThat(office.authority.get(clearance).body()).contains("Unlocks", "TO-2026-015 Repair the road", road);
        assertThat(office.authority.get(road).body()).contains("Waits for", "TO-2026-014", clearance, "4.2 km");
    }

    @Test
    void two_who_change_a_task_at_the_same_time_do_not_overwrite_each_other() throws Exception {
        String task = office.ordered(TaskOffice.CLEARANCE);
        Map<String, String> first = new HashMap<>(TaskOffice.CLEARANCE);
        first.putAll(DraftOffice.hidden(office.authority.get(task + "/edit").body()));
        first.putAll(Map.of("reason", "deeper", "depth", "20"));
        Map<String, String> second = new HashMap<>(first);
        second.put("depth", "30");

        assertThat(office.authority.send(task + "/edit", task + "/edit", first).statusCode())
                .isEqualTo(302);
        HttpResponse<String> late = office.authority.send(task + "/edit", task + "/edit", second);

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.body()).contains("Somebody else has changed the task meanwhile.", "value=\"30\"");
        assertThat(office.task().profile().depthCm()).hasValue(20);
        assertThat(office.authority.get(task).body()).contains("Task order changed", "deeper", "20 cm");
    }

    @Test
    void who_may_not_is_refused_and_is_offered_nothing() throws Exception {
        String task = office.ordered(TaskOffice.CLEARANCE);
        try (Surfer viewer = office.office.as(Role.VIEWER)) {
            assertThat(viewer.get("tasks").body()).contains("TO-2026-014").doesNotContain("Order a task");
            assertThat(viewer.get(task).body()).doesNotContain("/edit", "/steps/");
            assertThat(viewer.get("tasks/new").statusCode()).isEqualTo(403);
            assertThat(viewer.send("account", "tasks", TaskOffice.CLEARANCE).statusCode())
                    .isEqualTo(403);
            assertThat(viewer.send("account", task + "/steps/plan", TaskOffice.PLAN)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(office.operator
                        .send("account", "tasks", TaskOffice.CLEARANCE)
                        .statusCode())
                .as("an operator orders nothing")
                .isEqualTo(403);
        assertThat(office.authority
                        .send("account", task + "/steps/plan", TaskOffice.PLAN)
                        .statusCode())
                .as("who orders does not plan")
                .isEqualTo(403);
        assertThat(office.authority
                        .get("tasks/00000000-0000-0000-0000-000000000000")
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "order",
                "change",
                "plan",
                "start",
                "suspend",
                "restart",
                "complete",
                "accept",
                "send-back",
                "withdraw",
                "list"
            })
    void whatever_is_sent_it_answers_and_a_refusal_writes_nothing(String form) throws Exception {
        String task = office.ordered(TaskOffice.CLEARANCE);
        String path = switch (form) {
            case "order" -> "tasks";
            case "change" -> task + "/edit";
            default -> task + "/steps/" + form;
        };
        try (Surfer everything = office.office.as(Role.ADMINISTRATOR)) {
            String token = everything.token(task + "/edit");
            Random random = new Random(form.hashCode());
            for (int i = 0; i < 500; i++) {
                Map<String, String> sent = TaskOffice.spoilt(random);
                long before = office.office.length();
                HttpResponse<String> answer = form.equals("list")
                        ? everything.get("tasks?" + asked(sent))
                        : everything.post(path, sent, token, "same-origin");
                assertThat(answer.statusCode()).as("%s", sent).isNotEqualTo(403).isLessThan(500);
                assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
                if (answer.statusCode() != 302) {
                    assertThat(office.office.length()).as("%s", sent).isEqualTo(before);
                }
            }
        }
    }

    private static String asked(Map<String, String> sent) {
        StringBuilder query = new StringBuilder();
        sent.forEach((field, text) -> query.append(field.equals("teams") ? "team" : field)
                .append('=')
                .append(java.net.URLEncoder.encode(
                        text.substring(0, Math.min(text.length(), 300)), java.nio.charset.StandardCharsets.UTF_8))
                .append('&'));
        return query.append("status=&").toString();
    }
}
