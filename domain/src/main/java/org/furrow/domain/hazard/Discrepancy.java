package org.furrow.domain.hazard;

import java.util.Optional;

/// What does not fit together in the register, and so waits for somebody to look at it.
///
/// The first would be a fault of Furrow's own; the others are facts that were recorded so. Which they are is Furrow's
/// default.
public enum Discrepancy {
    /// The ledger of the hazard closes with another area than the hazard has remaining.
    UNBALANCED("unbalanced"),
    /// Its work status says that it is finished, and land of it remains.
    LAND_LEFT("land-left"),
    /// None of its land remains, and its work status says that work goes on.
    NOTHING_LEFT("nothing-left"),
    /// It has neither a boundary nor a stated area, and nobody has ended it.
    NO_AREA("no-area"),
    /// It shares its reference with another hazard.
    SHARED_REFERENCE("shared-reference");

    private final String code;

    Discrepancy(String code) {
        this.code = code;
    }

    /// The word that addresses and the API use.
    public String code() {
        return code;
    }

    /// The one with that code.
    public static Optional<Discrepancy> find(String code) {
        for (Discrepancy each : values()) {
            if (each.code.equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
