package org.furrow.web.tiles;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Reads polygons from a file with one GeoJSON feature to a line.
record GeoJsonLines(Path file, LayerSpec spec) implements FeatureSource {

    @Override
    public void readInto(Consumer<TileFeature> sink) {
        ObjectMapper json = new ObjectMapper();
        try (Stream<String> lines = Files.lines(file)) {
            lines.map(json::readTree).map(this::feature).forEach(sink);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private TileFeature feature(JsonNode node) {
        List<String> values = spec.attributes().stream()
                .map(name -> node.get("properties").get(name).asString())
                .toList();
        List<Ring> rings = new ArrayList<>();
        node.get("geometry").get("coordinates").forEach(ring -> rings.add(ring(ring)));
        return new TileFeature(values, new Sketch(Sketch.Kind.POLYGON, List.of(new Sketch.Part(rings))));
    }

    private static Ring ring(JsonNode points) {
        double[] xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = points.get(i).get(0).asDouble();
            xy[2 * i + 1] = points.get(i).get(1).asDouble();
        }
        return Ring.of(xy);
    }
}
