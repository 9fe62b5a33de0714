package org.furrow.domain.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What can be done about a nonconformity that is raised.
public enum NonconformityStep {
    /// Those concerned say that they know of it.
    ACKNOWLEDGE("Acknowledging"),

    /// They say why it came about.
    FIND_CAUSE("Finding the cause"),

    /// They say what is done about it, or say it anew.
    SET_ACTION("Setting the action"),

    /// Somebody else saw that it is done and helps.
    VERIFY("Verifying"),

    /// Nothing more is to be done.
    CLOSE("Closing"),

    /// It did not help, or came back.
    REOPEN("Reopening"),

    /// It was raised in error.
    WITHDRAW("Withdrawing");

    private final String label;

    NonconformityStep(String label) {
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

    /// Whether it is possible while the nonconformity is that far.
    public boolean isPossibleWhile(NonconformityStatus status) {
        return switch (this) {
            case ACKNOWLEDGE, WITHDRAW -> status == NonconformityStatus.RAISED;
            case FIND_CAUSE -> status == NonconformityStatus.ACKNOWLEDGED;
            case SET_ACTION -> status == NonconformityStatus.CAUSE_FOUND || status == NonconformityStatus.ACTION_SET;
            case VERIFY -> status == NonconformityStatus.ACTION_SET;
            case CLOSE -> status == NonconformityStatus.VERIFIED;
            case REOPEN -> status == NonconformityStatus.VERIFIED || status == NonconformityStatus.CLOSED;
        };
    }

    /// The step that a fact is; raising is none, for there is no nonconformity before it.
    public static NonconformityStep of(NonconformityFact fact) {
        return switch (fact) {
            case NonconformityFact.Raised _ -> throw new IllegalArgumentException("Raising begins a nonconformity");
            case NonconformityFact.Acknowledged _ -> ACKNOWLEDGE;
            case NonconformityFact.CauseFound _ -> FIND_CAUSE;
            case NonconformityFact.ActionSet _ -> SET_ACTION;
            case NonconformityFact.Verified _ -> VERIFY;
            case NonconformityFact.Closed _ -> CLOSE;
            case NonconformityFact.Reopened _ -> REOPEN;
            case NonconformityFact.Withdrawn _ -> WITHDRAW;
        };
    }

    /// How far a nonconformity is after it.
    public NonconformityStatus after() {
        return switch (this) {
            case ACKNOWLEDGE, REOPEN -> NonconformityStatus.ACKNOWLEDGED;
            case FIND_CAUSE -> NonconformityStatus.CAUSE_FOUND;
            case SET_ACTION -> NonconformityStatus.ACTION_SET;
            case VERIFY -> NonconformityStatus.VERIFIED;
            case CLOSE -> NonconformityStatus.CLOSED;
            case WITHDRAW -> NonconformityStatus.WITHDRAWN;
        };
    }

    /// The one with that code.
    public static Optional<NonconformityStep> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
