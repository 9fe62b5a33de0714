package org.furrow.store.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Proposed splits, merges and reopenings as JSON.
final class LineageBodies {

    private LineageBodies() {}

    static void write(ObjectNode node, ProposedChange.SplitUp split) {
        ArrayNode parts = node.putArray("parts");
        split.parts().forEach(part -> {
            ObjectNode each = parts.addObject();
            Parts.put(Parts.put(each, "reference", part.reference()), "name", part.name());
            each.set("extent", Shapes.of(part.extent()));
        });
    }

    static void write(ObjectNode node, ProposedChange.Merged merged) {
        ArrayNode others = node.putArray("others");
        merged.others().forEach(other -> {
            ObjectNode each = others.addObject();
            each.put("hazard", other.hazard().toString());
            other.seen().ifPresent(seen -> each.put("seen", seen.hex()));
        });
        Parts.put(Parts.put(node, "reference", merged.reference()), "name", merged.name());
    }

    static void write(ObjectNode node, ProposedChange.Reopened reopened) {
        reopened.release().ifPresent(release -> node.put("release", release.toString()));
        node.set("extent", Shapes.of(reopened.extent()));
    }

    static ProposedChange split(JsonNode node) {
        List<ProposedChange.Part> parts = new ArrayList<>();
        for (JsonNode part : node.path("parts")) {
            parts.add(new ProposedChange.Part(
                    Parts.text(part, "reference"), Parts.text(part, "name"), Shapes.extent(part.path("extent"))));
        }
        return new ProposedChange.SplitUp(parts);
    }

    static ProposedChange merged(JsonNode node) {
        List<ProposedChange.Other> others = new ArrayList<>();
        for (JsonNode other : node.path("others")) {
            others.add(new ProposedChange.Other(
                    RecordId.parse(Parts.text(other, "hazard")),
                    other.has("seen") ? Optional.of(new Hash(Parts.text(other, "seen"))) : Optional.empty()));
        }
        return new ProposedChange.Merged(others, Parts.text(node, "reference"), Parts.text(node, "name"));
    }

    static ProposedChange reopened(JsonNode node) {
        return new ProposedChange.Reopened(
                node.has("release") ? Optional.of(RecordId.parse(Parts.text(node, "release"))) : Optional.empty(),
                Shapes.extent(node.path("extent")));
    }
}
