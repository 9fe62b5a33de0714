package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.List;

/// The part of the ground that a sheet of paper shows: grid north of a UTM zone is up, and a millimetre of paper is the
/// same number of grid metres everywhere.
///
/// Grid metres differ from metres on the ground by less than one in a thousand within a zone.
///
/// @param middle what lies in the middle; the zone is its zone, for the whole sheet
/// @param widthMm the width on paper
/// @param heightMm the height on paper
/// @param scale how many metres of the grid one metre of paper stands for
public record MapWindow(Utm middle, double widthMm, double heightMm, int scale) {

    /// Grid lines stand at least so far apart on paper.
    private static final double LEAST_SPACING_MM = 24;

    private static final int[] GRID_STEPS_M = {10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000};
    private static final double FALSE_EASTING_M = 500_000;
    private static final double FALSE_NORTHING_M = 10_000_000;
    private static final double SCALE_FACTOR = 0.9996;
    private static final double MM_PER_M = 1000;
    private static final double SMALL_STEP = 1e-4;
    private static final int EDGE_PARTS = 8;

    /// So far from the central meridian nothing of a sheet lies; the projection stays smooth up to there.
    private static final double MOST_FROM_MERIDIAN = 45;

    public MapWindow {
        if (!(widthMm > 0 && heightMm > 0) || scale < 1) {
            throw new IllegalArgumentException(
                    "A sheet needs a size and a scale, but was " + widthMm + " × " + heightMm + " mm at 1:" + scale);
        }
    }

    /// The window round a position, in the zone where that lies.
    ///
    /// @throws IllegalArgumentException in the polar caps, which have no UTM
    public static MapWindow round(Position middle, double widthMm, double heightMm, int scale) {
        return new MapWindow(Utm.of(middle), widthMm, heightMm, scale);
    }

    /// A place on the paper, in millimetres from the left and from the lower edge of the window.
    public record Spot(double x, double y) {}

    /// A line of the grid.
    ///
    /// @param metres its easting or northing
    /// @param mm how far it lies from the left or from the lower edge
    public record GridLine(long metres, double mm) {}

    /// Where a position lies on the paper; outside the window too.
    public Spot spot(Position position) {
        return spot(position.longitude(), position.latitude());
    }

    /// Where a longitude and a latitude lie on the paper; outside the window too.
    public Spot spot(double longitude, double latitude) {
        double fromMeridian = Math.clamp(
                Math.IEEEremainder(longitude - Utm.meridian(middle.zone()), 360),
                -MOST_FROM_MERIDIAN,
                MOST_FROM_MERIDIAN);
        var plane = TransverseMercator.project(new TransverseMercator.Angles(fromMeridian, latitude));
        double easting = FALSE_EASTING_M + SCALE_FACTOR * plane.eastM();
        double northing = SCALE_FACTOR * plane.northM() + falseNorthing();
        return new Spot(mm(easting - west()), mm(northing - south()));
    }

    /// The position of a place on the paper.
    public Position position(Spot spot) {
        double easting = west() + spot.x() * scale / MM_PER_M;
        double northing = south() + spot.y() * scale / MM_PER_M;
        var angles = TransverseMercator.unproject(new TransverseMercator.Plane(
                (easting - FALSE_EASTING_M) / SCALE_FACTOR, (northing - falseNorthing()) / SCALE_FACTOR));
        double longitude = Math.IEEEremainder(Utm.meridian(middle.zone()) + angles.fromMeridian(), 360);
        return new Position(longitude, angles.latitude());
    }

    /// Whether the place lies in the window.
    public boolean contains(Spot spot) {
        return spot.x() >= 0 && spot.x() <= widthMm && spot.y() >= 0 && spot.y() <= heightMm;
    }

    /// A box that holds the window.
    public Bounds bounds() {
        return footprint().bounds();
    }

    /// The ground that the window shows.
    public Footprint footprint() {
        double[] xy = new double[2 * (4 * EDGE_PARTS + 1)];
        for (int i = 0; i <= 4 * EDGE_PARTS; i++) {
            Position corner = position(edge(i % (4 * EDGE_PARTS)));
            xy[2 * i] = corner.longitude();
            xy[2 * i + 1] = corner.latitude();
        }
        return Footprint.of(Sketch.polygon(xy));
    }

    /// A spot on the edge, anticlockwise from the lower left corner.
    private Spot edge(int step) {
        double along = (step % EDGE_PARTS) / (double) EDGE_PARTS;
        return switch (step / EDGE_PARTS) {
            case 0 -> new Spot(along * widthMm, 0);
            case 1 -> new Spot(widthMm, along * heightMm);
            case 2 -> new Spot((1 - along) * widthMm, heightMm);
            default -> new Spot(0, (1 - along) * heightMm);
        };
    }

    /// The angle from true north to grid north in the middle, in degrees, clockwise positive: east of the central
    /// meridian on the northern half it is positive.
    public double convergence() {
        Position here = middle.toPosition();
        double step = here.latitude() > 0 ? -SMALL_STEP : SMALL_STEP;
        Spot at = spot(here);
        Spot along = spot(here.longitude(), here.latitude() + step);
        double sign = Math.signum(step);
        return -Math.toDegrees(Math.atan2(sign * (along.x() - at.x()), sign * (along.y() - at.y())));
    }

    /// How many metres lie between two lines of the grid.
    public int gridStepM() {
        for (int step : GRID_STEPS_M) {
            if (mm(step) >= LEAST_SPACING_MM) {
                return step;
            }
        }
        return GRID_STEPS_M[GRID_STEPS_M.length - 1];
    }

    /// The grid lines that run north, from west to east.
    public List<GridLine> eastings() {
        return lines(west(), widthMm);
    }

    /// The grid lines that run east, from south to north.
    public List<GridLine> northings() {
        return lines(south(), heightMm);
    }

    private List<GridLine> lines(double from, double lengthMm) {
        int step = gridStepM();
        List<GridLine> lines = new ArrayList<>();
        for (long metres = (long) Math.ceil(from / step) * step; mm(metres - from) <= lengthMm; metres += step) {
            lines.add(new GridLine(metres, mm(metres - from)));
        }
        return lines;
    }

    private double west() {
        return middle.eastingM() - widthMm * scale / MM_PER_M / 2;
    }

    private double south() {
        return middle.northingM() - heightMm * scale / MM_PER_M / 2;
    }

    private double falseNorthing() {
        return middle.half() == Utm.Half.NORTH ? 0 : FALSE_NORTHING_M;
    }

    private double mm(double metres) {
        return metres * MM_PER_M / scale;
    }
}
