package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicLine;
import org.locationtech.jts.algorithm.RobustLineIntersector;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.operation.valid.IsValidOp;

/// A surface cut along a line into parts that share the corners of the cut and leave nothing between them.
///
/// Where the line crosses an edge, both parts get a corner. It has to lie on the grid, so it can lie up to half a
/// centimetre beside the edge, and the parts together can differ from the whole by some square metres where edges are
/// long. So the ends of the cut are shifted along the edges they meet, by 30 centimetres at most, until the whole
/// square metres of the parts add up to those of the whole. Where no shift does, the nearest is taken; what the parts
/// miss then is what the ledger tells as a correction.
public final class Cutting {

    private static final int MOST_SHIFTS = 60;
    private static final double SHIFT_M = 0.005;
    private static final double[] SHARES = {1, 0.63, 0.37};
    private static final double AT_CORNER_M = 0.02;
    private static final int MOST_CORNERS_TRIED = 100_000;

    private final Footprint whole;
    private final Coordinate[] line;
    private final IndexedPointInAreaLocator inside;
    private final List<LinearRing> rings;
    private final List<Crossing> crossings;

    private Cutting(Footprint whole, List<Position> line) {
        this.whole = whole;
        this.line = distinct(line.stream()
                        .map(each -> Grid.snapped(each.longitude(), each.latitude()))
                        .toList())
                .toArray(Coordinate[]::new);
        inside = new IndexedPointInAreaLocator(whole.geometry());
        rings = rings(whole.geometry());
        crossings = crossings();
    }

    /// Where the line meets an edge of a ring.
    ///
    /// @param along how far along the line, counted in its legs
    /// @param metres from the edge's first corner; zero where the line meets that corner itself
    private record Crossing(double along, int ring, int edge, double metres, Coordinate corner, boolean isCorner) {}

    /// The parts; empty where the line divides nothing, because it does not cross the surface from edge to edge or
    /// crosses itself.
    ///
    /// @param line two positions or more
    public static List<Footprint> cut(Footprint whole, List<Position> line) {
        Cutting cutting = new Cutting(whole, line);
        return cutting.crossings.size() < 2 ? List.of() : cutting.best();
    }

    private List<Footprint> best() {
        List<Footprint> best = List.of();
        long least = Long.MAX_VALUE;
        int tries = Math.min(2 * MOST_SHIFTS + 1, 1 + MOST_CORNERS_TRIED / whole.pointCount());
        for (int i = 0; i < tries && least > 0; i++) {
            int shift = (i + 1) / 2 * (i % 2 == 0 ? 1 : -1);
            List<Footprint> parts = parts(shift * SHIFT_M);
            long missing = missing(parts);
            if (!parts.isEmpty() && missing < least) {
                best = parts;
                least = missing;
            }
        }
        return best;
    }

    private long missing(List<Footprint> parts) {
        long sum = parts.stream().mapToLong(part -> part.area().squareMetres()).sum();
        return Math.abs(sum - whole.area().squareMetres());
    }

    private List<Footprint> parts(double shiftM) {
        List<Coordinate> nodes = nodes(shiftM);
        Polygonizer polygonizer = new Polygonizer();
        for (int i = 0; i < rings.size(); i++) {
            edges(noded(i, nodes)).forEach(polygonizer::add);
        }
        List<LineString> cuts = cuts(nodes);
        if (!Grid.FACTORY.createMultiLineString(cuts.toArray(LineString[]::new)).isSimple()) {
            return List.of();
        }
        cuts.forEach(polygonizer::add);
        List<Footprint> parts = new ArrayList<>();
        for (Object face : polygonizer.getPolygons()) {
            Polygon polygon = (Polygon) face;
            if (inside.locate(polygon.getInteriorPoint().getCoordinate()) == Location.INTERIOR) {
                if (!new IsValidOp(polygon).isValid()) {
                    return List.of();
                }
                parts.add(Footprint.ofSound(polygon));
            }
        }
        parts.sort(Comparator.comparing(Footprint::area).reversed());
        return parts.size() > whole.geometry().getNumGeometries() ? parts : List.of();
    }

    /// The corners of the cut, neighbours shifted by different shares, so that each try gives other areas.
    private List<Coordinate> nodes(double shiftM) {
        List<Coordinate> nodes = new ArrayList<>();
        for (int i = 0; i < crossings.size(); i++) {
            nodes.add(node(crossings.get(i), shiftM * SHARES[i % SHARES.length]));
        }
        return nodes;
    }

    /// The corner that the cut puts on an edge, shifted along it, or the corner that was there.
    private Coordinate node(Crossing crossing, double shiftM) {
        if (crossing.isCorner()) {
            return crossing.corner();
        }
        LinearRing ring = rings.get(crossing.ring());
        Coordinate from = ring.getCoordinateN(crossing.edge());
        Coordinate to = ring.getCoordinateN(crossing.edge() + 1);
        GeodesicLine edge = Geodesic.WGS84.InverseLine(from.y, from.x, to.y, to.x);
        double room = edge.Distance() * 0.05;
        double at = Math.clamp(crossing.metres() + shiftM, room, edge.Distance() - room);
        var point = edge.Position(at);
        return Grid.snapped(point.lon2, point.lat2);
    }

    /// Each edge as a line of its own, for lines that make faces may meet only where they end.
    private static List<LineString> edges(List<Coordinate> corners) {
        List<LineString> edges = new ArrayList<>();
        for (int i = 1; i < corners.size(); i++) {
            edges.add(Grid.FACTORY.createLineString(new Coordinate[] {corners.get(i - 1), corners.get(i)}));
        }
        return edges;
    }

    private List<Coordinate> noded(int ring, List<Coordinate> nodes) {
        LinearRing line = rings.get(ring);
        List<Coordinate> corners = new ArrayList<>();
        for (int edge = 0; edge < line.getNumPoints() - 1; edge++) {
            corners.add(line.getCoordinateN(edge));
            for (Coordinate node : onEdge(ring, edge, nodes)) {
                if (!corners.getLast().equals2D(node)) {
                    corners.add(node);
                }
            }
        }
        corners.add(corners.getFirst());
        return corners;
    }

    private List<Coordinate> onEdge(int ring, int edge, List<Coordinate> nodes) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < crossings.size(); i++) {
            Crossing each = crossings.get(i);
            if (each.ring() == ring && each.edge() == edge && !each.isCorner()) {
                found.add(i);
            }
        }
        found.sort(Comparator.comparingDouble(i -> crossings.get(i).metres()));
        return found.stream().map(nodes::get).toList();
    }

    /// The legs of the line that run inside, each from node to node.
    private List<LineString> cuts(List<Coordinate> nodes) {
        List<LineString> cuts = new ArrayList<>();
        for (int i = 1; i < crossings.size(); i++) {
            List<Coordinate> leg = new ArrayList<>(List.of(nodes.get(i - 1)));
            for (int corner = (int) Math.floor(crossings.get(i - 1).along()) + 1;
                    corner < crossings.get(i).along();
                    corner++) {
                leg.add(line[corner]);
            }
            leg.add(nodes.get(i));
            leg = distinct(leg);
            if (leg.size() > 1 && isInside(leg)) {
                cuts.add(Grid.FACTORY.createLineString(leg.toArray(Coordinate[]::new)));
            }
        }
        return cuts;
    }

    private boolean isInside(List<Coordinate> leg) {
        Coordinate from = leg.getFirst();
        Coordinate to = leg.get(1);
        Coordinate middle = new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2);
        return inside.locate(middle) == Location.INTERIOR;
    }

    private static List<Coordinate> distinct(List<Coordinate> leg) {
        List<Coordinate> distinct = new ArrayList<>();
        for (Coordinate each : leg) {
            if (distinct.isEmpty() || !distinct.getLast().equals2D(each)) {
                distinct.add(each);
            }
        }
        return distinct;
    }

    private List<Crossing> crossings() {
        List<Crossing> found = new ArrayList<>();
        Set<Coordinate> corners = new HashSet<>();
        for (int leg = 0; leg < line.length - 1; leg++) {
            for (int ring = 0; ring < rings.size(); ring++) {
                for (int edge = 0; edge < rings.get(ring).getNumPoints() - 1; edge++) {
                    crossing(leg, ring, edge)
                            .filter(each -> !each.isCorner() || corners.add(each.corner()))
                            .ifPresent(found::add);
                }
            }
        }
        found.sort(Comparator.comparingDouble(Crossing::along));
        return found;
    }

    private Optional<Crossing> crossing(int leg, int ring, int edge) {
        Coordinate from = rings.get(ring).getCoordinateN(edge);
        Coordinate to = rings.get(ring).getCoordinateN(edge + 1);
        RobustLineIntersector meeting = new RobustLineIntersector();
        meeting.computeIntersection(line[leg], line[leg + 1], from, to);
        if (meeting.getIntersectionNum() != 1) {
            return Optional.empty();
        }
        Coordinate at = meeting.getIntersection(0);
        double along = leg + at.distance(line[leg]) / line[leg].distance(line[leg + 1]);
        double share = at.distance(from) / from.distance(to);
        double length = new Position(from.x, from.y).metresTo(new Position(to.x, to.y));
        Coordinate near = share < 0.5 ? from : to;
        boolean isCorner = Math.min(share, 1 - share) * length < AT_CORNER_M;
        return Optional.of(new Crossing(along, ring, edge, share * length, near, isCorner));
    }

    private static List<LinearRing> rings(Geometry geometry) {
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            rings.add(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(polygon.getInteriorRingN(hole));
            }
        }
        return rings;
    }
}
