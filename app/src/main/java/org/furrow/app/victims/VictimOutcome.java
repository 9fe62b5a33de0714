package org.furrow.app.victims;

import java.util.List;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.victims.Victim;

/// What became of a change that somebody asked for.
public sealed interface VictimOutcome {

    /// It was written.
    record Done(Victim victim) implements VictimOutcome {}

    /// It was refused, and nothing was written.
    ///
    /// @param reasons all of them, never empty
    record Refused(List<Reason> reasons) implements VictimOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// What stands against it; empty where it was written.
    default List<Reason> reasons() {
        return switch (this) {
            case Done _ -> List.of();
            case Refused refused -> refused.reasons();
        };
    }
}
