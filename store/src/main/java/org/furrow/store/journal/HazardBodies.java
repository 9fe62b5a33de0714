package org.furrow.store.journal;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.ground.Area;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The facts of hazards as JSON.
final class HazardBodies {

    private HazardBodies() {}

    static String kind(HazardFact fact) {
        return switch (fact) {
            case HazardFact.Recorded _ -> "hazard-recorded";
            case HazardFact.EvidenceFound _ -> "hazard-evidence-found";
            case HazardFact.Reclassified _ -> "hazard-reclassified";
            case HazardFact.StatusChanged _ -> "hazard-status-changed";
            case HazardFact.Extended _ -> "hazard-extended";
            case HazardFact.BoundaryCorrected _ -> "hazard-boundary-corrected";
            case HazardFact.DescriptionCorrected _ -> "hazard-description-corrected";
            case HazardFact.Superseded _ -> "hazard-superseded";
            case HazardFact.Reopened _ -> "hazard-reopened";
        };
    }

    static ObjectNode write(HazardFact fact) {
        ObjectNode node = Parts.object();
        switch (fact) {
            case HazardFact.Recorded recorded -> write(node, recorded);
            case HazardFact.EvidenceFound found -> node.set("item", Parts.write(found.item()));
            case HazardFact.Reclassified change ->
                approved(node.put("to", change.to().code()), change.reason(), change.approver());
            case HazardFact.StatusChanged change ->
                approved(node.put("to", change.to().code()), change.reason(), change.approver());
            case HazardFact.Extended change ->
                approved(node.set("extent", Shapes.of(change.extent())), change.reason(), change.approver());
            case HazardFact.BoundaryCorrected change ->
                approved(node.set("extent", Shapes.of(change.extent())), change.reason(), change.approver());
            case HazardFact.DescriptionCorrected change ->
                approved(
                        node.set("description", Parts.write(change.description())), change.reason(), change.approver());
            case HazardFact.Superseded change -> {
                node.set("by", Parts.ids(change.by()));
                node.put("transferredM2", change.transferred().squareMetres());
                approved(node, change.reason(), change.approver());
            }
            case HazardFact.Reopened change ->
                approved(node.set("extent", Shapes.of(change.extent())), change.reason(), change.approver());
        }
        return node;
    }

    private static void write(ObjectNode node, HazardFact.Recorded recorded) {
        node.set("description", Parts.write(recorded.description()));
        node.set("extent", Shapes.of(recorded.extent()));
        node.put("classification", recorded.classification().code());
        node.put("status", recorded.status().code());
        ArrayNode evidence = node.putArray("evidence");
        recorded.evidence().forEach(item -> evidence.add(Parts.write(item)));
        node.set("from", Parts.ids(recorded.from()));
        Parts.put(node, recorded.source());
    }

    private static void approved(ObjectNode node, String reason, String approver) {
        Parts.put(Parts.put(node, "reason", reason), "approver", approver);
    }

    static HazardFact read(String kind, JsonNode node) {
        String reason = Parts.text(node, "reason");
        String approver = Parts.text(node, "approver");
        return switch (kind) {
            case "hazard-recorded" -> recorded(node);
            case "hazard-evidence-found" -> new HazardFact.EvidenceFound(Parts.evidence(node.path("item")));
            case "hazard-reclassified" -> new HazardFact.Reclassified(classification(node, "to"), reason, approver);
            case "hazard-status-changed" -> new HazardFact.StatusChanged(status(node, "to"), reason, approver);
            case "hazard-extended" -> new HazardFact.Extended(Shapes.extent(node.path("extent")), reason, approver);
            case "hazard-boundary-corrected" ->
                new HazardFact.BoundaryCorrected(Shapes.extent(node.path("extent")), reason, approver);
            case "hazard-description-corrected" ->
                new HazardFact.DescriptionCorrected(Parts.description(node.path("description")), reason, approver);
            case "hazard-superseded" ->
                new HazardFact.Superseded(
                        Parts.ids(node.path("by")),
                        new Area(node.path("transferredM2").asLong()),
                        reason,
                        approver);
            case "hazard-reopened" -> new HazardFact.Reopened(Shapes.extent(node.path("extent")), reason, approver);
            default -> throw OtherBodies.unknown(kind);
        };
    }

    private static HazardFact.Recorded recorded(JsonNode node) {
        List<EvidenceItem> evidence = new ArrayList<>();
        for (JsonNode item : node.path("evidence")) {
            evidence.add(Parts.evidence(item));
        }
        return new HazardFact.Recorded(
                Parts.description(node.path("description")),
                Shapes.extent(node.path("extent")),
                classification(node, "classification"),
                status(node, "status"),
                evidence,
                Parts.ids(node.path("from")),
                Parts.source(node));
    }

    private static Classification classification(JsonNode node, String key) {
        return Classification.find(Parts.text(node, key)).orElseThrow();
    }

    private static WorkStatus status(JsonNode node, String key) {
        return WorkStatus.find(Parts.text(node, key)).orElseThrow();
    }
}
