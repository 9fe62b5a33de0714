package org.furrow.domain.quality;

import org.furrow.domain.journal.Fact;

/// What the journal says of a visit. The record of each is the visit itself.
public sealed interface VisitFact extends Fact {

    /// It took place. The entry is dated its day.
    record Recorded(VisitProfile profile) implements VisitFact {}

    /// What was said of it was wrong.
    record Corrected(VisitProfile profile, String reason) implements VisitFact {}

    /// It never took place, or was recorded twice.
    record TakenBack(String reason) implements VisitFact {}
}
