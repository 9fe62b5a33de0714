package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;
import org.locationtech.jts.precision.GeometryPrecisionReducer;

/// How a sketch in WGS 84 becomes a footprint: what was wrong with it is named, and what can be mended is mended.
///
/// Unclosed rings are closed, repeated points and rings of fewer than three corners are dropped, and crossings are
/// resolved by JTS's fixer. Nothing is silent: each step leaves a [Defect].
public final class Mending {

    private static final int CLOSED_TRIANGLE = 4;

    private Mending() {}

    /// What can be wrong with a drawing.
    public enum Kind {
        /// There is no point in it.
        EMPTY,
        /// It is a point or a line, and so has no surface.
        NOT_A_SURFACE,
        /// A coordinate is not a number, or lies outside longitude -180 to 180 and latitude -90 to 90.
        IMPOSSIBLE_COORDINATE,
        /// A ring's last point is not its first.
        UNCLOSED_RING,
        /// A ring has fewer than three different corners.
        SHORT_RING,
        /// A ring crosses or touches itself, or rings cross one another.
        INVALID_RING,
        /// It has corners but encloses nothing.
        ZERO_AREA
    }

    /// One thing that was wrong, with where it was where that is known.
    public record Defect(Kind kind, String detail, Optional<Position> where) {}

    /// What mending gave.
    ///
    /// @param footprint the sound surface, absent where nothing could be saved
    /// @param defects what was wrong, empty where the sketch was sound
    /// @param drawn the surface enclosed as drawn, before crossings were resolved; zero where nothing can be said
    public record Mended(Optional<Footprint> footprint, List<Defect> defects, Area drawn) {
        public Mended {
            defects = List.copyOf(defects);
        }
    }

    /// Mends the sketch.
    public static Mended mend(Sketch sketch) {
        List<Defect> defects = new ArrayList<>();
        if (sketch.isEmpty()) {
            return refuse(defects, new Defect(Kind.EMPTY, "The shape has no points", Optional.empty()));
        }
        if (sketch.kind() != Sketch.Kind.POLYGON) {
            return refuse(
                    defects,
                    new Defect(
                            Kind.NOT_A_SURFACE,
                            "The shape is a " + (sketch.kind() == Sketch.Kind.POINT ? "point" : "line"),
                            Optional.empty()));
        }
        Optional<Defect> impossible = impossibleCoordinate(sketch);
        if (impossible.isPresent()) {
            return refuse(defects, impossible.orElseThrow());
        }
        Geometry drawn = assemble(sketch, defects);
        if (drawn.isEmpty()) {
            return new Mended(Optional.empty(), defects, Area.ZERO);
        }
        Area drawnArea = Ellipsoid.area(drawn);
        Geometry sound = validated(drawn, defects);
        boolean isMended = defects.stream().anyMatch(defect -> defect.kind() == Kind.INVALID_RING);
        Area soundArea = isMended ? Ellipsoid.area(sound) : drawnArea;
        if (sound.isEmpty() || (soundArea.isZero() && Ellipsoid.squareMetres(sound) <= 0)) {
            return refuse(defects, new Defect(Kind.ZERO_AREA, "The shape encloses no surface", Optional.empty()));
        }
        return new Mended(Optional.of(Footprint.ofSound(sound, soundArea)), defects, drawnArea);
    }

    private static Mended refuse(List<Defect> defects, Defect last) {
        defects.add(last);
        return new Mended(Optional.empty(), defects, Area.ZERO);
    }

    private static Optional<Defect> impossibleCoordinate(Sketch sketch) {
        for (Sketch.Part part : sketch.parts()) {
            for (Ring ring : part.rings()) {
                for (int i = 0; i < ring.size(); i++) {
                    if (!Position.isPossible(ring.x(i), ring.y(i))) {
                        return Optional.of(new Defect(
                                Kind.IMPOSSIBLE_COORDINATE,
                                "Point " + (i + 1) + " is at x " + ring.x(i) + ", y " + ring.y(i),
                                Optional.empty()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static Geometry assemble(Sketch sketch, List<Defect> defects) {
        List<Polygon> polygons = new ArrayList<>(sketch.parts().size());
        for (Sketch.Part part : sketch.parts()) {
            List<LinearRing> rings = new ArrayList<>(part.rings().size());
            boolean outerIsShort = false;
            for (int i = 0; i < part.rings().size(); i++) {
                Optional<LinearRing> ring = closed(part.rings().get(i), defects);
                outerIsShort |= i == 0 && ring.isEmpty();
                ring.ifPresent(rings::add);
            }
            if (!rings.isEmpty() && !outerIsShort) {
                LinearRing[] holes = rings.stream().skip(1).toArray(LinearRing[]::new);
                polygons.add(Grid.FACTORY.createPolygon(rings.getFirst(), holes));
            }
        }
        return polygons.size() == 1
                ? polygons.getFirst()
                : Grid.FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static Optional<LinearRing> closed(Ring ring, List<Defect> defects) {
        List<Coordinate> points = new ArrayList<>(ring.size() + 1);
        for (int i = 0; i < ring.size(); i++) {
            Coordinate point = Grid.snapped(ring.x(i), ring.y(i));
            if (points.isEmpty() || !points.getLast().equals2D(point)) {
                points.add(point);
            }
        }
        boolean isOpen = points.size() > 1 && !points.getFirst().equals2D(points.getLast());
        if (isOpen) {
            points.add(points.getFirst().copy());
        }
        if (points.size() < CLOSED_TRIANGLE) {
            defects.add(new Defect(
                    Kind.SHORT_RING,
                    "A ring has " + Math.max(0, points.size() - 1) + " different corners and needs 3",
                    points.isEmpty() ? Optional.empty() : Optional.of(position(points.getFirst()))));
            return Optional.empty();
        }
        if (isOpen) {
            defects.add(new Defect(
                    Kind.UNCLOSED_RING,
                    "A ring of " + (points.size() - 1) + " points does not return to its first one",
                    Optional.of(position(points.getFirst()))));
        }
        return Optional.of(Grid.FACTORY.createLinearRing(points.toArray(Coordinate[]::new)));
    }

    private static Geometry validated(Geometry drawn, List<Defect> defects) {
        if (PlainRing.isPlain(drawn)) {
            return drawn;
        }
        TopologyValidationError error = new IsValidOp(drawn).getValidationError();
        if (error == null) {
            return drawn;
        }
        defects.add(new Defect(
                Kind.INVALID_RING,
                error.getMessage(),
                Optional.ofNullable(error.getCoordinate()).map(Mending::position)));
        Geometry mended = Grid.surfaces(GeometryFixer.fix(drawn));
        return mended.isEmpty() ? mended : Grid.surfaces(GeometryPrecisionReducer.reduce(mended, Grid.PRECISION));
    }

    private static Position position(Coordinate point) {
        return new Position(point.x, point.y);
    }
}
