package org.furrow.engines.plan.bound;

import java.util.List;

/// How far a plan is from the best possible at most, and where the doubt comes from.
///
/// The doubts add up to the difference between plan and bound. Each but the last is what a search saved when one
/// thing more was left out of the problem: a bound that does not see that thing cannot come nearer to the plan,
/// however long it is computed, so it is not known how much of it is the plan's. The last is what remains: the plan
/// may be that much too dear, or the bound that much too low.
///
/// @param objective what the plan costs, benefits that it loses left out
/// @param bound what no plan can cost less than that loses the same benefits, in the same units
/// @param doubts one for each source, in the order of [Source]
/// @param isWhole whether the budget was used; otherwise the listener ended it before
public record BoundReport(long objective, long bound, List<Doubt> doubts, boolean isWhole) {

    /// What the bounds may not see.
    public enum Source {
        /// Prices of changes against the plan in force, as far as the plan pays them.
        CHANGES,
        /// The days of moving, and their price.
        MOVES,
        /// Waiting for tasks that come before, for cordons and for independent teams.
        QUEUES,
        /// Calendars, seasons and accreditation; 0 where the best bound sees them.
        CALENDARS,
        /// What remains.
        PLAN_OR_BOUND
    }

    /// A part of the difference between plan and bound.
    ///
    /// @param amount in the units of the objective, 0 or more
    public record Doubt(Source source, long amount) {}

    public BoundReport {
        if (bound > objective) {
            throw new IllegalArgumentException("A bound must not exceed a plan, but " + bound + " is more than what "
                    + "the plan costs, " + objective);
        }
        doubts = List.copyOf(doubts);
    }

    /// By which share of the bound the plan can be dearer than the best one at most; 0 for a plan proven best.
    public double gap() {
        return objective == bound ? 0 : (double) (objective - bound) / Math.max(1, bound);
    }

    /// How much of the difference comes from that source at most or remains, in the units of the objective.
    public long amount(Source source) {
        return doubts.stream()
                .filter(one -> one.source() == source)
                .mapToLong(Doubt::amount)
                .sum();
    }
}
