package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Whether land that was handed over is used.
public enum LandUsed {
    /// All of it is used.
    YES("Used"),
    /// A part of it is used.
    PARTLY("Used in part"),
    /// Nobody uses it.
    NO("Not used");

    private final String label;

    LandUsed(String label) {
        this.label = label;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// Whether some of it is used.
    public boolean isSome() {
        return this != NO;
    }

    /// Whether some of it is not used.
    public boolean isUnusedInPart() {
        return this != YES;
    }

    /// The one with that code.
    public static Optional<LandUsed> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
