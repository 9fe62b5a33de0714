package org.furrow.web.tiles;

import org.furrow.domain.journal.Clocks;

/// A tile set that can also be seen as it was.
///
/// @param name the set's name in every state
public record TileSetWithPast(String name, TileSetSource present, PastTileSets past) implements TileSetSource {

    @Override
    public TileSet current() {
        return present.current();
    }

    @Override
    public String version() {
        return present.version();
    }

    @Override
    public TileSet then(Clocks clocks) {
        return past.get(name, clocks);
    }

    @Override
    public String versionThen(Clocks clocks) {
        return past.version(clocks);
    }
}
