package org.furrow.domain.quality;

import java.util.Locale;

/// How strictly the lots of one operator and method are inspected.
public enum Severity {
    NORMAL,
    TIGHTENED,
    REDUCED,
    /// No lot is accepted until corrective action has been.
    DISCONTINUED;

    /// The word in messages and documents.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
