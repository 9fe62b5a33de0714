package org.furrow.domain.planning;

import org.furrow.domain.journal.Fact;

/// What the journal says of plans and of what they assume.
public sealed interface PlanningFact extends Fact {

    /// The office agreed on what plans assume. The latest entry counts.
    ///
    /// @param reason why it changed
    record Assumed(Assumptions assumptions, String reason) implements PlanningFact {}

    /// A plan was published; its record is the plan. It takes the place of the one published before.
    ///
    /// @param remarks what else is said of it; may be empty
    record Published(PublishedPlan plan, String remarks) implements PlanningFact {}

    /// The plan is not in force any more.
    record Withdrawn(String reason) implements PlanningFact {}
}
