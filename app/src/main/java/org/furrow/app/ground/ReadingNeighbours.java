package org.furrow.app.ground;

import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.hazard.HazardQuery;

/// Reading the boundaries round a place, exactly as they were recorded, so that a new one can take over their corners.
public final class ReadingNeighbours {

    /// How many are read at most.
    public static final int MOST = 200;

    private final Furrow furrow;

    /// A reader of this register's boundaries.
    public ReadingNeighbours(Furrow furrow) {
        this.furrow = furrow;
    }

    /// A hazard with its boundary.
    public record Neighbour(RecordId id, String reference, Footprint footprint) {}

    /// The hazards whose box meets this one, whatever their state; not more than [#MOST].
    public List<Neighbour> list(Bounds box) {
        return furrow.register()
                .read(session -> new HazardQuery()
                        .listIn(session, box).stream()
                                .limit(MOST)
                                .map(drawn -> new Neighbour(drawn.id(), drawn.reference(), drawn.footprint()))
                                .toList());
    }
}
