package org.furrow.domain.clearance;

import org.furrow.domain.ground.Area;
import org.furrow.domain.mission.Method;

/// How much ground was worked on in a day, by one method and of one kind.
public record Worked(Method method, WorkedKind kind, Area area) {}
