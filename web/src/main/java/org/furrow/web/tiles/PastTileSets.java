package org.furrow.web.tiles;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.function.Supplier;
import org.furrow.domain.journal.Clocks;
import org.jspecify.annotations.Nullable;

/// The tile sets of past states, read when somebody first looks at one, and the last few of them kept.
///
/// Reading folds the whole journal, so one state is read at a time, and all sets of a state together. A state is kept
/// for as long as its version stays: an entry that arrives today does not change what was known last year. While a
/// state is read again, those who have it at hand keep showing that.
public final class PastTileSets {

    private static final int MOST_STATES = 4;

    private final Supplier<String> present;
    private final Function<Clocks, String> version;
    private final Reading reading;
    private final int mostFeatures;
    private final Map<Clocks, State> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final ReentrantLock keeping = new ReentrantLock();
    private final ReentrantLock oneReader = new ReentrantLock();

    /// Reads the sets of a past state.
    @FunctionalInterface
    public interface Reading {
        /// The sets on these clocks, each with this version.
        List<TileSet> read(Clocks clocks, String version);
    }

    /// @param present what the data's version is now, cheap to ask
    /// @param version what the version of a past state is; asked only when the present one has changed
    /// @param mostFeatures how many features all kept states may have together; the latest state is kept anyway
    public PastTileSets(Supplier<String> present, Function<Clocks, String> version, Reading reading, int mostFeatures) {
        this.present = present;
        this.version = version;
        this.reading = reading;
        this.mostFeatures = mostFeatures;
    }

    /// The set of that name on these clocks.
    public TileSet get(String name, Clocks clocks) {
        return state(clocks).sets().stream()
                .filter(set -> set.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No past is read for the tile set " + name));
    }

    /// The version that the sets on these clocks would have, without reading them.
    public String version(Clocks clocks) {
        State atHand = find(clocks);
        return atHand != null && atHand.present.equals(present.get()) ? atHand.version : version.apply(clocks);
    }

    private State state(Clocks clocks) {
        String now = present.get();
        State atHand = find(clocks);
        if (atHand != null && (atHand.present.equals(now) || oneReader.isLocked())) {
            return atHand;
        }
        oneReader.lock();
        try {
            State meanwhile = find(clocks);
            return meanwhile != null && !meanwhile.equals(atHand) ? meanwhile : read(clocks, now, atHand);
        } finally {
            oneReader.unlock();
        }
    }

    private State read(Clocks clocks, String now, @Nullable State before) {
        String wanted = version.apply(clocks);
        State fresh = before != null && before.version.equals(wanted)
                ? new State(now, wanted, before.sets)
                : new State(now, wanted, reading.read(clocks, wanted));
        keep(clocks, fresh);
        return fresh;
    }

    private @Nullable State find(Clocks clocks) {
        keeping.lock();
        try {
            return kept.get(clocks);
        } finally {
            keeping.unlock();
        }
    }

    private void keep(Clocks clocks, State state) {
        keeping.lock();
        try {
            kept.put(clocks, state);
            int features = kept.values().stream().mapToInt(State::features).sum();
            var oldest = kept.values().iterator();
            while (kept.size() > 1 && (kept.size() > MOST_STATES || features > mostFeatures)) {
                features -= oldest.next().features();
                oldest.remove();
            }
        } finally {
            keeping.unlock();
        }
    }

    /// The sets of one past state.
    ///
    /// @param present the version of the present when this was last seen to hold
    private record State(String present, String version, List<TileSet> sets) {

        State {
            sets = List.copyOf(sets);
        }

        int features() {
            return sets.stream()
                    .flatMap(set -> set.layers().stream())
                    .mapToInt(LayerIndex::size)
                    .sum();
        }
    }
}
