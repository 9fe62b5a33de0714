package org.furrow.web.tiles;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The tiles asked for last, up to so many bytes; those of an older version go as nobody asks for them again.
public final class TileCache {

    private static final int BYTES_OF_AN_ENTRY = 160;

    private final long capacity;
    private final Map<Key, DrawnTile> tiles = new LinkedHashMap<>(256, 0.75f, true);
    private final ReentrantLock lock = new ReentrantLock();
    private long bytes;

    /// @param capacity how many bytes it may hold; with 0 every tile is drawn anew
    public TileCache(long capacity) {
        this.capacity = capacity;
    }

    DrawnTile get(Key key, Supplier<DrawnTile> drawing) {
        DrawnTile kept = find(key);
        if (kept != null) {
            return kept;
        }
        DrawnTile drawn = drawing.get();
        keep(key, drawn);
        return drawn;
    }

    private @Nullable DrawnTile find(Key key) {
        lock.lock();
        try {
            return tiles.get(key);
        } finally {
            lock.unlock();
        }
    }

    private void keep(Key key, DrawnTile tile) {
        lock.lock();
        try {
            if (tiles.put(key, tile) == null) {
                bytes += tile.size() + BYTES_OF_AN_ENTRY;
            }
            var oldest = tiles.values().iterator();
            while (bytes > capacity && oldest.hasNext()) {
                bytes -= oldest.next().size() + BYTES_OF_AN_ENTRY;
                oldest.remove();
            }
        } finally {
            lock.unlock();
        }
    }

    /// Which tile of which version of which set.
    record Key(String set, String version, TileWindow window) {}
}
