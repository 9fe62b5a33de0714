package org.furrow.engines.sample;

import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/// A line within one district that hazards can lie along, sampled at even steps, in metres on the country's plane.
final class Trail {

    static final double STEP_M = 250;

    private final List<Coordinate> points;

    Trail(List<Coordinate> points) {
        this.points = List.copyOf(points);
    }

    double length() {
        return (points.size() - 1) * STEP_M;
    }

    Coordinate at(double metres) {
        int step = Math.clamp((long) (metres / STEP_M), 0, points.size() - 2);
        return Shapes.between(points.get(step), points.get(step + 1), metres / STEP_M - step);
    }

    /// The direction of the line there, as an angle from the east.
    double heading(double metres) {
        int step = Math.clamp((long) (metres / STEP_M), 0, points.size() - 2);
        Coordinate from = points.get(step);
        Coordinate to = points.get(step + 1);
        return StrictMath.atan2(to.y - from.y, to.x - from.x);
    }
}
