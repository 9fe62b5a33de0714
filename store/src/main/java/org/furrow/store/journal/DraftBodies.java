package org.furrow.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.Objection;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.EvidenceItem;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The steps of a draft as JSON.
final class DraftBodies {

    private DraftBodies() {}

    static String kind(DraftFact fact) {
        return switch (fact) {
            case DraftFact.Proposed _ -> "draft-proposed";
            case DraftFact.Approved _ -> "draft-approved";
            case DraftFact.Refused _ -> "draft-refused";
            case DraftFact.Withdrawn _ -> "draft-withdrawn";
        };
    }

    static ObjectNode write(DraftFact fact) {
        ObjectNode node = Parts.object();
        switch (fact) {
            case DraftFact.Proposed proposed -> {
                node.put("hazard", proposed.hazard().toString());
                node.put("kind", proposed.change().kind().code());
                node.set("change", write(proposed.change()));
                Parts.put(node, "reason", proposed.reason());
                node.set("support", SupportBody.write(proposed.support()));
                proposed.seen().ifPresent(seen -> node.put("seen", seen.hex()));
            }
            case DraftFact.Approved approved ->
                Parts.put(node, "role", approved.role()).put("written", approved.written());
            case DraftFact.Refused refused -> {
                ArrayNode objections = node.putArray("objections");
                refused.objections()
                        .forEach(each -> Parts.put(
                                Parts.put(objections.addObject(), "field", each.field()), "sentence", each.sentence()));
            }
            case DraftFact.Withdrawn withdrawn -> Parts.put(node, "reason", withdrawn.reason());
        }
        return node;
    }

    private static ObjectNode write(ProposedChange change) {
        ObjectNode node = Parts.object();
        switch (change) {
            case ProposedChange.Described described -> node.set("description", Parts.write(described.description()));
            case ProposedChange.Classified classified ->
                node.put("to", classified.to().code());
            case ProposedChange.Moved moved -> node.put("to", moved.to().code());
            case ProposedChange.Evidenced evidenced -> node.set("item", Parts.write(evidenced.item()));
            case ProposedChange.Redrawn redrawn -> node.set("extent", Shapes.of(redrawn.extent()));
            case ProposedChange.Extended extended -> node.set("extent", Shapes.of(extended.extent()));
            case ProposedChange.Released released -> write(node, released);
            case ProposedChange.SplitUp split -> LineageBodies.write(node, split);
            case ProposedChange.Merged merged -> LineageBodies.write(node, merged);
            case ProposedChange.Reopened reopened -> LineageBodies.write(node, reopened);
            case ProposedChange.NewHazard fresh -> {
                node.set("description", Parts.write(fresh.description()));
                node.set("extent", Shapes.of(fresh.extent()));
                node.put("classification", fresh.classification().code());
                ArrayNode evidence = node.putArray("evidence");
                fresh.evidence().forEach(item -> evidence.add(Parts.write(item)));
            }
        }
        return node;
    }

    private static void write(ObjectNode node, ProposedChange.Released released) {
        Parts.put(node, "reference", released.reference());
        node.put("kind", released.as().code());
        node.set("extent", Shapes.of(released.extent()));
        released.depthCm().ifPresent(depth -> node.put("depthCm", depth));
        Parts.put(node, "operator", released.operator());
        node.put("rework", released.isRework());
    }

    static DraftFact read(String kind, JsonNode node) {
        return switch (kind) {
            case "draft-proposed" ->
                new DraftFact.Proposed(
                        RecordId.parse(Parts.text(node, "hazard")),
                        change(Parts.text(node, "kind"), node.path("change")),
                        Parts.text(node, "reason"),
                        SupportBody.read(node.path("support")),
                        node.has("seen") ? Optional.of(new Hash(Parts.text(node, "seen"))) : Optional.empty());
            case "draft-approved" ->
                new DraftFact.Approved(
                        Parts.text(node, "role"), node.path("written").asInt());
            case "draft-refused" -> new DraftFact.Refused(objections(node.path("objections")));
            case "draft-withdrawn" -> new DraftFact.Withdrawn(Parts.text(node, "reason"));
            default -> throw OtherBodies.unknown(kind);
        };
    }

    private static ProposedChange change(String kind, JsonNode node) {
        return switch (ProposedChange.Kind.find(kind).orElseThrow(() -> OtherBodies.unknown("draft of " + kind))) {
            case DESCRIPTION -> new ProposedChange.Described(Parts.description(node.path("description")));
            case CLASSIFICATION -> new ProposedChange.Classified(classification(node, "to"));
            case STATUS ->
                new ProposedChange.Moved(WorkStatus.find(Parts.text(node, "to")).orElseThrow());
            case EVIDENCE -> new ProposedChange.Evidenced(Parts.evidence(node.path("item")));
            case BOUNDARY -> new ProposedChange.Redrawn(Shapes.extent(node.path("extent")));
            case EXTENSION -> new ProposedChange.Extended(Shapes.extent(node.path("extent")));
            case RELEASE -> released(node);
            case SPLIT -> LineageBodies.split(node);
            case MERGE -> LineageBodies.merged(node);
            case REOPEN -> LineageBodies.reopened(node);
            case NEW_HAZARD -> fresh(node);
        };
    }

    private static ProposedChange released(JsonNode node) {
        return new ProposedChange.Released(
                Parts.text(node, "reference"),
                ReleaseKind.find(Parts.text(node, "kind")).orElseThrow(),
                Shapes.extent(node.path("extent")),
                node.has("depthCm") ? OptionalInt.of(node.path("depthCm").asInt()) : OptionalInt.empty(),
                Parts.text(node, "operator"),
                node.path("rework").asBoolean());
    }

    private static ProposedChange fresh(JsonNode node) {
        List<EvidenceItem> evidence = new ArrayList<>();
        for (JsonNode item : node.path("evidence")) {
            evidence.add(Parts.evidence(item));
        }
        return new ProposedChange.NewHazard(
                Parts.description(node.path("description")),
                Shapes.extent(node.path("extent")),
                classification(node, "classification"),
                evidence);
    }

    private static Classification classification(JsonNode node, String key) {
        return Classification.find(Parts.text(node, key)).orElseThrow();
    }

    private static List<Objection> objections(JsonNode array) {
        List<Objection> objections = new ArrayList<>(array.size());
        for (JsonNode each : array) {
            objections.add(new Objection(Parts.text(each, "field"), Parts.text(each, "sentence")));
        }
        return objections;
    }
}
