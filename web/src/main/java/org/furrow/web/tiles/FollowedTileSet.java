package org.furrow.web.tiles;

import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A tile set that follows the register: read again when the version has changed since, and not before.
///
/// A version that never changes makes it a set that is read once, on first use. While one request reads, others that
/// have an older set at hand keep showing that.
public final class FollowedTileSet implements TileSetSource {

    private final Supplier<String> version;
    private final Function<String, TileSet> reading;
    private final AtomicReference<@Nullable TileSet> latest = new AtomicReference<>();
    private final ReentrantLock oneReader = new ReentrantLock();

    /// @param version what the data's version is now, cheap to ask
    /// @param reading reads the set of that version
    public FollowedTileSet(Supplier<String> version, Function<String, TileSet> reading) {
        this.version = version;
        this.reading = reading;
    }

    @Override
    public TileSet current() {
        String wanted = version.get();
        TileSet atHand = latest.get();
        if (atHand != null && (atHand.version().equals(wanted) || oneReader.isLocked())) {
            return atHand;
        }
        oneReader.lock();
        try {
            return read(wanted);
        } finally {
            oneReader.unlock();
        }
    }

    @Override
    public String version() {
        return version.get();
    }

    private TileSet read(String wanted) {
        TileSet atHand = latest.get();
        if (atHand != null && atHand.version().equals(wanted)) {
            return atHand;
        }
        TileSet fresh = reading.apply(wanted);
        latest.set(fresh);
        return fresh;
    }
}
