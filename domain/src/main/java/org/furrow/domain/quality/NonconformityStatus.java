package org.furrow.domain.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a nonconformity is.
public enum NonconformityStatus {
    /// Somebody said what is not fulfilled.
    RAISED("Raised"),

    /// Those concerned know of it.
    ACKNOWLEDGED("Acknowledged"),

    /// It is known why it came about.
    CAUSE_FOUND("Cause found"),

    /// It is said what is done about it, by whom and until when.
    ACTION_SET("Action set"),

    /// Somebody else saw that it is done and helps.
    VERIFIED("Verified"),

    /// Nothing more is to be done.
    CLOSED("Closed"),

    /// It was raised in error.
    WITHDRAWN("Withdrawn");

    private final String label;

    NonconformityStatus(String label) {
        this.label = label;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// Whether something is still to be done about it.
    public boolean isOpen() {
        return this != CLOSED && this != WITHDRAWN;
    }

    /// The one with that code.
    public static Optional<NonconformityStatus> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
