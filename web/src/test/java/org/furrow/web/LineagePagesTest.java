package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The forms that split, merge and reopen, and their drafts, against a real server and a real register.
class LineagePagesTest {

    private static final String EAST = "36.0 S 23.999 W\n36.0 S 23.998 W\n35.999 S 23.998 W\n35.999 S 23.999 W";
    private static final String WESTERN_HALF = "36.0 S 24.0 W\n36.0 S 23.9995 W\n35.999 S 23.9995 W\n35.999 S 24.0 W";
    private static final String EASTERN_HALF =
            "36.0 S 23.9995 W\n36.0 S 23.999 W\n35.999 S 23.999 W\n35.999 S 23.9995 W";
    private static final String LINE = "36.001 S 23.9995 W\n35.998 S 23.9995 W";

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
    void a_hazard_is_split_by_two_persons_with_its_parts_drawn_beside_what_stands() throws Exception {
        String hazard = office.suspected("H-1");
        assertThat(office.author.get(hazard + "/edit").body()).contains(hazard + "/edit/split", hazard + "/edit/merge");

        String draft = office.proposed(hazard + "/edit/split", halves());

        String page = office.approver.get(draft).body();
        assertThat(page)
                .contains("<svg viewBox=\"0 0 640", "class=\"shape before\"", "class=\"shape after\"")
                .contains("class=\"number-of-part\"", "1 · H-1-1", "2 · H-1-2", "Together")
                .contains("Part 1: Reference");
        assertThat(DraftOffice.decide(office.approver, draft, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(office.author.get(hazard).body()).contains("href=\"/" + draft + "\"");
        assertThat(office.author.get(draft).body()).contains("href=\"/hazards/find?reference=H-1-2\"");
        String part = DraftOffice.location(office.author.get("hazards/find?reference=H-1-2"));
        assertThat(office.author.get(part).body()).contains("East field", "From this draft", "href=\"/" + draft + "\"");
    }

    @Test
    void a_line_fills_the_parts_to_be_looked_at_and_nothing_is_saved() throws Exception {
        String hazard = office.suspected("H-1");
        long before = office.length();
        String form = office.author.get(hazard + "/edit/split").body();
        assertThat(form).contains("data-draw-split=\"\"", "data-whole=\"", "data-draw=\"\"", "name=\"part-2\"");

        String cut = DraftOffice.send(
                        office.author, hazard + "/edit/split", Map.of("line", LINE, "check", "cut", "parts", "2"))
                .body();

        assertThat(cut)
                .contains("-23.9995000", "class=\"shape after\"", "value=\"H-1-2\"")
                .doesNotContain("class=\"shape lost\"");
        String beside = DraftOffice.send(
                        office.author, hazard + "/edit/split", Map.of("line", "1 N 1 E\n2 N 2 E", "check", "cut"))
                .body();
        assertThat(beside).contains("id=\"f-line-problem\"", "cuts nothing from edge to edge");
        String three = DraftOffice.send(office.author, hazard + "/edit/split", Map.of("check", "parts", "parts", "3"))
                .body();
        assertThat(three).contains("name=\"part-3\"", "value=\"H-1-3\"");
        assertThat(office.length()).isEqualTo(before);
    }

    @Test
    void parts_that_do_not_fit_are_told_beside_their_fields_with_square_metres() throws Exception {
        String hazard = office.suspected("H-1");
        long before = office.length();
        Map<String, String> form = new HashMap<>(halves());
        form.put("part-1", DraftOffice.BOX);
        form.put("reference-2", "H-1");

        HttpResponse<String> answer = DraftOffice.send(office.author, hazard + "/edit/split", DraftOffice.dated(form));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"f-parts-problem\"", "overlap by", "id=\"f-reference-2-problem\"")
                .containsPattern("It overlaps part 2 by [0-9,]+ m²")
                .contains("id=\"f-part-1-problem\"", "class=\"shape shared\"");
        form.put("part-1", "here");
        assertThat(DraftOffice.send(office.author, hazard + "/edit/split", DraftOffice.dated(form))
                        .body())
                .contains("id=\"f-part-1-problem\"", "cannot be read as a corner");
        assertThat(office.length()).isEqualTo(before);
    }

    @Test
    void neighbours_are_offered_for_a_merge_that_is_looked_at_and_then_proposed() throws Exception {
        String west = office.suspected("H-1");
        String east = office.suspected("H-2", EAST);
        String other = east.substring("hazards/".length());
        String form = office.author.get(west + "/edit/merge").body();
        assertThat(form).contains("H-2 (touches)", "name=\"seen-" + other + "\"");

        String looked = DraftOffice.send(office.author, west + "/edit/merge", Map.of("with", other, "check", "yes"))
                .body();
        assertThat(looked).contains("class=\"shape before\"", "1 · H-1", "2 · H-2");
        String draft = office.proposed(west + "/edit/merge", Map.of("with", other, "reference", "H-3"));

        assertThat(office.author.get(east).body()).contains("1 draft is waiting about this hazard");
        assertThat(office.approver.get(draft).body()).contains("H-1", "H-2", "H-3");
        assertThat(DraftOffice.decide(office.approver, draft, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.author.get("hazards/find?reference=H-3").statusCode()).isEqualTo(302);
    }

    @Test
    void a_merge_whose_second_hazard_changed_is_shown_in_three_columns_and_not_approved() throws Exception {
        String west = office.suspected("H-1");
        String east = office.suspected("H-2", EAST);
        String other = east.substring("hazards/".length());
        String draft = office.proposed(west + "/edit/merge", Map.of("with", other, "reference", "H-3"));
        String release = office.proposed(
                east + "/edit/release?to=cancelled",
                Map.of("to", "cancelled", "boundary", EAST, "told-criteria-met", "nothing found"));
        DraftOffice.decide(office.approver, release, Map.of("act", "approve"));

        HttpResponse<String> refused = DraftOffice.decide(office.approver, draft, Map.of("act", "approve"));

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("As it is now", "class=\"moved\"", "H-2: Remaining area");
        assertThat(office.author.get("drafts").body()).contains("Changed since");
    }

    @Test
    void hazards_chosen_elsewhere_lead_to_the_form_that_merges_them() throws Exception {
        String west = office.suspected("H-1").substring("hazards/".length());
        String east = office.suspected("H-2", EAST).substring("hazards/".length());

        HttpResponse<String> led = office.author.get("hazards/merge?id=" + west + "&id=" + east);

        assertThat(led.headers().firstValue("Location").orElse(""))
                .endsWith("/hazards/" + west + "/edit/merge?with=" + east);
        assertThat(office.author
                        .get("hazards/" + west + "/edit/merge?with=" + east)
                        .body())
                .contains("checked", "2 · H-2");
        assertThat(office.author.get("hazards/merge").statusCode()).isEqualTo(404);
    }

    @Test
    void a_release_is_reopened_from_its_line_on_the_page_of_its_hazard() throws Exception {
        String hazard = office.suspected("H-1");
        String release = office.proposed(
                hazard + "/edit/release?to=cancelled",
                Map.of("to", "cancelled", "boundary", WESTERN_HALF, "told-criteria-met", "nothing found"));
        DraftOffice.decide(office.approver, release, Map.of("act", "approve"));
        String address = DraftOffice.found(
                office.author.get(hazard).body(), "href=\"/(hazards/[0-9a-f-]+/edit/reopen\\?release=[0-9a-f-]+)\"");
        assertThat(office.approver.get(hazard).body()).doesNotContain("/edit/reopen");

        String form = office.author.get(address).body();
        assertThat(form).contains("-23.9995000", "class=\"shape gained\"", "name=\"told-investigation\"");
        Map<String, String> again = new HashMap<>(Map.of(
                "release",
                address.substring(address.indexOf('=') + 1),
                "boundary",
                EASTERN_HALF,
                "told-investigation",
                "I 4"));
        HttpResponse<String> wrong = DraftOffice.send(office.author, hazard + "/edit/reopen", DraftOffice.dated(again));
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("id=\"f-release-problem\"");
        again.put("boundary", WESTERN_HALF);
        String draft = office.proposed(hazard + "/edit/reopen", again);
        assertThat(DraftOffice.decide(office.approver, draft, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.author.get(hazard).body()).contains("Reopened", "Released area");
    }

    @Test
    void every_draft_of_a_shape_shows_it_beside_what_stands_and_says_it_in_numbers() throws Exception {
        String hazard = office.suspected("H-1");

        String correction = office.proposed(hazard + "/edit/boundary", Map.of("boundary", DraftOffice.WIDER));

        assertThat(office.approver.get(correction).body())
                .contains("class=\"shape gained\"", "url(#hatch-gained)", "Stands now", "Proposed", "Added")
                .contains("H-1: what stands and what is proposed", " m</text>", "Within the boundary");
    }

    private static Map<String, String> halves() {
        return Map.of(
                "parts", "2",
                "reference-1", "H-1-1",
                "reference-2", "H-1-2",
                "name-2", "East field",
                "part-1", WESTERN_HALF,
                "part-2", EASTERN_HALF);
    }
}
