package org.furrow.engines.plan.bound;

/// Who is told how a bound rises, and may end it.
@FunctionalInterface
public interface BoundProgress {

    /// Nobody.
    BoundProgress NONE = (share, bound) -> true;

    /// Tells how far it is; it is called often, so it should return at once.
    ///
    /// @param share of the budget that is used, 0 to 1
    /// @param bound the best one so far, in the units of the objective; it never falls
    /// @return whether to go on; otherwise the best bound so far is kept
    boolean report(double share, long bound);
}
