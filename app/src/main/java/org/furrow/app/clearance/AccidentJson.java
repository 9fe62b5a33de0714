package org.furrow.app.clearance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentAction;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;

/// Accidents as the API and the commands give them.
public final class AccidentJson {

    private AccidentJson() {}

    /// Several accidents.
    public static Map<String, Object> of(List<Accident> accidents, AccidentBook book, LocalDate today) {
        return Map.of(
                "accidents",
                accidents.stream().map(each -> of(each, book, today)).toList());
    }

    /// An accident with what it names.
    public static Map<String, Object> of(Accident accident, AccidentBook book, LocalDate today) {
        AccidentNotice notice = accident.notice();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", accident.id().toString());
        document.put("number", notice.number());
        document.put("kind", notice.kind().code());
        document.put("context", notice.context().code());
        document.put("organisation", notice.organisation());
        document.put("happened", accident.happened().toString());
        notice.at().ifPresent(at -> document.put("at", at.toString()));
        document.put("told", notice.told().toString());
        document.put("toldLate", book.standard().isToldLate(accident));
        notice.where().ifPresent(where -> document.put("where", List.of(where.longitude(), where.latitude())));
        notice.accuracyM().ifPresent(metres -> document.put("accuracyM", metres));
        document.put("place", notice.place());
        notice.device().ifPresent(device -> document.put("device", device.code()));
        document.put("model", notice.model());
        notice.task()
                .ifPresent(id -> document.put("task", named(id, "number", AccidentWriting.task(id, book.tasks()))));
        notice.team()
                .ifPresent(id ->
                        document.put("team", named(id, "name", book.tasks().teamName(id))));
        notice.hazard().ifPresent(id -> document.put("hazard", id.toString()));
        document.put("what", notice.what());
        document.put("killed", notice.killed());
        document.put("injured", notice.injured());
        document.put("stop", notice.stop().code());
        document.put("stopsWork", accident.stopsWork());
        document.put("stage", accident.inquiry().stage().code());
        put(document, "preliminary", accident.inquiry().preliminary());
        put(document, "investigated", accident.inquiry().investigated());
        put(document, "resumed", accident.resumed());
        put(document, "due", book.standard().findDue(accident));
        document.put("overdue", book.standard().isOverdueOn(accident, today));
        document.put(
                "actions",
                accident.actions().stream().map(each -> action(each, today)).toList());
        return document;
    }

    /// An accident with everything that was done about it, the latest first.
    public static Map<String, Object> of(
            Accident accident, AccidentBook book, LocalDate today, List<Revision> history) {
        Map<String, Object> document = of(accident, book, today);
        document.put("seen", history.getFirst().hash().hex());
        document.put("history", history.stream().map(AccidentJson::entry).toList());
        return document;
    }

    private static Map<String, Object> action(AccidentAction action, LocalDate today) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("number", action.number());
        document.put("what", action.what());
        document.put("by", action.by());
        document.put("due", action.due().toString());
        put(document, "done", action.done());
        document.put("how", action.how());
        document.put("overdue", action.isOverdueOn(today));
        return document;
    }

    private static Map<String, Object> entry(Revision revision) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("day", revision.draft().valid().toString());
        entry.put("recorded", revision.recorded().toString());
        entry.put("author", revision.draft().author());
        if (revision.draft().fact() instanceof AccidentFact fact) {
            told(fact, entry);
        }
        return entry;
    }

    private static void told(AccidentFact fact, Map<String, Object> entry) {
        entry.put(
                "step",
                fact instanceof AccidentFact.Noticed
                        ? "notice"
                        : AccidentStep.of(fact).code());
        switch (fact) {
            case AccidentFact.Noticed _ -> {}
            case AccidentFact.Amended(AccidentNotice _, String reason) -> entry.put("reason", reason);
            case AccidentFact.PreliminaryReported(String findings) -> entry.put("findings", findings);
            case AccidentFact.Investigated(String board, String findings, String causes) -> {
                entry.put("board", board);
                entry.put("findings", findings);
                entry.put("causes", causes);
            }
            case AccidentFact.ActionSet(String what, String by, LocalDate due) -> {
                entry.put("what", what);
                entry.put("by", by);
                entry.put("due", due.toString());
            }
            case AccidentFact.ActionDone(int number, String how) -> {
                entry.put("number", number);
                entry.put("how", how);
            }
            case AccidentFact.WorkResumed(String why) -> entry.put("why", why);
            case AccidentFact.Closed(String lessons) -> entry.put("lessons", lessons);
            case AccidentFact.Reopened(String reason) -> entry.put("reason", reason);
        }
    }

    private static Map<String, Object> named(RecordId id, String key, String name) {
        return Map.of("id", id.toString(), key, name);
    }

    private static void put(Map<String, Object> document, String key, Optional<LocalDate> day) {
        day.ifPresent(each -> document.put(key, each.toString()));
    }
}
