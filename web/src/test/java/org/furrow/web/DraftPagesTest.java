package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Forms that propose changes, and the pages on which somebody decides, against a real server and a real register.
class DraftPagesTest {

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
    void a_hazard_is_proposed_approved_described_and_its_timeline_tells_how() throws Exception {
        String hazard = office.suspected("H-1");
        assertThat(office.author.get(hazard).body()).contains("href=\"/" + hazard + "/edit\"");
        assertThat(office.author.get(hazard + "/edit").body())
                .contains(hazard + "/edit/status", hazard + "/edit/boundary");

        String draft = office.proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));

        String waiting = office.approver.get(hazard).body();
        assertThat(waiting)
                .contains("1 draft is waiting about this hazard")
                .contains("href=\"/" + draft + "?from=/" + hazard + "\"");
        String page = office.approver.get(draft).body();
        assertThat(page).contains("Side by side", "As the author saw it", "As proposed", "Mill field");
        assertThat(page).contains("class=\"changed\"").contains("value=\"approve\"");
        assertThat(office.author.get(draft).body())
                .contains("You proposed this")
                .doesNotContain("value=\"approve\"");

        assertThat(DraftOffice.decide(office.approver, draft, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(302);

        String after = office.author.get(hazard).body();
        assertThat(after)
                .contains("Mill field", "What it changed", "From this draft", "href=\"/" + draft + "\"")
                .doesNotContain("is waiting about this hazard");
        assertThat(office.approver.get(draft).body()).contains("Approved by exercise-approver");
    }

    @Test
    void a_day_begins_with_the_changes_that_wait_for_whoever_may_decide_and_those_refused_to_their_author()
            throws Exception {
        String hazard = office.suspected("H-1");
        String draft = office.proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));

        assertThat(office.approver.get("today").body()).contains("Changes to decide on");
        assertThat(office.author.get("today").body()).doesNotContain("Changes to decide on");
        DraftOffice.decide(office.approver, draft, Map.of("act", "refuse", "objection", "It is called Weir field."));

        assertThat(office.author.get("today").body())
                .contains("Changes of yours that were refused", "/drafts?state=refused&amp;whose=mine");
        assertThat(office.approver.get("today").body()).contains("Nothing waits for you.");
    }

    @Test
    void a_form_that_cannot_be_read_comes_back_with_everything_typed_and_each_fault_beside_its_field()
            throws Exception {
        String hazard = office.suspected("H-1");
        long before = office.length();

        HttpResponse<String> answer = DraftOffice.send(
                office.author,
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
        assertThat(office.length()).isEqualTo(before);
    }

    @Test
    void what_the_rules_have_against_it_stands_beside_the_field_that_causes_it() throws Exception {
        String hazard = office.suspected("H-1");
        long before = office.length();

        HttpResponse<String> answer = DraftOffice.send(
                office.author,
                hazard + "/edit/status?to=tasked",
                DraftOffice.dated(Map.of("to", "tasked", "told-dossier", "D 1")));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"f-told-insurance-problem\"", "id=\"f-team-name-problem\"")
                .contains("id=\"f-order-reference-problem\"", "lacks: insurance")
                .doesNotContain("id=\"f-told-dossier-problem\"")
                .contains("D 1</textarea>");
        assertThat(office.length()).isEqualTo(before);
    }

    @Test
    void a_boundary_is_measured_and_its_faults_are_placed_before_anything_is_saved() throws Exception {
        String hazard = office.suspected("H-1");
        long before = office.length();

        String drawn = DraftOffice.send(
                        office.author, hazard + "/edit/boundary", Map.of("boundary", DraftOffice.WIDER, "check", "yes"))
                .body();
        assertThat(drawn).contains("Area as drawn", "Area now").containsPattern("[0-9],[0-9]{3} m²");
        HttpResponse<String> crossing = DraftOffice.send(
                office.author, hazard + "/edit/boundary", DraftOffice.dated(Map.of("boundary", DraftOffice.BOW)));
        assertThat(crossing.statusCode()).isEqualTo(422);
        assertThat(crossing.body())
                .contains("crosses or touches itself", "It is at 35.99")
                .contains("id=\"f-boundary-problem\"");
        HttpResponse<String> unread = DraftOffice.send(
                office.author,
                hazard + "/edit/boundary",
                DraftOffice.dated(Map.of("boundary", DraftOffice.BOX + "\nfar away")));
        assertThat(unread.body()).contains("“far away” cannot be read as a corner");
        assertThat(office.length()).isEqualTo(before);
    }

    @Test
    void a_boundary_is_corrected_with_the_effect_that_was_shown() throws Exception {
        String hazard = office.suspected("H-1");
        String draft = office.proposed(hazard + "/edit/boundary", Map.of("boundary", DraftOffice.WIDER));

        assertThat(office.approver.get(draft).body())
                .contains("The remaining area changes by +", "Within the boundary");
        Map<String, String> wrong =
                new HashMap<>(DraftOffice.hidden(office.approver.get(draft).body()));
        wrong.putAll(Map.of("act", "approve", "effect", "1"));
        HttpResponse<String> refused = office.approver.send(draft, draft, wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("the approver was shown 1 m²");

        assertThat(DraftOffice.decide(office.approver, draft, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_draft_is_not_approved_by_its_author_in_whatever_way_it_is_asked_for() throws Exception {
        String hazard = office.suspected("H-1");
        Surfer both = office.as(Role.QUALITY_OFFICER);
        HttpResponse<String> sent = DraftOffice.send(
                both,
                hazard + "/edit/evidence",
                DraftOffice.dated(Map.of("evidence-kind", "mine-sign", "observed", "2026-01-05", "source", "deminer")));
        String draft = DraftOffice.location(sent);
        long before = office.length();

        HttpResponse<String> own = DraftOffice.decide(both, draft, Map.of("act", "approve"));

        assertThat(own.statusCode()).isEqualTo(422);
        assertThat(own.body()).contains("who cannot approve it too");
        assertThat(DraftOffice.decide(office.author, draft, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(office.length()).isEqualTo(before);
        both.close();
    }

    @Test
    void a_form_without_its_token_and_a_person_without_the_right_change_nothing() throws Exception {
        String hazard = office.suspected("H-1");
        String draft = office.proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));
        long before = office.length();

        for (String path : List.of(hazard + "/edit/description", "hazards/new", draft, draft + "/edit")) {
            assertThat(office.author
                            .post(path, Map.of("act", "withdraw"), "0".repeat(64), "same-origin")
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        Surfer viewer = office.as(Role.VIEWER);
        assertThat(viewer.get(hazard).body()).doesNotContain("/edit\"");
        assertThat(viewer.get(hazard + "/edit/description").statusCode()).isEqualTo(403);
        assertThat(viewer.get("hazards/new").statusCode()).isEqualTo(403);
        assertThat(DraftOffice.send(viewer, "drafts", Map.of()).statusCode()).isIn(403, 405);
        assertThat(viewer.send("drafts", draft, Map.of("act", "approve")).statusCode())
                .isEqualTo(403);
        assertThat(viewer.get(draft).statusCode()).isEqualTo(200);
        assertThat(office.length()).isEqualTo(before);
        viewer.close();
    }

    @Test
    void concurrent_edits_are_shown_in_three_columns_and_never_overwritten() throws Exception {
        String hazard = office.suspected("H-1");
        String first = office.proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));
        String second =
                office.proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "River field"));
        assertThat(office.author.get(first).body()).contains("1 other draft about the same hazard is waiting");
        assertThat(office.author.get(hazard).body()).contains("2 drafts are waiting");
        assertThat(DraftOffice.decide(office.approver, first, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(302);

        assertThat(office.approver.get(second).body())
                .doesNotContain("value=\"approve\"")
                .contains("value=\"refuse\"");
        HttpResponse<String> refused = DraftOffice.decide(office.approver, second, Map.of("act", "approve"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("As it is now", "class=\"moved\"", "Mill field", "River field");
        assertThat(office.author.get("drafts").body()).contains("Changed since");

        String form = office.author.get(second + "/edit").body();
        assertThat(form).contains("In the register now: Mill field", "value=\"River field\"");
        Map<String, String> again = DraftOffice.dated(new HashMap<>(DraftOffice.hidden(form)));
        again.putAll(Map.of("reference", "H-1", "name", "River field", "contamination", "ap-mines"));
        assertThat(office.author.send(second + "/edit", second + "/edit", again).statusCode())
                .isEqualTo(302);
        assertThat(DraftOffice.decide(office.approver, second, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.author.get(hazard).body()).contains("River field");
    }

    @Test
    void a_form_opened_before_somebody_else_changed_the_hazard_says_so_and_keeps_what_was_typed() throws Exception {
        String hazard = office.suspected("H-1");
        Map<String, String> opened = DraftOffice.hidden(
                office.author.get(hazard + "/edit/description").body());
        String other = office.proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));
        DraftOffice.decide(office.approver, other, Map.of("act", "approve"));
        Map<String, String> late = DraftOffice.dated(new HashMap<>(opened));
        late.putAll(Map.of("reference", "H-1", "name", "River field", "contamination", "ap-mines"));

        HttpResponse<String> answer =
                office.author.send(hazard + "/edit/description", hazard + "/edit/description", late);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("has changed since it was looked at", "value=\"River field\"")
                .contains("In the register now: Mill field");
    }

    @Test
    void a_refusal_is_read_beside_the_fields_by_the_author_who_proposes_again() throws Exception {
        String hazard = office.suspected("H-1");
        String draft = office.proposed(hazard + "/edit/description", Map.of("reference", "H-1", "name", "Mill field"));

        assertThat(DraftOffice.decide(office.approver, draft, Map.of("act", "refuse"))
                        .statusCode())
                .isEqualTo(422);
        DraftOffice.decide(
                office.approver, draft, Map.of("act", "refuse", "objection-name", "That is the other field."));

        assertThat(office.author.get(draft).body())
                .contains("Refused by exercise-approver", "That is the other field.");
        String form = office.author.get(draft + "/edit").body();
        assertThat(form).contains("id=\"f-name-problem\"", "That is the other field.", "value=\"Mill field\"");
        Map<String, String> again = DraftOffice.dated(new HashMap<>(DraftOffice.hidden(form)));
        again.putAll(Map.of("reference", "H-1", "name", "Hill field", "contamination", "ap-mines"));
        office.author.send(draft + "/edit", draft + "/edit", again);
        assertThat(office.author.get(draft).body())
                .contains("Proposed again by")
                .contains("Waiting");
        assertThat(DraftOffice.decide(office.author, draft, Map.of("act", "withdraw"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.author.get("drafts?state=withdrawn").body()).contains("href=\"/" + draft + "\"");
    }

    @Test
    void a_release_and_an_extension_are_proposed_as_forms() throws Exception {
        String hazard = office.suspected("H-1");
        Map<String, String> sign = Map.of(
                "evidence-kind", "mine-sign",
                "observed", "2026-01-05",
                "source", "deminer",
                "position", "35.9995 S 23.9985 W");
        DraftOffice.decide(office.approver, office.proposed(hazard + "/edit/evidence", sign), Map.of("act", "approve"));
        String extension = office.proposed(hazard + "/edit/extension", Map.of("boundary", DraftOffice.WIDER));
        assertThat(DraftOffice.decide(office.approver, extension, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(302);

        String form = office.author.get(hazard + "/edit/release?to=cancelled").body();
        assertThat(form).contains("name=\"told-criteria-met\"", "name=\"boundary\"");
        Map<String, String> land =
                Map.of("to", "cancelled", "boundary", DraftOffice.BOX, "told-criteria-met", "nothing was found");
        String release = office.proposed(hazard + "/edit/release?to=cancelled", land);
        assertThat(DraftOffice.decide(office.approver, release, Map.of("act", "approve"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.author.get(hazard).body()).contains("Released area");
    }
}
