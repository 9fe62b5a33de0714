package org.furrow.store.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Footprint;

/// Footprints on their way through an import, read again in the order of their west edges.
///
/// Few of them stay in memory. Once they outgrow it they are kept in a file of their own, which is deleted when the
/// stage is closed.
public final class FootprintStage implements AutoCloseable {

    /// About 50 MB, their rows being in memory for the most part anyway.
    private static final int MOST_CORNERS_IN_MEMORY = 1_000_000;

    private final int mostCorners;
    private final Map<Long, Footprint> inMemory = new HashMap<>();
    private Optional<StageFile> file = Optional.empty();
    private long corners;

    /// Takes footprints in turn.
    @FunctionalInterface
    public interface Visitor {
        /// Takes the next one.
        void visit(long place, Footprint footprint);
    }

    /// An empty stage.
    public FootprintStage() {
        this(MOST_CORNERS_IN_MEMORY);
    }

    FootprintStage(int mostCorners) {
        this.mostCorners = mostCorners;
    }

    /// Keeps a footprint under a place of its own.
    public void add(long place, Footprint footprint) {
        corners += footprint.pointCount();
        if (file.isEmpty() && corners > mostCorners) {
            StageFile spilled = new StageFile();
            inMemory.forEach(spilled::add);
            inMemory.clear();
            file = Optional.of(spilled);
        }
        file.ifPresentOrElse(onDisk -> onDisk.add(place, footprint), () -> inMemory.put(place, footprint));
    }

    /// Forgets the footprint of a place.
    public void remove(long place) {
        file.ifPresentOrElse(onDisk -> onDisk.remove(place), () -> inMemory.remove(place));
    }

    /// Every footprint, in the order of west edges.
    public void eachFromTheWest(Visitor visitor) {
        file.ifPresentOrElse(onDisk -> onDisk.eachFromTheWest(visitor), () -> visitInMemory(visitor));
    }

    private void visitInMemory(Visitor visitor) {
        record Staged(long place, double west, Footprint footprint) {}
        List<Staged> staged = new ArrayList<>(inMemory.size());
        inMemory.forEach((place, footprint) ->
                staged.add(new Staged(place, footprint.bounds().west(), footprint)));
        staged.sort(Comparator.comparingDouble(Staged::west).thenComparingLong(Staged::place));
        staged.forEach(each -> visitor.visit(each.place(), each.footprint()));
    }

    @Override
    public void close() {
        file.ifPresent(StageFile::close);
    }
}
