package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The squares of one size that lie wholly in a footprint, laid out in rows from south to north.
///
/// Method: rows run along parallels and are as high as the side is long. In each row the squares are as wide, in
/// degrees
/// of longitude, as the side is long at the middle of the row, so their sides run along true north and true east. Only
/// sums, products and square roots decide which squares lie inside, besides the length of a degree from [StrictMath],
/// so every machine finds the same ones. Sides are true to a few millimetres per kilometre of height of the footprint.
///
/// A square reaches into the strip along the edge where any of it is nearer to a boundary than the strip is wide.
public final class SquareGrid {

    /// Nearest to the poles that squares are laid out.
    private static final double POLAR_LATITUDE = 85;

    /// So near to a boundary no square comes: more than the grid of footprints can move a corner.
    private static final double CLEARANCE_M = 0.02;

    private static final int MOST_STEPS = 2_000_000;
    private static final double SEMI_MAJOR_M = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double ECCENTRICITY_SQUARED = FLATTENING * (2 - FLATTENING);

    private final Spec spec;
    private final Frame frame;
    private final List<Run> runs;
    private final long steps;

    private SquareGrid(Spec spec, Frame frame, List<Run> runs, long steps) {
        this.spec = spec;
        this.frame = frame;
        this.runs = runs;
        this.steps = steps;
    }

    /// How squares are laid out.
    ///
    /// @param sideM how long their sides are
    /// @param edgeM how wide the strip along the edge is
    /// @param shiftEast by which share of a side all are moved to the east, 0 to 1
    /// @param shiftNorth the same to the north
    public record Spec(double sideM, double edgeM, double shiftEast, double shiftNorth) {}

    /// Squares side by side in one row.
    ///
    /// @param first the column of the first one
    /// @param isEdge whether they reach into the strip along the edge
    public record Run(int row, long first, long count, boolean isEdge) {}

    /// Where rows and columns lie.
    private record Frame(double west, double south, double rowDegrees) {

        double southOf(int row) {
            return south + row * rowDegrees;
        }

        /// How long a degree of longitude is in the middle of a row.
        double metresPerLongitude(int row) {
            double latitude = Math.toRadians(southOf(row) + rowDegrees / 2);
            double sine = StrictMath.sin(latitude);
            double radius = SEMI_MAJOR_M / Math.sqrt(1 - ECCENTRICITY_SQUARED * sine * sine);
            return Math.toRadians(radius * StrictMath.cos(latitude));
        }
    }

    /// The squares of a footprint; nothing where it is too large for squares so small, or too near to a pole.
    public static Optional<SquareGrid> of(Footprint footprint, Spec spec) {
        Bounds box = footprint.bounds();
        if (box.south() < -POLAR_LATITUDE || box.north() > POLAR_LATITUDE) {
            return Optional.empty();
        }
        double metresPerLatitude = metresPerLatitude((box.south() + box.north()) / 2);
        double rowDegrees = spec.sideM() / metresPerLatitude;
        Frame frame = new Frame(box.west(), box.south() - spec.shiftNorth() * rowDegrees, rowDegrees);
        double reachM = Math.max(spec.edgeM(), CLEARANCE_M);
        EdgesByRow edges = new EdgesByRow(frame.south(), rowDegrees, reachM / metresPerLatitude);
        return edges.sort(footprint.toSketch(), MOST_STEPS)
                ? Optional.of(new SquareGrid(spec, frame, runs(edges, spec, frame), edges.steps()))
                : Optional.empty();
    }

    /// The squares, row by row from south to north and each row from west to east.
    public List<Run> runs() {
        return runs;
    }

    /// How many squares there are in the strip along the edge, or inside of it.
    public long count(boolean isEdge) {
        return runs.stream()
                .filter(run -> run.isEdge() == isEdge)
                .mapToLong(Run::count)
                .sum();
    }

    /// How much work it was to lay them out: how many edges come near to each row, added up.
    public long steps() {
        return steps;
    }

    /// The square at that place of a run.
    ///
    /// @param index from 0, counted to the east
    public Footprint square(Run run, long index) {
        double south = Grid.snap(frame.southOf(run.row()));
        double north = Grid.snap(frame.southOf(run.row() + 1));
        double west = Grid.snap(longitude(run, index));
        double east = Grid.snap(longitude(run, index + 1));
        return Footprint.of(Sketch.polygon(west, south, east, south, east, north, west, north, west, south));
    }

    private double longitude(Run run, long index) {
        double metres = (run.first() + index - spec.shiftEast()) * spec.sideM();
        return frame.west() + metres / frame.metresPerLongitude(run.row());
    }

    private static double metresPerLatitude(double latitude) {
        double sine = StrictMath.sin(Math.toRadians(latitude));
        double rest = 1 - ECCENTRICITY_SQUARED * sine * sine;
        return Math.toRadians(SEMI_MAJOR_M * (1 - ECCENTRICITY_SQUARED) / (rest * Math.sqrt(rest)));
    }

    private static List<Run> runs(EdgesByRow edges, Spec spec, Frame frame) {
        List<Run> runs = new ArrayList<>();
        for (int row = 0; row < edges.rows(); row++) {
            RowOfSquares squares = new RowOfSquares(spec.sideM(), spec.shiftEast());
            squares.read(
                    edges.of(row),
                    new RowOfSquares.Place(
                            frame.west(),
                            frame.southOf(row),
                            frame.metresPerLongitude(row),
                            spec.sideM() / frame.rowDegrees()));
            List<RowOfSquares.Span> inside = squares.free(CLEARANCE_M);
            List<RowOfSquares.Span> interior = squares.free(Math.max(spec.edgeM(), CLEARANCE_M));
            add(runs, row, inside, interior);
        }
        return List.copyOf(runs);
    }

    /// What lies inside is at the edge unless it lies in the interior, too.
    private static void add(List<Run> runs, int row, List<RowOfSquares.Span> inside, List<RowOfSquares.Span> interior) {
        int next = 0;
        for (RowOfSquares.Span span : inside) {
            long at = span.first();
            while (next < interior.size() && interior.get(next).last() <= span.last()) {
                RowOfSquares.Span core = interior.get(next);
                add(runs, new Run(row, at, core.first() - at, true));
                add(runs, new Run(row, core.first(), core.last() - core.first() + 1, false));
                at = core.last() + 1;
                next++;
            }
            add(runs, new Run(row, at, span.last() - at + 1, true));
        }
    }

    private static void add(List<Run> runs, Run run) {
        if (run.count() > 0) {
            runs.add(run);
        }
    }
}
