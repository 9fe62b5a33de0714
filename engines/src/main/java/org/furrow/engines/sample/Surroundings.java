package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.furrow.domain.ground.Position;
import org.locationtech.jts.geom.Coordinate;

/// What lies in each district that hazards gather along: confrontation lines, roads, bridges and villages.
final class Surroundings {

    private static final int SHORTEST_STEPS = 4;

    private final Plane plane;
    private final DistrictFinder finder;
    private final List<District> districts;
    private final Map<String, Place> places = new TreeMap<>();

    /// What lies in one district.
    record Place(List<Trail> fronts, List<Trail> roads, List<Coordinate> bridges, List<Village> villages) {

        Place() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        double frontMetres() {
            return fronts.stream().mapToDouble(Trail::length).sum();
        }
    }

    Surroundings(Country country) {
        plane = new Plane(country.land().bounds().centre());
        districts = country.districts();
        finder = new DistrictFinder(districts);
        districts.forEach(district -> places.put(district.code(), new Place()));
        country.frontLines().forEach(front -> divide(front, true));
        country.roads().forEach(road -> divide(road.course(), false));
        for (Position bridge : country.bridges()) {
            int district = finder.indexAt(bridge.longitude(), bridge.latitude());
            if (district >= 0) {
                place(district).bridges().add(metres(bridge));
            }
        }
        country.villages().forEach(village -> of(village.district()).villages().add(village));
    }

    Plane plane() {
        return plane;
    }

    /// What lies in the district with that code.
    Place of(String district) {
        Place place = places.get(district);
        if (place == null) {
            throw new IllegalArgumentException("There is no district " + district);
        }
        return place;
    }

    private Place place(int district) {
        return of(districts.get(district).code());
    }

    private Coordinate metres(Position position) {
        return new Coordinate(plane.x(position.longitude()), plane.y(position.latitude()));
    }

    private void divide(Course course, boolean isFront) {
        List<Coordinate> run = new ArrayList<>();
        int current = -1;
        for (Coordinate point : sampled(course)) {
            int district = finder.indexAt(plane.longitude(point.x), plane.latitude(point.y));
            if (district != current) {
                finish(run, current, isFront);
                run.clear();
                current = district;
            }
            run.add(point);
        }
        finish(run, current, isFront);
    }

    private void finish(List<Coordinate> run, int district, boolean isFront) {
        if (district >= 0 && run.size() > SHORTEST_STEPS) {
            Place place = place(district);
            (isFront ? place.fronts() : place.roads()).add(new Trail(run));
        }
    }

    private List<Coordinate> sampled(Course course) {
        List<Coordinate> samples = new ArrayList<>();
        double due = 0;
        for (int i = 1; i < course.positions().size(); i++) {
            Coordinate from = metres(course.positions().get(i - 1));
            Coordinate to = metres(course.positions().get(i));
            double length = from.distance(to);
            for (; due < length; due += Trail.STEP_M) {
                samples.add(Shapes.between(from, to, due / length));
            }
            due -= length;
        }
        return samples;
    }
}
