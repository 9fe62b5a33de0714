package org.furrow.domain.ground;

import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Surfaces on the WGS 84 ellipsoid, edges taken as geodesics (Karney 2013, as GeographicLib computes them).
final class Ellipsoid {

    private static final double METRES_PER_DEGREE = 111_195;

    private Ellipsoid() {}

    /// The surface of all polygons of the geometry, holes left out.
    static Area area(Geometry geometry) {
        return Area.ofSquareMetres(squareMetres(geometry));
    }

    static double squareMetres(Geometry geometry) {
        double total = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                total += squareMetres(polygon.getExteriorRing());
                for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                    total -= squareMetres(polygon.getInteriorRingN(hole));
                }
            }
        }
        return Math.max(0, total);
    }

    /// The length of a ring's legs, each taken as straight on a local plane: good to about 0.5 % for legs under 100 km.
    static double roughMetres(LinearRing ring) {
        CoordinateSequence points = ring.getCoordinateSequence();
        double metres = 0;
        for (int i = 1; i < points.size(); i++) {
            double middle = Math.toRadians((points.getY(i) + points.getY(i - 1)) / 2);
            double east = (points.getX(i) - points.getX(i - 1)) * METRES_PER_DEGREE * Math.cos(middle);
            double north = (points.getY(i) - points.getY(i - 1)) * METRES_PER_DEGREE;
            metres += Math.sqrt(east * east + north * north);
        }
        return metres;
    }

    private static double squareMetres(LinearRing ring) {
        PolygonArea sum = new PolygonArea(Geodesic.WGS84, false);
        CoordinateSequence points = ring.getCoordinateSequence();
        for (int i = 0; i < points.size() - 1; i++) {
            sum.AddPoint(points.getY(i), points.getX(i));
        }
        return Math.abs(sum.Compute().area);
    }
}
