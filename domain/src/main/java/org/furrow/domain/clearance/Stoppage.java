package org.furrow.domain.clearance;

/// How long a team could not work on a day, and why.
///
/// @param minutes 1 or more
public record Stoppage(StoppageCause cause, int minutes) {}
