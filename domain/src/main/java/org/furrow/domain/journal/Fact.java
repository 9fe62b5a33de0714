package org.furrow.domain.journal;

/// What a revision says: a typed body that never changes once it is written.
///
/// Each process package has its own sealed set of facts. A correction is a further fact, never a changed one.
public interface Fact {}
