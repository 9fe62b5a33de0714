package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a team could not work for, for a part of a day or all of it.
public enum StoppageCause {
    /// Rain, snow, flood, heat.
    WEATHER("Weather"),
    /// Fighting, threats, unrest.
    SECURITY("Security"),
    /// A road, a permit, a land owner's consent.
    ACCESS("Access"),
    /// Something was broken or missing.
    TECHNICAL("Technical"),
    /// Something was found, and work waited until it was disposed of.
    ORDNANCE("Explosive ordnance"),
    /// Somebody was hurt, or nearly.
    ACCIDENT("Accident"),
    /// They were taught or tested.
    TRAINING("Training"),
    /// They were on leave or ill.
    LEAVE("Leave"),
    /// Something else, which the remarks tell.
    OTHER("Other");

    private final String label;

    StoppageCause(String label) {
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
    public static Optional<StoppageCause> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
