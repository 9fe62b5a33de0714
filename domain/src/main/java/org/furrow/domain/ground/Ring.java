package org.furrow.domain.ground;

import java.util.Arrays;

/// A line of points exactly as someone drew it: in any reference system, closed or not, sound or not.
///
/// Coordinates are x (east) then y (north). A ring of a sound polygon repeats its first point at the end; this class
/// does not ask for that, because files do not.
public final class Ring {

    private final double[] xy;

    private Ring(double[] xy) {
        this.xy = xy;
    }

    /// The ring of these numbers, x and y in turn.
    public static Ring of(double... xy) {
        if (xy.length % 2 != 0) {
            throw new IllegalArgumentException("A ring takes x and y in turn, but got " + xy.length + " numbers");
        }
        return new Ring(xy.clone());
    }

    /// How many points, the closing one included where there is one.
    public int size() {
        return xy.length / 2;
    }

    /// The x (east) of the point, counted from 0.
    public double x(int point) {
        return xy[2 * point];
    }

    /// The y (north) of the point, counted from 0.
    public double y(int point) {
        return xy[2 * point + 1];
    }

    /// Whether the last point repeats the first one.
    public boolean isClosed() {
        int last = size() - 1;
        return last > 0 && x(0) == x(last) && y(0) == y(last);
    }

    /// A copy of the numbers, x and y in turn.
    public double[] toArray() {
        return xy.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ring ring && Arrays.equals(xy, ring.xy);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(xy);
    }

    @Override
    public String toString() {
        return "ring of " + size() + " points";
    }
}
