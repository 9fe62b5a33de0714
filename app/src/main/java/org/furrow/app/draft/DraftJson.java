package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.ProposedChange;

/// Drafts as the documents that the API and the command give.
public final class DraftJson {

    private DraftJson() {}

    /// A page of drafts.
    public static Map<String, Object> of(ReadingDrafts.Page page) {
        Map<String, Object> document = new LinkedHashMap<>();
        Map<String, Object> counts = new LinkedHashMap<>();
        for (DraftState state : DraftState.values()) {
            counts.put(state.code(), page.counts().getOrDefault(state, 0L));
        }
        document.put("counts", counts);
        document.put("hasMore", page.hasMore());
        document.put("drafts", page.drafts().stream().map(DraftJson::of).toList());
        return document;
    }

    /// A draft as one line.
    public static Map<String, Object> of(DraftSummary draft) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", draft.id().toString());
        document.put("hazard", draft.hazard().toString());
        document.put("reference", draft.reference());
        document.put("kind", draft.kind().code());
        document.put("state", draft.state().code());
        document.put("author", draft.author());
        document.put("proposed", draft.proposed().toString());
        document.put("valid", draft.valid().toString());
        document.put("reason", draft.reason());
        document.put("movedOn", draft.isMovedOn());
        draft.decision().ifPresent(decided -> {
            document.put("decidedBy", decided.by());
            document.put("decided", decided.on().toString());
        });
        return document;
    }

    /// A draft with what it would change.
    public static Map<String, Object> of(DraftReading reading) {
        EditDraft draft = reading.draft();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", draft.id().toString());
        document.put("hazard", draft.proposed().hazard().toString());
        document.put("reference", reading.reference());
        document.put("kind", draft.proposed().change().kind().code());
        document.put("state", draft.state().code());
        document.put("authors", draft.authors());
        document.put("proposal", draft.proposal().hash().hex());
        document.put("valid", draft.proposal().draft().valid().toString());
        document.put("reason", draft.proposed().reason());
        document.put("movedOn", reading.isMovedOn());
        document.put(
                "differences",
                reading.differences().stream()
                        .map(each -> Map.of(
                                "of", each.of(),
                                "field", each.field(),
                                "seen", each.seen(),
                                "now", each.now(),
                                "proposed", each.proposed()))
                        .toList());
        reading.areas().ifPresent(areas -> document.put("effectM2", areas.effect()));
        document.put("before", shapes(reading.effect().shapes().before()));
        document.put("after", shapes(reading.effect().shapes().after()));
        document.put(
                "objections",
                draft.objections().stream()
                        .map(each -> Map.of("field", each.field(), "sentence", each.sentence()))
                        .toList());
        return document;
    }

    private static List<Map<String, Object>> shapes(List<Shapes.Outline> outlines) {
        return outlines.stream()
                .map(each -> Map.<String, Object>of(
                        "reference", each.label(), "areaM2", each.area().squareMetres()))
                .toList();
    }

    /// Why something was refused, each reason with the field that causes it.
    public static Map<String, Object> refused(Outcome outcome, ProposedChange.Kind kind) {
        List<Map<String, String>> reasons = new ArrayList<>();
        for (Reason reason : outcome.reasons()) {
            reasons.add(Map.of(
                    "field", Besides.find(reason, kind).orElse(""),
                    "code", reason.code(),
                    "sentence", reason.sentence(),
                    "advice", reason.advice()));
        }
        return Map.of("reasons", reasons);
    }

    /// What cannot be read of a form.
    public static Map<String, Object> unread(List<FormFault> faults) {
        return Map.of(
                "faults",
                faults.stream()
                        .map(fault -> Map.of(
                                "field", fault.field(),
                                "fault", fault.kind().code(),
                                "value", fault.value(),
                                "where", fault.where().map(Object::toString).orElse("")))
                        .toList());
    }
}
