package org.furrow.web.tiles;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Bounds;

/// The layers that one tile address shows together.
///
/// @param name the word in the address
/// @param version changes whenever a layer does; the same data should have the same version after a restart, because
///     browsers keep tiles by it
/// @param layers drawn in this order
public record TileSet(String name, String version, List<LayerIndex> layers) {

    public TileSet {
        if (!name.matches("[a-z][a-z0-9-]*") || !version.matches("[A-Za-z0-9._-]+")) {
            throw new IllegalArgumentException("The tile set " + name + " with version " + version
                    + " cannot be part of an address. Use letters, digits and hyphens.");
        }
        layers = List.copyOf(layers);
    }

    /// The box round everything in it; nothing where it is empty.
    public Optional<Bounds> findBounds() {
        return layers.stream()
                .map(layer -> layer.tree().findBounds())
                .flatMap(Optional::stream)
                .reduce(Bounds::with);
    }

    /// Draws one tile as Mapbox Vector Tile 2.1, without a byte where there is nothing to draw.
    public byte[] draw(TileWindow window) {
        WireWriter tile = new WireWriter(1 << 12);
        for (LayerIndex layer : layers) {
            new TileDrawing(layer, window).drawInto(tile);
        }
        return tile.toArray();
    }
}
