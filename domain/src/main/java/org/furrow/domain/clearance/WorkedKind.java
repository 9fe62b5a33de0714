package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What was done with ground in a day.
public enum WorkedKind {
    /// All ordnance was removed down to the depth of the order.
    CLEARED("Cleared"),
    /// Technical survey found no evidence.
    REDUCED("Reduced"),
    /// Non-technical survey found no evidence.
    CANCELLED("Cancelled"),
    /// It was made ready to be worked on, by machine or by cutting; that releases nothing.
    PREPARED("Prepared"),
    /// It had been worked on before; that is never new.
    WORKED_AGAIN("Worked again");

    private final String label;

    WorkedKind(String label) {
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

    /// Whether its square metres count as progress towards what is ordered.
    public boolean isNew() {
        return switch (this) {
            case CLEARED, REDUCED, CANCELLED -> true;
            case PREPARED, WORKED_AGAIN -> false;
        };
    }

    /// The one with that code.
    public static Optional<WorkedKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
