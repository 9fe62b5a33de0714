package org.furrow.store.journal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The bodies of what is told of accidents.
final class AccidentBodies {

    /// The kinds of entries that are read and written here.
    static final List<String> KINDS = List.of(
            "accident-noticed",
            "accident-amended",
            "accident-preliminary-reported",
            "accident-investigated",
            "accident-action-set",
            "accident-action-done",
            "accident-work-resumed",
            "accident-closed",
            "accident-reopened");

    private AccidentBodies() {}

    static String kind(AccidentFact fact) {
        return switch (fact) {
            case AccidentFact.Noticed _ -> "accident-noticed";
            case AccidentFact.Amended _ -> "accident-amended";
            case AccidentFact.PreliminaryReported _ -> "accident-preliminary-reported";
            case AccidentFact.Investigated _ -> "accident-investigated";
            case AccidentFact.ActionSet _ -> "accident-action-set";
            case AccidentFact.ActionDone _ -> "accident-action-done";
            case AccidentFact.WorkResumed _ -> "accident-work-resumed";
            case AccidentFact.Closed _ -> "accident-closed";
            case AccidentFact.Reopened _ -> "accident-reopened";
        };
    }

    static ObjectNode write(AccidentFact fact) {
        ObjectNode node = Parts.object();
        return switch (fact) {
            case AccidentFact.Noticed(AccidentNotice notice) -> notice(notice);
            case AccidentFact.Amended(AccidentNotice notice, String reason) ->
                Parts.put(notice(notice), "reason", reason);
            case AccidentFact.PreliminaryReported(String findings) -> Parts.put(node, "findings", findings);
            case AccidentFact.Investigated(String board, String findings, String causes) ->
                Parts.put(Parts.put(Parts.put(node, "board", board), "findings", findings), "causes", causes);
            case AccidentFact.ActionSet(String what, String by, LocalDate due) ->
                Parts.put(Parts.put(node, "what", what), "by", by).put("due", due.toString());
            case AccidentFact.ActionDone(int number, String how) ->
                Parts.put(node, "how", how).put("number", number);
            case AccidentFact.WorkResumed(String why) -> Parts.put(node, "why", why);
            case AccidentFact.Closed(String lessons) -> Parts.put(node, "lessons", lessons);
            case AccidentFact.Reopened(String reason) -> Parts.put(node, "reason", reason);
        };
    }

    static Fact read(String kind, JsonNode node) {
        String reason = Parts.text(node, "reason");
        String findings = Parts.text(node, "findings");
        return switch (kind) {
            case "accident-noticed" -> new AccidentFact.Noticed(notice(node));
            case "accident-amended" -> new AccidentFact.Amended(notice(node), reason);
            case "accident-preliminary-reported" -> new AccidentFact.PreliminaryReported(findings);
            case "accident-investigated" ->
                new AccidentFact.Investigated(Parts.text(node, "board"), findings, Parts.text(node, "causes"));
            case "accident-action-set" ->
                new AccidentFact.ActionSet(
                        Parts.text(node, "what"), Parts.text(node, "by"), LocalDate.parse(Parts.text(node, "due")));
            case "accident-action-done" ->
                new AccidentFact.ActionDone(node.path("number").asInt(), Parts.text(node, "how"));
            case "accident-work-resumed" -> new AccidentFact.WorkResumed(Parts.text(node, "why"));
            case "accident-closed" -> new AccidentFact.Closed(Parts.text(node, "lessons"));
            case "accident-reopened" -> new AccidentFact.Reopened(reason);
            default -> throw new IllegalArgumentException("Unknown kind of journal entry: " + kind);
        };
    }

    private static ObjectNode notice(AccidentNotice notice) {
        ObjectNode node = Parts.put(Parts.object(), "number", notice.number());
        node.put("kind", notice.kind().code());
        node.put("context", notice.context().code());
        Parts.put(node, "organisation", notice.organisation());
        notice.at().ifPresent(at -> node.put("at", at.toString()));
        node.put("told", notice.told().toString());
        notice.where().ifPresent(where -> node.set("where", Shapes.of(where)));
        notice.accuracyM().ifPresent(metres -> node.put("accuracyM", metres));
        Parts.put(node, "place", notice.place());
        notice.device().ifPresent(device -> node.put("device", device.code()));
        Parts.put(node, "model", notice.model());
        notice.task().ifPresent(task -> node.put("task", task.toString()));
        notice.team().ifPresent(team -> node.put("team", team.toString()));
        notice.hazard().ifPresent(hazard -> node.put("hazard", hazard.toString()));
        Parts.put(node, "what", notice.what());
        node.put("killed", notice.killed());
        node.put("injured", notice.injured());
        return node.put("stop", notice.stop().code());
    }

    private static AccidentNotice notice(JsonNode node) {
        return new AccidentNotice(
                Parts.text(node, "number"),
                AccidentKind.find(Parts.text(node, "kind")).orElseThrow(),
                AccidentContext.find(Parts.text(node, "context")).orElseThrow(),
                Parts.text(node, "organisation"),
                node.has("at") ? Optional.of(LocalTime.parse(Parts.text(node, "at"))) : Optional.empty(),
                LocalDate.parse(Parts.text(node, "told")),
                node.has("where") ? Optional.of(Shapes.position(node.path("where"))) : Optional.empty(),
                node.has("accuracyM") ? OptionalInt.of(node.path("accuracyM").asInt()) : OptionalInt.empty(),
                Parts.text(node, "place"),
                ItemCategory.find(Parts.text(node, "device")),
                Parts.text(node, "model"),
                id(node, "task"),
                id(node, "team"),
                id(node, "hazard"),
                Parts.text(node, "what"),
                node.path("killed").asInt(),
                node.path("injured").asInt(),
                WorkStop.find(Parts.text(node, "stop")).orElseThrow());
    }

    private static Optional<RecordId> id(JsonNode node, String key) {
        return node.has(key) ? Optional.of(RecordId.parse(Parts.text(node, key))) : Optional.empty();
    }
}
