package org.furrow.domain.quality;

import org.furrow.domain.journal.Fact;

/// What the journal says of samples beside the visits. The record of each is its own.
public sealed interface SamplingFact extends Fact {

    /// Squares were drawn.
    record Drawn(Draw draw) implements SamplingFact {}

    /// Something was decided of the lots of an operator and method. The entry is dated the day from which on it counts.
    record Noted(LotNote note) implements SamplingFact {}
}
