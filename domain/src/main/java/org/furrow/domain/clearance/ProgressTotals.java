package org.furrow.domain.clearance;

import java.time.LocalDate;

/// What reports of days add up to, line by line.
public final class ProgressTotals {

    private ProgressTotals() {}

    /// Items of one category.
    public record Found(ItemCategory category, long quantity) {}

    /// What stopped work.
    public record Stopped(StoppageCause cause, long minutes) {}

    /// A day on which somebody reported about a task, with all of its teams.
    ///
    /// @param newM2 square metres that count as progress
    /// @param minutes how long teams worked
    /// @param ordnance items of explosive ordnance, small-arms ammunition left out
    public record Day(
            LocalDate day,
            long newM2,
            long minutes,
            long minutesStopped,
            long ordnance,
            long smallArms,
            long nearMisses) {}
}
