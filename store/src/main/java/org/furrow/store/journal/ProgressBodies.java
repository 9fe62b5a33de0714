package org.furrow.store.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.clearance.Assets;
import org.furrow.domain.clearance.Disposal;
import org.furrow.domain.clearance.DisposalMethod;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ItemCondition;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.Stoppage;
import org.furrow.domain.clearance.StoppageCause;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.clearance.WorkedKind;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the journal says of reports of days, as JSON and back.
final class ProgressBodies {

    static final List<String> KINDS =
            List.of("progress-reported", "progress-corrected", "progress-taken-back", "progress-looked-into");

    private ProgressBodies() {}

    static String kind(ProgressFact fact) {
        return switch (fact) {
            case ProgressFact.Reported _ -> "progress-reported";
            case ProgressFact.Corrected _ -> "progress-corrected";
            case ProgressFact.TakenBack _ -> "progress-taken-back";
            case ProgressFact.LookedInto _ -> "progress-looked-into";
        };
    }

    static ObjectNode write(ProgressFact fact) {
        return switch (fact) {
            case ProgressFact.Reported(String key, ProgressReport report) -> Parts.put(report(report), "key", key);
            case ProgressFact.Corrected(ProgressReport report, String reason) ->
                Parts.put(report(report), "reason", reason);
            case ProgressFact.TakenBack(String reason) -> Parts.put(Parts.object(), "reason", reason);
            case ProgressFact.LookedInto(String flag, String words) ->
                Parts.put(Parts.put(Parts.object(), "flag", flag), "words", words);
        };
    }

    static Fact read(String kind, JsonNode node) {
        String reason = Parts.text(node, "reason");
        return switch (kind) {
            case "progress-reported" -> new ProgressFact.Reported(Parts.text(node, "key"), report(node));
            case "progress-corrected" -> new ProgressFact.Corrected(report(node), reason);
            case "progress-taken-back" -> new ProgressFact.TakenBack(reason);
            case "progress-looked-into" ->
                new ProgressFact.LookedInto(Parts.text(node, "flag"), Parts.text(node, "words"));
            default -> throw new IllegalArgumentException("Unknown kind of journal entry: " + kind);
        };
    }

    private static ObjectNode report(ProgressReport report) {
        ObjectNode node = Parts.object()
                .put("task", report.task().toString())
                .put("team", report.team().toString())
                .put("day", report.day().toString())
                .put("minutes", report.minutesWorked());
        putWork(node, report.work());
        putStoppages(node, report.stoppages());
        putAssets(node, report.assets());
        if (!report.items().isEmpty()) {
            ArrayNode items = node.putArray("items");
            report.items().forEach(item -> items.add(item(item)));
        }
        if (report.nearMisses() != 0) {
            node.put("nearMisses", report.nearMisses());
        }
        Parts.put(node, "remarks", report.remarks());
        if (!report.quantities().isEmpty()) {
            TaskBodies.put(node, "quantities", report.quantities());
        }
        report.footprint().ifPresent(ground -> node.set("ground", Shapes.of(new Extent.Drawn(ground))));
        if (!report.photos().isEmpty()) {
            node.set("photos", Parts.ids(report.photos()));
        }
        return node;
    }

    private static ProgressReport report(JsonNode node) {
        return new ProgressReport(
                RecordId.parse(Parts.text(node, "task")),
                RecordId.parse(Parts.text(node, "team")),
                LocalDate.parse(Parts.text(node, "day")),
                work(node.path("work")),
                node.path("minutes").asInt(),
                stoppages(node.path("stoppages")),
                new Assets(
                        node.path("deminers").asInt(0),
                        node.path("dogs").asInt(0),
                        node.path("machines").asInt(0)),
                items(node.path("items")),
                node.path("nearMisses").asInt(0),
                Parts.text(node, "remarks"),
                TaskBodies.quantities(node.path("quantities")),
                ground(node.path("ground")),
                Parts.ids(node.path("photos")));
    }

    private static void putWork(ObjectNode node, List<Worked> work) {
        if (!work.isEmpty()) {
            ArrayNode array = node.putArray("work");
            work.forEach(each -> array.addObject()
                    .put("method", each.method().code())
                    .put("kind", each.kind().code())
                    .put("m2", each.area().squareMetres()));
        }
    }

    private static List<Worked> work(JsonNode array) {
        List<Worked> work = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            work.add(new Worked(
                    Method.find(Parts.text(node, "method")).orElseThrow(),
                    WorkedKind.find(Parts.text(node, "kind")).orElseThrow(),
                    new Area(node.path("m2").asLong())));
        }
        return work;
    }

    private static void putStoppages(ObjectNode node, List<Stoppage> stoppages) {
        if (!stoppages.isEmpty()) {
            ArrayNode array = node.putArray("stoppages");
            stoppages.forEach(
                    each -> array.addObject().put("cause", each.cause().code()).put("minutes", each.minutes()));
        }
    }

    private static List<Stoppage> stoppages(JsonNode array) {
        List<Stoppage> stoppages = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            stoppages.add(new Stoppage(
                    StoppageCause.find(Parts.text(node, "cause")).orElseThrow(),
                    node.path("minutes").asInt()));
        }
        return stoppages;
    }

    private static void putAssets(ObjectNode node, Assets assets) {
        if (!assets.equals(Assets.NONE)) {
            node.put("deminers", assets.deminers()).put("dogs", assets.dogs()).put("machines", assets.machines());
        }
    }

    private static ObjectNode item(FoundItem item) {
        ObjectNode node = Parts.object()
                .put("category", item.category().code())
                .put("condition", item.condition().code())
                .put("quantity", item.quantity());
        Parts.put(node, "model", item.model());
        item.where().ifPresent((Position where) -> node.set("where", Shapes.of(where)));
        item.depthCm().ifPresent(depth -> node.put("depthCm", depth));
        item.disposal().ifPresent(disposal -> {
            ObjectNode become = Parts.object()
                    .put("method", disposal.method().code())
                    .put("on", disposal.on().toString());
            Parts.put(Parts.put(become, "place", disposal.place()), "by", disposal.by());
            node.set("disposal", Parts.put(become, "reason", disposal.reason()));
        });
        return node;
    }

    private static List<FoundItem> items(JsonNode array) {
        List<FoundItem> items = new ArrayList<>(array.size());
        for (JsonNode node : array) {
            items.add(new FoundItem(
                    ItemCategory.find(Parts.text(node, "category")).orElseThrow(),
                    Parts.text(node, "model"),
                    node.has("where") ? Optional.of(Shapes.position(node.path("where"))) : Optional.empty(),
                    node.has("depthCm") ? OptionalInt.of(node.path("depthCm").asInt()) : OptionalInt.empty(),
                    ItemCondition.find(Parts.text(node, "condition")).orElseThrow(),
                    node.path("quantity").asInt(),
                    disposal(node.path("disposal"))));
        }
        return items;
    }

    private static Optional<Disposal> disposal(JsonNode node) {
        return node.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Disposal(
                        DisposalMethod.find(Parts.text(node, "method")).orElseThrow(),
                        LocalDate.parse(Parts.text(node, "on")),
                        Parts.text(node, "place"),
                        Parts.text(node, "by"),
                        Parts.text(node, "reason")));
    }

    private static Optional<Footprint> ground(JsonNode node) {
        return Shapes.extent(node) instanceof Extent.Drawn drawn ? Optional.of(drawn.footprint()) : Optional.empty();
    }
}
