package org.furrow.domain.hazard;

import java.util.Optional;

/// The type of explosive ordnance that an area is contaminated with. An area can have several.
public enum Contamination {
    /// Anti-personnel mines.
    AP_MINES("ap-mines", "AP mines"),
    /// Anti-vehicle mines.
    AV_MINES("av-mines", "AV mines"),
    /// Victim-activated improvised mines.
    IMPROVISED_MINES("improvised-mines", "Improvised mines"),
    /// Failed or abandoned cluster munitions and submunitions.
    CLUSTER_REMNANTS("cmr", "Cluster munition remnants"),
    /// Unexploded ordnance other than submunitions.
    OTHER_UXO("uxo", "Other UXO"),
    /// Abandoned explosive ordnance.
    ABANDONED("axo", "AXO"),
    /// Booby-traps.
    BOOBY_TRAPS("booby-traps", "Booby-traps"),
    /// Improvised explosive devices other than improvised mines.
    OTHER_IED("other-ied", "Other IED"),
    /// The type is not known or not recorded.
    UNKNOWN("unknown", "Unknown");

    private final String code;
    private final String label;

    Contamination(String code, String label) {
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
    public static Optional<Contamination> find(String code) {
        for (var each : values()) {
            if (each.code.equals(code)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }
}
