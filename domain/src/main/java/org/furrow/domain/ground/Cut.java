package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;

/// Cutting ground along a line into what lies on its left and what lies on its right.
///
/// Method: the edges and the line are noded on the grid, the faces between them are found, and each goes to the side on
/// which its inside lies of the nearest piece of the line. Where the line meets an edge, the grid moves it by up to
/// 1e-7 degrees, so the two sides may miss or add a few cm² of the whole.
public final class Cut {

    private Cut() {}

    /// The two sides, the left one of somebody who walks the line first; empty where the line does not cut the ground
    /// from edge to edge.
    ///
    /// @param line two or more positions
    public static List<Footprint> along(Footprint whole, List<Position> line) {
        Coordinate[] corners = line.stream()
                .map(each -> Grid.snapped(each.longitude(), each.latitude()))
                .toArray(Coordinate[]::new);
        if (line.size() < 2 || !isCrossed(whole, corners)) {
            return List.of();
        }
        LineString knife = Grid.FACTORY.createLineString(corners);
        List<Geometry> left = new ArrayList<>();
        List<Geometry> right = new ArrayList<>();
        for (Polygon face : faces(whole, knife)) {
            (isLeft(face.getInteriorPoint().getCoordinate(), corners) ? left : right).add(face);
        }
        return left.isEmpty() || right.isEmpty()
                ? List.of()
                : List.of(Footprint.ofSound(Grid.union(left)), Footprint.ofSound(Grid.union(right)));
    }

    private static boolean isCrossed(Footprint whole, Coordinate[] corners) {
        Coordinate first = corners[0];
        for (Coordinate corner : corners) {
            if (!corner.equals2D(first)) {
                return Grid.FACTORY.createLineString(corners).intersects(whole.geometry());
            }
        }
        return false;
    }

    private static List<Polygon> faces(Footprint whole, LineString knife) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(OverlayNG.overlay(whole.geometry().getBoundary(), knife, OverlayNG.UNION, Grid.PRECISION));
        Collection<?> found = polygonizer.getPolygons();
        List<Polygon> faces = new ArrayList<>();
        for (Object each : found) {
            Polygon face = (Polygon) each;
            Coordinate inside = face.getInteriorPoint().getCoordinate();
            if (whole.contains(new Position(inside.x, inside.y))) {
                faces.add(face);
            }
        }
        return faces;
    }

    private static boolean isLeft(Coordinate inside, Coordinate[] corners) {
        LineSegment nearest = new LineSegment(corners[0], corners[1]);
        for (int i = 1; i < corners.length - 1; i++) {
            LineSegment next = new LineSegment(corners[i], corners[i + 1]);
            if (next.distance(inside) < nearest.distance(inside)) {
                nearest = next;
            }
        }
        return Orientation.index(nearest.p0, nearest.p1, inside) == Orientation.LEFT;
    }
}
