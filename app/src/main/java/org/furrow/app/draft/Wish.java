package org.furrow.app.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.furrow.app.hazard.Edit;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.EditDraft;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;

/// What somebody wants to change, since when it is so, why, and on what it rests.
///
/// @param seen the latest revision of the hazard that they had before them
public record Wish(ProposedChange change, LocalDate day, String reason, Support support, Optional<Hash> seen) {

    /// What a draft wishes.
    public static Wish of(EditDraft draft) {
        DraftFact.Proposed proposed = draft.proposed();
        return new Wish(
                proposed.change(),
                draft.proposal().draft().valid(),
                proposed.reason(),
                proposed.support(),
                proposed.seen());
    }

    /// The same, as of somebody who has seen no revision at all where they name none.
    Wish seeing() {
        return new Wish(change, day, reason, support, seen.or(() -> Optional.of(Hash.START)));
    }

    /// The same as an edit of a hazard.
    Edit edit(RecordId hazard, Signing signing) {
        return new Edit(hazard, day, signing, reason, support, seen);
    }

    /// The same as the fact that proposes it.
    DraftFact.Proposed propose(RecordId hazard) {
        return new DraftFact.Proposed(hazard, change, reason, support, seen);
    }
}
