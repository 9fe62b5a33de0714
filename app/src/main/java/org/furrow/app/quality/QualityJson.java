package org.furrow.app.quality;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.quality.Checklists;
import org.furrow.domain.quality.Draw;
import org.furrow.domain.quality.Filled;
import org.furrow.domain.quality.LotHistory;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitFact;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.domain.quality.Yield;

/// Visits, nonconformities, lots and yields as the API and the commands give them.
public final class QualityJson {

    private QualityJson() {}

    /// Several visits.
    public static Map<String, Object> visits(List<Visit> visits, QualityBook book) {
        return Map.of("visits", visits.stream().map(visit -> of(visit, book)).toList());
    }

    /// A visit with everything that was said of it, the latest first.
    public static Map<String, Object> of(Visit visit, QualityBook book, List<Revision> history) {
        Map<String, Object> document = of(visit, book);
        document.put(
                "nonconformities",
                book.raisedOn(visit.id()).stream()
                        .map(each -> named(each.id(), each.profile().number()))
                        .toList());
        document.put("seen", history.getFirst().hash().hex());
        document.put("history", history.stream().map(QualityJson::entry).toList());
        return document;
    }

    private static Map<String, Object> of(Visit visit, QualityBook book) {
        VisitProfile profile = visit.profile();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", visit.id().toString());
        document.put("number", profile.number());
        document.put("kind", profile.kind().code());
        document.put("day", profile.day().toString());
        document.put("announced", profile.isAnnounced());
        document.put("inspecting", profile.by().organisation());
        profile.by()
                .team()
                .ifPresent(id ->
                        document.put("inspectingTeam", named(id, book.tasks().teamName(id))));
        document.put("inspectors", profile.by().names());
        document.put("organisation", profile.of().organisation());
        profile.of()
                .team()
                .ifPresent(id -> document.put("team", named(id, book.tasks().teamName(id))));
        profile.of().task().ifPresent(id -> document.put("task", named(id, book.taskNumber(id))));
        profile.of().hazard().ifPresent(id -> document.put("hazard", named(id, book.hazardName(id))));
        profile.of().method().ifPresent(method -> document.put("method", method.code()));
        profile.checklist().ifPresent(filled -> document.put("checklist", of(filled)));
        profile.sample().ifPresent(sample -> document.put("sample", of(sample)));
        profile.verdict().ifPresent(verdict -> document.put("verdict", verdict.code()));
        document.put("hours", profile.effort().hours());
        document.put("people", profile.effort().people());
        profile.effort().cost().ifPresent(cost -> {
            document.put("currency", cost.currency().getCurrencyCode());
            document.put("cost", cost.amount());
        });
        profile.previous().ifPresent(id -> document.put("previous", id.toString()));
        document.put("signatures", profile.signatures());
        document.put(
                "documents",
                profile.documents().stream().map(RecordId::toString).toList());
        document.put("remarks", profile.remarks());
        document.put("recordedBy", visit.recordedBy());
        document.put("takenBack", visit.isTakenBack());
        return document;
    }

    private static Map<String, Object> of(Filled filled) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("code", filled.checklist());
        document.put("version", filled.version());
        document.put("title", filled.title());
        document.put(
                "answers",
                filled.lines().stream()
                        .map(line -> {
                            Map<String, Object> one = new LinkedHashMap<>();
                            one.put("question", line.question());
                            one.put("words", line.words());
                            one.put("grade", line.grade().code());
                            one.put("answer", line.answer().code());
                            one.put("remark", line.remark());
                            return one;
                        })
                        .toList());
        return document;
    }

    private static Map<String, Object> of(LotSample sample) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("lot", sample.lot());
        document.put("units", sample.units());
        document.put("inspected", sample.inspected());
        document.put("squareMetres", sample.squareMetres());
        document.put("defects", sample.defects());
        document.put("finds", sample.finds());
        sample.draw().ifPresent(id -> document.put("draw", id.toString()));
        return document;
    }

    /// Several nonconformities.
    public static Map<String, Object> nonconformities(List<Nonconformity> all, QualityBook book, LocalDate today) {
        return Map.of(
                "nonconformities",
                all.stream().map(each -> of(each, book, today)).toList());
    }

    /// A nonconformity with everything that was done about it, the latest first.
    public static Map<String, Object> of(
            Nonconformity nonconformity, QualityBook book, LocalDate today, List<Revision> history) {
        Map<String, Object> document = of(nonconformity, book, today);
        document.put("seen", history.getFirst().hash().hex());
        document.put("history", history.stream().map(QualityJson::entry).toList());
        return document;
    }

    private static Map<String, Object> of(Nonconformity nonconformity, QualityBook book, LocalDate today) {
        var profile = nonconformity.profile();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", nonconformity.id().toString());
        document.put("number", profile.number());
        document.put("grade", profile.grade().code());
        document.put("clause", profile.clause());
        document.put("what", profile.what());
        document.put("organisation", profile.organisation());
        profile.team()
                .ifPresent(id -> document.put("team", named(id, book.tasks().teamName(id))));
        profile.task().ifPresent(id -> document.put("task", named(id, book.taskNumber(id))));
        profile.visit().ifPresent(id -> document.put("visit", id.toString()));
        document.put("status", nonconformity.status().code());
        document.put("overdue", nonconformity.isOverdueOn(today));
        document.put(
                "stops",
                nonconformity.status().isOpen() && !nonconformity.halts().isEmpty());
        document.put("raised", nonconformity.progress().raised().toString());
        document.put("raisedBy", nonconformity.progress().raisedBy());
        document.put("cause", nonconformity.progress().cause());
        nonconformity.progress().action().ifPresent(action -> {
            document.put("action", action.what());
            document.put("actionBy", action.by());
            document.put("due", action.due().toString());
        });
        return document;
    }

    private static Map<String, Object> entry(Revision revision) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("day", revision.draft().valid().toString());
        entry.put("recorded", revision.recorded().toString());
        entry.put("author", revision.draft().author());
        entry.put("step", step(revision));
        return entry;
    }

    private static String step(Revision revision) {
        return switch (revision.draft().fact()) {
            case VisitFact.Recorded _ -> "record";
            case VisitFact.Corrected _ -> "correct";
            case VisitFact.TakenBack _ -> "take-back";
            case NonconformityFact.Raised _ -> "raise";
            case NonconformityFact fact -> NonconformityStep.of(fact).code();
            default -> "";
        };
    }

    /// The checklists of the profile.
    public static Map<String, Object> checklists(Checklists checklists) {
        return Map.of(
                "checklists",
                checklists.latest().stream()
                        .map(each -> Map.of(
                                "key",
                                each.key(),
                                "title",
                                each.title(),
                                "for",
                                each.kind().code(),
                                "questions",
                                each.questions().stream()
                                        .map(question -> Map.of(
                                                "code",
                                                question.code(),
                                                "words",
                                                question.words(),
                                                "grade",
                                                question.grade().code(),
                                                "mayNotApply",
                                                question.mayNotApply()))
                                        .toList()))
                        .toList());
    }

    /// How strictly lots are inspected, and what led to it.
    public static Map<String, Object> lots(List<LotHistory> histories) {
        return Map.of(
                "lots",
                histories.stream()
                        .map(history -> {
                            Map<String, Object> document = new LinkedHashMap<>();
                            document.put("organisation", history.whose().organisation());
                            document.put("method", history.whose().method().code());
                            document.put("severity", history.now().severity().code());
                            document.put("since", history.now().since().code());
                            document.put("acceptedInTurn", history.now().acceptedInTurn());
                            document.put(
                                    "steps",
                                    history.steps().stream()
                                            .map(QualityJson::of)
                                            .toList());
                            return document;
                        })
                        .toList());
    }

    private static Map<String, Object> of(LotHistory.Step step) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("day", step.day().toString());
        step.visit().ifPresent(id -> document.put("visit", id.toString()));
        document.put("told", step.told());
        document.put("event", step.event().code());
        document.put("after", step.after().code());
        return document;
    }

    /// What control took and found.
    public static Map<String, Object> yields(List<Yield> yields) {
        return Map.of("yields", yields.stream().map(QualityJson::of).toList());
    }

    private static Map<String, Object> of(Yield yield) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("year", yield.group().year());
        document.put("organisation", yield.group().organisation());
        yield.group().method().ifPresent(method -> document.put("method", method.code()));
        document.put("visits", yield.visits());
        document.put("squareMetres", yield.squareMetres());
        document.put("hours", yield.hours());
        document.put("cost", yield.cost());
        document.put("defects", yield.defects());
        document.put("nonconformities", yield.nonconformities());
        yield.squareMetresPerDefect().ifPresent(each -> document.put("squareMetresPerDefect", each));
        document.put("costPerDefect", yield.costPerDefect());
        return document;
    }

    /// The draws of squares.
    public static Map<String, Object> draws(List<RecordedDraw> draws) {
        return Map.of("draws", draws.stream().map(QualityJson::of).toList());
    }

    private static Map<String, Object> of(RecordedDraw recorded) {
        Draw draw = recorded.draw();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", recorded.id().toString());
        document.put("number", draw.number());
        document.put("day", recorded.day().toString());
        document.put("by", recorded.by());
        document.put("organisation", draw.organisation());
        draw.hazard().ifPresent(id -> document.put("hazard", id.toString()));
        document.put("seed", draw.order().seed());
        document.put("count", draw.order().count());
        document.put("sideM", draw.order().layout().sideM());
        document.put("edgeM", draw.order().layout().edgeM());
        document.put("edgeShare", draw.order().layout().edgeShare());
        document.put("groundM2", draw.ground().area().squareMetres());
        document.put("drawn", draw.edge().drawn() + draw.interior().drawn());
        return document;
    }

    /// What was written.
    public static Map<String, Object> done(Revision revision) {
        return Map.of(
                "id",
                revision.draft().record().toString(),
                "entry",
                revision.hash().hex());
    }

    private static Map<String, Object> named(RecordId id, String name) {
        return Map.of("id", id.toString(), "name", name);
    }
}
