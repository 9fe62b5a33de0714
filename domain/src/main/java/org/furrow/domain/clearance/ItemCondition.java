package org.furrow.domain.clearance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// In which condition an item was found.
public enum ItemCondition {
    /// It is ready to explode.
    ARMED("Fuzed and armed"),
    /// It has a fuze that was not armed.
    FUZED("Fuzed, not armed"),
    /// It has no fuze.
    UNFUZED("Not fuzed"),
    /// It is broken, burnt or rusted through.
    DAMAGED("Damaged"),
    /// Nobody could tell.
    UNKNOWN("Not known");

    private final String label;

    ItemCondition(String label) {
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
    public static Optional<ItemCondition> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
