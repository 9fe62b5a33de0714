package org.furrow.app.draft;

import java.util.List;
import org.furrow.domain.draft.Objection;

/// What exactly is to be done with several hazards or drafts.
public sealed interface BulkOrder {

    /// A draft for each hazard.
    record Propose(SharedWish wish) implements BulkOrder {}

    /// What is about drafts that are there.
    sealed interface OfDrafts extends BulkOrder {}

    /// Approving each draft.
    record Approve() implements OfDrafts {}

    /// Refusing each draft for the same reasons.
    record Refuse(List<Objection> objections) implements OfDrafts {
        public Refuse {
            objections = List.copyOf(objections);
        }
    }

    /// Taking each draft back.
    record Withdraw(String reason) implements OfDrafts {}
}
