package org.furrow.domain.hazard;

import java.util.Optional;

/// What is believed of an area, by the evidence at hand. The work status is another axis.
public enum Classification {
    /// A report that nobody has surveyed yet; never counted in contaminated area.
    INDICATION("indication", "Indication"),
    /// SHA: reasonable suspicion on the basis of indirect evidence.
    SUSPECTED("sha", "Suspected hazardous area"),
    /// CHA: presence confirmed on the basis of direct evidence.
    CONFIRMED("cha", "Confirmed hazardous area");

    private final String code;
    private final String label;

    Classification(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /// The word that files, the journal and the API use.
    public String code() {
        return code;
    }

    /// The word that people read, in English.
    public String label() {
        return label;
    }

    /// The one with that code.
    public static Optional<Classification> find(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
