package org.furrow.web.tiles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// All tile sets that the server shows, by name.
public final class TileSets {

    private final Map<String, TileSetSource> sources;

    /// @param sources each by the name of the sets it gives
    public TileSets(Map<String, TileSetSource> sources) {
        this.sources = Map.copyOf(sources);
    }

    /// The set of that name as it is now.
    public Optional<TileSet> find(String name) {
        return Optional.ofNullable(sources.get(name)).map(TileSetSource::current);
    }

    /// The version of each set, for a page to put in the addresses of its tiles.
    public Map<String, String> versions() {
        Map<String, String> versions = new HashMap<>();
        sources.forEach((name, source) -> versions.put(name, source.version()));
        return versions;
    }
}
