package org.furrow.engines.sample;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;

/// One thing that happened in the exercise: one fact for the journal.
///
/// The deeds about one hazard make sense in the order in which they are listed: reported first, evidence before the
/// classification that rests on it, releases only while the hazard is worked on or cancelled by survey, statuses in
/// the order of the work. A late release can become known after a later one.
public sealed interface Deed {

    /// The reference of the hazard it is about; for an accident, the accident's own.
    String about();

    /// When it was so, when it became known, and who says so.
    Stamp stamp();

    /// A hazard entered the register. It is open from that day.
    record Reported(Hazard hazard, Stamp stamp) implements Deed {
        @Override
        public String about() {
            return hazard.reference();
        }
    }

    /// A piece of evidence was found.
    ///
    /// @param reference its own reference, such as `XF-03-02-0012-E1`
    /// @param position where, which is in the hazard or close to it
    /// @param grade reliability of the source (A to F) and of the information (1 to 6), such as `B2`
    record EvidenceFound(
            String about, Stamp stamp, String reference, EvidenceKind kind, Position position, String grade)
            implements Deed {}

    /// The classification changed with new evidence.
    ///
    /// @param boundary the surface that the survey drew where the hazard had none before; otherwise absent
    record Reclassified(
            String about, Stamp stamp, Classification classification, Optional<Footprint> boundary, String reason)
            implements Deed {}

    /// The work status changed.
    ///
    /// @param operator who has the task; absent where nobody has
    record StatusChanged(String about, Stamp stamp, WorkStatus status, Optional<String> operator, String reason)
            implements Deed {}

    /// Land was released.
    ///
    /// @param reference its own reference, such as `XF-03-02-0012-R1`
    /// @param kind cancelled, reduced or cleared
    /// @param fit how the surface was meant to lie to the hazard's boundary and to earlier releases
    /// @param depthCm the depth cleared to; absent unless cleared
    record Released(
            String about,
            Stamp stamp,
            String reference,
            Kind kind,
            Footprint surface,
            Fit fit,
            OptionalInt depthCm,
            String operator)
            implements Deed {

        /// By what land was released.
        public enum Kind {
            /// By non-technical survey.
            CANCELLED,
            /// By technical survey.
            REDUCED,
            /// By clearance to a depth.
            CLEARED
        }

        /// How the surface lies. Files and ledgers must cope with all of these.
        public enum Fit {
            /// A part of the hazard.
            INSIDE,
            /// All of the hazard.
            WHOLE,
            /// A part of the hazard, some of which was released before.
            OVERLAPS_EARLIER,
            /// Partly outside the hazard's boundary.
            CROSSES_BOUNDARY
        }
    }

    /// The hazard runs beyond its boundary.
    ///
    /// @param added the surface that joins it, which it did not have before
    record BoundaryExtended(String about, Stamp stamp, Footprint added, String reason) implements Deed {}

    /// The boundary was wrong and is replaced. No land was released or found by that.
    record BoundaryCorrected(String about, Stamp stamp, Footprint boundary, String reason) implements Deed {}

    /// The stated area was wrong and is replaced.
    record AreaCorrected(String about, Stamp stamp, Area statedArea, String reason) implements Deed {}

    /// The hazard was divided; it is superseded, and the parts, new hazards, carry on.
    ///
    /// @param parts two or more, which make up the hazard's surface, but for what rounding the cut to a
    /// centimetre, and its edges to geodesics, takes or adds: less than one square metre in 2,000
    record SplitIntoParts(String about, Stamp stamp, List<Hazard> parts, String reason) implements Deed {
        public SplitIntoParts {
            parts = List.copyOf(parts);
        }
    }

    /// Explosive ordnance was found on land that had been handed over; the hazard is open again.
    ///
    /// @param surface the part that is suspected again
    record Reopened(String about, Stamp stamp, Footprint surface, String reason) implements Deed {}

    /// An accident, without any person's data.
    ///
    /// @param about its own reference, such as `XF-03-02-A0003`
    /// @param district the code of the district
    /// @param hazard the reference of the registered hazard it happened in; absent where it happened outside
    record AccidentHappened(
            String about,
            Stamp stamp,
            String district,
            Position position,
            Optional<String> hazard,
            Contamination device,
            int killed,
            int injured)
            implements Deed {}
}
