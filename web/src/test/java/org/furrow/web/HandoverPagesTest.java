package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.CertificateStatus;
import org.furrow.domain.release.CompletionStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandoverPagesTest {

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private HandoverOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new HandoverOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void land_is_reported_decided_on_certified_signed_and_handed_over() throws Exception {
        Surfer operator = office.office.operator;
        assertThat(operator.get("handover").body()).contains("no completion report", "TO-2026-014");
        assertThat(operator.get(office.task).body()).contains("Write the completion report");
        assertThat(operator.get("handover/reports/new?task=TO-2026-014").body())
                .contains("value=\"CR-0001\"", "Green Fields", "value=\"2026-04-20\"");

        String report = office.submitted();
        assertThat(operator.get(report).body())
                .contains(
                        "Waits for the decision",
                        "9,989 m²",
                        "They differ by",
                        "It waits for a sampling inspection by: Quality officer. Then it waits for the decision of: "
                                + "Quality officer.")
                .doesNotContain("/steps/accept");
        assertThat(office.office.quality.get(report).body())
                .contains("/quality/visits/new?completion=" + report.replaceAll(".*/", ""));
        assertThat(office.office.quality.get(office.task).body())
                .contains("F-7.27", "CR-0001 · Waits for the decision", "/handover/reports/")
                .doesNotContain("/steps/accept");
        assertThat(office.step(office.office.quality, report, "accept", Map.of())
                        .body())
                .contains("F-9.3");
        office.inspected();
        assertThat(office.office.quality.get(report).body())
                .contains("It waits for the decision of: Quality officer.", "/steps/accept");
        office.taken(office.office.quality, report, "accept", Map.of());
        assertThat(office.book().reports().getFirst().status()).isEqualTo(CompletionStatus.ACCEPTED);
        assertThat(operator.get("handover").body()).contains("Accepted land without a certificate");

        String form = "handover/certificates/new?report=" + report.replaceAll(".*/", "");
        assertThat(operator.get(form).body()).contains("cleared of explosive ordnance to the depth");
        HttpResponse<String> written =
                DraftOffice.send(operator, form, "handover/certificates", HandoverOffice.certificate());
        String certificate = DraftOffice.location(written);
        assertThat(office.step(office.office.authority, certificate, "issue", Map.of())
                        .body())
                .contains("F-10.87", "A signature is missing.");
        for (String role : List.of("nmaa", "operator", "land-user")) {
            office.taken(
                    operator,
                    certificate,
                    "sign",
                    Map.of("role", role, "name", "Somebody", "drawing", HandoverOffice.DRAWING));
        }
        assertThat(operator.get(certificate).body()).contains("d=\"" + HandoverOffice.DRAWING + "\"");
        assertThat(operator.get(certificate).body())
                .contains("Map of HC-0001: the released land", "class=\"shape after\"", "class=\"shape before\"")
                .containsSubsequence(
                        "class=\"find-spot\"", ">TP-1</text>", "<span>Permanent markers</span> <bdi>1</bdi>");
        office.taken(office.office.authority, certificate, "issue", Map.of());
        assertThat(office.book().certificates().getFirst().status()).isEqualTo(CertificateStatus.ISSUED);
        assertThat(operator.get(certificate).body()).doesNotContain("/steps/sign", "/steps/issue", "/edit");
        assertThat(operator.get(office.office.hazard).body()).contains("Handed over");
    }

    @Test
    void signatures_go_in_with_one_press_and_issuing_is_offered_when_all_have_signed() throws Exception {
        Surfer operator = office.office.operator;
        String certificate = office.certified();
        assertThat(operator.get(certificate).body())
                .contains("name=\"name-nmaa\" value=\"\"", "name=\"name-operator\"", "name=\"drawing-land-user\"")
                .contains("It waits for the signatures of: NMAA", "data-signing=\"Signature, drawn: operator\"")
                .doesNotContain("/steps/issue");
        Map<String, String> nothing = Map.of("name-nmaa", "", "name-operator", "", "name-land-user", "");
        assertThat(office.step(operator, certificate, "sign", nothing).body())
                .contains("id=\"sign-name-nmaa-trouble\"");
        Map<String, String> nameless = Map.of("name-nmaa", "A. Person", "document-land-user", "page 3");
        assertThat(office.step(operator, certificate, "sign", nameless).body())
                .contains("id=\"sign-name-land-user-trouble\"", "id=\"sign-document-land-user-trouble\"")
                .contains("value=\"A. Person\"");
        Map<String, String> absurd = Map.of("name-nmaa", "A. Person", "name-operator", "B", "drawing-operator", "<svg");
        assertThat(office.step(operator, certificate, "sign", absurd).body()).contains("F-10.86");
        assertThat(office.book().certificates().getFirst().signatures()).isEmpty();

        office.taken(operator, certificate, "sign", Map.of("name-nmaa", "A. Person", "name-operator", "B. Person"));
        assertThat(operator.get(certificate).body())
                .contains("Signs as", "name=\"name-land-user\"", "Waits for signatures")
                .doesNotContain("name=\"name-nmaa\"", "name=\"name-operator\"");
        assertThat(office.step(operator, certificate, "sign", Map.of("name-nmaa", "C. Person"))
                        .body())
                .contains("F-10.85");
        office.taken(
                operator,
                certificate,
                "sign",
                Map.of("name-land-user", "D. Person", "drawing-land-user", HandoverOffice.DRAWING));

        assertThat(operator.get(certificate).body())
                .contains("All have signed. It waits to be issued by: Approver.", "Signed, not issued yet")
                .doesNotContain("/steps/sign", "/steps/issue", "Waits for signatures");
        assertThat(operator.get("handover").body()).contains("Signed certificates that wait to be issued");
        assertThat(office.office.authority.get(certificate).body())
                .contains("<details class=\"card\" open>", "/steps/issue");
        office.taken(office.office.authority, certificate, "issue", Map.of());
        assertThat(office.book().certificates().getFirst().signatures()).hasSize(3);
    }

    @Test
    void an_inspection_begins_with_what_the_report_says_and_leads_back_to_it() throws Exception {
        Surfer quality = office.office.quality;
        String report = office.submitted();
        String id = report.replaceAll(".*/", "");
        String form = "quality/visits/new?completion=" + id;
        assertThat(quality.get(office.task).body()).contains("Record the sampling inspection", form);
        assertThat(office.office.operator.get(office.task).body()).doesNotContain(form);
        assertThat(quality.get(form).body())
                .contains("value=\"QV-001\"", "value=\"TO-2026-014\"", "value=\"H-1\"", "value=\"Green Fields\"")
                .contains("value=\"MCT-1\"", "value=\"L-1\"", "value=\"10005\"", "value=\"manual-clearance\" selected")
                .contains("The ground that is accepted or rejected as a whole.", "By its table of lots: 315.")
                .contains("without a find show with 95 % confidence that fewer than 1 % of the units")
                .contains("<summary>More that can be told</summary>")
                .doesNotContain("value=\"accept\" selected");
        assertThat(quality.get("quality/visits/new?completion=" + office.task.replaceAll(".*/", ""))
                        .statusCode())
                .isEqualTo(404);
        Map<String, String> visit = new HashMap<>(Map.of(
                "number", "QV-001",
                "kind", "sampling",
                "day", "2026-05-05",
                "inspecting", "Authority",
                "inspectors", "Zoe",
                "organisation", "Green Fields",
                "hazard", "H-1",
                "method", "manual-clearance"));
        visit.putAll(Map.of("lot", "L-1", "units", "9989", "inspected", "294", "defects", "", "completion", id));
        HttpResponse<String> undecided = DraftOffice.send(quality, form, "quality/visits", visit);
        assertThat(undecided.statusCode()).isEqualTo(422);
        assertThat(undecided.body()).contains("name=\"completion\" value=\"" + id + "\"", "By its table of lots: 200.");

        visit.put("verdict", "accept");
        HttpResponse<String> told = DraftOffice.send(quality, form, "quality/visits", visit);

        assertThat(DraftOffice.location(told)).isEqualTo(report);
        assertThat(quality.get(report).body()).contains("It waits for the decision of: Quality officer.");
        assertThat(quality.get("quality/visits/new?kind=sampling").body())
                .contains("value=\"QV-002\"", "value=\"Authority\"", "value=\"Zoe\"");
        try (Surfer everything = office.office.office.as(Role.ADMINISTRATOR)) {
            assertThat(everything.get("quality/visits/new?kind=sampling").body())
                    .contains("value=\"Authority\"")
                    .doesNotContain("value=\"Zoe\"");
        }
    }

    @Test
    void land_that_is_handed_over_is_looked_at_and_what_was_found_there_begins_a_find() throws Exception {
        String certificate = office.issued();
        Surfer quality = office.office.quality;
        assertThat(quality.get(certificate).body())
                .contains("/steps/check", "After the handover", "to be checked", "value=\"grazing\"");
        assertThat(quality.get("handover/use").body()).contains("HC-0001", "Next check:", "Village council");

        assertThat(office.step(quality, certificate, "check", Map.of("used", "yes", "visitor", "Ana"))
                        .body())
                .contains("F-10.104", "Something is missing that has to be told.");
        office.taken(quality, certificate, "check", HandoverOffice.CHECK);
        assertThat(quality.get(certificate).body())
                .contains("Used in part", "People do not trust the clearance", "The slope is left alone", "4 women")
                .contains("agreed on at the last visit");

        Map<String, String> found = new HashMap<>(HandoverOffice.CHECK);
        found.put("found", "A shell by the ditch");
        HttpResponse<String> told = office.step(quality, certificate, "check", found);
        String find = asked(told);
        assertThat(find).startsWith("handover/finds/new?certificate=");
        assertThat(quality.get(find).body())
                .contains("A shell by the ditch", "value=\"H-1\"", "value=\"R-1\"", "value=\"Community team\"");
        assertThat(quality.get(certificate).body()).contains("Tell of a find on released ground");
        try (Surfer viewer = office.office.office.as(Role.VIEWER)) {
            assertThat(viewer.get(certificate).body()).contains("Used in part").doesNotContain("/steps/");
            assertThat(viewer.send("account", certificate + "/steps/check", HandoverOffice.CHECK)
                            .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void a_report_is_returned_changed_and_handed_in_again() throws Exception {
        String report = office.submitted();
        office.taken(office.office.quality, report, "return", Map.of("words", "Add a marker"));
        assertThat(office.office.operator.get(report).body()).contains("Returned", "Add a marker");
        Map<String, String> form = HandoverOffice.report();
        form.putAll(
                DraftOffice.hidden(office.office.operator.get(report + "/edit").body()));
        form.put("markers.1.number", "TP-2");
        form.put("markers.1.kind", "turning-point");
        assertThat(office.office.operator.get(report + "/edit").body())
                .contains("name=\"parts.0.lot\" value=\"L-1\"", "name=\"markers.0.material\" value=\"concrete\"");

        assertThat(office.office
                        .operator
                        .send(report + "/edit", report + "/edit", form)
                        .statusCode())
                .isEqualTo(302);
        assertThat(office.office
                        .operator
                        .send(report + "/edit", report + "/edit", form)
                        .body())
                .contains("Somebody else has changed it meanwhile.");
        office.taken(office.office.operator, report, "submit", Map.of());
        assertThat(office.book().reports().getFirst().profile().markers()).hasSize(2);
    }

    @Test
    void a_find_on_released_ground_is_told_of_and_proposes_to_reopen_it() throws Exception {
        office.accepted();

        HttpResponse<String> told =
                DraftOffice.send(office.office.operator, "handover/finds/new", "handover/finds", HandoverOffice.FIND);

        assertThat(told.statusCode()).as(told.body()).isEqualTo(302);
        assertThat(office.office.operator.get(DraftOffice.location(told)).body())
                .contains("A farmer", "No other release by the same team");
        assertThat(office.office.authority.get("drafts").body()).contains("H-1");
        assertThat(office.office.operator.get("handover/reviews").body()).contains("RF-0001");
    }

    @Test
    void a_missed_item_leads_into_the_form_of_a_find_and_waits_until_it_is_told() throws Exception {
        office.accepted();
        Surfer quality = office.office.quality;
        Map<String, String> missed = new HashMap<>(AccidentOffice.NOTICE);
        missed.putAll(Map.of("kind", "missed-item", "stop", "nobody", "injured", "", "hazard", "H-1"));
        missed.putAll(Map.of("what", "A mine in the yard", "where", "35.9995 S 23.9995 W", "model", "PMN"));

        HttpResponse<String> told = DraftOffice.send(quality, "accidents/new", "accidents", missed);

        assertThat(told.statusCode()).as(told.body()).isEqualTo(302);
        String form = asked(told);
        assertThat(form).startsWith("handover/finds/new?accident=");
        String accident = "accidents/" + form.replaceAll(".*=", "");
        assertThat(quality.get(form).body())
                .contains("PMN. A mine in the yard", "value=\"H-1\"", "value=\"R-1\"", "value=\"ACC-1\"")
                .contains("href=\"/" + accident + "\"", "value=\"2026-04-09\"");
        assertThat(quality.get(accident).body()).contains("Nobody has told of it as a find yet.", form);
        assertThat(quality.get("today/waiting/finds-to-tell").body()).contains("ACC-1");

        Map<String, String> find = new HashMap<>(HandoverOffice.FIND);
        find.put("accident", "ACC-1");
        String page = DraftOffice.location(DraftOffice.send(quality, form, "handover/finds", find));

        assertThat(quality.get(page).body()).contains("href=\"/" + accident + "\"");
        assertThat(quality.get(accident).body())
                .contains("RF-0001 A mine", "/" + page)
                .doesNotContain("Nobody has told of it as a find yet.");
        assertThat(quality.get("today/waiting/finds-to-tell").body()).doesNotContain("ACC-1");
        assertThat(quality.get("api/v1/accidents/ACC-1").body()).contains("\"finds\":[\"RF-0001\"]");
    }

    @Test
    void an_incident_leads_to_no_find() throws Exception {
        Map<String, String> incident = new HashMap<>(AccidentOffice.NOTICE);
        incident.putAll(Map.of("kind", "incident", "injured", ""));

        HttpResponse<String> told = DraftOffice.send(office.office.quality, "accidents/new", "accidents", incident);

        assertThat(DraftOffice.location(told)).startsWith("accidents/");
        assertThat(office.office.quality.get(DraftOffice.location(told)).body())
                .doesNotContain("Find on released ground");
        assertThat(office.office.quality.get("today/waiting/finds-to-tell").body())
                .doesNotContain("ACC-1");
    }

    @Test
    void a_release_without_a_drawing_is_told_of_and_saved_and_one_press_hands_it_in() throws Exception {
        Surfer operator = office.office.operator;
        Map<String, String> form = HandoverOffice.report();
        form.keySet().removeAll(List.of("parts.0.ground", "deviations"));
        form.putAll(Map.of("parts.0.m2", "9989", "deviations-none", "yes"));
        String begun = "handover/reports/new?task=TO-2026-014";
        assertThat(operator.get(begun).body())
                .contains("There were none", "Save and hand in", "<summary>More that can be told</summary>")
                .doesNotContain("Nothing is drawn");

        String report = DraftOffice.location(DraftOffice.send(operator, begun, "handover/reports", form));

        assertThat(operator.get(report).body())
                .contains("Nothing is drawn for R-1", "href=\"/" + report + "/edit\">Draw it</a>");
        assertThat(operator.get(report + "/edit").body())
                .contains("Nothing is drawn for R-1", "name=\"deviations-none\" value=\"yes\" checked");
        form.putAll(DraftOffice.hidden(operator.get(report + "/edit").body()));
        form.putAll(Map.of("hand-in", "yes", "difference", ""));
        HttpResponse<String> refused = operator.send(report + "/edit", report + "/edit", form);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("F-10.63").containsSubsequence("name=\"difference\"", "<summary>More");
        form.put("difference", "Nobody reported by the day");
        assertThat(operator.send(report + "/edit", report + "/edit", form).statusCode())
                .isEqualTo(302);
        assertThat(office.book().reports().getFirst().status()).isEqualTo(CompletionStatus.SUBMITTED);
        assertThat(office.book().reports().getFirst().profile().deviations()).isEqualTo("None");
    }

    @Test
    void what_is_refused_is_told_and_what_was_typed_stays() throws Exception {
        Map<String, String> form = HandoverOffice.report();
        form.put("parts.3.hazard", "nowhere");
        form.put("parts.3.kind", "cleared");
        form.put("markers.0.place", "by the tree");
        form.put("consulted-women", "many");

        HttpResponse<String> unread = DraftOffice.send(
                office.office.operator, "handover/reports/new?task=TO-2026-014", "handover/reports", form);

        assertThat(unread.statusCode()).isEqualTo(422);
        assertThat(unread.body())
                .contains("id=\"consulted-women-trouble\"", "value=\"CR-0001\"")
                .contains("id=\"parts.1.hazard-trouble\"", "name=\"parts.1.hazard\" value=\"nowhere\"")
                .contains("id=\"markers.0.place-trouble\"", "value=\"by the tree\"", "“by the tree” is not a place.");
        assertThat(office.book().reports()).isEmpty();
    }

    @Test
    void more_rows_are_shown_with_what_was_typed_and_nothing_is_recorded() throws Exception {
        Map<String, String> form = HandoverOffice.report();
        form.put("more", "parts");
        long before = office.office.office.length();

        HttpResponse<String> shown = DraftOffice.send(
                office.office.operator, "handover/reports/new?task=TO-2026-014", "handover/reports", form);

        assertThat(shown.statusCode()).isEqualTo(200);
        assertThat(shown.body())
                .contains("name=\"parts.0.lot\" value=\"L-1\"", "name=\"parts.5.lot\"", "name=\"markers.2.number\"")
                .contains("<option value=\"cleared\" selected>Cleared</option>")
                .doesNotContain("name=\"parts.6.lot\"", "name=\"markers.3.number\"", "role=\"alert\"");
        assertThat(office.office.office.length()).isEqualTo(before);
    }

    @Test
    void who_may_not_is_refused_and_is_offered_nothing() throws Exception {
        String report = office.submitted();
        try (Surfer viewer = office.office.office.as(Role.VIEWER)) {
            assertThat(viewer.get("handover/reports").body()).contains("CR-0001");
            assertThat(viewer.get(report).body()).doesNotContain("/steps/", "/edit");
            assertThat(viewer.get("handover/reports/new?task=TO-2026-014").statusCode())
                    .isEqualTo(403);
            assertThat(viewer.send("account", report + "/steps/accept", Map.of())
                            .statusCode())
                    .isEqualTo(403);
            assertThat(viewer.get("handover/reports/00000000-0000-0000-0000-000000000000")
                            .statusCode())
                    .isEqualTo(404);
        }
    }

    /// Where an answer leads, with what it asks there.
    private static String asked(HttpResponse<String> answer) {
        return DraftOffice.location(answer) + "?"
                + URI.create(answer.headers().firstValue("Location").orElseThrow())
                        .getQuery();
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "reports",
                "certificates",
                "finds",
                "reports/CR-0001/edit",
                "reports/CR-0001/steps/return",
                "reports/CR-0001/steps/accept",
                "certificates/HC-0001/edit",
                "certificates/HC-0001/steps/sign",
                "certificates/HC-0001/steps/issue",
                "certificates/HC-0001/steps/check"
            })
    void whatever_is_sent_it_answers_and_a_refusal_writes_nothing(String form) throws Exception {
        office.ready(form);
        try (Surfer everything = office.office.office.as(Role.ADMINISTRATOR)) {
            String token = everything.token("handover/finds/new");
            Random random = new Random(form.hashCode());
            for (int i = 0; i < 500; i++) {
                Map<String, String> sent = HandoverOffice.spoilt(random, form);
                long before = office.office.office.length();
                HttpResponse<String> answer = everything.post("handover/" + form, sent, token, "same-origin");
                assertThat(answer.statusCode()).as("%s", sent).isNotEqualTo(403).isLessThan(500);
                assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
                if (answer.statusCode() != 302) {
                    assertThat(office.office.office.length()).as("%s", sent).isEqualTo(before);
                }
            }
        }
    }
}
