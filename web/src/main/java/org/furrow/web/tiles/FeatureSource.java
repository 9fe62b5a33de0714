package org.furrow.web.tiles;

import java.util.function.Consumer;

/// Where the features of a layer come from: it hands over each of them once, in any order.
@FunctionalInterface
public interface FeatureSource {

    /// Hands every feature to the sink.
    void readInto(Consumer<TileFeature> sink);
}
