package org.furrow.domain.people;

import java.util.Locale;

/// What can speak against saving or changing a view of the register.
public enum ViewFault {
    NAME_INVALID,
    NAME_TAKEN,
    TOO_MANY,
    QUERY_INVALID,
    UNKNOWN,
    NOT_OWN;

    /// The word that messages use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
