package org.furrow.domain.hazard;

import java.util.Locale;
import java.util.Optional;

/// The changes of a hazard that are neither a classification nor a work status.
public enum Change {
    /// The boundary grows because the hazard runs beyond it.
    EXTENSION("The extension"),
    /// The boundary was wrong.
    BOUNDARY_CORRECTION("The correction of the boundary"),
    /// The description was wrong.
    DESCRIPTION_CORRECTION("The correction of the description"),
    /// The hazard is split into several.
    SPLIT("The split"),
    /// Several hazards become one.
    MERGE("The merge"),
    /// Released land turns out to be hazardous again.
    REOPENING("The reopening");

    private final String label;

    Change(String label) {
        this.label = label;
    }

    /// The word that profiles use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that begin a sentence about it.
    public String label() {
        return label;
    }

    /// The one with that code.
    public static Optional<Change> find(String code) {
        for (Change each : values()) {
            if (each.code().equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
