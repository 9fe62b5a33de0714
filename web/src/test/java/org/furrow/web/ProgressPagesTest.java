package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgressPagesTest {

    private static final Map<String, String> WHOLE = Map.ofEntries(
            Map.entry("task", "TO-2026-014"),
            Map.entry("team", "MCT-1"),
            Map.entry("day", "2026-03-17"),
            Map.entry("work.0.method", "manual-clearance"),
            Map.entry("work.0.kind", "cleared"),
            Map.entry("work.0.m2", "90"),
            Map.entry("hours", "7:30"),
            Map.entry("items.0.category", "ap-mine"),
            Map.entry("items.0.model", "PMN-2"),
            Map.entry("items.0.quantity", "1"),
            Map.entry("items.0.depth", "8"),
            Map.entry("items.0.condition", "armed"),
            Map.entry("items.0.disposal", "destroyed-in-place"),
            Map.entry("items.0.by", "EOD 3"),
            Map.entry("remarks", "dry"));

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TaskOffice office;

    @SuppressWarnings("NullAway.Init")
    private String task;

    @BeforeEach
    void open() throws Exception {
        office = new TaskOffice(folder);
        task = office.started();
    }

    @AfterEach
    void close() {
        office.close();
    }

    /// A row of the grid of 16 March with these fields.
    private Map<String, String> row(Map<String, String> fields) throws Exception {
        String page = office.operator.get("progress?day=2026-03-16").body();
        String prefix = DraftOffice.found(page, "name=\"([0-9a-f-]{36}-[0-9a-f-]{36}-)m2\"");
        Map<String, String> sent = new HashMap<>(Map.of("day", "2026-03-16", prefix + "method", "manual-clearance"));
        sent.put(prefix + "key", DraftOffice.found(page, "-key\" value=\"([0-9a-f-]{36})\""));
        fields.forEach((field, text) -> sent.put(prefix + field, text));
        return sent;
    }

    private HttpResponse<String> save(Map<String, String> sent) throws Exception {
        return DraftOffice.send(office.operator, "progress?day=2026-03-16", "progress", sent);
    }

    private String reported(Map<String, String> form) throws Exception {
        HttpResponse<String> answer = DraftOffice.send(office.operator, "progress/new", "progress/new", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return DraftOffice.location(answer);
    }

    @Test
    void a_day_of_a_team_is_entered_in_the_grid_and_stands_there_in_the_list_and_on_the_task() throws Exception {
        assertThat(office.operator.get("progress?day=2026-03-15").body())
                .contains("No task goes on on that day that you may report for.");
        assertThat(office.authority.get(task).body()).contains("Nothing is reported yet.");

        HttpResponse<String> saved =
                save(row(Map.of("m2", "118", "hours", "6:30", "deminers", "8", "found", "2", "category", "ap-mine")));

        assertThat(saved.statusCode()).as(saved.body()).isEqualTo(302);
        String grid = office.operator.get("progress?day=2026-03-16").body();
        assertThat(grid).contains("Recorded", "118 m²", "6:30").doesNotContain("-m2\"");
        assertThat(office.authority.get("progress?list=&task=TO-2026-014").body())
                .contains("118 m²", "MCT-1");
        assertThat(office.authority.get("progress?list=&team=none").statusCode())
                .isEqualTo(200);
        assertThat(office.authority.get(task).body())
                .contains(
                        "Daily progress so far",
                        "Cleared, Manual clearance",
                        "<polyline class=\"actual\"",
                        "Days left");
        assertThat(office.authority.get("progress.csv").body()).contains("new_m2", ",118,");
    }

    @Test
    void a_bad_row_stays_with_what_was_typed_and_its_reason_beside_it() throws Exception {
        HttpResponse<String> unread = save(row(Map.of("m2", "many", "hours", "7")));
        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body()).contains("value=\"many\"", "“many” is not a number", "Some rows were not recorded.");

        HttpResponse<String> refused = save(row(Map.of("m2", "100", "hours", "30")));
        assertThat(refused.body()).contains("More hours are reported than the day has.", "F-8.7", "value=\"30\"");
        assertThat(office.authority.get("progress?list").body()).contains("No reports here.");
    }

    @Test
    void a_row_that_is_sent_twice_is_recorded_once() throws Exception {
        Map<String, String> sent = row(Map.of("m2", "118", "hours", "6"));
        assertThat(save(sent).statusCode()).isEqualTo(302);
        long length = office.office.length();

        assertThat(save(sent).statusCode()).isEqualTo(302);

        assertThat(office.office.length()).isEqualTo(length);
    }

    @Test
    void a_whole_report_is_shown_corrected_and_taken_back_with_its_history() throws Exception {
        String report = reported(WHOLE);
        assertThat(office.authority.get(report).body())
                .contains("Report of", "PMN-2", "Anti-personnel mine", "Destroyed where it lay", "EOD 3", "7:30")
                .doesNotContain("/take-back");

        Map<String, String> right = new HashMap<>(WHOLE);
        right.putAll(DraftOffice.hidden(office.operator.get(report + "/edit").body()));
        right.put("work.0.m2", "85");
        HttpResponse<String> without = office.operator.send(report + "/edit", report + "/edit", right);
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("A reason is missing.");
        right.put("reason", "misread");
        assertThat(office.operator
                        .send(report + "/edit", report + "/edit", right)
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.authority.get(report).body()).contains("85 m²", "Report of a day corrected", "misread");

        String seen = DraftOffice.found(office.operator.get(report).body(), "name=\"seen\" value=\"([0-9a-f]{64})\"");
        assertThat(DraftOffice.send(
                                office.operator,
                                report,
                                report + "/take-back",
                                Map.of("seen", seen, "reason", "wrong team"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.operator.get(report).body())
                .contains("Taken back", "wrong team")
                .doesNotContain("/edit\"");
    }

    @Test
    void what_is_strange_is_listed_and_somebody_says_what_they_found_out() throws Exception {
        Map<String, String> fast = new HashMap<>(WHOLE);
        fast.put("work.0.m2", "4000");
        String report = reported(fast);

        assertThat(office.quality.get("progress?flagged").body()).contains("The work is faster than is believed.");
        assertThat(office.quality.get(report).body()).contains("S-8.1", "/look-into");
        assertThat(DraftOffice.send(
                                office.quality,
                                report,
                                report + "/look-into",
                                Map.of("flag", "S-8.1", "words", "A machine worked, too."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.quality.get(report).body()).contains("Looked into", "A machine worked, too.");
    }

    @Test
    void who_may_not_report_is_shown_what_is_recorded_and_no_field() throws Exception {
        try (Surfer viewer = office.office.as(Role.VIEWER)) {
            assertThat(viewer.get("progress?day=2026-03-16").body())
                    .contains("MCT-1")
                    .doesNotContain("-m2\"", "Save all rows");
            assertThat(viewer.get("progress/new").statusCode()).isEqualTo(403);
            assertThat(viewer.send("account", "progress", Map.of()).statusCode())
                    .isEqualTo(403);
            assertThat(viewer.send("account", "progress/new", WHOLE).statusCode())
                    .isEqualTo(403);
            assertThat(viewer.get("progress/00000000-0000-0000-0000-000000000000")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"grid", "new", "edit", "take-back", "look-into", "list"})
    void whatever_is_sent_it_answers_and_a_refusal_writes_nothing(String form) throws Exception {
        String report = reported(WHOLE);
        Map<String, String> row = row(Map.of("m2", "1", "hours", "1"));
        String prefix = row.keySet().stream()
                .filter(name -> name.endsWith("-m2"))
                .findFirst()
                .orElseThrow()
                .replace("m2", "");
        String path = switch (form) {
            case "grid" -> "progress";
            case "new" -> "progress/new";
            default -> report + "/" + form;
        };
        try (Surfer everything = office.office.as(Role.ADMINISTRATOR)) {
            String token = everything.token(report + "/edit");
            Random random = new Random(form.hashCode());
            for (int i = 0; i < 500; i++) {
                Map<String, String> spoilt = ProgressApiTest.spoilt(random);
                Map<String, String> sent = new HashMap<>(spoilt);
                if (form.equals("grid")) {
                    spoilt.forEach((field, text) -> sent.put(prefix + field, text));
                }
                long before = office.office.length();
                HttpResponse<String> answer = form.equals("list")
                        ? everything.get("progress?list=&" + ProgressApiTest.asked(sent))
                        : everything.post(path, sent, token, "same-origin");
                assertThat(answer.statusCode()).as("%s", sent).isNotEqualTo(403).isLessThan(500);
                assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
                if (answer.statusCode() != 302) {
                    assertThat(office.office.length()).as("%s", sent).isEqualTo(before);
                }
            }
        }
    }
}
