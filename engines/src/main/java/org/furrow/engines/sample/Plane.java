package org.furrow.engines.sample;

import org.furrow.domain.ground.Position;

/// A flat map in metres round one position, true near it: x to the east, y to the north.
final class Plane {

    private final Position origin;
    private final double metresPerLongitude;
    private final double metresPerLatitude;

    Plane(Position origin) {
        double phi = StrictMath.toRadians(origin.latitude());
        this.origin = origin;
        this.metresPerLongitude =
                111412.84 * StrictMath.cos(phi) - 93.5 * StrictMath.cos(3 * phi) + 0.118 * StrictMath.cos(5 * phi);
        this.metresPerLatitude = 111132.954 - 559.822 * StrictMath.cos(2 * phi) + 1.175 * StrictMath.cos(4 * phi);
    }

    Position origin() {
        return origin;
    }

    double longitude(double x) {
        return origin.longitude() + x / metresPerLongitude;
    }

    double latitude(double y) {
        return origin.latitude() + y / metresPerLatitude;
    }

    Position position(double x, double y) {
        return new Position(longitude(x), latitude(y));
    }

    double x(double longitude) {
        return (longitude - origin.longitude()) * metresPerLongitude;
    }

    double y(double latitude) {
        return (latitude - origin.latitude()) * metresPerLatitude;
    }
}
