package org.furrow.domain.release;

import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;

/// A part of a hazard that a completion report releases.
///
/// @param reference the programme's own number of the release
/// @param hazard of which it is a part
/// @param depthCm the depth it was cleared to, in cm; absent where nobody cleared
/// @param team who worked on it, absent where several did
/// @param lot what its lot is called where it was inspected by lots; empty where it has none
/// @param isRework whether it was released before and worked on again
/// @param basis which criteria are met and what was covered
public record ReleasedPart(
        String reference,
        RecordId hazard,
        ReleaseKind kind,
        Extent extent,
        Optional<Method> method,
        OptionalInt depthCm,
        Optional<RecordId> team,
        String lot,
        boolean isRework,
        String basis) {}
