package org.furrow.app.draft;

import java.util.List;
import java.util.Optional;
import org.furrow.app.Outcome;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.RecordId;

/// One of several hazards or drafts that are dealt with in one go: what would change, and what stands against it.
///
/// @param subject the hazard, or the draft that is decided on
/// @param reference the hazard's reference
/// @param kind of which kind the change is
/// @param looked what the person had before them: the hazard's latest revision, or the draft's proposal
/// @param differences what would change, field by field
/// @param waiting how many other drafts about the same hazard wait
/// @param against all that stands against it; empty where nothing does
/// @param made the draft that came of it, once it is done
public record BulkLine(
        RecordId subject,
        String reference,
        ProposedChange.Kind kind,
        DecidingDraft.Looked looked,
        List<Difference> differences,
        long waiting,
        List<Reason> against,
        Optional<RecordId> made) {

    public BulkLine {
        differences = List.copyOf(differences);
        against = List.copyOf(against);
    }

    /// Whether nothing stands against it.
    public boolean passes() {
        return against.isEmpty();
    }

    /// The same with what became of it.
    BulkLine after(Outcome outcome) {
        return new BulkLine(
                subject,
                reference,
                kind,
                looked,
                differences,
                waiting,
                outcome.reasons(),
                switch (outcome) {
                    case Outcome.Recorded recorded ->
                        Optional.of(recorded.revisions().getLast().draft().record());
                    case Outcome.Refused _ -> Optional.empty();
                });
    }
}
