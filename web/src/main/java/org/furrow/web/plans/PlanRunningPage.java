package org.furrow.web.plans;

import java.util.List;
import org.furrow.web.shell.Fact;
import org.furrow.web.shell.Shell;

/// A plan while it is searched for.
///
/// @param percent of its time that is used
/// @param curve how the cost fell and the bound rose
public record PlanRunningPage(
        Shell shell,
        PlansWords words,
        String id,
        String name,
        int percent,
        String sentence,
        PlanChart.Curve curve,
        List<Fact> facts,
        boolean mayPlan) {

    public PlanRunningPage {
        facts = List.copyOf(facts);
    }
}
