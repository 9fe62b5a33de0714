package org.furrow.domain.release;

import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Source;

/// Land of a hazard was released. The record is the release; its valid date is the day of release.
///
/// @param hazard the hazard it was part of
/// @param reference the programme's own number of the release
/// @param kind how it was released
/// @param extent how far it reaches
/// @param depthCm the depth it was cleared to, in cm; always there for cleared land
/// @param operator the organisation that did the work; empty where nobody said
/// @param approver who approved it, never the author
/// @param isRework whether the land had been released before and was worked again after a rejected inspection
/// @param source where it was imported from
public record ReleaseRecorded(
        RecordId hazard,
        String reference,
        ReleaseKind kind,
        Extent extent,
        OptionalInt depthCm,
        String operator,
        String approver,
        boolean isRework,
        Optional<Source> source)
        implements Fact {}
