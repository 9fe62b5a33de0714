package org.furrow.domain.quality;

import java.time.LocalDate;
import org.furrow.domain.journal.Fact;

/// What the journal says of a nonconformity. The record of each is the nonconformity; each is dated its day.
public sealed interface NonconformityFact extends Fact {

    /// Somebody said what is not fulfilled.
    record Raised(NonconformityProfile profile) implements NonconformityFact {}

    /// Those concerned know of it.
    record Acknowledged(String remarks) implements NonconformityFact {}

    /// It is known why it came about.
    record CauseFound(String cause) implements NonconformityFact {}

    /// It is said what is done about it.
    ///
    /// @param by who does it
    /// @param due until when, that day included
    record ActionSet(String action, String by, LocalDate due) implements NonconformityFact {}

    /// Somebody else saw that it is done and helps.
    ///
    /// @param how they saw it
    record Verified(String how) implements NonconformityFact {}

    /// Nothing more is to be done.
    record Closed(String remarks) implements NonconformityFact {}

    /// It did not help, or came back.
    record Reopened(String reason) implements NonconformityFact {}

    /// It was raised in error.
    record Withdrawn(String reason) implements NonconformityFact {}
}
