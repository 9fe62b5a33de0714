package org.furrow.engines.plan.check;

import java.util.List;

/// Something in a plan that cannot be, by a code for the page's sentence and the names that belong into it.
///
/// @param subjects tasks and teams, in the order that the kind says
public record Fault(Kind kind, List<String> subjects) {

    /// What is wrong.
    public enum Kind {
        /// The task has no assignment, and no obstacle says why.
        TASK_OMITTED,
        /// The task has two assignments.
        TASK_TWICE,
        /// The task or team is not in the problem.
        UNKNOWN_NAME,
        /// Task, team: the team does not have the method, or does nothing by it.
        TEAM_CANNOT_DO_IT,
        /// Task, team: somebody decided for another team.
        AGAINST_CHOICE,
        /// Task, team: the first or the last day is no day on which the team may work there.
        NOT_A_WORKING_DAY,
        /// Task, team: there are not exactly as many working days between the dates as it needs.
        WRONG_DURATION,
        /// Task, team: it begins before the team has arrived, or before the team begins.
        TEAM_NOT_THERE,
        /// Task, team: the days on the way are not what the distance takes.
        WRONG_MOVE,
        /// Task, task: the first one begins before the second one, for which it waits, is finished.
        TOO_EARLY_AFTER,
        /// Task: it begins before its earliest day.
        BEFORE_EARLIEST,
        /// Task, task: both are at work on one day under a cordon.
        WITHIN_CORDON,
        /// Equipment, task: on a day of the task more pieces are in use than there are.
        TOO_FEW_PIECES,
        /// Task, task: both are done by one operator and must be independent.
        NOT_INDEPENDENT,
        /// Task: what is frozen has another team or other dates.
        FROZEN_CHANGED,
        /// Task: it finishes after the horizon, and no obstacle says so.
        OVER_HORIZON_UNTOLD,
        /// Task: an obstacle says that it cannot be done, but it has an assignment before the horizon.
        OBSTACLE_UNTRUE,
        /// Benefit: it waits for a task without an assignment and is not told as lost, or is told so and is not.
        LOST_UNTOLD,
        /// The part of the costs that differs, what the plan says, what it is.
        WRONG_COST
    }

    public Fault {
        subjects = List.copyOf(subjects);
    }

    static Fault of(Kind kind, String... subjects) {
        return new Fault(kind, List.of(subjects));
    }
}
