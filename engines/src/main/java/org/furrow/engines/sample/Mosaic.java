package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.furrow.domain.ground.Footprint;
import org.furrow.engines.chance.Chance;
import org.locationtech.jts.algorithm.PointLocation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.util.LinearComponentExtracter;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;
import org.locationtech.jts.operation.polygonize.Polygonizer;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/// The land divided into districts.
///
/// The edges of a Voronoi diagram are roughened, noded together with the coast on the grid of footprints, and cut into
/// faces; each face goes to the nearest site. Neighbours share their border to the last bit.
final class Mosaic {

    private static final int ROUNDS = 4;
    private static final double ROUGHNESS = 0.13;
    private static final double SHORTEST_M = 900;
    private static final PrecisionModel TENTH_OF_A_METRE = new PrecisionModel(10);

    private final Relief relief;
    private final Plane plane;
    private final Chance chance;

    Mosaic(Relief relief, Plane plane, Chance chance) {
        this.relief = relief;
        this.plane = plane;
        this.chance = chance;
    }

    /// One surface for each of `count` sites, in no meaningful order.
    ///
    /// @param coast the closed rings of the land in metres, the large island's first
    List<Footprint> divide(List<LineString> coast, int count) {
        Coordinate[] sites = sites(count);
        List<Geometry> lines = new ArrayList<>();
        for (LineString ring : coast) {
            lines.add(Shapes.DEGREES.createLineString(Shapes.inDegrees(plane, ring.getCoordinates())));
        }
        for (LineString edge : edges(sites)) {
            lines.add(Shapes.DEGREES.createLineString(Shapes.inDegrees(plane, roughened(edge))));
        }
        List<List<Footprint>> faces = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            faces.add(new ArrayList<>());
        }
        for (Polygon face : faces(lines)) {
            Coordinate inside = face.getInteriorPoint().getCoordinate();
            double x = plane.x(inside.x);
            double y = plane.y(inside.y);
            if (isLand(coast, x, y)) {
                faces.get(nearest(sites, x, y)).add(Shapes.footprint(face));
            }
        }
        return faces.stream()
                .filter(parts -> !parts.isEmpty())
                .map(Footprint::union)
                .toList();
    }

    private Coordinate[] sites(int count) {
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < relief.size(); node += 7) {
            if (relief.isMainland(node)) {
                nodes.add(node);
            }
        }
        Coordinate[] sites = new Coordinate[count];
        for (int i = 0; i < count; i++) {
            sites[i] = place(chance.pick(nodes));
        }
        for (int round = 0; round < ROUNDS; round++) {
            relax(sites, nodes);
        }
        return sites;
    }

    /// Lloyd's step: each site moves to the middle of the nodes that it is nearest to.
    private void relax(Coordinate[] sites, List<Integer> nodes) {
        double[] x = new double[sites.length];
        double[] y = new double[sites.length];
        int[] count = new int[sites.length];
        for (int node : nodes) {
            Coordinate place = place(node);
            int site = nearest(sites, place.x, place.y);
            x[site] += place.x;
            y[site] += place.y;
            count[site]++;
        }
        for (int i = 0; i < sites.length; i++) {
            if (count[i] > 0) {
                sites[i] = new Coordinate(x[i] / count[i], y[i] / count[i]);
            }
        }
    }

    private Coordinate place(int node) {
        return new Coordinate(relief.x(Relief.column(node)), relief.y(Relief.row(node)));
    }

    private static int nearest(Coordinate[] sites, double x, double y) {
        int best = 0;
        Coordinate here = new Coordinate(x, y);
        for (int i = 1; i < sites.length; i++) {
            if (sites[i].distance(here) < sites[best].distance(here)) {
                best = i;
            }
        }
        return best;
    }

    private static List<LineString> edges(Coordinate[] sites) {
        VoronoiDiagramBuilder voronoi = new VoronoiDiagramBuilder();
        voronoi.setSites(Arrays.asList(sites));
        Envelope world = new Envelope();
        Arrays.stream(sites).forEach(world::expandToInclude);
        world.expandBy(150_000);
        voronoi.setClipEnvelope(world);
        Geometry cells = voronoi.getDiagram(Shapes.METRES);
        List<Geometry> borders = new ArrayList<>();
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            borders.add(cells.getGeometryN(i).getBoundary());
        }
        List<LineString> edges = new ArrayList<>();
        Geometry noded = UnaryUnionNG.union(borders, Shapes.METRES, TENTH_OF_A_METRE);
        for (Object line : LinearComponentExtracter.getLines(noded)) {
            edges.add((LineString) line);
        }
        edges.sort(Comparator.comparing((LineString edge) -> edge.getCoordinateN(0))
                .thenComparing(edge -> edge.getCoordinateN(1)));
        return edges;
    }

    private Coordinate[] roughened(LineString edge) {
        List<Coordinate> points = new ArrayList<>();
        points.add(edge.getCoordinateN(0));
        for (int i = 1; i < edge.getNumPoints(); i++) {
            roughen(edge.getCoordinateN(i - 1), edge.getCoordinateN(i), points);
        }
        return points.toArray(Coordinate[]::new);
    }

    private void roughen(Coordinate from, Coordinate to, List<Coordinate> points) {
        double length = from.distance(to);
        if (length < SHORTEST_M) {
            points.add(to);
            return;
        }
        double push = chance.between(-ROUGHNESS, ROUGHNESS);
        Coordinate middle = new Coordinate(
                (from.x + to.x) / 2 - push * (to.y - from.y), (from.y + to.y) / 2 + push * (to.x - from.x));
        roughen(from, middle, points);
        roughen(middle, to, points);
    }

    private static List<Polygon> faces(List<Geometry> lines) {
        Polygonizer polygonizer = new Polygonizer();
        polygonizer.add(UnaryUnionNG.union(lines, Shapes.DEGREES, Shapes.GRID));
        Collection<?> found = polygonizer.getPolygons();
        List<Polygon> faces = new ArrayList<>();
        for (Object face : found) {
            // The polygonizer starts its rings anywhere, by the hash of objects; the same face must be the same ring.
            faces.add((Polygon) ((Polygon) face).norm());
        }
        faces.sort(Comparator.comparing(face -> face.getInteriorPoint().getCoordinate()));
        return faces;
    }

    private static boolean isLand(List<LineString> coast, double x, double y) {
        Coordinate here = new Coordinate(x, y);
        return coast.stream()
                .anyMatch(ring -> ring.getEnvelopeInternal().contains(here)
                        && PointLocation.isInRing(here, ring.getCoordinates()));
    }
}
