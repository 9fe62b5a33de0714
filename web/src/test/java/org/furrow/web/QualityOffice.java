package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.app.quality.QualityBook;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.domain.quality.Question;

/// An office with a task that inspectors look at, for stories of quality on pages.
final class QualityOffice implements AutoCloseable {

    static final Map<String, String> SAMPLING = Map.ofEntries(
            Map.entry("number", "S-1"),
            Map.entry("kind", "sampling"),
            Map.entry("day", "2026-04-08"),
            Map.entry("inspecting", "Authority"),
            Map.entry("inspectors", "Zoe"),
            Map.entry("organisation", "Green Fields"),
            Map.entry("method", "manual-clearance"),
            Map.entry("lot", "L-1"),
            Map.entry("units", "1000"),
            Map.entry("inspected", "80"),
            Map.entry("square-metres", "80"),
            Map.entry("defects", "2"),
            Map.entry("verdict", "re-clear"),
            Map.entry("currency", "USD"),
            Map.entry("cost", "80"));
    static final Map<String, String> NONCONFORMITY = Map.of(
            "number", "NC-1",
            "grade", "critical",
            "clause", "medic",
            "what", "No medic on site",
            "organisation", "Green Fields",
            "team", "MCT-1",
            "day", "2026-04-07");
    static final List<String> STEPS =
            List.of("acknowledge", "find-cause", "set-action", "verify", "close", "reopen", "withdraw");

    private static final List<String> FIELDS = List.of(
            "number",
            "kind",
            "day",
            "announced",
            "inspecting",
            "inspecting-team",
            "inspectors",
            "organisation",
            "team",
            "task",
            "hazard",
            "method",
            "checklist",
            "answer-medic",
            "answer-boots",
            "remark-medic",
            "lot",
            "units",
            "inspected",
            "square-metres",
            "defects",
            "finds",
            "draw",
            "verdict",
            "hours",
            "people",
            "cost",
            "currency",
            "previous",
            "signatures",
            "documents",
            "remarks",
            "seen",
            "reason",
            "grade",
            "clause",
            "what",
            "visit",
            "cause",
            "action",
            "by",
            "due",
            "how",
            "event",
            "seed",
            "boundary",
            "count",
            "operator",
            "question");

    final TaskOffice office;

    QualityOffice(Path folder) throws Exception {
        office = new TaskOffice(folder);
        office.ordered(TaskOffice.CLEARANCE);
    }

    @Override
    public void close() {
        office.close();
    }

    /// Monitoring of the team on its task, with "yes" to every question.
    Map<String, String> monitoring() {
        Map<String, String> form = new HashMap<>(Map.of(
                "number", "QV-1",
                "kind", "monitoring",
                "day", "2026-04-07",
                "inspecting", "Authority",
                "inspectors", "Zoe",
                "organisation", "Green Fields",
                "team", "MCT-1",
                "task", "TO-2026-014",
                "method", "manual-clearance",
                "checklist", "site-manual"));
        for (Question question : office.office
                .furrow
                .standard()
                .checklists()
                .find("site-manual")
                .orElseThrow()
                .questions()) {
            form.put("answer-" + question.code(), "yes");
        }
        return form;
    }

    /// Records it on the page; the address of its page.
    String recorded(Map<String, String> form) throws Exception {
        HttpResponse<String> answer =
                DraftOffice.send(office.quality, "quality/visits/new?kind=" + form.get("kind"), "quality/visits", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return DraftOffice.location(answer);
    }

    /// Raises it on the page; the address of its page.
    String raised(Map<String, String> form) throws Exception {
        HttpResponse<String> answer =
                DraftOffice.send(office.quality, "quality/nonconformities/new", "quality/nonconformities", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return DraftOffice.location(answer);
    }

    HttpResponse<String> step(Surfer who, String nonconformity, String step, Map<String, String> form)
            throws Exception {
        return DraftOffice.send(who, nonconformity, nonconformity + "/steps/" + step, form);
    }

    QualityBook book() {
        return new ReadingQuality(office.office.furrow).read();
    }

    /// A form with some fields spoilt.
    Map<String, String> spoilt(Random random) {
        Map<String, String> sent = new HashMap<>(
                switch (random.nextInt(3)) {
                    case 0 -> monitoring();
                    case 1 -> SAMPLING;
                    default -> NONCONFORMITY;
                });
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            sent.put(
                    FIELDS.get(random.nextInt(FIELDS.size())),
                    TaskOffice.HOSTILE.get(random.nextInt(TaskOffice.HOSTILE.size())));
        }
        return sent;
    }
}
