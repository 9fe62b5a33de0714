package org.furrow.web.tiles;

/// Gives a tile set as it is now.
///
/// Asked for every tile, so the answer should be at hand: see [FollowedTileSet].
@FunctionalInterface
public interface TileSetSource {

    /// The tile set as it is now.
    TileSet current();

    /// The version that [#current()] would have, without reading anything.
    default String version() {
        return current().version();
    }
}
