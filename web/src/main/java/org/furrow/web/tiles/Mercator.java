package org.furrow.web.tiles;

/// Web Mercator on a square of 2^30 units a side, x to the east and y to the south: 3.7 cm a unit at the equator.
///
/// Only for drawing. No area or distance of Furrow comes from it.
final class Mercator {

    /// The side of the world.
    static final int WORLD = 1 << 30;

    /// The latitude at which the square ends.
    static final double LAST_LATITUDE = 85.0511287798066;

    private Mercator() {}

    static int x(double longitude) {
        return clamp((longitude + 180) / 360 * WORLD);
    }

    static int y(double latitude) {
        double sine = Math.sin(Math.toRadians(Math.clamp(latitude, -LAST_LATITUDE, LAST_LATITUDE)));
        return clamp((0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * WORLD);
    }

    static double longitude(int x) {
        return x / (double) WORLD * 360 - 180;
    }

    static double latitude(int y) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2.0 * y / WORLD))));
    }

    private static int clamp(double unit) {
        return (int) Math.clamp(Math.round(unit), 0L, (long) WORLD);
    }
}
