package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.List;

/// A boundary that was walked with compass and tape: legs of a bearing and a distance that should end where they began.
///
/// Legs are laid out on the grid of the start's UTM zone, so that a metre of tape is a metre on the ground there, and
/// bearings are first turned to grid north. What is missing at the end is the misclosure. The compass rule (Bowditch)
/// spreads it over the corners in proportion to the length walked so far.
public final class Traverse {

    /// Legs that a boundary needs.
    public static final int FEWEST_LEGS = 3;

    private static final double SCALE_STEP_M = 10;

    private final Position start;
    private final List<Leg> legs;

    /// A traverse of legs whose bearings count from grid north.
    ///
    /// @throws IllegalArgumentException for fewer than three legs, and in the polar caps
    public Traverse(Position start, List<Leg> legs) {
        if (legs.size() < FEWEST_LEGS) {
            throw new IllegalArgumentException("A boundary has three legs or more, but there were " + legs.size());
        }
        if (start.latitude() < Utm.SOUTHERN_LIMIT || start.latitude() > Utm.NORTHERN_LIMIT) {
            throw new IllegalArgumentException("The polar caps have no UTM, and the start was at " + start);
        }
        this.start = start;
        this.legs = List.copyOf(legs);
    }

    /// One leg.
    ///
    /// @param bearing degrees clockwise from the north that is meant
    /// @param metres along the ground
    public record Leg(double bearing, double metres) {
        public Leg {
            if (!(bearing >= 0 && bearing <= 360)) {
                throw new IllegalArgumentException("A bearing lies between 0 and 360 degrees, but was " + bearing);
            }
            if (!(metres > 0 && metres <= 100_000)) {
                throw new IllegalArgumentException("A leg is longer than 0 and up to 100,000 m, but was " + metres);
            }
        }

        /// The way east, in metres.
        public double east() {
            return metres * Math.sin(Math.toRadians(bearing));
        }

        /// The way north, in metres.
        public double north() {
            return metres * Math.cos(Math.toRadians(bearing));
        }
    }

    /// Which north bearings count from.
    public enum North {
        GRID,
        TRUE,
        MAGNETIC
    }

    /// A step from one corner to the next, in metres on the ground.
    public record Step(double east, double north) {}

    /// How far from its start a traverse ends.
    ///
    /// @param east metres that the end lies too far east
    /// @param north metres that it lies too far north
    /// @param lengthM of all legs
    public record Misclosure(double east, double north, double lengthM) {

        /// The distance from the end to the start.
        public double metres() {
            return Math.hypot(east, north);
        }

        /// The n of "1 in n": how many metres were walked for each metre that is missing.
        public double ratio() {
            return metres() == 0 ? Double.POSITIVE_INFINITY : lengthM / metres();
        }
    }

    /// A traverse of legs whose bearings count from another north.
    ///
    /// @param declination degrees from true to magnetic north, east positive; counts for magnetic bearings only
    public static Traverse of(Position start, List<Leg> legs, North north, double declination) {
        double turn = switch (north) {
            case GRID -> 0;
            case TRUE -> -convergence(start);
            case MAGNETIC -> declination - convergence(start);
        };
        return new Traverse(
                start,
                legs.stream()
                        .map(leg -> new Leg(((leg.bearing() + turn) % 360 + 360) % 360, leg.metres()))
                        .toList());
    }

    /// How far from its start it ends.
    public Misclosure misclosure() {
        double east = 0;
        double north = 0;
        double length = 0;
        for (Leg leg : legs) {
            east += leg.east();
            north += leg.north();
            length += leg.metres();
        }
        return new Misclosure(east, north, length);
    }

    /// The steps as they were walked.
    public List<Step> walked() {
        return legs.stream().map(leg -> new Step(leg.east(), leg.north())).toList();
    }

    /// The steps after the compass rule: they end where they began.
    public List<Step> adjusted() {
        Misclosure misclosure = misclosure();
        return legs.stream()
                .map(leg -> {
                    double share = leg.metres() / misclosure.lengthM();
                    return new Step(leg.east() - misclosure.east() * share, leg.north() - misclosure.north() * share);
                })
                .toList();
    }

    /// The corners on the ground, the start first and not repeated at the end; where the steps end is left out, since
    /// the boundary is closed to its start.
    ///
    /// @param steps [#walked()] or [#adjusted()]
    public List<Position> corners(List<Step> steps) {
        Utm at = Utm.of(start);
        double scale = gridScale(at);
        List<Position> corners = new ArrayList<>();
        corners.add(start);
        double east = at.eastingM();
        double north = at.northingM();
        for (Step step : steps.subList(0, steps.size() - 1)) {
            east += step.east() * scale;
            north += step.north() * scale;
            corners.add(new Utm(at.zone(), at.half(), east, north).toPosition());
        }
        return corners;
    }

    /// The boundary through the corners, sound or not.
    public static Sketch boundary(List<Position> corners) {
        double[] xy = new double[2 * corners.size() + 2];
        for (int i = 0; i <= corners.size(); i++) {
            Position corner = corners.get(i % corners.size());
            xy[2 * i] = corner.longitude();
            xy[2 * i + 1] = corner.latitude();
        }
        return Sketch.polygon(xy);
    }

    /// How many metres of the grid a metre on the ground is there.
    private static double gridScale(Utm at) {
        Position here = at.toPosition();
        Position east = new Utm(at.zone(), at.half(), at.eastingM() + SCALE_STEP_M, at.northingM()).toPosition();
        return SCALE_STEP_M / here.metresTo(east);
    }

    private static double convergence(Position start) {
        return MapWindow.round(start, 1, 1, 1000).convergence();
    }
}
