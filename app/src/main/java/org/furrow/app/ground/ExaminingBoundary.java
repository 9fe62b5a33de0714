package org.furrow.app.ground;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.furrow.app.Furrow;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Mending;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.Session;
import org.furrow.store.hazard.HazardQuery;

/// Examining a boundary that nobody has recorded yet: what it encloses, what is wrong with it, and which hazards that
/// stand in the register it shares ground with.
public final class ExaminingBoundary {

    private final Furrow furrow;

    /// An examiner against this register.
    public ExaminingBoundary(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What was found.
    ///
    /// @param now the surface of the hazard whose boundary it is to be, where it is drawn or stated
    /// @param overlaps the hazards that it shares ground with, the largest share first
    public record Examined(Mending.Mended mended, Optional<Area> now, List<Overlap> overlaps) {

        public Examined {
            overlaps = List.copyOf(overlaps);
        }
    }

    /// Ground shared with a hazard.
    public record Overlap(RecordId hazard, String reference, Area shared) {}

    /// Examines the boundary of something that the register does not know.
    public Examined examine(Sketch boundary) {
        Mending.Mended mended = Mending.mend(boundary);
        return new Examined(mended, Optional.empty(), overlaps(mended, _ -> true));
    }

    /// Examines what is to be the boundary of a hazard of the register: it is compared with the boundary as it stands,
    /// and shares no ground with itself.
    public Examined examine(Sketch boundary, RecordId hazard) {
        Mending.Mended mended = Mending.mend(boundary);
        Optional<Area> now = furrow.register()
                .read(session -> new HazardQuery().find(session, hazard))
                .map(HazardSummary::boundary);
        return new Examined(mended, now, overlaps(mended, drawn -> !drawn.id().equals(hazard)));
    }

    private List<Overlap> overlaps(Mending.Mended mended, Predicate<HazardQuery.Drawn> others) {
        return mended.footprint()
                .map(footprint -> furrow.register().read(session -> overlaps(session, footprint, others)))
                .orElse(List.of());
    }

    private static List<Overlap> overlaps(Session session, Footprint footprint, Predicate<HazardQuery.Drawn> others) {
        return new HazardQuery()
                .listIn(session, footprint.bounds()).stream()
                        .filter(drawn -> isStanding(drawn.status()) && others.test(drawn))
                        .flatMap(drawn -> drawn
                                .footprint()
                                .intersection(footprint)
                                .map(shared -> new Overlap(drawn.id(), drawn.reference(), shared.area()))
                                .stream())
                        .sorted((one, other) -> other.shared().compareTo(one.shared()))
                        .toList();
    }

    private static boolean isStanding(String status) {
        return WorkStatus.find(status).map(WorkStatus::isStanding).orElse(true);
    }
}
