package org.furrow.domain.tasking;

import java.util.Optional;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;

/// A hazard as far as a task has to know it.
///
/// @param footprint its boundary, absent where it was never drawn
public record TaskGround(RecordId id, String reference, String name, WorkStatus status, Optional<Footprint> footprint) {

    /// Whether land of it may still have to be released: it is neither accepted by an inspection nor closed.
    public boolean isToRelease() {
        return status.isStanding() && status != WorkStatus.INSPECTED;
    }
}
