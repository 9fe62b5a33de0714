package org.furrow.domain.release;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;

/// When land may be released in one of the three ways.
///
/// @param from the work statuses in which it may
/// @param of the classifications that it is open to
public record ReleaseRule(ReleaseKind kind, Set<WorkStatus> from, Set<Classification> of, Conditions conditions) {

    public ReleaseRule {
        conditions.requireApprover(kind.code());
        EnumSet<WorkStatus> statuses = EnumSet.noneOf(WorkStatus.class);
        statuses.addAll(from);
        from = Collections.unmodifiableSet(statuses);
        EnumSet<Classification> classifications = EnumSet.noneOf(Classification.class);
        classifications.addAll(of);
        of = Collections.unmodifiableSet(classifications);
        if (of.contains(Classification.INDICATION)) {
            throw new IllegalArgumentException("An indication has no counted area and is discarded, not released");
        }
    }
}
