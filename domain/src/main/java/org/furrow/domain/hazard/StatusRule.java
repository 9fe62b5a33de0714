package org.furrow.domain.hazard;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.furrow.domain.decision.Conditions;

/// When the work status may change so.
///
/// @param from the status before
/// @param to the status after
/// @param of the classifications that it is open to
public record StatusRule(WorkStatus from, WorkStatus to, Set<Classification> of, Conditions conditions) {

    public StatusRule {
        EnumSet<Classification> open = EnumSet.noneOf(Classification.class);
        open.addAll(of);
        conditions.requireApprover(from.code() + " to " + to.code());
        of = Collections.unmodifiableSet(open);
        if (to == WorkStatus.DISCARDED && !of.equals(Set.of(Classification.INDICATION))) {
            throw new IllegalArgumentException("Only an indication can be discarded; suspected and confirmed area is"
                    + " released, so that its square metres are accounted for");
        }
        if (to == WorkStatus.SUPERSEDED) {
            throw new IllegalArgumentException("Only a split or a merge makes a hazard superseded");
        }
    }
}
