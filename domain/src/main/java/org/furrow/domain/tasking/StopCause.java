package org.furrow.domain.tasking;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What stops the work on a task.
public enum StopCause {
    /// Fighting, threats, unrest.
    SECURITY("Security"),
    /// Rain, snow, flood, heat.
    WEATHER("Weather"),
    /// A road, a permit, a land owner's consent.
    ACCESS("Access"),
    /// Who owns or uses the land is disputed.
    DISPUTE("Dispute"),
    /// Somebody was hurt, or nearly.
    ACCIDENT("Accident"),
    /// Money ran out.
    FUNDS("Funds"),
    /// Rules of the work were broken.
    BREACH("Breach");

    private final String label;

    StopCause(String label) {
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
    public static Optional<StopCause> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
