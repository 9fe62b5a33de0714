package org.furrow.domain.hazard;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Source;

/// What the journal says of a hazard. The record of each is the hazard itself.
public sealed interface HazardFact extends Fact {

    /// A hazard entered the register.
    ///
    /// @param from the hazards it was split from or merged out of; empty for one that is newly identified
    record Recorded(
            Description description,
            Extent extent,
            Classification classification,
            WorkStatus status,
            List<EvidenceItem> evidence,
            List<RecordId> from,
            Optional<Source> source)
            implements HazardFact {
        public Recorded {
            evidence = List.copyOf(evidence);
            from = List.copyOf(from);
        }

        /// A newly identified, open hazard without evidence items.
        public static Recorded of(Description description, Extent extent, Classification classification) {
            return new Recorded(
                    description, extent, classification, WorkStatus.OPEN, List.of(), List.of(), Optional.empty());
        }
    }

    /// Further evidence was found.
    record EvidenceFound(EvidenceItem item) implements HazardFact {}

    /// The classification changed with new evidence.
    record Reclassified(Classification to, String reason, String approver) implements HazardFact {}

    /// The work status changed.
    record StatusChanged(WorkStatus to, String reason, String approver) implements HazardFact {}

    /// The boundary was extended because the hazard runs beyond it.
    record Extended(Extent extent, String reason, String approver) implements HazardFact {}

    /// The boundary was wrong and was corrected.
    record BoundaryCorrected(Extent extent, String reason, String approver) implements HazardFact {}

    /// The description was wrong and was corrected.
    record DescriptionCorrected(Description description, String reason, String approver) implements HazardFact {}

    /// The hazard was split into, or merged into, others that carry on.
    ///
    /// @param by the hazards that carry on
    /// @param transferred the surface that went over to them from this one
    record Superseded(List<RecordId> by, Area transferred, String reason, String approver) implements HazardFact {
        public Superseded {
            by = List.copyOf(by);
        }
    }

    /// Released land turned out to be hazardous again.
    ///
    /// @param extent the part that is hazardous again
    record Reopened(Extent extent, String reason, String approver) implements HazardFact {}
}
