package org.furrow.web.tiles;

import java.util.List;
import java.util.stream.Stream;

/// A layer's name and the attributes its features carry.
///
/// @param name the layer's name in the tile
/// @param grouping attributes that the map colours by; only areas that agree in all of them are merged into one pixel
/// @param details further attributes, left out where several areas are merged
public record LayerSpec(String name, List<String> grouping, List<String> details) {

    /// The attribute that says how many areas a merged pixel stands for. Features that stand for themselves lack it.
    public static final String COUNT = "count";

    public LayerSpec {
        grouping = List.copyOf(grouping);
        details = List.copyOf(details);
    }

    /// All attributes, the grouping ones first: the order of [TileFeature#values()].
    public List<String> attributes() {
        return Stream.concat(grouping.stream(), details.stream()).toList();
    }

    int size() {
        return grouping.size() + details.size();
    }
}
