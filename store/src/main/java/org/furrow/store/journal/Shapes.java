package org.furrow.store.journal;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Shapes as JSON. Coordinates are whole steps of 1e-7 degrees, x and y in turn, so that they are exact and canonical.
final class Shapes {

    private static final double STEPS_PER_DEGREE = 1e7;

    private Shapes() {}

    static ObjectNode of(Extent extent) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (extent) {
            case Extent.Drawn drawn -> {
                node.put("m2", drawn.footprint().area().squareMetres());
                node.set("shape", of(drawn.footprint().toSketch()));
            }
            case Extent.Stated stated -> node.put("m2", stated.stated().squareMetres());
            case Extent.Unknown _ -> {}
        }
        return node;
    }

    static Extent extent(JsonNode node) {
        if (node.has("shape")) {
            Area area = new Area(node.path("m2").asLong());
            return new Extent.Drawn(Footprint.ofTrusted(sketch(node.path("shape")), area));
        }
        return node.has("m2") ? new Extent.Stated(new Area(node.path("m2").asLong())) : Extent.unknown();
    }

    static ObjectNode of(Sketch sketch) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("kind", sketch.kind().name().toLowerCase(java.util.Locale.ROOT));
        ArrayNode parts = node.putArray("parts");
        for (Sketch.Part part : sketch.parts()) {
            ArrayNode rings = parts.addArray();
            for (Ring ring : part.rings()) {
                ArrayNode steps = rings.addArray();
                for (int i = 0; i < ring.size(); i++) {
                    steps.add(steps(ring.x(i))).add(steps(ring.y(i)));
                }
            }
        }
        return node;
    }

    static Sketch sketch(JsonNode node) {
        List<Sketch.Part> parts = new ArrayList<>();
        for (JsonNode part : node.path("parts")) {
            List<Ring> rings = new ArrayList<>(part.size());
            for (JsonNode ring : part) {
                rings.add(ring(ring));
            }
            parts.add(new Sketch.Part(rings));
        }
        return new Sketch(Sketch.Kind.valueOf(node.path("kind").asString().toUpperCase(java.util.Locale.ROOT)), parts);
    }

    static ArrayNode of(Position position) {
        return JsonNodeFactory.instance
                .arrayNode()
                .add(steps(position.longitude()))
                .add(steps(position.latitude()));
    }

    static Position position(JsonNode node) {
        long[] steps = BodyText.numbers(node);
        return new Position(steps[0] / STEPS_PER_DEGREE, steps[1] / STEPS_PER_DEGREE);
    }

    private static Ring ring(JsonNode node) {
        long[] steps = BodyText.numbers(node);
        double[] xy = new double[steps.length];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = steps[i] / STEPS_PER_DEGREE;
        }
        return Ring.of(xy);
    }

    private static long steps(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE);
    }
}
