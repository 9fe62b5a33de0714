package org.furrow.domain.quality;

import java.util.Optional;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;

/// A draw of squares as it was recorded before they were inspected. Order and ground give the same squares again.
///
/// @param number as it is called
/// @param organisation whose ground it is, as hazards name it
/// @param hazard absent for ground that is none of the register's
/// @param version of the section of the profile that was in force
public record Draw(
        String number,
        String organisation,
        Optional<RecordId> hazard,
        Footprint ground,
        SampleOrder order,
        int version,
        DrawnSquares.Stratum edge,
        DrawnSquares.Stratum interior) {}
