package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.engines.chance.Chance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/// How the country comes to be: relief, coast, rivers, districts, settlements, roads, fields, confrontation lines.
final class Creation {

    private static final String NAME = "Falvoria";
    private static final String CODE = "XF";
    private static final Position MIDDLE = new Position(-24, -36);
    private static final int DISTRICTS = 24;
    private static final int VILLAGES = 420;
    private static final int ISLETS = 14;
    private static final double SMALLEST_ISLET_M2 = 250_000;

    private final Chance chance;
    private final Plane plane = new Plane(MIDDLE);
    private final NameGrammar names;
    private final Relief relief;
    private final Drainage drainage;

    private Creation(long seed) {
        chance = Chance.of(seed).stream("country");
        names = new NameGrammar(chance.stream("names"));
        relief = new Relief(chance.stream("relief"));
        drainage = new Drainage(relief, chance.stream("water"));
    }

    static Country of(long seed) {
        return new Creation(seed).create();
    }

    private Country create() {
        List<LineString> coast = coast();
        List<District> districts = new Provinces(CODE, names)
                .group(new Mosaic(relief, plane, chance.stream("districts")).divide(coast, DISTRICTS));
        Footprint land =
                Footprint.union(districts.stream().map(District::footprint).toList());
        List<Settling.Site> sites = new Settling(relief, drainage, chance.stream("people"))
                .settle(plane, new DistrictFinder(districts), districts, VILLAGES);
        List<Village> villages = villages(sites, districts);
        RoadBuilding building = new RoadBuilding(
                relief, drainage, sites.stream().map(Settling.Site::node).toList(), chance.stream("roads"));
        List<Road> roads = roads(building);
        return new Country(
                NAME,
                CODE,
                land,
                Provinces.of(districts, names),
                districts,
                rivers(),
                roads,
                villages,
                new Fields(land, chance.stream("fields")).round(villages),
                new FrontLines(relief, plane, chance.stream("front")).drawn(),
                building.bridges().stream().map(this::position).toList());
    }

    /// The rings of the large island, which comes first, and of the largest islets.
    private List<LineString> coast() {
        List<LineString> rings = new ArrayList<>(Contour.of(
                relief, node -> relief.isSea(node) ? Math.min(-1e-3, relief.height(node)) : relief.height(node)));
        rings.removeIf(ring -> surface(ring) < SMALLEST_ISLET_M2);
        rings.sort(Comparator.comparingDouble((LineString ring) -> -surface(ring)));
        return rings.subList(0, Math.min(1 + ISLETS, rings.size()));
    }

    private static double surface(LineString ring) {
        return ring.isClosed()
                ? Shapes.METRES.createPolygon(ring.getCoordinates()).getArea()
                : 0;
    }

    private List<River> rivers() {
        List<River> rivers = new ArrayList<>();
        for (Drainage.Flow flow : drainage.flows()) {
            rivers.add(new River(names.river(), course(flow.nodes()), flow.isTributary()));
        }
        return rivers;
    }

    private List<Road> roads(RoadBuilding building) {
        List<Road> roads = new ArrayList<>();
        for (RoadBuilding.Stretch stretch : building.build()) {
            roads.add(new Road(course(stretch.nodes()), stretch.isMain()));
        }
        return roads;
    }

    private Course course(List<Integer> nodes) {
        List<Coordinate> points = new ArrayList<>();
        for (int node : nodes) {
            points.add(new Coordinate(relief.x(Relief.column(node)), relief.y(Relief.row(node))));
        }
        return Shapes.course(plane, Shapes.smoothed(points));
    }

    private Position position(int node) {
        Coordinate degrees = Shapes.inDegrees(plane, relief.x(Relief.column(node)), relief.y(Relief.row(node)));
        return new Position(degrees.x, degrees.y);
    }

    private List<Village> villages(List<Settling.Site> sites, List<District> districts) {
        List<Village> villages = new ArrayList<>();
        for (Settling.Site site : sites) {
            villages.add(new Village(
                    names.village(), districts.get(site.district()).code(), position(site.node()), site.people()));
        }
        villages.sort(Collections.reverseOrder(Comparator.comparingInt(Village::people)));
        return villages;
    }
}
