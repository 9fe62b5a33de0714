package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several hazards or drafts in one go, as somebody does it without scripts.
class BulkPagesTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
        office.suspected("H-1");
        office.suspected("H-2");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void several_hazards_get_another_operator_after_a_preview_and_the_drafts_are_withdrawn_together() throws Exception {
        long before = office.length();
        String bulk = begun("description", "all");
        assertThat(office.author.get(bulk).body())
                .contains("2 hazards are chosen.")
                .contains("name=\"operator\"");

        String preview = looked(bulk, DraftOffice.dated(Map.of("operator", "Veldrin Deminers")));
        assertThat(preview)
                .contains("Nothing is written yet.")
                .contains("<bdi class=\"new\">Veldrin Deminers</bdi>")
                .contains("Propose these drafts");
        assertThat(office.length()).isEqualTo(before);

        act(bulk, Map.of("act", "confirm"));
        String done = settled(bulk);
        assertThat(done).contains("They were 2 drafts.").contains("role=\"status\"");
        assertThat(office.length()).isEqualTo(before + 2);
        act(bulk, Map.of("act", "confirm"));
        assertThat(office.length()).isEqualTo(before + 2);

        String list = office.author.get("drafts?state=all&mark=" + id(bulk)).body();
        assertThat(list).contains(">H-1<").contains(">H-2<").contains("Proposed in one go with others");
        String undo = DraftOffice.location(office.author.send(
                bulk, "drafts/bulk", Map.of("scope", "all", "mark", id(bulk), "action", "withdraw")));
        looked(undo, Map.of("reason", "a mistake"));
        act(undo, Map.of("act", "confirm"));
        assertThat(settled(undo)).contains("Withdrawn.");
        assertThat(office.author.get("drafts?state=withdrawn&mark=" + id(bulk)).body())
                .contains(">H-1<")
                .contains(">H-2<");
    }

    @Test
    void an_approver_approves_several_after_seeing_each() throws Exception {
        String bulk = begun("description", "all");
        looked(bulk, DraftOffice.dated(Map.of("operator", "Veldrin Deminers")));
        act(bulk, Map.of("act", "confirm"));
        settled(bulk);

        String approval = DraftOffice.location(office.approver.send(
                "drafts", "drafts/bulk", Map.of("scope", "all", "mark", id(bulk), "action", "approve")));
        String preview = settled(office.approver, approval);
        assertThat(preview).contains("Approve these drafts").contains("Veldrin Deminers");
        office.approver.send(approval, approval, Map.of("act", "confirm"));

        assertThat(settled(office.approver, approval)).contains("Approved. They were 2 drafts.");
        assertThat(office.author.get("hazards.csv?columns=reference,operator").body())
                .contains("H-1,Veldrin Deminers")
                .contains("H-2,Veldrin Deminers");
    }

    @Test
    void a_status_is_chosen_first_and_what_the_standard_refuses_is_told_with_its_reasons() throws Exception {
        String bulk = begun("status", "page");

        assertThat(office.author.get(bulk).body()).contains("href=\"/" + bulk + "?to=tasked\"");
        String form = office.author.get(bulk + "?to=tasked").body();
        assertThat(form).contains("name=\"order-reference\"").contains("name=\"to\" value=\"tasked\"");
        String preview = looked(bulk, DraftOffice.dated(Map.of("to", "tasked")));

        assertThat(preview)
                .contains("Refused")
                .doesNotContain("Propose these drafts")
                .contains("task order");
        assertThat(office.author.get(bulk + "/form").body()).contains("value=\"Report 4\"");
    }

    @Test
    void what_cannot_be_read_of_the_form_comes_back_with_it() throws Exception {
        String bulk = begun("evidence", "all");

        HttpResponse<String> answer = office.author.send(
                bulk, bulk, Map.of("act", "look", "evidence-kind", "verbal-report", "observed", "never"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("aria-invalid=\"true\"").contains("value=\"never\"");
    }

    @Test
    void without_a_choice_nothing_begins_and_only_its_owner_sees_what_has_begun() throws Exception {
        HttpResponse<String> none =
                office.author.send("hazards", "hazards/bulk", Map.of("scope", "chosen", "action", "status"));
        assertThat(none.statusCode()).isEqualTo(422);
        assertThat(none.body()).contains("Nothing is chosen.");

        String bulk = begun("status", "all");
        assertThat(office.approver.get(bulk).statusCode()).isEqualTo(404);
        assertThat(office.approver
                        .send("hazards", "hazards/bulk", Map.of("scope", "all", "action", "status"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_chosen_ones_are_saved_as_a_file_in_the_columns_shown() throws Exception {
        String page = office.author.get("hazards?columns=reference,place").body();
        String id = DraftOffice.found(page, "name=\"hazard\" value=\"([0-9a-f-]{36})\"");

        HttpResponse<String> file = office.author.send(
                "hazards", "hazards/bulk", Map.of("hazard", id, "action", "export", "columns", "reference,place"));

        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(file.body()).isEqualTo("reference,place\r\nH-1,\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "description", "evidence", "withdraw", "hazards", "drafts"})
    @Tag("slow")
    void whatever_is_sent_to_a_form_of_several_it_answers(String form) throws Exception {
        String hazard = DraftOffice.found(office.author.get("hazards").body(), "href=\"/(hazards/[0-9a-f-]{36})\"");
        String draft = office.proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill"));
        String token = office.author.token("hazards");
        String path = switch (form) {
            case "hazards" -> "hazards/bulk";
            case "drafts" -> "drafts/bulk";
            case "withdraw" ->
                DraftOffice.location(office.author.send(
                        "hazards", "drafts/bulk", Map.of("draft", draft.replace("drafts/", ""), "action", "withdraw")));
            default -> begun(form, "all");
        };
        List<String> fields = List.of(
                "act",
                "to",
                "day",
                "reason",
                "cause",
                "cause-day",
                "operator",
                "place",
                "contamination",
                "evidence-kind",
                "observed",
                "position",
                "order-from",
                "team-until",
                "told-dossier",
                "signed",
                "scope",
                "action",
                "hazard",
                "draft",
                "mark",
                "columns",
                "text",
                "afterId",
                "leave-waiting",
                "objection");
        Random random = new Random(form.hashCode());
        for (int i = 0; i < 500; i++) {
            Map<String, String> sent = new HashMap<>(DraftOffice.dated(Map.of("act", "look")));
            for (int j = random.nextInt(1, 7); j > 0; j--) {
                sent.put(
                        fields.get(random.nextInt(fields.size())),
                        HostileFormsTest.HOSTILE.get(random.nextInt(HostileFormsTest.HOSTILE.size())));
            }
            long before = office.length();
            HttpResponse<String> answer = office.author.post(path, sent, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", sent).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
            assertThat(office.length()).as("%s", sent).isEqualTo(before);
        }
    }

    private String begun(String action, String scope) throws Exception {
        HttpResponse<String> answer =
                office.author.send("hazards", "hazards/bulk", Map.of("scope", scope, "action", action));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return DraftOffice.location(answer);
    }

    private String looked(String bulk, Map<String, String> form) throws Exception {
        Map<String, String> whole = new HashMap<>(form);
        whole.put("act", "look");
        act(bulk, whole);
        return settled(bulk);
    }

    private void act(String bulk, Map<String, String> form) throws Exception {
        HttpResponse<String> answer = office.author.send("account", bulk, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    private String settled(String bulk) throws Exception {
        return settled(office.author, bulk);
    }

    private static String settled(Surfer surfer, String bulk) throws Exception {
        for (int i = 0; i < 500; i++) {
            String page = surfer.get(bulk).body();
            if (!page.contains("id=\"live\"")) {
                return page;
            }
            LockSupport.parkNanos(20_000_000);
        }
        throw new AssertionError("Still busy after ten seconds");
    }

    private static String id(String bulk) {
        return DraftOffice.found(bulk, Pattern.quote("bulk/") + "([0-9a-f-]{36})");
    }
}
