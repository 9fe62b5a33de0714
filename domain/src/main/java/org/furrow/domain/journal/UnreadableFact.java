package org.furrow.domain.journal;

/// Stands where the body of an entry cannot be read here: it is damaged, or a newer release wrote it.
///
/// It only tells a reader of the journal that there is an entry. Nothing is ever derived from it or written by it.
public record UnreadableFact() implements Fact {}
