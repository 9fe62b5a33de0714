package org.furrow.app.ground;

import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Mending;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;
import org.furrow.store.hazard.HazardQuery;

/// Examining a boundary that nobody has recorded yet: what it encloses, what is wrong with it, and which hazards of the
/// register it shares ground with.
public final class ExaminingBoundary {

    private final Furrow furrow;

    /// An examiner against this register.
    public ExaminingBoundary(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What was found.
    ///
    /// @param overlaps the hazards that it shares ground with, the largest share first
    public record Examined(Mending.Mended mended, List<Overlap> overlaps) {

        public Examined {
            overlaps = List.copyOf(overlaps);
        }
    }

    /// Ground shared with a hazard.
    public record Overlap(RecordId hazard, String reference, Area shared) {}

    /// Examines the boundary.
    public Examined examine(Sketch boundary) {
        Mending.Mended mended = Mending.mend(boundary);
        return new Examined(
                mended,
                mended.footprint()
                        .map(footprint -> furrow.register().read(session -> overlaps(session, footprint)))
                        .orElse(List.of()));
    }

    private static List<Overlap> overlaps(Session session, Footprint footprint) {
        return new HazardQuery()
                .listIn(session, footprint.bounds()).stream()
                        .flatMap(drawn -> drawn
                                .footprint()
                                .intersection(footprint)
                                .map(shared -> new Overlap(drawn.id(), drawn.reference(), shared.area()))
                                .stream())
                        .sorted((one, other) -> other.shared().compareTo(one.shared()))
                        .toList();
    }
}
