package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;

/// Between footprints and the geometries of JTS.
final class Shapes {

    static final GeometryFactory METRES = new GeometryFactory();

    /// The grid of 1e-7 degrees that footprints lie on.
    static final PrecisionModel GRID = new PrecisionModel(1e7);

    static final GeometryFactory DEGREES = new GeometryFactory(GRID);

    private Shapes() {}

    static Footprint footprint(Geometry surfaces) {
        List<Sketch.Part> parts = new ArrayList<>();
        for (int i = 0; i < surfaces.getNumGeometries(); i++) {
            if (surfaces.getGeometryN(i) instanceof Polygon polygon) {
                parts.add(part(polygon));
            }
        }
        return Footprint.of(new Sketch(Sketch.Kind.POLYGON, parts));
    }

    static Geometry geometry(Footprint footprint) {
        List<Polygon> polygons = new ArrayList<>();
        for (Sketch.Part part : footprint.toSketch().parts()) {
            List<LinearRing> rings = part.rings().stream().map(Shapes::ring).toList();
            LinearRing[] holes = rings.stream().skip(1).toArray(LinearRing[]::new);
            polygons.add(DEGREES.createPolygon(rings.getFirst(), holes));
        }
        return polygons.size() == 1
                ? polygons.getFirst()
                : DEGREES.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    static Coordinate inDegrees(Plane plane, double x, double y) {
        Coordinate point = new Coordinate(plane.longitude(x), plane.latitude(y));
        GRID.makePrecise(point);
        return point;
    }

    static Coordinate[] inDegrees(Plane plane, Coordinate[] metres) {
        Coordinate[] degrees = new Coordinate[metres.length];
        for (int i = 0; i < metres.length; i++) {
            degrees[i] = inDegrees(plane, metres[i].x, metres[i].y);
        }
        return degrees;
    }

    static Course course(Plane plane, List<Coordinate> metres) {
        List<Position> positions = new ArrayList<>(metres.size());
        for (Coordinate point : metres) {
            Coordinate degrees = inDegrees(plane, point.x, point.y);
            positions.add(new Position(degrees.x, degrees.y));
        }
        return new Course(positions);
    }

    /// The line with its corners cut twice (Chaikin 1974); the ends stay.
    static List<Coordinate> smoothed(List<Coordinate> line) {
        return smoothedOnce(smoothedOnce(line));
    }

    private static List<Coordinate> smoothedOnce(List<Coordinate> line) {
        if (line.size() < 3) {
            return line;
        }
        List<Coordinate> smooth = new ArrayList<>(2 * line.size());
        smooth.add(line.getFirst());
        for (int i = 0; i < line.size() - 1; i++) {
            Coordinate from = line.get(i);
            Coordinate to = line.get(i + 1);
            if (i > 0) {
                smooth.add(between(from, to, 0.25));
            }
            if (i < line.size() - 2) {
                smooth.add(between(from, to, 0.75));
            }
        }
        smooth.add(line.getLast());
        return smooth;
    }

    static Coordinate between(Coordinate from, Coordinate to, double share) {
        return new Coordinate(from.x + share * (to.x - from.x), from.y + share * (to.y - from.y));
    }

    private static Sketch.Part part(Polygon polygon) {
        List<Ring> rings = new ArrayList<>();
        rings.add(ring(polygon.getExteriorRing()));
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            rings.add(ring(polygon.getInteriorRingN(hole)));
        }
        return new Sketch.Part(rings);
    }

    private static Ring ring(LinearRing line) {
        CoordinateSequence points = line.getCoordinateSequence();
        double[] xy = new double[2 * points.size()];
        for (int i = 0; i < points.size(); i++) {
            xy[2 * i] = points.getX(i);
            xy[2 * i + 1] = points.getY(i);
        }
        return Ring.of(xy);
    }

    private static LinearRing ring(Ring ring) {
        Coordinate[] points = new Coordinate[ring.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = new Coordinate(ring.x(i), ring.y(i));
        }
        return DEGREES.createLinearRing(points);
    }
}
