package org.furrow.domain.mission;

import org.furrow.domain.journal.Fact;

/// What the journal says of somebody who works in teams. The record of each is the person.
public sealed interface PersonFact extends Fact {

    /// Somebody was enrolled. The entry is dated the day.
    record Enrolled(PersonProfile profile) implements PersonFact {}

    /// What is said of them changed, or was wrong.
    record Changed(PersonProfile profile, String reason) implements PersonFact {}

    /// They no longer work for the organisation. The entry is dated the first day without them.
    record Left(String reason) implements PersonFact {}
}
