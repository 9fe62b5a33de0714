package org.furrow.web.tiles;

import org.furrow.domain.journal.Clocks;

/// Gives a tile set as it is now, and as it was.
///
/// Asked for every tile, so the answer should be at hand: see [FollowedTileSet] and [PastTileSets].
@FunctionalInterface
public interface TileSetSource {

    /// The tile set as it is now.
    TileSet current();

    /// The version that [#current()] would have, without reading anything.
    default String version() {
        return current().version();
    }

    /// The tile set as of a day, as known at an instant. What has no past, such as a coast, shows itself as it is now.
    default TileSet then(Clocks clocks) {
        return current();
    }

    /// The version that [#then(Clocks)] would have, without reading anything.
    default String versionThen(Clocks clocks) {
        return version();
    }
}
