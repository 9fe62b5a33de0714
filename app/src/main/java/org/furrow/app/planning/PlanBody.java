package org.furrow.app.planning;

import org.furrow.engines.plan.Plan;

/// A plan with all that it was made from.
public record PlanBody(Snapshot snapshot, Choices choices, Plan plan) {}
