package org.furrow.domain.cleaning;

import java.util.Locale;
import java.util.Optional;

/// What the rows of a file are about.
public enum Subject {
    /// Indications, suspected and confirmed hazardous areas.
    HAZARDS,
    /// Cancelled, reduced and cleared areas.
    RELEASES,
    /// Accidents and incidents, without persons.
    ACCIDENTS,
    /// Explosive ordnance found.
    ITEMS,
    /// Anything else that happened at a place and matters as evidence.
    EVENTS,
    /// Districts and settlements that rows are checked against.
    PLACES;

    /// The word that the command line uses.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The subject with that word.
    public static Optional<Subject> find(String code) {
        for (Subject subject : values()) {
            if (subject.code().equals(code)) {
                return Optional.of(subject);
            }
        }
        return Optional.empty();
    }
}
