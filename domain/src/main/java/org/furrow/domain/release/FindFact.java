package org.furrow.domain.release;

import java.util.List;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;

/// What the journal says of a find on released ground. The record of each is the find; the first is dated the day of
/// the find, and everything else the day on which it was done.
public sealed interface FindFact extends Fact {

    /// It was found.
    ///
    /// @param reviews what has to be looked at again because of it, as the register knew it then
    record Reported(FindNotice notice, List<ToReview> reviews) implements FindFact {
        public Reported {
            reviews = List.copyOf(reviews);
        }
    }

    /// Somebody looked at a release again.
    record LookedAt(RecordId release, ReviewFinding finding, String remarks) implements FindFact {}
}
