package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.evidence.ReadingDocuments;
import org.furrow.domain.evidence.DocumentKind;
import org.furrow.domain.evidence.DocumentSummary;
import org.furrow.domain.people.Role;
import org.furrow.exchange.document.SampleDrawing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The form of one report with everything: its tables, and the photos that are chosen and sent with it.
class ReportFormTest {

    private static final String FORM = "progress/new";
    private static final Map<String, String> DAY = Map.of(
            "task", "TO-2026-014",
            "team", "MCT-1",
            "day", "2026-03-17",
            "work.0.method", "manual-clearance",
            "work.0.kind", "cleared",
            "work.0.m2", "90",
            "hours", "7:30");
    private static final byte[] PHOTO = SampleDrawing.ground(3);
    private static final byte[] OTHER = SampleDrawing.ground(4);
    private static final byte[] NO_PHOTO = "%PDF-1.7 …".getBytes(StandardCharsets.UTF_8);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private TaskOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new TaskOffice(folder);
        office.started();
    }

    @AfterEach
    void close() {
        office.close();
    }

    private HttpResponse<String> send(String form, Map<String, String> fields, Map<String, byte[]> photos)
            throws Exception {
        String page = office.operator.get(form).body();
        Map<String, String> whole = new LinkedHashMap<>();
        whole.put("form-token", office.operator.token(form));
        whole.putAll(DraftOffice.hidden(page));
        whole.putAll(fields);
        return office.operator.multipart(form, whole, "photo-files", photos);
    }

    private static Map<String, String> with(String... more) {
        Map<String, String> form = new HashMap<>(DAY);
        for (int i = 0; i < more.length; i += 2) {
            form.put(more[i], more[i + 1]);
        }
        return form;
    }

    private List<DocumentSummary> documents() {
        return new ReadingDocuments(office.office.furrow).listLatest(10);
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_cell_and_everything_typed_stays() throws Exception {
        Map<String, String> form = with(
                "work.7.m2",
                "some",
                "items.0.category",
                "ap-mine",
                "items.0.by",
                "EOD \"3\" <b>",
                "stoppages.1.cause",
                "weather");

        HttpResponse<String> unread = DraftOffice.send(office.operator, FORM, form);

        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body())
                .contains("id=\"work.1.m2-trouble\">“some” is not a number", "id=\"work.1.method-trouble\"")
                .contains("id=\"items.0.quantity-trouble\"", "id=\"items.0.disposal-trouble\"")
                .contains("id=\"stoppages.0.hours-trouble\"")
                .contains("name=\"work.0.m2\" value=\"90\"", "value=\"EOD &#34;3&#34; &lt;b>\"")
                .contains("<option value=\"manual-clearance\" selected>Manual clearance</option>")
                .doesNotContain("id=\"work.0.m2-trouble\"");
        assertThat(office.quality.get("progress?list").body()).contains("No reports here.");
    }

    @Test
    void more_rows_are_shown_without_a_script_and_nothing_is_recorded() throws Exception {
        assertThat(office.operator.get(FORM).body())
                .contains("name=\"items.1.model\"", "list=\"items-model-list\"", "<option value=\"PMN-2\"></option>")
                .doesNotContain("name=\"items.2.model\"");
        long before = office.office.length();

        HttpResponse<String> shown = DraftOffice.send(
                office.operator, FORM, with("more", "items", "items.0.model", "PMN-2", "work.0.m2", "unreadable"));

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("name=\"items.0.model\" value=\"PMN-2\"", "name=\"items.5.model\"", "value=\"unreadable\"")
                .doesNotContain("name=\"items.6.model\"", "-trouble\"");
        assertThat(office.office.length()).isEqualTo(before);
    }

    @Test
    void more_rows_than_can_be_told_are_refused() throws Exception {
        Map<String, String> form = with();
        for (int i = 0; i <= 200; i++) {
            form.put("stoppages." + i + ".cause", "weather");
            form.put("stoppages." + i + ".hours", "0:01");
        }

        assertThat(send(FORM, form, Map.of()).body()).contains("At most 200 rows can be told.");
        form.remove("stoppages.0.cause");
        form.remove("stoppages.0.hours");
        assertThat(send(FORM, form, Map.of()).statusCode()).isEqualTo(302);
    }

    @Test
    void photos_come_with_the_form_are_kept_with_the_hazard_and_stand_on_the_page_of_the_report() throws Exception {
        HttpResponse<String> sent = send(FORM, with(), Map.of("lane.jpg", PHOTO, "fence.jpg", OTHER));

        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        assertThat(documents())
                .hasSize(2)
                .allSatisfy(
                        photo -> assertThat(photo.fact().particulars().kind()).isEqualTo(DocumentKind.PHOTO))
                .allSatisfy(photo ->
                        assertThat(office.hazard).endsWith(photo.fact().hazard().toString()));
        String report = DraftOffice.location(sent);
        assertThat(office.quality.get(report).body())
                .contains("alt=\"lane\"", "alt=\"fence\"")
                .contains(documents().getFirst().id() + "/picture/thumbnail");
        assertThat(office.operator.get(report + "/edit").body())
                .contains("name=\"photos\" value=\"" + documents().getFirst().id() + "\" checked");

        String kept = documents().getLast().id().toString();
        HttpResponse<String> fewer = send(report + "/edit", with("reason", "one is enough", "photos", kept), Map.of());
        assertThat(fewer.statusCode()).as(fewer.body()).isEqualTo(302);
        assertThat(office.quality.get(report).body())
                .contains(kept)
                .doesNotContain(documents().getFirst().id() + "/picture");
        assertThat(send(report + "/edit", with("reason", "none is needed"), Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.quality.get(report).body()).doesNotContain("/picture/");
    }

    @Test
    void a_form_that_shows_no_photos_keeps_those_of_the_report() throws Exception {
        String report = DraftOffice.location(send(FORM, with(), Map.of("lane.jpg", PHOTO)));
        Map<String, String> form =
                DraftOffice.hidden(office.operator.get(report + "/edit").body());
        form.remove("photos-shown");
        form.putAll(with("reason", "by a program of long ago"));

        assertThat(office.operator
                        .send(report + "/edit", report + "/edit", form)
                        .statusCode())
                .isEqualTo(302);

        assertThat(office.quality.get(report).body()).contains("alt=\"lane\"");
    }

    @Test
    void a_bad_photo_stops_the_report_and_the_good_ones_are_kept_once() throws Exception {
        Map<String, byte[]> photos = new LinkedHashMap<>();
        photos.put("lane.jpg", PHOTO);
        photos.put("plan.pdf", NO_PHOTO);

        HttpResponse<String> refused = send(FORM, with(), photos);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Not added: plan.pdf. Its content is none of the kinds that are taken.")
                .contains("1 document was added.", "name=\"work.0.m2\" value=\"90\"");
        assertThat(documents()).hasSize(1);
        String kept = documents().getFirst().id().toString();
        assertThat(refused.body()).contains("name=\"photos\" value=\"" + kept + "\" checked");

        HttpResponse<String> again = send(FORM, with("photos", kept), Map.of("lane.jpg", PHOTO));
        assertThat(again.statusCode()).as(again.body()).isEqualTo(302);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void photos_of_a_report_that_is_refused_are_neither_lost_nor_doubled() throws Exception {
        HttpResponse<String> refused = send(FORM, with("hours", "30"), Map.of("lane.jpg", PHOTO));

        assertThat(refused.statusCode()).isEqualTo(422);
        String kept = documents().getFirst().id().toString();
        assertThat(refused.body()).contains("F-8.7", "name=\"photos\" value=\"" + kept + "\" checked");
        assertThat(send(FORM, with("photos", kept), Map.of()).statusCode()).isEqualTo(302);
        assertThat(documents()).hasSize(1);
    }

    @Test
    void without_a_task_or_a_hazard_the_form_says_so_and_keeps_no_photo() throws Exception {
        assertThat(office.operator.get(FORM).body())
                .contains("Photos can be chosen and added once the task is named.")
                .doesNotContain("name=\"photo-files\"");
        HttpResponse<String> nowhere = send(FORM, with("task", "TO-9"), Map.of("lane.jpg", PHOTO));
        assertThat(nowhere.statusCode()).isEqualTo(422);
        assertThat(nowhere.body()).contains("once the task is named");

        office.ordered(TaskOffice.ROAD);
        assertThat(office.operator.get(FORM + "?task=TO-2026-015").body())
                .contains("Photos are kept with a hazard, and this task is about none.")
                .doesNotContain("name=\"photo-files\"");
        assertThat(send(FORM, with("task", "TO-2026-015"), Map.of("lane.jpg", PHOTO))
                        .body())
                .contains("this task is about none");
        assertThat(documents()).isEmpty();
    }

    @Test
    void of_several_hazards_one_has_to_be_chosen_for_new_photos() throws Exception {
        String other = office.office.suspected("H-2", DraftOffice.WIDER).replace("hazards/", "");
        office.office.suspected("H-3", DraftOffice.WIDER);
        Map<String, String> both = new HashMap<>(TaskOffice.CLEARANCE);
        both.put("number", "TO-2026-016");
        both.put("hazards", "H-2, H-3");
        String task = office.ordered(both);
        assertThat(office.step(office.operator, task, "plan", TaskOffice.PLAN).statusCode())
                .isEqualTo(302);
        assertThat(office.step(office.operator, task, "start", Map.of("day", "2026-03-16"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.operator.get(FORM + "?task=TO-2026-016").body())
                .contains("<option value=\"" + other + "\">H-2</option>");
        Map<String, String> form = with("task", "TO-2026-016");

        HttpResponse<String> unsaid = send(FORM, form, Map.of("lane.jpg", PHOTO));
        assertThat(unsaid.statusCode()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Choose the hazard and the photos again.");
        assertThat(documents()).isEmpty();

        form.put("photo-area", other);
        assertThat(send(FORM, form, Map.of("lane.jpg", PHOTO)).statusCode()).isEqualTo(302);
        assertThat(documents())
                .singleElement()
                .satisfies(photo -> assertThat(photo.fact().hazard().toString()).isEqualTo(other));
    }

    @Test
    void no_byte_is_taken_of_who_may_not_report_or_without_the_token() throws Exception {
        assertThat(office.operator
                        .multipart(FORM, Map.of("form-token", "0".repeat(64)), "photo-files", Map.of("x.jpg", PHOTO))
                        .statusCode())
                .isEqualTo(403);
        try (Surfer viewer = office.office.as(Role.VIEWER)) {
            Map<String, String> fields = new LinkedHashMap<>(Map.of("form-token", viewer.token("account")));
            fields.putAll(DAY);
            assertThat(viewer.multipart(FORM, fields, "photo-files", Map.of("x.jpg", PHOTO))
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(documents()).isEmpty();
    }
}
