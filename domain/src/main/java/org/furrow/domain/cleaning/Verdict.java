package org.furrow.domain.cleaning;

/// What becomes of a row.
public enum Verdict {
    /// It is taken; at most notes are told.
    ACCEPTED,
    /// It is taken and carries a flag.
    FLAGGED,
    /// It stays out of the register until a person has decided.
    HELD
}
