package org.furrow.domain.release;

import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;

/// What a completion report says of a hazard as a whole.
///
/// @param planned what was to be worked on
/// @param remains what remains of it and why; empty where nothing does
public record HazardWork(RecordId hazard, Area planned, String remains) {}
