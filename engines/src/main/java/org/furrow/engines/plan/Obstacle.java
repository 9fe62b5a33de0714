package org.furrow.engines.plan;

import java.util.List;

/// Why a task cannot be done, by a code for the page's sentence and the names that belong into it.
///
/// @param subjects the teams or tasks that the sentence names; which ones, the kind says
public record Obstacle(String task, Kind kind, List<String> subjects) {

    /// What stands against it; whoever shows it adds what would make it possible.
    public enum Kind {
        /// No team has the method.
        NO_TEAM_FOR_METHOD,
        /// The named teams have the method, but none is accredited before the horizon.
        NO_ACCREDITED_TEAM,
        /// The named teams are accredited, but do 0 m² a day.
        ZERO_PRODUCTIVITY,
        /// The season has no open day before the horizon.
        SEASON_NEVER_OPENS,
        /// The named teams could, but none has enough working days in the season and its accreditation before the
        /// horizon.
        TOO_FEW_WORKING_DAYS,
        /// It is pinned to the named team, which cannot do it, or all teams that can are forbidden.
        CHOICE_LEAVES_NO_TEAM,
        /// It must be done by another operator than the named tasks, and no team is left.
        NO_INDEPENDENT_TEAM,
        /// It needs more pieces of the named equipment than there are.
        NEEDS_MORE_PIECES,
        /// The named tasks wait for one another in a circle.
        CYCLIC_PRECEDENCE,
        /// It waits for the named tasks, which cannot be done.
        PREDECESSOR_CANNOT_BE_DONE,
        /// The named team would finish it after the horizon; the plan found no earlier place.
        NO_ROOM_BEFORE_HORIZON
    }

    public Obstacle {
        subjects = List.copyOf(subjects);
    }
}
