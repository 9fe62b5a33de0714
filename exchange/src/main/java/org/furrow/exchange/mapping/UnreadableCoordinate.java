package org.furrow.exchange.mapping;

import org.furrow.domain.cleaning.Field;

/// A coordinate's text that says no place.
final class UnreadableCoordinate extends Exception {
    private static final long serialVersionUID = 1;

    private final Field field;

    UnreadableCoordinate(Field field, String message) {
        super(message);
        this.field = field;
    }

    Field field() {
        return field;
    }
}
