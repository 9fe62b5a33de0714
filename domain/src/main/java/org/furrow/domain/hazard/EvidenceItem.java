package org.furrow.domain.hazard;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.ground.Position;

/// One thing that speaks for contamination.
///
/// @param kind the kind, a word of the national-standard profile, such as `accident-known-location`
/// @param observed the day it was observed
/// @param where where it was observed, absent where that is not known
/// @param source the role of the person or the kind of document that says so; never a name
/// @param note remarks
public record EvidenceItem(String kind, LocalDate observed, Optional<Position> where, String source, String note) {}
