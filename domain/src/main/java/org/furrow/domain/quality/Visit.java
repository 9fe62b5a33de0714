package org.furrow.domain.quality;

import org.furrow.domain.journal.RecordId;

/// A visit as it stands.
///
/// @param recordedBy who recorded it
/// @param isTakenBack whether it counts no more
public record Visit(RecordId id, VisitProfile profile, String recordedBy, boolean isTakenBack) {}
