package org.furrow.app.draft;

import org.furrow.app.Furrow;
import org.furrow.domain.journal.RecordId;

/// Dealing with several hazards or drafts, one after the other, by the same use cases that deal with one.
sealed interface BulkWork permits ProposingMany, DecidingMany {

    /// What would become of it. Nothing is written.
    BulkLine look(RecordId subject);

    /// Does it, or says why not after all.
    ///
    /// @param line what the person had before them
    /// @param mark what all drafts of the same go have in common
    BulkLine act(BulkLine line, RecordId mark);

    /// The work that an order asks for.
    static BulkWork of(Furrow furrow, BulkOrder order) {
        return switch (order) {
            case BulkOrder.Propose propose -> new ProposingMany(furrow, propose.wish());
            case BulkOrder.OfDrafts decide -> new DecidingMany(furrow, decide);
        };
    }
}
