package org.furrow.store.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the journal says of tasks, as JSON and back.
final class TaskBodies {

    static final List<String> KINDS = List.of(
            "task-ordered",
            "task-changed",
            "task-planned",
            "task-started",
            "task-suspended",
            "task-restarted",
            "task-completed",
            "task-accepted",
            "task-sent-back",
            "task-withdrawn");

    private TaskBodies() {}

    static String kind(TaskFact fact) {
        return switch (fact) {
            case TaskFact.Ordered _ -> "task-ordered";
            case TaskFact.Changed _ -> "task-changed";
            case TaskFact.Planned _ -> "task-planned";
            case TaskFact.Started _ -> "task-started";
            case TaskFact.Suspended _ -> "task-suspended";
            case TaskFact.Restarted _ -> "task-restarted";
            case TaskFact.Completed _ -> "task-completed";
            case TaskFact.Accepted _ -> "task-accepted";
            case TaskFact.SentBack _ -> "task-sent-back";
            case TaskFact.Withdrawn _ -> "task-withdrawn";
        };
    }

    static ObjectNode write(TaskFact fact) {
        ObjectNode node = Parts.object();
        return switch (fact) {
            case TaskFact.Ordered(TaskProfile profile) -> profile(profile);
            case TaskFact.Changed(TaskProfile profile, String reason) -> Parts.put(profile(profile), "reason", reason);
            case TaskFact.Planned(TaskPlan plan) -> plan(plan);
            case TaskFact.Started(String startPoint) -> Parts.put(node, "startPoint", startPoint);
            case TaskFact.Suspended suspended -> {
                node.put("cause", suspended.cause().code());
                suspended.part().ifPresent(part -> node.set("part", Shapes.of(new Extent.Drawn(part))));
                yield Parts.put(Parts.put(node, "reason", suspended.reason()), "marking", suspended.marking());
            }
            case TaskFact.Restarted(String removed, String rebriefing) ->
                Parts.put(Parts.put(node, "causeRemoved", removed), "rebriefing", rebriefing);
            case TaskFact.Completed(String report, List<Quantity> done) -> {
                put(node, "done", done);
                yield Parts.put(node, "report", report);
            }
            case TaskFact.Accepted(String remarks) -> Parts.put(node, "remarks", remarks);
            case TaskFact.SentBack(String reason) -> Parts.put(node, "reason", reason);
            case TaskFact.Withdrawn(String reason) -> Parts.put(node, "reason", reason);
        };
    }

    static Fact read(String kind, JsonNode node) {
        String reason = Parts.text(node, "reason");
        return switch (kind) {
            case "task-ordered" -> new TaskFact.Ordered(profile(node));
            case "task-changed" -> new TaskFact.Changed(profile(node), reason);
            case "task-planned" -> new TaskFact.Planned(plan(node));
            case "task-started" -> new TaskFact.Started(Parts.text(node, "startPoint"));
            case "task-suspended" ->
                new TaskFact.Suspended(
                        StopCause.find(Parts.text(node, "cause")).orElseThrow(),
                        reason,
                        Parts.text(node, "marking"),
                        part(node.path("part")));
            case "task-restarted" ->
                new TaskFact.Restarted(Parts.text(node, "causeRemoved"), Parts.text(node, "rebriefing"));
            case "task-completed" -> new TaskFact.Completed(Parts.text(node, "report"), quantities(node.path("done")));
            case "task-accepted" -> new TaskFact.Accepted(Parts.text(node, "remarks"));
            case "task-sent-back" -> new TaskFact.SentBack(reason);
            case "task-withdrawn" -> new TaskFact.Withdrawn(reason);
            default -> throw new IllegalArgumentException("Unknown kind of journal entry: " + kind);
        };
    }

    private static ObjectNode profile(TaskProfile profile) {
        ObjectNode node = Parts.put(Parts.object(), "number", profile.number());
        node.put("kind", profile.kind().code());
        Parts.put(Parts.put(node, "title", profile.title()), "organisation", profile.organisation());
        node.set("teams", Parts.ids(profile.teams()));
        node.set("hazards", Parts.ids(profile.hazards()));
        profile.place().ifPresent(place -> node.set("place", Shapes.of(place)));
        ArrayNode methods = node.putArray("methods");
        profile.methods().forEach(method -> methods.add(method.code()));
        profile.depthCm().ifPresent(depth -> node.put("depthCm", depth));
        profile.first().ifPresent(day -> node.put("first", day.toString()));
        profile.last().ifPresent(day -> node.put("last", day.toString()));
        Dossier dossier = profile.dossier();
        Parts.put(Parts.put(node, "medical", dossier.medical()), "access", dossier.access());
        Parts.put(Parts.put(node, "marking", dossier.marking()), "works", dossier.works());
        Parts.put(node, "remarks", dossier.remarks());
        put(node, "quantities", profile.quantities());
        node.set("waitsFor", Parts.ids(profile.waitsFor()));
        return node;
    }

    private static TaskProfile profile(JsonNode node) {
        return new TaskProfile(
                Parts.text(node, "number"),
                TaskKind.find(Parts.text(node, "kind")).orElseThrow(),
                Parts.text(node, "title"),
                Parts.text(node, "organisation"),
                Parts.ids(node.path("teams")),
                Parts.ids(node.path("hazards")),
                node.has("place") ? Optional.of(Shapes.position(node.path("place"))) : Optional.empty(),
                methods(node.path("methods")),
                node.has("depthCm") ? OptionalInt.of(node.path("depthCm").asInt()) : OptionalInt.empty(),
                day(node, "first"),
                day(node, "last"),
                new Dossier(
                        Parts.text(node, "medical"),
                        Parts.text(node, "access"),
                        Parts.text(node, "marking"),
                        Parts.text(node, "works"),
                        Parts.text(node, "remarks")),
                quantities(node.path("quantities")),
                Parts.ids(node.path("waitsFor")));
    }

    private static ObjectNode plan(TaskPlan plan) {
        ObjectNode node = Parts.object()
                .put("first", plan.first().toString())
                .put("last", plan.last().toString());
        node.set("teams", Parts.ids(plan.teams()));
        Parts.put(Parts.put(node, "medical", plan.medical()), "access", plan.access());
        return Parts.put(Parts.put(node, "marking", plan.marking()), "works", plan.works());
    }

    private static TaskPlan plan(JsonNode node) {
        return new TaskPlan(
                Parts.ids(node.path("teams")),
                LocalDate.parse(Parts.text(node, "first")),
                LocalDate.parse(Parts.text(node, "last")),
                Parts.text(node, "medical"),
                Parts.text(node, "access"),
                Parts.text(node, "marking"),
                Parts.text(node, "works"));
    }

    static void put(ObjectNode node, String key, List<Quantity> quantities) {
        ArrayNode array = node.putArray(key);
        for (Quantity each : quantities) {
            ObjectNode one = array.addObject().put("amount", each.amount().toPlainString());
            Parts.put(Parts.put(one, "label", each.label()), "unit", each.unit());
        }
    }

    static List<Quantity> quantities(JsonNode array) {
        List<Quantity> quantities = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            quantities.add(new Quantity(
                    Parts.text(node, "label"), Parts.text(node, "unit"), new BigDecimal(Parts.text(node, "amount"))));
        }
        return quantities;
    }

    private static Optional<Footprint> part(JsonNode node) {
        return Shapes.extent(node) instanceof Extent.Drawn drawn ? Optional.of(drawn.footprint()) : Optional.empty();
    }

    private static Set<Method> methods(JsonNode codes) {
        Set<Method> methods = EnumSet.noneOf(Method.class);
        codes.forEach(code -> methods.add(Method.find(code.asString()).orElseThrow()));
        return methods;
    }

    private static Optional<LocalDate> day(JsonNode node, String key) {
        return node.has(key) ? Optional.of(LocalDate.parse(Parts.text(node, key))) : Optional.empty();
    }
}
