package org.furrow.web.plans;

import java.util.List;
import org.furrow.web.shell.Badge;
import org.furrow.web.shell.Shell;

/// The list of plans.
///
/// @param mayPlan whether the reader may make one
public record PlansPage(Shell shell, PlansWords words, List<Line> lines, boolean mayPlan) {

    public PlansPage {
        lines = List.copyOf(lines);
    }

    /// A plan.
    ///
    /// @param cost what is blocked by it
    /// @param gap how far it can be from the best
    public record Line(
            String id,
            String name,
            List<Badge> states,
            String period,
            String rates,
            String cost,
            String gap,
            String made) {

        public Line {
            states = List.copyOf(states);
        }
    }
}
