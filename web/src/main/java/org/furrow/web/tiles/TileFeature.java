package org.furrow.web.tiles;

import java.util.List;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;

/// One thing on a map layer: where it is, in WGS 84, and the words the map needs of it.
///
/// @param values one value for each attribute of the layer's [LayerSpec], in that order; an empty one is left out
/// @param shape points, lines or polygons; polygons as sound as a [Footprint]
public record TileFeature(List<String> values, Sketch shape) {

    public TileFeature {
        values = List.copyOf(values);
    }

    /// A surface.
    public static TileFeature of(Footprint footprint, String... values) {
        return new TileFeature(List.of(values), footprint.toSketch());
    }

    /// A point.
    public static TileFeature of(Position position, String... values) {
        return new TileFeature(List.of(values), Sketch.point(position.longitude(), position.latitude()));
    }
}
