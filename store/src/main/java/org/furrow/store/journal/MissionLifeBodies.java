package org.furrow.store.journal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Measure;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MilestoneDocument;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionFact;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.MissionProfile;
import org.furrow.domain.mission.Objective;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the journal says of the life of missions, as JSON and back.
final class MissionLifeBodies {

    static final List<String> KINDS = List.of(
            "mission-established",
            "mission-revised",
            "mission-milestone-reached",
            "mission-milestone-taken-back",
            "mission-figure-reported");

    private MissionLifeBodies() {}

    static String kind(MissionFact fact) {
        return switch (fact) {
            case MissionFact.Established _ -> "mission-established";
            case MissionFact.Revised _ -> "mission-revised";
            case MissionFact.MilestoneReached _ -> "mission-milestone-reached";
            case MissionFact.MilestoneTakenBack _ -> "mission-milestone-taken-back";
            case MissionFact.FigureReported _ -> "mission-figure-reported";
        };
    }

    static ObjectNode write(MissionFact fact) {
        return switch (fact) {
            case MissionFact.Established(MissionProfile profile, MilestoneDocument document) ->
                put(profile(profile), document);
            case MissionFact.Revised(MissionProfile profile, String reason) ->
                Parts.put(profile(profile), "reason", reason);
            case MissionFact.MilestoneReached(Milestone milestone, MilestoneDocument document) ->
                put(Parts.object().put("milestone", milestone.code()), document);
            case MissionFact.MilestoneTakenBack(Milestone milestone, String reason) ->
                Parts.put(Parts.object().put("milestone", milestone.code()), "reason", reason);
            case MissionFact.FigureReported(String objective, long amount) ->
                Parts.put(Parts.object(), "objective", objective).put("amount", amount);
        };
    }

    static Fact read(String kind, JsonNode node) {
        String reason = Parts.text(node, "reason");
        return switch (kind) {
            case "mission-established" -> new MissionFact.Established(profile(node), document(node));
            case "mission-revised" -> new MissionFact.Revised(profile(node), reason);
            case "mission-milestone-reached" -> new MissionFact.MilestoneReached(milestone(node), document(node));
            case "mission-milestone-taken-back" -> new MissionFact.MilestoneTakenBack(milestone(node), reason);
            case "mission-figure-reported" ->
                new MissionFact.FigureReported(
                        Parts.text(node, "objective"), node.path("amount").asLong());
            default -> throw new IllegalArgumentException("Unknown kind of journal entry: " + kind);
        };
    }

    private static ObjectNode put(ObjectNode node, MilestoneDocument document) {
        document.document().ifPresent(id -> node.put("document", id.toString()));
        return Parts.put(node, "reference", document.reference());
    }

    private static MilestoneDocument document(JsonNode node) {
        return new MilestoneDocument(
                Parts.text(node, "reference"),
                node.has("document") ? Optional.of(RecordId.parse(Parts.text(node, "document"))) : Optional.empty());
    }

    private static Milestone milestone(JsonNode node) {
        return Milestone.find(Parts.text(node, "milestone")).orElseThrow();
    }

    private static ObjectNode profile(MissionProfile profile) {
        ObjectNode node = Parts.put(Parts.object(), "name", profile.name());
        Parts.put(Parts.put(node, "mandate", profile.mandate()), "lead", profile.lead());
        node.set("partners", Parts.texts(profile.partners()));
        node.set("districts", Parts.texts(profile.area().districts()));
        profile.area().drawn().ifPresent(drawn -> {
            node.put("areaM2", drawn.area().squareMetres());
            node.set("area", Shapes.of(drawn.toSketch()));
        });
        node.put("first", profile.period().first().toString());
        node.put("last", profile.period().last().toString());
        ObjectNode planned = node.putObject("planned");
        profile.planned().forEach((milestone, day) -> planned.put(milestone.code(), day.toString()));
        ArrayNode objectives = node.putArray("objectives");
        profile.objectives()
                .forEach(each -> Parts.put(objectives.addObject(), "words", each.words())
                        .put("measure", each.measure().code())
                        .put("target", each.target()));
        node.set("teams", Parts.ids(profile.teams()));
        ArrayNode equipment = node.putArray("equipment");
        profile.equipment()
                .forEach(
                        each -> equipment.addObject().put("label", each.label()).put("count", each.count()));
        ArrayNode budget = node.putArray("budget");
        profile.budget().forEach(each -> budget.add(line(each)));
        return node;
    }

    private static ObjectNode line(BudgetLine line) {
        ObjectNode node = Parts.put(Parts.object(), "label", line.label());
        Parts.put(Parts.put(node, "organisation", line.organisation()), "donor", line.donor());
        node.put("currency", line.currency().getCurrencyCode());
        return node.put("amount", line.amount().toPlainString());
    }

    private static MissionProfile profile(JsonNode node) {
        Map<Milestone, LocalDate> planned = new EnumMap<>(Milestone.class);
        node.path("planned")
                .properties()
                .forEach(each -> planned.put(
                        Milestone.find(each.getKey()).orElseThrow(),
                        LocalDate.parse(each.getValue().asString())));
        List<Objective> objectives = new ArrayList<>();
        node.path("objectives")
                .forEach(each -> objectives.add(new Objective(
                        Measure.find(Parts.text(each, "measure")).orElseThrow(),
                        Parts.text(each, "words"),
                        each.path("target").asLong())));
        List<Equipment> equipment = new ArrayList<>();
        node.path("equipment")
                .forEach(each -> equipment.add(new Equipment(
                        Parts.text(each, "label"), each.path("count").asInt())));
        List<BudgetLine> budget = new ArrayList<>();
        node.path("budget").forEach(each -> budget.add(line(each)));
        return new MissionProfile(
                Parts.text(node, "name"),
                Parts.text(node, "mandate"),
                Parts.text(node, "lead"),
                Parts.texts(node.path("partners")),
                new MissionArea(Parts.texts(node.path("districts")), drawn(node)),
                new MissionPeriod(day(node, "first"), day(node, "last")),
                planned,
                objectives,
                Parts.ids(node.path("teams")),
                equipment,
                budget);
    }

    private static Optional<Footprint> drawn(JsonNode node) {
        return node.has("area")
                ? Optional.of(Footprint.ofTrusted(
                        Shapes.sketch(node.path("area")),
                        new Area(node.path("areaM2").asLong())))
                : Optional.empty();
    }

    private static BudgetLine line(JsonNode node) {
        return new BudgetLine(
                Parts.text(node, "label"),
                Parts.text(node, "organisation"),
                Parts.text(node, "donor"),
                Currency.getInstance(Parts.text(node, "currency")),
                new BigDecimal(Parts.text(node, "amount")));
    }

    private static LocalDate day(JsonNode node, String key) {
        return LocalDate.parse(Parts.text(node, key));
    }
}
