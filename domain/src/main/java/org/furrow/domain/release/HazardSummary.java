package org.furrow.domain.release;

import java.time.LocalDate;
import org.furrow.domain.ground.Area;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;

/// A hazard as one line of the register: what it is, where the work stands, and its areas.
///
/// @param isDrawn whether it has a boundary and not only a stated surface
/// @param boundary the surface within its boundary, or as stated
/// @param remaining the contaminated area that remains
public record HazardSummary(
        RecordId id,
        Description description,
        Classification classification,
        WorkStatus status,
        LocalDate reported,
        LocalDate changed,
        int evidenceCount,
        boolean isDrawn,
        Area boundary,
        Area cancelled,
        Area reduced,
        Area cleared,
        Area remaining) {

    /// The line of a hazard and its account.
    public static HazardSummary of(Hazard hazard, HazardAccount account) {
        return new HazardSummary(
                hazard.id(),
                hazard.description(),
                hazard.classification(),
                hazard.status(),
                hazard.reported(),
                hazard.changed(),
                hazard.evidence().size(),
                hazard.extent().findFootprint().isPresent(),
                hazard.extent().area(),
                total(account, LedgerLine.CANCELLED),
                total(account, LedgerLine.REDUCED),
                total(account, LedgerLine.CLEARED),
                account.remaining());
    }

    private static Area total(HazardAccount account, LedgerLine line) {
        return new Area(Math.max(0, account.total(line)));
    }
}
