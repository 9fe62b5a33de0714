package org.furrow.domain.quality;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How much it weighs that a requirement is not fulfilled.
public enum Grade {
    /// It does not endanger anybody and does not spoil what is done.
    MINOR("Minor"),

    /// It may spoil what is done, or endanger somebody.
    MAJOR("Major"),

    /// It stops the team until it is put right.
    CRITICAL("Critical");

    private final String label;

    Grade(String label) {
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
    public static Optional<Grade> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
