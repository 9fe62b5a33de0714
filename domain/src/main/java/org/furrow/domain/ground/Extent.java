package org.furrow.domain.ground;

import java.util.Optional;

/// How far something reaches on the ground: drawn, or only stated as a number, or not known.
public sealed interface Extent {

    /// It was drawn.
    record Drawn(Footprint footprint) implements Extent {}

    /// Somebody stated its surface and nobody has drawn it.
    record Stated(Area stated) implements Extent {}

    /// Nobody has said how large it is.
    record Unknown() implements Extent {}

    /// The extent that is not known.
    static Extent unknown() {
        return new Unknown();
    }

    /// The surface: of the drawing, or as stated, or zero.
    default Area area() {
        return switch (this) {
            case Drawn drawn -> drawn.footprint().area();
            case Stated stated -> stated.stated();
            case Unknown _ -> Area.ZERO;
        };
    }

    /// The drawing, where there is one.
    default Optional<Footprint> findFootprint() {
        return this instanceof Drawn drawn ? Optional.of(drawn.footprint()) : Optional.empty();
    }
}
