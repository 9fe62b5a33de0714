package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody who looked again at released ground concludes.
public enum ReviewFinding {
    /// Nothing was found that speaks against the release.
    NOTHING("Nothing stands against it"),
    /// It has to be inspected once more.
    INSPECT_AGAIN("Inspect again"),
    /// It has to be worked on again.
    REOPEN("Reopen");

    private final String label;

    ReviewFinding(String label) {
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
    public static Optional<ReviewFinding> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
