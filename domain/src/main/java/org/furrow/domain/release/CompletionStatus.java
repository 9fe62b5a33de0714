package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a completion report is.
public enum CompletionStatus {
    /// Somebody writes it.
    DRAFTED("Drafted"),
    /// It waits for somebody else to decide.
    SUBMITTED("Waits for the decision"),
    /// Something has to be put right.
    RETURNED("Returned"),
    /// The work is accepted, and the releases are in the ledger.
    ACCEPTED("Accepted");

    private final String label;

    CompletionStatus(String label) {
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

    /// The one with that code.
    public static Optional<CompletionStatus> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
