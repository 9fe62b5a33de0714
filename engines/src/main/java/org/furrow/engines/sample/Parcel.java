package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.chance.LogNormal;
import org.locationtech.jts.geom.Polygon;

/// The surface of one hazard while parts of it are released, cut off or added.
final class Parcel {

    private static final LogNormal CLEARED = new LogNormal(7.55, 1.67);
    private static final double SMALLEST_M2 = 12;
    private static final double WIDE_M = 6_000;

    private final Footprint boundary;
    private final Chance chance;
    private final List<Footprint> released = new ArrayList<>();

    Parcel(Footprint boundary, Chance chance) {
        this.boundary = boundary;
        this.chance = chance;
    }

    Footprint boundary() {
        return boundary;
    }

    /// What no release covers yet, or nothing.
    Optional<Footprint> rest() {
        return released.isEmpty() ? Optional.of(boundary) : boundary.minus(Footprint.union(released));
    }

    /// Notes that this was released.
    void release(Footprint surface) {
        released.add(surface);
    }

    /// Whether nothing was released yet.
    boolean isWhole() {
        return released.isEmpty();
    }

    /// The part of the surface on one side of a straight line, and the part on the other; empty where the line misses.
    static List<Footprint> cut(Footprint surface, Chance chance) {
        Plane plane = new Plane(surface.inside());
        double angle = chance.between(0, 2 * StrictMath.PI);
        double x = StrictMath.cos(angle) * WIDE_M;
        double y = StrictMath.sin(angle) * WIDE_M;
        Footprint side = square(plane, x, y);
        Optional<Footprint> here = surface.intersection(side);
        Optional<Footprint> there = surface.minus(side);
        return here.isPresent() && there.isPresent() ? List.of(here.orElseThrow(), there.orElseThrow()) : List.of();
    }

    private static Footprint square(Plane plane, double x, double y) {
        double[] xs = {-y, y, y + 2 * x, -y + 2 * x};
        double[] ys = {x, -x, -x + 2 * y, x + 2 * y};
        double[] ring = new double[10];
        for (int i = 0; i < 5; i++) {
            ring[2 * i] = plane.longitude(xs[i % 4]);
            ring[2 * i + 1] = plane.latitude(ys[i % 4]);
        }
        return Footprint.of(Sketch.polygon(ring));
    }

    /// A small part inside the boundary that was not released yet, of the size of a usual clearance.
    Optional<Footprint> part() {
        double wanted = Math.max(SMALLEST_M2, CLEARED.draw(chance));
        if (wanted > 0.8 * boundary.area().squareMetres()) {
            return rest();
        }
        Optional<Footprint> inside = boundary.intersection(shape(wanted, chance.between(0, 0.7)));
        return released.isEmpty() ? inside : inside.flatMap(part -> part.minus(Footprint.union(released)));
    }

    /// A small part inside the boundary that overlaps the latest release.
    Optional<Footprint> overlapping() {
        Footprint last = released.getLast();
        double size = Math.max(SMALLEST_M2, last.area().squareMetres() * chance.between(0.4, 1.2));
        Polygon shape = Outline.draw(size, chance).at(new Plane(corner(last, 0.8)), angle());
        return boundary.intersection(Shapes.footprint(shape))
                .filter(part -> part.intersection(last).isPresent());
    }

    /// A small part that crosses the boundary to the outside.
    Footprint crossing() {
        double size = Math.clamp(boundary.area().squareMetres() * 0.1, SMALLEST_M2, CLEARED.median());
        return shape(size, 0.97);
    }

    private Footprint shape(double squareMetres, double towardsCorner) {
        Plane plane = new Plane(corner(boundary, towardsCorner));
        return Shapes.footprint(Outline.draw(squareMetres, chance).at(plane, angle()));
    }

    private double angle() {
        return chance.between(0, 2 * StrictMath.PI);
    }

    /// A position on the way from the middle of the surface to one of its corners.
    private Position corner(Footprint surface, double share) {
        Position middle = surface.inside();
        Ring ring = surface.toSketch().parts().getFirst().rings().getFirst();
        int corner = chance.nextInt(ring.size() - 1);
        return new Position(
                middle.longitude() + share * (ring.x(corner) - middle.longitude()),
                middle.latitude() + share * (ring.y(corner) - middle.latitude()));
    }

    /// A surface that adjoins the boundary and was not in it, or nothing.
    Optional<Footprint> extension() {
        double size = Math.max(SMALLEST_M2, boundary.area().squareMetres() * chance.between(0.08, 0.4));
        return shape(size, 0.95).minus(boundary);
    }

    /// The boundary as it should have been drawn: a little larger or smaller, round the same middle.
    Footprint corrected() {
        Position middle = boundary.inside();
        double scale = StrictMath.sqrt(chance.between(0.82, 0.97));
        Ring ring = boundary.toSketch().parts().getFirst().rings().getFirst();
        double[] xy = ring.toArray();
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = middle.longitude() + scale * (xy[i] - middle.longitude());
            xy[i + 1] = middle.latitude() + scale * (xy[i + 1] - middle.latitude());
        }
        return Footprint.of(Sketch.polygon(xy));
    }

    /// How much of the hazard is left, by plain subtraction.
    Area restArea() {
        return rest().map(Footprint::area).orElse(Area.ZERO);
    }
}
