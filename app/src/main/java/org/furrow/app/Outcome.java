package org.furrow.app;

import java.util.List;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.Revision;

/// What became of a change that somebody asked for.
public sealed interface Outcome {

    /// It was written.
    ///
    /// @param revisions what the journal now holds of it, in order
    record Recorded(List<Revision> revisions) implements Outcome {
        public Recorded {
            revisions = List.copyOf(revisions);
        }
    }

    /// It was refused, and nothing was written.
    ///
    /// @param reasons all of them, never empty
    record Refused(List<Reason> reasons) implements Outcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }

    /// What stands against it; empty where it was written.
    default List<Reason> reasons() {
        return switch (this) {
            case Recorded _ -> List.of();
            case Refused refused -> refused.reasons();
        };
    }
}
