package org.furrow.domain.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Why somebody goes and looks at the work of others.
public enum VisitKind {
    /// Whether an organisation or a team may be accredited.
    ACCREDITATION("Accreditation visit"),

    /// Whether work that goes on is done as it should be; an organisation may monitor its own.
    MONITORING("On-site monitoring"),

    /// Whether a lot of finished ground is accepted, by a sample of it.
    SAMPLING("Sampling inspection"),

    /// Whether everything is in order before land is handed over.
    POST_COMPLETION("Post-completion inspection");

    private final String label;

    VisitKind(String label) {
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

    /// Whether the inspectors may not belong to those that are inspected.
    public boolean isIndependent() {
        return this != MONITORING;
    }

    /// Whether it rests on a sample.
    public boolean asksSample() {
        return this == SAMPLING;
    }

    /// Whether it rests on a checklist.
    public boolean asksChecklist() {
        return this == ACCREDITATION || this == MONITORING;
    }

    /// The one with that code.
    public static Optional<VisitKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
