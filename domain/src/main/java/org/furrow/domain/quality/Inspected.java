package org.furrow.domain.quality;

import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;

/// What is looked at.
///
/// @param organisation whose work it is, as hazards name it
/// @param method how the ground is or was worked on; absent where the visit is about no one method
public record Inspected(
        String organisation,
        Optional<RecordId> team,
        Optional<RecordId> task,
        Optional<RecordId> hazard,
        Optional<Method> method) {}
