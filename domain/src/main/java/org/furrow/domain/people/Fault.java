package org.furrow.domain.people;

import java.util.Locale;

/// What can speak against a change of accounts, passwords or tokens.
public enum Fault {
    TOO_SHORT,
    TOO_LONG,
    COMMON,
    HOLDS_NAME,
    WRONG_CODE,
    STARTED_ALREADY,
    WRONG_PASSWORD,
    SAME_PASSWORD,
    LOCKED_OUT,
    NAME_INVALID,
    NAME_TAKEN,
    FULL_NAME_INVALID,
    UNKNOWN_ACCOUNT,
    LAST_ADMINISTRATOR,
    RESTRICTED_ADMINISTRATOR,
    ORGANISATION_INVALID,
    WRONG_FACTOR,
    FACTOR_DEMANDED,
    LABEL_INVALID,
    TOO_MANY_TOKENS;

    /// The word that messages use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
