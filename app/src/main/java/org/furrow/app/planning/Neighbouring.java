package org.furrow.app.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Footprint;

/// Finds areas that are nearer to one another than teams may be at work.
final class Neighbouring {

    private final double metres;
    private final Cells<Drawn> cells = new Cells<>();
    private final List<Snapshot.SeenPair> pairs = new ArrayList<>();

    /// @param metres how far teams must be from one another; 0 where it is no matter
    Neighbouring(long metres) {
        this.metres = metres;
    }

    private record Drawn(String key, Footprint footprint) {}

    void add(String key, Optional<Footprint> footprint) {
        if (metres == 0 || footprint.isEmpty()) {
            return;
        }
        Drawn drawn = new Drawn(key, footprint.orElseThrow());
        for (Drawn other : cells.near(drawn.footprint().bounds(), metres)) {
            if (other.footprint().isWithin(metres, drawn.footprint())) {
                pairs.add(new Snapshot.SeenPair(other.key(), key));
            }
        }
        cells.put(drawn.footprint().bounds(), drawn);
    }

    /// Each two once.
    List<Snapshot.SeenPair> pairs() {
        return pairs;
    }
}
