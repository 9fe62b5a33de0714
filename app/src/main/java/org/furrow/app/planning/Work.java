package org.furrow.app.planning;

import java.util.Optional;
import org.furrow.domain.planning.WorkStep;

/// One piece of work of a plan, and what it stands for in the register.
///
/// @param id what the plan calls it, such as `HA-012/C2`
/// @param area where, absent for work on no area
/// @param lot the number of the lot, from 1; 0 for the whole area
/// @param m2 its surface; 0 for work that is not about ground
/// @param task the number of the task order that it is already; empty before
public record Work(String id, Optional<Snapshot.SeenArea> area, WorkStep step, int lot, long m2, String task) {}
