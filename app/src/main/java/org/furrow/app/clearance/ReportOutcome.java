package org.furrow.app.clearance;

import java.util.List;
import org.furrow.domain.clearance.ProgressRefusal;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;

/// What became of a report that somebody sent.
public sealed interface ReportOutcome {

    /// It is in the register.
    ///
    /// @param revision what the journal holds of it
    /// @param isRepeated whether it was there before, and nothing was written now
    record Recorded(Revision revision, boolean isRepeated) implements ReportOutcome {

        /// The record of the report.
        public RecordId id() {
            return revision.draft().record();
        }
    }

    /// It was refused, and nothing was written.
    ///
    /// @param reasons all of them, never empty
    record Refused(List<Reason> reasons) implements ReportOutcome {
        public Refused {
            reasons = List.copyOf(reasons);
        }

        /// Whether another report was sent with the same key before.
        public boolean isKeyTaken() {
            return reasons.stream().anyMatch(reason -> reason.code().equals(ProgressRefusal.KEY_TAKEN.code()));
        }
    }

    /// What stands against it; empty where it is in the register.
    default List<Reason> reasons() {
        return switch (this) {
            case Recorded _ -> List.of();
            case Refused refused -> refused.reasons();
        };
    }
}
