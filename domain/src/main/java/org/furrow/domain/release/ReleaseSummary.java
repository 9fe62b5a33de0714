package org.furrow.domain.release;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;

/// A release as one line.
public record ReleaseSummary(
        RecordId id,
        RecordId hazard,
        String reference,
        ReleaseKind kind,
        LocalDate released,
        Area area,
        OptionalInt depthCm,
        String operator,
        String approver,
        boolean isRework,
        Optional<Footprint> footprint) {

    /// The line of a release that became valid on this day.
    public static ReleaseSummary of(RecordId id, LocalDate released, ReleaseRecorded fact) {
        return new ReleaseSummary(
                id,
                fact.hazard(),
                fact.reference(),
                fact.kind(),
                released,
                fact.extent().area(),
                fact.depthCm(),
                fact.operator(),
                fact.approver(),
                fact.isRework(),
                fact.extent().findFootprint());
    }
}
