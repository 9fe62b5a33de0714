package org.furrow.domain.ground;

import java.util.Locale;

/// A surface on the ground, held in whole square metres (m²) so that totals add exactly.
///
/// Reports speak of hectares and km²; the code never does: convert at the edge with [#ofHectares(double)].
///
/// @param squareMetres 0 or more
public record Area(long squareMetres) implements Comparable<Area> {

    /// No surface at all.
    public static final Area ZERO = new Area(0);

    private static final double SQUARE_METRES_PER_HECTARE = 10_000;

    public Area {
        if (squareMetres < 0) {
            throw new IllegalArgumentException("An area must be 0 m² or more, but was " + squareMetres + " m²");
        }
    }

    /// The area of that many square metres, rounded half up to a whole one.
    public static Area ofSquareMetres(double squareMetres) {
        return new Area(Math.round(squareMetres));
    }

    /// The area of that many hectares (1 ha is 10,000 m²), rounded half up to a whole square metre.
    public static Area ofHectares(double hectares) {
        return ofSquareMetres(hectares * SQUARE_METRES_PER_HECTARE);
    }

    /// The sum of the two.
    public Area plus(Area other) {
        return new Area(Math.addExact(squareMetres, other.squareMetres));
    }

    /// What is left when the other is taken away, and nothing where the other is larger.
    public Area minusAtMost(Area other) {
        return new Area(Math.max(0, squareMetres - other.squareMetres));
    }

    /// Whether there is no surface.
    public boolean isZero() {
        return squareMetres == 0;
    }

    @Override
    public int compareTo(Area other) {
        return Long.compare(squareMetres, other.squareMetres);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%,d m²", squareMetres);
    }
}
