package org.furrow.domain.evidence;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a document is, as whoever added it says.
public enum DocumentKind {
    PHOTO,
    SKETCH,
    SURVEY_REPORT,
    COMPLETION_REPORT,
    HANDOVER_CERTIFICATE,
    OTHER;

    /// The word that files, addresses and the journal use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind of that code.
    public static Optional<DocumentKind> find(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
