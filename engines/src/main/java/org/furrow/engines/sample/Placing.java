package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.chance.LogNormal;
import org.furrow.engines.chance.Normal;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.quadtree.Quadtree;

/// Puts the hazards of one district on the ground: like beads along lines, round bridges and villages, and few alone.
///
/// All lie inside the district. They keep clear of one another, except for a share that overlaps a neighbour.
final class Placing {

    private static final LogNormal AREA = new LogNormal(10.64, 1.53);
    private static final double LARGEST_M2 = 3_059_000;
    private static final double SLIVERS = 0.06;
    private static final LogNormal SLIVER = new LogNormal(5.6, 0.8);
    private static final double LARGEST_SLIVER_M2 = 990;
    private static final double OVERLAPPING = 0.25;
    private static final LogNormal BEADS = new LogNormal(2.4, 0.8);
    private static final double GAP_M = 16;
    private static final double ASIDE_M = 70;
    private static final double SCATTER_M = 330;
    private static final int TRIES = 4;
    private static final int FAR_TRIES = 12;

    private final Surroundings.Place place;
    private final Plane plane;
    private final double areaScale;
    private final Chance chance;
    private final PreparedGeometry inside;
    private final Quadtree index = new Quadtree();
    private final List<Polygon> placed = new ArrayList<>();

    /// @param areaScale 1, or less where so many hazards would not fit the land at their usual size
    Placing(District district, Surroundings surroundings, double areaScale, Chance chance) {
        this.place = surroundings.of(district.code());
        this.plane = surroundings.plane();
        this.areaScale = areaScale;
        this.chance = chance;
        this.inside = PreparedGeometryFactory.prepare(Shapes.geometry(district.footprint()));
    }

    /// The surfaces of that many hazards.
    List<Footprint> place(int count) {
        while (placed.size() < count) {
            int beads = (int) Math.min(count - placed.size(), 1 + BEADS.draw(chance));
            double kind = chance.nextDouble();
            if (kind < 0.66 && !place.fronts().isEmpty()) {
                string(longest(place.fronts()), beads);
            } else if (kind < 0.84 && !place.roads().isEmpty()) {
                string(longest(place.roads()), beads);
            } else if (kind < 0.90 && !place.bridges().isEmpty()) {
                scatter(chance.pick(place.bridges()), Math.min(beads, 6));
            } else {
                Position centre = chance.pick(place.villages()).centre();
                scatter(new Coordinate(plane.x(centre.longitude()), plane.y(centre.latitude())), beads);
            }
        }
        return placed.stream().map(Shapes::footprint).toList();
    }

    /// One of the trails, each as likely as it is long.
    private Trail longest(List<Trail> trails) {
        double rest =
                chance.nextDouble() * trails.stream().mapToDouble(Trail::length).sum();
        for (Trail trail : trails) {
            rest -= trail.length();
            if (rest < 0) {
                return trail;
            }
        }
        return trails.getLast();
    }

    private void string(Trail trail, int beads) {
        double at = chance.between(0, trail.length());
        for (int bead = 0; bead < beads; bead++) {
            Outline outline = outline();
            double half = outline.halfLength();
            boolean isPut = bead > 0 && putOnto(outline);
            at += half - GAP_M * StrictMath.log(1 - chance.nextDouble());
            for (int attempt = 0; attempt < TRIES && !isPut && at < trail.length(); attempt++) {
                Coordinate point = trail.at(at);
                point.x += ASIDE_M * Normal.STANDARD.draw(chance);
                point.y += ASIDE_M * Normal.STANDARD.draw(chance);
                double heading = trail.heading(at) + 0.2 * Normal.STANDARD.draw(chance);
                isPut = put(outline.at(around(point), heading), false);
                at += isPut ? half : half * 0.7 + GAP_M;
            }
            if (!isPut) {
                putAnywhere(outline);
            }
        }
    }

    private void scatter(Coordinate centre, int beads) {
        for (int bead = 0; bead < beads; bead++) {
            Outline outline = outline();
            boolean isPut = bead > 0 && putOnto(outline);
            for (int attempt = 0; attempt < TRIES && !isPut; attempt++) {
                double reach = SCATTER_M * (1 + attempt * 0.6);
                Coordinate point = new Coordinate(
                        centre.x + reach * Normal.STANDARD.draw(chance),
                        centre.y + reach * Normal.STANDARD.draw(chance));
                isPut = put(outline.at(around(point), angle()), false);
            }
            if (!isPut) {
                putAnywhere(outline);
            }
        }
    }

    /// Over a corner of the hazard placed last, in the share of cases where surveys overlap.
    private boolean putOnto(Outline outline) {
        boolean isPut = false;
        if (chance.happens(OVERLAPPING)) {
            for (int attempt = 0; attempt < TRIES && !isPut; attempt++) {
                Coordinate[] corners = placed.getLast().getCoordinates();
                Coordinate corner = corners[chance.nextInt(corners.length)];
                double reach = outline.halfLength() * chance.between(0.1, 0.6);
                double angle = angle();
                Coordinate point = new Coordinate(
                        plane.x(corner.x) + reach * StrictMath.cos(angle),
                        plane.y(corner.y) + reach * StrictMath.sin(angle));
                isPut = put(outline.at(around(point), angle()), true);
            }
        }
        return isPut;
    }

    /// Next to a hazard that is there already; in the open where that fails; smaller and smaller where all is full.
    private void putAnywhere(Outline outline) {
        Outline current = outline;
        Envelope box = inside.getGeometry().getEnvelopeInternal();
        for (int attempt = 0; ; attempt++) {
            Coordinate point = attempt < FAR_TRIES && !placed.isEmpty()
                    ? besides(chance.pick(placed), current.halfLength())
                    : new Coordinate(
                            plane.x(chance.between(box.getMinX(), box.getMaxX())),
                            plane.y(chance.between(box.getMinY(), box.getMaxY())));
            if (put(current.at(around(point), angle()), false)) {
                return;
            }
            current = attempt % (3 * FAR_TRIES) == 3 * FAR_TRIES - 1 ? current.scaledBy(0.6) : current;
        }
    }

    private Coordinate besides(Polygon other, double half) {
        Coordinate middle = other.getEnvelopeInternal().centre();
        double reach = half * 1.1 + GAP_M + 55_000 * other.getEnvelopeInternal().getDiameter();
        double angle = angle();
        return new Coordinate(
                plane.x(middle.x) + reach * StrictMath.cos(angle), plane.y(middle.y) + reach * StrictMath.sin(angle));
    }

    private double angle() {
        return chance.between(0, 2 * StrictMath.PI);
    }

    private Plane around(Coordinate point) {
        return new Plane(plane.position(point.x, point.y));
    }

    private Outline outline() {
        if (chance.happens(SLIVERS)) {
            return Outline.drawThin(Math.min(LARGEST_SLIVER_M2, SLIVER.draw(chance)), chance);
        }
        double squareMetres = Math.min(LARGEST_M2, AREA.draw(chance) * areaScale);
        return Outline.draw(squareMetres, chance);
    }

    private boolean put(Polygon shape, boolean mustOverlap) {
        int met = 0;
        for (Object near : index.query(shape.getEnvelopeInternal())) {
            Geometry other = (Geometry) near;
            boolean isNear = other.getEnvelopeInternal().intersects(shape.getEnvelopeInternal());
            if (isNear && other.intersects(shape)) {
                met++;
            }
        }
        boolean fits = mustOverlap ? met == 1 : met == 0;
        if (!fits || !inside.covers(shape)) {
            return false;
        }
        index.insert(shape.getEnvelopeInternal(), shape);
        placed.add(shape);
        return true;
    }
}
