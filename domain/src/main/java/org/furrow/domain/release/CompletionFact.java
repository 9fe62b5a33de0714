package org.furrow.domain.release;

import java.util.List;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;

/// What the journal says of a completion report. The record of each is the report, and each is dated the day on which
/// it was done.
public sealed interface CompletionFact extends Fact {

    /// It was written, or written anew.
    record Drafted(CompletionProfile profile) implements CompletionFact {}

    /// It was handed in.
    record Submitted() implements CompletionFact {}

    /// Somebody else says what has to be put right.
    record Returned(String reason) implements CompletionFact {}

    /// Somebody else agrees.
    ///
    /// @param releases what was written into the ledger, one for each of its parts and in their order
    record Accepted(String remarks, List<RecordId> releases) implements CompletionFact {
        public Accepted {
            releases = List.copyOf(releases);
        }
    }
}
