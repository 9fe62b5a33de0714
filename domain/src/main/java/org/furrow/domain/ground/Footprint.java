package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.algorithm.locate.SimplePointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ByteOrderValues;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;
import org.locationtech.jts.io.WKBWriter;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.relateng.RelateNG;
import org.locationtech.jts.operation.relateng.RelatePredicate;

/// A sound surface on the ground: one or more polygons with holes in WGS 84, valid, and never empty.
///
/// Its points lie on a grid of 1e-7 degrees (about 1 cm), so that a footprint written and read again is the same to the
/// bit. Its area is ellipsoidal. Union, intersection and difference stay on the grid and stay valid.
public final class Footprint {

    /// Interior meets interior, as a pattern of the dimensionally extended nine-intersection model.
    private static final String SHARED_INSIDE = "T********";

    /// No degree of latitude or longitude on the ellipsoid is longer, in m.
    private static final double LONGEST_DEGREE = 111_700;

    private final Geometry geometry;
    private final Area area;

    private Footprint(Geometry geometry, Area area) {
        this.geometry = geometry;
        this.area = area;
    }

    /// The footprint of a geometry that lies on the grid and is valid and polygonal already.
    static Footprint ofSound(Geometry geometry) {
        if (geometry.isEmpty() || geometry.getDimension() != 2) {
            throw new IllegalArgumentException("A footprint needs a surface, but was " + geometry.getGeometryType());
        }
        return new Footprint(geometry, Ellipsoid.area(geometry));
    }

    /// The same, with an area that was computed already.
    static Footprint ofSound(Geometry geometry, Area area) {
        return new Footprint(geometry, area);
    }

    /// The footprint that a sketch in WGS 84 shows when it is sound as it stands.
    ///
    /// @throws IllegalArgumentException where the sketch needs mending first; see [Mending]
    public static Footprint of(Sketch sketch) {
        Mending.Mended mended = Mending.mend(sketch);
        if (mended.footprint().isEmpty() || !mended.defects().isEmpty()) {
            throw new IllegalArgumentException("Not a sound surface: " + mended.defects());
        }
        return mended.footprint().get();
    }

    /// The footprint from well-known binary as [#toWkb()] writes it.
    ///
    /// @param area the area computed when the footprint was first made, so that it need not be computed again
    public static Footprint ofWkb(byte[] wkb, Area area) {
        try {
            return new Footprint(new WKBReader(Grid.FACTORY).read(wkb), area);
        } catch (ParseException broken) {
            throw new IllegalArgumentException("The stored footprint cannot be read: " + broken.getMessage(), broken);
        }
    }

    /// The footprint of rings that were sound when they were written, with the area computed then.
    public static Footprint ofTrusted(Sketch sketch, Area area) {
        return new Footprint(Grid.toGeometry(sketch), area);
    }

    /// The geometry itself, for the classes of this package. Nobody may change it.
    Geometry geometry() {
        return geometry;
    }

    /// The surface on the ellipsoid, in whole square metres, holes left out.
    public Area area() {
        return area;
    }

    /// The box round it.
    public Bounds bounds() {
        Envelope box = geometry.getEnvelopeInternal();
        return new Bounds(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
    }

    /// A position that surely lies inside.
    public Position inside() {
        Coordinate point = geometry.getInteriorPoint().getCoordinate();
        return new Position(point.x, point.y);
    }

    /// How many corners all rings have together, closing points left out.
    public int cornerCount() {
        int corners = 0;
        for (Sketch.Part part : toSketch().parts()) {
            for (Ring ring : part.rings()) {
                corners += ring.size() - 1;
            }
        }
        return corners;
    }

    /// How many points all rings have together, closing points counted.
    public int pointCount() {
        return geometry.getNumPoints();
    }

    /// Whether the position lies inside or on the edge.
    public boolean contains(Position position) {
        Coordinate point = new Coordinate(position.longitude(), position.latitude());
        return SimplePointInAreaLocator.locate(point, geometry) != Location.EXTERIOR;
    }

    /// Whether every point of the other lies in this one.
    public boolean covers(Footprint other) {
        return hasAllCorners(other.geometry) && RelateNG.relate(geometry, other.geometry, RelatePredicate.covers());
    }

    /// Whether no corner lies outside: quickly told, and most of what is not covered has one that does.
    private boolean hasAllCorners(Geometry other) {
        if (!geometry.getEnvelopeInternal().covers(other.getEnvelopeInternal())) {
            return false;
        }
        for (Coordinate corner : other.getCoordinates()) {
            if (SimplePointInAreaLocator.locate(corner, geometry) == Location.EXTERIOR) {
                return false;
            }
        }
        return true;
    }

    /// Whether the two share more than edges and corners.
    public boolean overlaps(Footprint other) {
        return geometry.getEnvelopeInternal().intersects(other.geometry.getEnvelopeInternal())
                && RelateNG.relate(geometry, other.geometry, RelatePredicate.matches(SHARED_INSIDE));
    }

    /// What both cover, or nothing where they share no surface.
    public Optional<Footprint> intersection(Footprint other) {
        if (!geometry.getEnvelopeInternal().intersects(other.geometry.getEnvelopeInternal())) {
            return Optional.empty();
        }
        return overlay(geometry, other.geometry, OverlayNG.INTERSECTION);
    }

    /// What this one covers and the other does not, or nothing.
    public Optional<Footprint> minus(Footprint other) {
        if (!geometry.getEnvelopeInternal().intersects(other.geometry.getEnvelopeInternal())) {
            return Optional.of(this);
        }
        return overlay(geometry, other.geometry, OverlayNG.DIFFERENCE);
    }

    /// What either covers.
    public Footprint union(Footprint other) {
        return overlay(geometry, other.geometry, OverlayNG.UNION).orElse(this);
    }

    /// What any of them covers.
    ///
    /// @param footprints one or more
    public static Footprint union(Collection<Footprint> footprints) {
        if (footprints.isEmpty()) {
            throw new IllegalArgumentException("A union needs at least one footprint");
        }
        List<Geometry> geometries = new ArrayList<>(footprints.size());
        for (Footprint footprint : footprints) {
            geometries.add(footprint.geometry);
        }
        return ofSound(Grid.union(geometries));
    }

    /// The smallest distance between the two in metres, 0 where they touch or overlap; good to about 0.5 % for
    /// distances under 100 km.
    public double metresTo(Footprint other) {
        Coordinate[] nearest = DistanceOp.nearestPoints(geometry, other.geometry);
        return new Position(nearest[0].x, nearest[0].y).metresTo(new Position(nearest[1].x, nearest[1].y));
    }

    /// Whether the two are so near, as good as the distance in metres. Where they are nearer by far this ends early.
    public boolean isWithin(double metres, Footprint other) {
        return DistanceOp.isWithinDistance(geometry, other.geometry, metres / LONGEST_DEGREE)
                || metresTo(other) <= metres;
    }

    /// The smallest distance of the position to the surface in metres, 0 where it lies inside; as good as the distance
    /// to another footprint.
    public double metresTo(Position position) {
        if (contains(position)) {
            return 0;
        }
        Coordinate point = new Coordinate(position.longitude(), position.latitude());
        Coordinate nearest =
                DistanceOp.nearestPoints(geometry, geometry.getFactory().createPoint(point))[0];
        return position.metresTo(new Position(nearest.x, nearest.y));
    }

    /// The length of all rings in metres, good to about 0.5 %.
    public double perimeterMetres() {
        double metres = 0;
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            metres += Ellipsoid.roughMetres(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                metres += Ellipsoid.roughMetres(polygon.getInteriorRingN(hole));
            }
        }
        return metres;
    }

    /// The corners, ring by ring, each ring closed.
    public Sketch toSketch() {
        List<Sketch.Part> parts = new ArrayList<>(geometry.getNumGeometries());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            List<Ring> rings = new ArrayList<>(1 + polygon.getNumInteriorRing());
            rings.add(ring(polygon.getExteriorRing()));
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(ring(polygon.getInteriorRingN(hole)));
            }
            parts.add(new Sketch.Part(rings));
        }
        return new Sketch(Sketch.Kind.POLYGON, parts);
    }

    /// The footprint as well-known binary, little endian, always a multi-polygon.
    public byte[] toWkb() {
        return new WKBWriter(2, ByteOrderValues.LITTLE_ENDIAN).write(Grid.multi(geometry));
    }

    /// The footprint as well-known text, for messages and spreadsheets.
    public String toWkt() {
        return geometry.toText();
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

    private static Optional<Footprint> overlay(Geometry left, Geometry right, int operation) {
        Geometry result = Grid.surfaces(OverlayNG.overlay(left, right, operation, Grid.PRECISION));
        return result.isEmpty() ? Optional.empty() : Optional.of(ofSound(result));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Footprint footprint && geometry.equalsExact(footprint.geometry);
    }

    @Override
    public int hashCode() {
        return geometry.hashCode();
    }

    @Override
    public String toString() {
        return area + " in " + geometry.getNumGeometries() + (geometry.getNumGeometries() == 1 ? " part" : " parts");
    }
}
