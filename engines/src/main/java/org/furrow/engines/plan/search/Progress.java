package org.furrow.engines.plan.search;

/// Who is told how a search goes on, and may end it.
@FunctionalInterface
public interface Progress {

    /// Nobody.
    Progress NONE = (share, objective) -> true;

    /// Tells how far the search is; it is called often, so it should return at once.
    ///
    /// @param share of the budget that is used, 0 to 1
    /// @param objective of the best plan so far
    /// @return whether to go on; otherwise the best plan so far is kept
    boolean report(double share, long objective);
}
