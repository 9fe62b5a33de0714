package org.furrow.domain.planning;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;

/// What a plan says of one step on one lot.
///
/// @param name what the plan calls it, such as `HA-012 clearance 2`; no two works of a plan have the same
/// @param hazard the area, absent for work on none
/// @param step what is done
/// @param lot the number of the lot within the area, from 1; 0 for the whole area
/// @param m2 its surface; 0 for work that is not about ground
/// @param team who does it
/// @param method how
/// @param first its first day
/// @param last its last day, included
public record PlannedWork(
        String name,
        Optional<RecordId> hazard,
        WorkStep step,
        int lot,
        long m2,
        RecordId team,
        Method method,
        LocalDate first,
        LocalDate last) {}
