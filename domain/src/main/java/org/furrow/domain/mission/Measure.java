package org.furrow.domain.mission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What an objective of a mission is measured by.
public enum Measure {
    /// Square metres cleared.
    CLEARED("Cleared, m²"),
    /// Square metres reduced.
    REDUCED("Reduced, m²"),
    /// Square metres cancelled.
    CANCELLED("Cancelled, m²"),
    /// Hazards of which nothing remains.
    HAZARDS_RELEASED("Hazards released"),
    /// Items of explosive ordnance found, small-arms ammunition left out.
    ORDNANCE_FOUND("Explosive ordnance found"),
    /// People who were accredited.
    PEOPLE_ACCREDITED("People accredited"),
    /// Something that the register cannot count, and that somebody reports.
    OTHER("Other");

    private final String label;

    Measure(String label) {
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

    /// Whether it is counted in square metres.
    public boolean isArea() {
        return switch (this) {
            case CLEARED, REDUCED, CANCELLED -> true;
            case HAZARDS_RELEASED, ORDNANCE_FOUND, PEOPLE_ACCREDITED, OTHER -> false;
        };
    }

    /// The one with that code.
    public static Optional<Measure> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
