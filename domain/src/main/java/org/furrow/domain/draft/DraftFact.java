package org.furrow.domain.draft;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.Support;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;

/// What the journal says of a draft. The record is the draft itself; no hazard changes by any of these.
public sealed interface DraftFact extends Fact {

    /// Somebody proposes a change, for the first time or again. The entry is dated the day the change became so on
    /// the ground, and its author is who proposes.
    ///
    /// @param hazard the hazard; for a new one, the id that it would get
    /// @param reason why; empty where the cause says it all
    /// @param support what it rests on
    /// @param seen the latest revision of the hazard that the author had before them; absent for a new hazard
    record Proposed(RecordId hazard, ProposedChange change, String reason, Support support, Optional<Hash> seen)
            implements DraftFact {}

    /// A second person, the author of the entry, approved it.
    ///
    /// What it wrote stands directly before this entry in the chain of the same site and was written in the same
    /// step. So the hash that this entry continues from is that of the last of them.
    ///
    /// @param role the code of the role in which they approved, a word of the national-standard profile
    /// @param written how many entries it wrote
    record Approved(String role, int written) implements DraftFact {}

    /// A second person, the author of the entry, refused it.
    ///
    /// @param objections why, never empty
    record Refused(List<Objection> objections) implements DraftFact {
        public Refused {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("A refusal says why");
            }
        }
    }

    /// Its author took it back.
    record Withdrawn(String reason) implements DraftFact {}
}
