package org.furrow.domain.mission;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Who or what is accredited.
public enum Level {
    /// A whole organisation.
    ORGANISATION("Organisation"),
    /// A team.
    TEAM("Team"),
    /// Somebody who works in teams.
    PERSON("Person");

    private final String label;

    Level(String label) {
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
    public static Optional<Level> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
