package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.impl.PackedCoordinateSequenceFactory;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/// The grid of 1e-7 degrees that every footprint lies on, and the few things done with JTS in more than one place.
final class Grid {

    static final double STEPS_PER_DEGREE = 1e7;
    static final PrecisionModel PRECISION = new PrecisionModel(STEPS_PER_DEGREE);
    static final GeometryFactory FACTORY =
            new GeometryFactory(PRECISION, 4326, PackedCoordinateSequenceFactory.DOUBLE_FACTORY);

    private Grid() {}

    static double snap(double degrees) {
        return Math.round(degrees * STEPS_PER_DEGREE) / STEPS_PER_DEGREE;
    }

    /// The geometry of rings that are closed, long enough and on the grid.
    static Geometry toGeometry(Sketch sketch) {
        List<Polygon> polygons = new ArrayList<>(sketch.parts().size());
        for (Sketch.Part part : sketch.parts()) {
            LinearRing outer = toRing(part.rings().getFirst());
            LinearRing[] holes = part.rings().stream().skip(1).map(Grid::toRing).toArray(LinearRing[]::new);
            polygons.add(FACTORY.createPolygon(outer, holes));
        }
        return polygons.size() == 1
                ? polygons.getFirst()
                : FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    private static LinearRing toRing(Ring ring) {
        return FACTORY.createLinearRing(PackedCoordinateSequenceFactory.DOUBLE_FACTORY.create(ring.toArray(), 2, 0));
    }

    static Geometry union(Collection<Geometry> geometries) {
        return surfaces(UnaryUnionNG.union(geometries, FACTORY, PRECISION));
    }

    /// Only the polygons of a geometry; an overlay can leave lines and points beside them.
    static Geometry surfaces(Geometry geometry) {
        if (geometry instanceof Polygon || geometry instanceof MultiPolygon) {
            return geometry;
        }
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    static MultiPolygon multi(Geometry geometry) {
        return geometry instanceof MultiPolygon many
                ? many
                : FACTORY.createMultiPolygon(new Polygon[] {(Polygon) geometry});
    }

    static Coordinate snapped(double x, double y) {
        return new Coordinate(snap(x), snap(y));
    }
}
