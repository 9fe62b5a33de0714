package org.furrow.engines.plan.check;

import java.util.List;
import org.furrow.engines.plan.Plan;

/// What the checker says of a plan: every fault, and what the plan costs by the checker's own reckoning.
public record Verdict(List<Fault> faults, Plan.Costs costs) {

    public Verdict {
        faults = List.copyOf(faults);
    }

    /// Whether the plan can be done as it stands, and costs what it says.
    public boolean isAccepted() {
        return faults.isEmpty();
    }
}
