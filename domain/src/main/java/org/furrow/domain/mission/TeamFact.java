package org.furrow.domain.mission;

import org.furrow.domain.journal.Fact;

/// What the journal says of a team. The record of each is the team itself.
public sealed interface TeamFact extends Fact {

    /// A team was formed. The entry is dated its first day.
    record Formed(TeamProfile profile) implements TeamFact {}

    /// What is said of the team changed, or was wrong.
    record Changed(TeamProfile profile, String reason) implements TeamFact {}

    /// There is no such team any more. The entry is dated the first day without it.
    record Disbanded(String reason) implements TeamFact {}
}
