package org.furrow.web.tiles;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.journal.Clocks;

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

    /// The set of that name as of a day, as known at an instant.
    public Optional<TileSet> find(String name, Clocks clocks) {
        return clocks.isLatest()
                ? find(name)
                : Optional.ofNullable(sources.get(name)).map(source -> source.then(clocks));
    }

    /// The version of each set on these clocks, for a page to put in the addresses of its tiles.
    public Map<String, String> versions(Clocks clocks) {
        Map<String, String> versions = new HashMap<>();
        sources.forEach((name, source) ->
                versions.put(name, clocks.isLatest() ? source.version() : source.versionThen(clocks)));
        return versions;
    }
}
