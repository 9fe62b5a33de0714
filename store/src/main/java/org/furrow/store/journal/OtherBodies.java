package org.furrow.store.journal;

import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Releases, occurrences and places as JSON.
final class OtherBodies {

    static final String RELEASE = "release-recorded";
    static final String OCCURRENCE = "occurrence-recorded";
    static final String PLACE = "place-recorded";

    private OtherBodies() {}

    static ObjectNode write(ReleaseRecorded release) {
        ObjectNode node = Parts.object().put("hazard", release.hazard().toString());
        Parts.put(node, "reference", release.reference());
        node.put("kind", release.kind().code());
        node.set("extent", Shapes.of(release.extent()));
        release.depthCm().ifPresent(depth -> node.put("depthCm", depth));
        Parts.put(node, "operator", release.operator());
        Parts.put(node, "approver", release.approver());
        node.put("rework", release.isRework());
        Parts.put(node, release.source());
        return node;
    }

    static ObjectNode write(OccurrenceRecorded occurrence) {
        ObjectNode node = Parts.object().put("kind", occurrence.kind().code());
        Parts.put(node, "reference", occurrence.reference());
        Parts.put(node, "category", occurrence.category());
        occurrence.where().ifPresent(where -> node.set("where", Shapes.of(where)));
        Parts.put(node, "district", occurrence.district());
        node.put("killed", occurrence.killed()).put("injured", occurrence.injured());
        node.put("quantity", occurrence.quantity());
        Parts.put(node, occurrence.source());
        return node;
    }

    static ObjectNode write(PlaceRecorded place) {
        ObjectNode node = Parts.object().put("kind", place.kind().code());
        Parts.put(node, "code", place.code());
        Parts.put(node, "name", place.name());
        Parts.put(node, "parent", place.parent());
        node.set("shape", Shapes.of(place.shape()));
        return node.put("people", place.people());
    }

    static Fact read(String kind, JsonNode node) {
        return switch (kind) {
            case RELEASE -> release(node);
            case OCCURRENCE -> occurrence(node);
            case PLACE -> place(node);
            default -> throw unknown(kind);
        };
    }

    static IllegalArgumentException unknown(String kind) {
        return new IllegalArgumentException("The journal holds a revision of the unknown kind '" + kind
                + "'. Maybe it was written by a newer release of Furrow.");
    }

    private static ReleaseRecorded release(JsonNode node) {
        return new ReleaseRecorded(
                RecordId.parse(Parts.text(node, "hazard")),
                Parts.text(node, "reference"),
                ReleaseKind.find(Parts.text(node, "kind")).orElseThrow(),
                Shapes.extent(node.path("extent")),
                node.has("depthCm") ? OptionalInt.of(node.path("depthCm").asInt()) : OptionalInt.empty(),
                Parts.text(node, "operator"),
                Parts.text(node, "approver"),
                node.path("rework").asBoolean(),
                Parts.source(node));
    }

    private static OccurrenceRecorded occurrence(JsonNode node) {
        return new OccurrenceRecorded(
                OccurrenceRecorded.Kind.find(Parts.text(node, "kind")).orElseThrow(),
                Parts.text(node, "reference"),
                Parts.text(node, "category"),
                node.has("where") ? Optional.of(Shapes.position(node.path("where"))) : Optional.empty(),
                Parts.text(node, "district"),
                node.path("killed").asInt(),
                node.path("injured").asInt(),
                node.path("quantity").asInt(),
                Parts.source(node));
    }

    private static PlaceRecorded place(JsonNode node) {
        return new PlaceRecorded(
                PlaceRecorded.Kind.find(Parts.text(node, "kind")).orElseThrow(),
                Parts.text(node, "code"),
                Parts.text(node, "name"),
                Parts.text(node, "parent"),
                Shapes.sketch(node.path("shape")),
                node.path("people").asLong());
    }
}
