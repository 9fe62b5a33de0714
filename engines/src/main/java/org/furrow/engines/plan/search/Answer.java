package org.furrow.engines.plan.search;

/// What a change of a plan would cost, or why it cannot be done.
public sealed interface Answer {

    /// It can be done.
    ///
    /// @param difference of the objective, exactly; less than 0 where the plan gets better
    /// @param finish when the task would finish
    /// @param earlier how many planned tasks would finish earlier
    /// @param later how many planned tasks would finish later
    record Possible(long difference, int finish, int earlier, int later) implements Answer {}

    /// It cannot be done.
    record Impossible(Why why) implements Answer {}

    /// Why a change cannot be done.
    enum Why {
        /// The task is frozen, or cannot be done at all.
        TASK_IS_NOT_PLANNED,
        /// The team is not accredited, has too few working days, or is not among those that may.
        TEAM_CANNOT_DO_IT,
        /// Nothing would change.
        STANDS_THERE_ALREADY,
        /// Work would be checked by its own operator, or wait for itself in a circle.
        BREAKS_INDEPENDENCE_OR_ORDER
    }
}
