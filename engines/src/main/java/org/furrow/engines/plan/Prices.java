package org.furrow.engines.plan;

/// What else a plan costs besides blocked benefit, in the same units.
///
/// @param moveDay for each working day that a team spends moving
/// @param teamChange for each task that another team gets than the plan in force says
/// @param dateChange for each task whose finish moves by more than `toleranceDays`
public record Prices(long moveDay, long teamChange, long dateChange, int toleranceDays) {

    /// Nothing but blocked benefit counts.
    public static final Prices NONE = new Prices(0, 0, 0, 7);

    private static final long MOST = 1_000_000_000_000L;

    public Prices {
        if (Math.min(moveDay, Math.min(teamChange, dateChange)) < 0
                || Math.max(moveDay, Math.max(teamChange, dateChange)) > MOST
                || toleranceDays < 0) {
            throw new IllegalArgumentException(
                    "Prices must be 0 to " + MOST + " and the tolerance 0 days or more, but were " + moveDay + ", "
                            + teamChange + ", " + dateChange + ", " + toleranceDays);
        }
    }

    /// What it costs that a team finishes a task on that day, against what the plan in force says of it.
    public long change(Task.Published inForce, String team, int finish) {
        long cost = inForce.team().equals(team) ? 0 : teamChange;
        return Math.abs(finish - inForce.finish()) > toleranceDays ? cost + dateChange : cost;
    }
}
