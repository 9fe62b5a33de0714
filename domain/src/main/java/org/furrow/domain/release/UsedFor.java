package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What land that was handed over is used for.
public enum UsedFor {
    /// Fields and gardens.
    FARMING("Farming"),
    /// Animals graze on it.
    GRAZING("Grazing"),
    /// Firewood, timber and what grows wild.
    WOOD("Firewood and wild plants"),
    /// Wells, springs and canals.
    WATER("Water"),
    /// People live on it.
    HOUSING("Housing"),
    /// People and vehicles pass.
    ROAD("Road or path"),
    /// Schools, clinics, places of prayer and others that are there for everybody.
    PUBLIC_BUILDING("School, clinic or other public building"),
    /// Markets, workshops, quarries and other business.
    BUSINESS("Market, workshop or other business"),
    /// Power lines, pipes and the like.
    SUPPLY_LINE("Power line or pipe"),
    /// Something else.
    OTHER("Something else");

    private final String label;

    UsedFor(String label) {
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
    public static Optional<UsedFor> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
