package org.furrow.domain.priority;

import org.furrow.domain.journal.Fact;

/// What the journal says of a table of rates. The record of each is the table itself, so that its entries tell who
/// changed which rate, when and why.
public sealed interface RateFact extends Fact {

    /// The table was agreed on, or changed.
    ///
    /// @param reason why
    record Agreed(RateTable table, String reason) implements RateFact {}

    /// The table is not used any more.
    record Dropped(String reason) implements RateFact {}
}
