package org.furrow.web.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.people.Sight;

/// Tile sets for each sight: those of everything are kept for ever, those of restricted accounts while they are among
/// the last that were asked for.
public final class SightedTileSets {

    private final Supplier<Sight> sight;
    private final Function<Sight, Map<String, TileSetSource>> making;
    private final Map<String, TileSetSource> ofEverything;
    private final Map<Sight, Map<String, TileSetSource>> ofParts;
    private final ReentrantLock lock = new ReentrantLock();

    /// @param sight what who asks may see
    /// @param making makes the sources of a sight by their names
    /// @param mostParts for how many sights of restricted accounts they are kept
    public SightedTileSets(Supplier<Sight> sight, Function<Sight, Map<String, TileSetSource>> making, int mostParts) {
        this.sight = sight;
        this.making = making;
        ofEverything = making.apply(Sight.everything());
        ofParts = new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Sight, Map<String, TileSetSource>> eldest) {
                return size() > mostParts;
            }
        };
    }

    /// The source of that name, which gives whoever asks the sets of their sight.
    public TileSetSource source(String name) {
        return new TileSetSource() {
            @Override
            public TileSet current() {
                return seen(name).current();
            }

            @Override
            public String version() {
                return seen(name).version();
            }

            @Override
            public TileSet then(Clocks clocks) {
                return seen(name).then(clocks);
            }

            @Override
            public String versionThen(Clocks clocks) {
                return seen(name).versionThen(clocks);
            }
        };
    }

    private TileSetSource seen(String name) {
        return Objects.requireNonNull(sources(sight.get()).get(name));
    }

    private Map<String, TileSetSource> sources(Sight asking) {
        if (asking instanceof Sight.Everything) {
            return ofEverything;
        }
        lock.lock();
        try {
            return ofParts.computeIfAbsent(asking, making);
        } finally {
            lock.unlock();
        }
    }
}
