package org.furrow.app.ground;

import java.time.LocalDate;
import org.furrow.domain.clearance.Occurrence;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;

/// One thing that maps show, with the place that was recorded for it.
public sealed interface Shown {

    /// A hazard with its boundary.
    record DrawnHazard(
            RecordId id,
            String reference,
            Classification classification,
            WorkStatus status,
            Area remaining,
            Footprint footprint)
            implements Shown {}

    /// A hazard that nobody has drawn, where its evidence places it.
    record PlacedHazard(
            RecordId id,
            String reference,
            Classification classification,
            WorkStatus status,
            Area remaining,
            Position place)
            implements Shown {}

    /// Released land with its boundary.
    record DrawnRelease(
            RecordId hazard, String reference, ReleaseKind kind, LocalDate released, Area area, Footprint footprint)
            implements Shown {}

    /// An accident, item or event at a known place.
    record PlacedOccurrence(Occurrence occurrence, Position place) implements Shown {}
}
