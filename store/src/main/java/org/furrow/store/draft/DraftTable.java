package org.furrow.store.draft;

import java.util.Optional;
import org.furrow.domain.draft.DraftFact;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Session;

/// Drafts as they stand, one row each.
public final class DraftTable {

    private static final String PROPOSE = """
            INSERT INTO edit_draft (id, hazard, reference, kind, author, begun, proposed, valid, reason, seen, state,
              decided_by, decided, site, written_until, written, operator)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?6, ?7, ?8, ?9, 'waiting', '', NULL, '', 0, 0, ?10)
            ON CONFLICT (id) DO UPDATE SET reference = ?3, kind = ?4, author = ?5, proposed = ?6, valid = ?7,
              reason = ?8, seen = ?9, state = 'waiting', decided_by = '', decided = NULL, operator = ?10""";
    private static final String DECIDE = """
            UPDATE edit_draft SET state = ?, decided_by = ?, decided = ?, site = ?, written_until = ?, written = ?
            WHERE id = ?""";

    /// Writes a step of a draft.
    public void apply(Session session, Revision revision, DraftFact fact) {
        switch (fact) {
            case DraftFact.Proposed proposed -> propose(session, revision, proposed);
            case DraftFact.Approved approved -> decide(session, revision, DraftState.APPROVED, approved.written());
            case DraftFact.Refused _ -> decide(session, revision, DraftState.REFUSED, 0);
            case DraftFact.Withdrawn _ -> decide(session, revision, DraftState.WITHDRAWN, 0);
        }
    }

    private static void propose(Session session, Revision revision, DraftFact.Proposed proposed) {
        Optional<Description> fresh = proposed.change() instanceof ProposedChange.NewHazard hazard
                ? Optional.of(hazard.description())
                : Optional.empty();
        session.update(
                PROPOSE,
                revision.draft().record().toString(),
                proposed.hazard().toString(),
                fresh.map(Description::reference).orElse(""),
                proposed.change().kind().code(),
                revision.draft().author(),
                revision.recorded().toEpochMilli(),
                revision.draft().valid().toString(),
                proposed.reason(),
                proposed.seen().map(Hash::hex).orElse(""),
                fresh.map(Description::operator).orElse(""));
    }

    private static void decide(Session session, Revision revision, DraftState state, int written) {
        session.update(
                DECIDE,
                state.code(),
                revision.draft().author(),
                revision.recorded().toEpochMilli(),
                written > 0 ? revision.site() : "",
                written > 0 ? revision.number() - 1 : 0,
                written,
                revision.draft().record().toString());
    }
}
