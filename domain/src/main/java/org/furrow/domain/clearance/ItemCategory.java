package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What sort of explosive ordnance an item is.
public enum ItemCategory {
    /// A mine that a person sets off.
    AP_MINE("Anti-personnel mine"),
    /// A mine that a vehicle sets off.
    AV_MINE("Anti-vehicle mine"),
    /// An unexploded submunition or bomblet of a cluster munition.
    SUBMUNITION("Submunition"),
    /// Ordnance that was used, should have exploded, and did not.
    UXO("Unexploded ordnance"),
    /// Ordnance that was left or dumped.
    AXO("Abandoned ordnance"),
    /// Something harmless that explodes when it is touched.
    BOOBY_TRAP("Booby-trap"),
    /// A device made in an improvised manner.
    IED("Improvised device"),
    /// An improvised device that its victim sets off; it counts as an anti-personnel mine.
    IMPROVISED_MINE("Improvised mine"),
    /// Counted apart, and never in a total of explosive ordnance.
    SMALL_ARMS_AMMUNITION("Small-arms ammunition"),
    /// Something else.
    OTHER("Other");

    private final String label;

    ItemCategory(String label) {
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

    /// Whether it counts in totals of explosive ordnance.
    public boolean isOrdnance() {
        return this != SMALL_ARMS_AMMUNITION;
    }

    /// The one with that code.
    public static Optional<ItemCategory> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
