package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.app.draft.Typed;
import org.furrow.app.handover.HandoverBook;
import org.furrow.app.handover.ReadingHandover;
import org.furrow.app.quality.QualityNames;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.RecordingVisits;
import org.furrow.app.quality.VisitReading;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;

/// An office whose team has finished H-1, for stories of reports and certificates on pages and by programs.
final class HandoverOffice implements AutoCloseable {

    /// A drawing of a signature.
    static final String DRAWING = "M10 100L40 60L80 120M90 90L200 95";

    /// What a report says besides what it begins with, lists as lines.
    static final Map<String, String> REPORT = Map.ofEntries(
            Map.entry("report-number", "CR-0001"),
            Map.entry("task", "TO-2026-014"),
            Map.entry("organisation", "Green Fields"),
            Map.entry("finished", "2026-04-20"),
            Map.entry("teams", "MCT-1"),
            Map.entry("hazards", "H-1; 9989"),
            Map.entry("parts", "R-1; H-1; cleared; 0; manual-clearance; 13; MCT-1; L-1"),
            Map.entry("ground-1", DraftOffice.BOX),
            Map.entry("items", "ap-mine; 3"),
            Map.entry("deviations", "None"),
            Map.entry("difference", "Nobody reported by the day"),
            Map.entry("markers", "TP-1; turning-point; 36.0 S 24.0 W; concrete"),
            Map.entry("land-user", "Village council"),
            Map.entry("intended-use", "School yard"),
            Map.entry("consulted-women", "6"),
            Map.entry("consulted-men", "5"),
            Map.entry("consulted-how", "Two meetings"));

    /// What a certificate says, lists as lines.
    static final Map<String, String> CERTIFICATE = Map.ofEntries(
            Map.entry("certificate-number", "HC-0001"),
            Map.entry("reports", "CR-0001"),
            Map.entry("residual-risk", "Below 13 cm risk stays."),
            Map.entry("liability", "The authority answers."),
            Map.entry("markers", "TP-1; turning-point; 36.0 S 24.0 W; concrete"),
            Map.entry("land-user", "Village council"),
            Map.entry("intended-use", "School yard"),
            Map.entry("consulted-women", "6"),
            Map.entry("consulted-how", "Two meetings"));

    private static final Map<String, String> MARKER = Map.of(
            "markers.0.number", "TP-1",
            "markers.0.kind", "turning-point",
            "markers.0.place", "36.0 S 24.0 W",
            "markers.0.material", "concrete");

    /// What the tables of the page of a report say.
    private static final Map<String, String> TABLES = Map.ofEntries(
            Map.entry("hazards.0.hazard", "H-1"),
            Map.entry("hazards.0.planned", "9989"),
            Map.entry("parts.0.number", "R-1"),
            Map.entry("parts.0.hazard", "H-1"),
            Map.entry("parts.0.kind", "cleared"),
            Map.entry("parts.0.method", "manual-clearance"),
            Map.entry("parts.0.depth", "13"),
            Map.entry("parts.0.team", "MCT-1"),
            Map.entry("parts.0.lot", "L-1"),
            Map.entry("parts.0.ground", DraftOffice.BOX),
            Map.entry("items.0.category", "ap-mine"),
            Map.entry("items.0.quantity", "3"));

    /// What the steps tell, sound.
    static final Map<String, String> STEPS = Map.of(
            "day", "2026-05-20",
            "words", "In order",
            "role", "nmaa",
            "name", "A. Person",
            "drawing", DRAWING,
            "finding", "nothing",
            "release", "R-1",
            "remarks", "Walked again");

    /// What a find says.
    static final Map<String, String> FIND = Map.of(
            "find-number", "RF-0001",
            "hazard", "H-1",
            "release", "R-1",
            "what", "A mine",
            "finder", "A farmer",
            "investigation", "Under a root");

    /// What somebody says who looked at how the land is used.
    static final Map<String, String> CHECK = Map.of(
            "visitor", "Community team",
            "used", "partly",
            "uses", "farming",
            "because", "no-trust",
            "households", "12",
            "asked-women", "4",
            "asked-men", "3",
            "said", "The slope is left alone",
            "next", "2027-03-01");

    private static final List<String> FIELDS = List.of(
            "report-number",
            "task",
            "organisation",
            "finished",
            "teams",
            "hazards",
            "parts",
            "ground-1",
            "items",
            "markers",
            "consulted-women",
            "certificate-number",
            "reports",
            "replaces",
            "residual-risk",
            "find-number",
            "hazard",
            "release",
            "where",
            "accident",
            "ground",
            "day",
            "hand-in",
            "deviations-none",
            "role",
            "name",
            "name-nmaa",
            "drawing-nmaa",
            "document-land-user",
            "drawing",
            "document",
            "words",
            "finding",
            "seen",
            "hazards.0.hazard",
            "parts.0.hazard",
            "parts.0.m2",
            "parts.0.ground",
            "parts.7.team",
            "parts.99999999999.kind",
            "items.0.quantity",
            "markers.0.place",
            "markers.0.photo",
            "more",
            "visitor",
            "used",
            "uses",
            "because",
            "households",
            "asked-women",
            "said",
            "found",
            "next");

    final TaskOffice office;
    final String task;

    HandoverOffice(Path folder) throws Exception {
        office = new TaskOffice(folder);
        task = office.started();
        move(WorkStatus.TASKED, "2026-03-05");
        move(WorkStatus.WORKED_ON, "2026-03-16");
        assertThat(office.step(
                                office.operator,
                                task,
                                "complete",
                                Map.of("day", "2026-04-20", "report", "All of it is cleared."))
                        .statusCode())
                .isEqualTo(302);
    }

    private void move(WorkStatus to, String day) {
        RecordId hazard = RecordId.parse(office.hazard.replace("hazards/", ""));
        office.office
                .furrow
                .register()
                .append(Draft.of(hazard, LocalDate.parse(day), "ana", new HazardFact.StatusChanged(to, "", "nora")));
    }

    HandoverBook book() {
        return new ReadingHandover(office.office.furrow).read();
    }

    /// What is typed on the page of a report.
    static Map<String, String> report() {
        Map<String, String> form = new HashMap<>(REPORT);
        form.keySet().removeAll(List.of("hazards", "parts", "ground-1", "items", "markers"));
        form.putAll(TABLES);
        form.putAll(MARKER);
        return form;
    }

    /// What is typed on the page of a certificate.
    static Map<String, String> certificate() {
        Map<String, String> form = new HashMap<>(CERTIFICATE);
        form.remove("markers");
        form.putAll(MARKER);
        return form;
    }

    /// Writes the report on its page and hands it in; the address of its page.
    String submitted() throws Exception {
        String form = "handover/reports/new?task=TO-2026-014";
        HttpResponse<String> answer = DraftOffice.send(office.operator, form, "handover/reports", report());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        String page = DraftOffice.location(answer);
        taken(office.operator, page, "submit", Map.of());
        return page;
    }

    /// Has it inspected and accepted; the address of its page.
    String accepted() throws Exception {
        String page = submitted();
        inspected();
        taken(office.quality, page, "accept", Map.of());
        return page;
    }

    /// Writes its certificate; the address of its page.
    String certified() throws Exception {
        String report = accepted();
        String form = "handover/certificates/new?report=" + report.replaceAll(".*/", "");
        HttpResponse<String> answer = DraftOffice.send(office.operator, form, "handover/certificates", certificate());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return DraftOffice.location(answer);
    }

    /// Has it signed and issued; the address of its page.
    String issued() throws Exception {
        String certificate = certified();
        for (String role : List.of("nmaa", "operator", "land-user")) {
            taken(office.operator, certificate, "sign", Map.of("role", role, "name", "Somebody", "drawing", DRAWING));
        }
        taken(office.authority, certificate, "issue", Map.of());
        return certificate;
    }

    /// Writes the certificate, and issues it where its land is to be looked at.
    void ready(String path) throws Exception {
        if (path.endsWith("check")) {
            issued();
        } else {
            certified();
        }
    }

    /// What is sent to a step, spoilt; the day of a check after the handover is left out now and then, for it is today.
    static Map<String, String> spoilt(Random random, String path) {
        Map<String, String> sent = spoilt(random);
        if (path.endsWith("check") && random.nextBoolean()) {
            sent.remove("day");
        }
        return sent;
    }

    void inspected() {
        Typed typed = Typed.nothing()
                .with("number", "QV-9")
                .with("kind", "sampling")
                .with("day", "2026-05-05")
                .with("inspecting", "Authority")
                .with("inspectors", "Zoe")
                .with("organisation", "Green Fields")
                .with("hazard", "H-1")
                .with("method", "manual-clearance")
                .with("lot", "L-1")
                .with("units", "1000")
                .with("inspected", "80")
                .with("square-metres", "80")
                .with("defects", "0")
                .with("verdict", "accept");
        var furrow = office.office.furrow;
        LocalDate today = LocalDate.of(2026, 9, 1);
        var read = VisitReading.visit(typed, new QualityNames(furrow, new ReadingQuality(furrow).read()), today);
        assertThat(read.faults()).isEmpty();
        assertThat(new RecordingVisits(furrow)
                        .record(read.said().orElseThrow(), today)
                        .reasons())
                .isEmpty();
    }

    HttpResponse<String> step(Surfer who, String page, String step, Map<String, String> form) throws Exception {
        return DraftOffice.send(who, page, page + "/steps/" + step, form);
    }

    void taken(Surfer who, String page, String step, Map<String, String> form) throws Exception {
        HttpResponse<String> answer = step(who, page, step, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    }

    /// Everything that any form asks at once, with some fields spoilt.
    static Map<String, String> spoilt(Random random) {
        Map<String, String> sent = random.nextBoolean() ? new HashMap<>(REPORT) : report();
        CERTIFICATE.forEach(sent::putIfAbsent);
        STEPS.forEach(sent::putIfAbsent);
        FIND.forEach(sent::putIfAbsent);
        CHECK.forEach(sent::putIfAbsent);
        sent.put("report-number", "CR-" + random.nextInt(1000));
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            sent.put(
                    FIELDS.get(random.nextInt(FIELDS.size())),
                    TaskOffice.HOSTILE.get(random.nextInt(TaskOffice.HOSTILE.size())));
        }
        return sent;
    }

    @Override
    public void close() {
        office.close();
    }
}
