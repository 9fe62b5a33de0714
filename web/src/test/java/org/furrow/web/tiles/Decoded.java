package org.furrow.web.tiles;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.TagKeyValueMapConverter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// A tile as a library that is not ours reads it.
record Decoded(List<Feature> features) {

    /// A feature with its attributes, in steps of the tile.
    record Feature(String layer, Geometry shape, Map<String, Object> words) {

        long count() {
            return (Long) words.getOrDefault(LayerSpec.COUNT, 1L);
        }
    }

    static Decoded of(byte[] tile) {
        try {
            var layers = MvtReader.loadMvt(
                            new ByteArrayInputStream(tile),
                            new GeometryFactory(),
                            new TagKeyValueMapConverter(),
                            new RingsBySign())
                    .getLayers();
            return new Decoded(layers.stream()
                    .flatMap(layer -> features(layer.getName(), layer.getGeometries()))
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    long count() {
        return features.stream().mapToLong(Feature::count).sum();
    }

    @SuppressWarnings("unchecked")
    private static Stream<Feature> features(String layer, Collection<Geometry> shapes) {
        return shapes.stream().map(shape -> new Feature(layer, shape, (Map<String, Object>) shape.getUserData()));
    }
}
