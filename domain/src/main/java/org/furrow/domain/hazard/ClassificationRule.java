package org.furrow.domain.hazard;

import java.util.Optional;
import org.furrow.domain.decision.Conditions;

/// When an area may be classified so.
///
/// @param from what it is before; absent where it enters the register
/// @param to what it becomes
public record ClassificationRule(Optional<Classification> from, Classification to, Conditions conditions) {

    public ClassificationRule {
        from.ifPresent(before -> conditions.requireApprover(before.code() + " to " + to.code()));
        if (from.isEmpty() && to != Classification.INDICATION) {
            throw new IllegalArgumentException(
                    "A hazard enters the register as an indication and is classified after that, not as " + to.code());
        }
    }
}
