package org.furrow.app.tasking;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.Outcome;
import org.furrow.app.draft.BoundaryText;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskProfile;

/// Tasks as the API and the commands give them.
public final class TaskJson {

    private TaskJson() {}

    /// Several tasks.
    public static Map<String, Object> of(List<Task> tasks, TaskBook book, LocalDate today) {
        return Map.of("tasks", tasks.stream().map(task -> of(task, book, today)).toList());
    }

    /// A task with what it names.
    public static Map<String, Object> of(Task task, TaskBook book, LocalDate today) {
        TaskProfile profile = task.profile();
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", task.id().toString());
        document.put("number", profile.number());
        document.put("kind", profile.kind().code());
        document.put("group", profile.kind().group().code());
        document.put("title", profile.title());
        document.put("organisation", profile.organisation());
        document.put("status", task.status().code());
        document.put("overdue", task.isOverdueOn(today));
        document.put(
                "teams",
                profile.teams().stream()
                        .map(id -> named(id, "name", book.teamName(id)))
                        .toList());
        document.put(
                "hazards",
                profile.hazards().stream().map(id -> hazard(id, book)).toList());
        profile.place().ifPresent(place -> document.put("place", List.of(place.longitude(), place.latitude())));
        document.put("methods", profile.methods().stream().map(Method::code).toList());
        profile.depthCm().ifPresent(depth -> document.put("depthCm", depth));
        put(document, "first", profile.first());
        put(document, "last", profile.last());
        document.put("medical", profile.dossier().medical());
        document.put("access", profile.dossier().access());
        document.put("marking", profile.dossier().marking());
        document.put("works", profile.dossier().works());
        document.put("remarks", profile.dossier().remarks());
        document.put("quantities", quantities(profile.quantities()));
        document.put("done", quantities(task.done()));
        document.put(
                "waitsFor",
                profile.waitsFor().stream().map(id -> waited(id, book)).toList());
        document.put(
                "unlocks",
                book.waitingFor(task.id()).stream()
                        .map(other ->
                                named(other.id(), "number", other.profile().number()))
                        .toList());
        document.put("ordered", task.progress().ordered().toString());
        document.put("orderedBy", task.progress().orderedBy());
        put(document, "started", task.progress().started());
        put(document, "completed", task.progress().completed());
        return document;
    }

    /// A task with everything that was done about it, the latest first.
    public static Map<String, Object> of(Task task, TaskBook book, LocalDate today, List<Revision> history) {
        Map<String, Object> document = of(task, book, today);
        document.put("seen", history.getFirst().hash().hex());
        document.put("history", history.stream().map(TaskJson::entry).toList());
        return document;
    }

    /// A task that was ordered, or a step that was taken, and the splits that were proposed after it.
    public static Map<String, Object> done(Revision revision, List<SplittingSuspended.Proposed> proposed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("id", revision.draft().record().toString());
        document.put("entry", revision.hash().hex());
        if (!proposed.isEmpty()) {
            document.put("splits", proposed.stream().map(TaskJson::split).toList());
        }
        return document;
    }

    /// A step that was taken, the work statuses that were proposed with it and the splits that were proposed after it.
    public static Map<String, Object> taken(Outcome.Recorded recorded, List<SplittingSuspended.Proposed> proposed) {
        Map<String, Object> document = done(entry(recorded), proposed);
        List<Map<String, Object>> statuses =
                recorded.revisions().stream().flatMap(TaskJson::proposal).toList();
        if (!statuses.isEmpty()) {
            document.put("proposals", statuses);
        }
        return document;
    }

    /// The entry that was asked for, and not what was proposed with it.
    public static Revision entry(Outcome.Recorded recorded) {
        return recorded.revisions().stream()
                .filter(revision -> !(revision.draft().fact() instanceof DraftFact.Proposed))
                .reduce((_, later) -> later)
                .orElseGet(() -> recorded.revisions().getLast());
    }

    private static Stream<Map<String, Object>> proposal(Revision revision) {
        return revision.draft().fact()
                        instanceof DraftFact.Proposed(var hazard, ProposedChange.Moved(var to), var _, var _, var _)
                ? Stream.of(Map.of(
                        "draft", revision.draft().record().toString(), "hazard", hazard.toString(), "to", to.code()))
                : Stream.empty();
    }

    private static Map<String, Object> split(SplittingSuspended.Proposed proposed) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("hazard", proposed.hazard().toString());
        document.put("reference", proposed.reference());
        switch (proposed.outcome()) {
            case Outcome.Recorded recorded ->
                document.put(
                        "draft", recorded.revisions().getLast().draft().record().toString());
            case Outcome.Refused refused -> document.putAll(reasons(refused.reasons()));
        }
        return document;
    }

    /// Why something was refused.
    public static Map<String, Object> reasons(List<Reason> reasons) {
        return Map.of(
                "reasons",
                reasons.stream()
                        .map(reason ->
                                Map.of("code", reason.code(), "sentence", reason.sentence(), "advice", reason.advice()))
                        .toList());
    }

    private static Map<String, Object> entry(Revision revision) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("day", revision.draft().valid().toString());
        entry.put("recorded", revision.recorded().toString());
        entry.put("author", revision.draft().author());
        if (revision.draft().fact() instanceof TaskFact fact) {
            told(fact, entry);
        }
        return entry;
    }

    private static void told(TaskFact fact, Map<String, Object> entry) {
        entry.put(
                "step",
                fact instanceof TaskFact.Ordered
                        ? "order"
                        : org.furrow.domain.tasking.TaskStep.of(fact).code());
        switch (fact) {
            case TaskFact.Ordered _, TaskFact.Planned _ -> {}
            case TaskFact.Changed(TaskProfile _, String reason) -> entry.put("reason", reason);
            case TaskFact.Started(String startPoint) -> entry.put("startPoint", startPoint);
            case TaskFact.Suspended suspended -> {
                entry.put("cause", suspended.cause().code());
                entry.put("reason", suspended.reason());
                entry.put("marking", suspended.marking());
                suspended
                        .part()
                        .ifPresent(part -> entry.put("partM2", part.area().squareMetres()));
                suspended.part().ifPresent(part -> entry.put("part", BoundaryText.writeGeoJson(part)));
            }
            case TaskFact.Restarted(String removed, String rebriefing) -> {
                entry.put("causeRemoved", removed);
                entry.put("rebriefing", rebriefing);
            }
            case TaskFact.Completed(String report, List<Quantity> done) -> {
                entry.put("report", report);
                entry.put("done", quantities(done));
            }
            case TaskFact.Accepted(String remarks) -> entry.put("remarks", remarks);
            case TaskFact.SentBack(String reason) -> entry.put("reason", reason);
            case TaskFact.Withdrawn(String reason) -> entry.put("reason", reason);
        }
    }

    private static List<Map<String, Object>> quantities(List<Quantity> quantities) {
        List<Map<String, Object>> documents = new ArrayList<>();
        for (Quantity each : quantities) {
            documents.add(Map.of("label", each.label(), "amount", each.amount(), "unit", each.unit()));
        }
        return documents;
    }

    private static Map<String, Object> named(RecordId id, String key, String name) {
        return Map.of("id", id.toString(), key, name);
    }

    private static Map<String, Object> hazard(RecordId id, TaskBook book) {
        return book.findHazard(id)
                .map(ground -> named(id, "reference", ground.reference()))
                .orElseGet(() -> Map.of("id", id.toString()));
    }

    private static Map<String, Object> waited(RecordId id, TaskBook book) {
        return book.findWaited(id)
                .map(other -> Map.<String, Object>of(
                        "id",
                        id.toString(),
                        "number",
                        other.number(),
                        "status",
                        other.status().code()))
                .orElseGet(() -> Map.of("id", id.toString()));
    }

    private static void put(Map<String, Object> document, String key, Optional<LocalDate> day) {
        day.ifPresent(each -> document.put(key, each.toString()));
    }
}
