package org.furrow.app.draft;

import java.util.Locale;
import java.util.Optional;
import org.furrow.domain.ground.Position;

/// What cannot be read of a form.
///
/// @param value what was typed, shortened where it is long; for a fault of a shape, what is wrong with it
/// @param where its place on the ground, where it has one
public record FormFault(String field, Kind kind, String value, Optional<Position> where) {

    private static final int SHOWN = 80;

    /// What can be wrong with a text.
    public enum Kind {
        MISSING,
        NOT_A_DAY,
        IN_THE_FUTURE,
        NOT_A_NUMBER,
        NOT_A_POSITION,
        NOT_A_CHOICE,
        TOO_LONG,
        TOO_MANY,
        NOT_A_HAZARD,
        NOT_LOOKED_AT,
        NOT_A_LINE,
        CUTS_NOTHING,
        NOT_GEOJSON,
        EMPTY,
        NOT_A_SURFACE,
        IMPOSSIBLE_COORDINATE,
        UNCLOSED_RING,
        SHORT_RING,
        INVALID_RING,
        ZERO_AREA;

        /// The word in messages and documents.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The same beside another field.
    FormFault beside(String other) {
        return new FormFault(other, kind, value, where);
    }

    /// A fault of a text.
    static FormFault of(String field, Kind kind, String value) {
        String line = value.replaceAll("\\s+", " ");
        return new FormFault(
                field, kind, line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line, Optional.empty());
    }
}
