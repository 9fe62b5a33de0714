package org.furrow.app.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Answers;
import org.furrow.domain.clearance.Occurrence;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.priority.Criterion;
import org.furrow.store.Session;
import org.furrow.store.clearance.OccurrenceQuery;
import org.furrow.store.ground.PlaceQuery;

/// What areas block, in the natural units of the criteria, from what the register knows of the places
/// around them.
final class Amounts {

    private static final double SQUARE_METRES_PER_HECTARE = 10_000;
    private static final double BETWEEN_POINTS = 40;

    private final Assumptions assumptions;
    private final Cells<Place> settlements = new Cells<>();
    private final Cells<Occurrence> accidents = new Cells<>();
    private final Cells<Footprint> fields = new Cells<>();
    private final Cells<Road> roads = new Cells<>();

    /// A road with points along it.
    record Road(String key, String name, BigDecimal km, List<Position> points) {}

    /// The places of the register, for the days that begin then.
    record Question(Assumptions assumptions, LocalDate from) implements Answers.Question<Amounts> {
        @Override
        public Amounts read(Session session) {
            return new Amounts(session, assumptions, from);
        }
    }

    /// @param from the first day of the plan
    Amounts(Session session, Assumptions assumptions, LocalDate from) {
        this.assumptions = assumptions;
        PlaceQuery places = new PlaceQuery();
        places.each(
                session,
                PlaceRecorded.Kind.SETTLEMENT,
                place -> place.position()
                        .filter(_ -> place.people() > 0)
                        .ifPresent(position -> settlements.put(Bounds.of(position), place)));
        places.each(
                session,
                PlaceRecorded.Kind.FARMLAND,
                place -> place.footprint().ifPresent(footprint -> fields.put(footprint.bounds(), footprint)));
        readRoads(places.list(session, PlaceRecorded.Kind.ROAD));
        LocalDate since = from.minusYears(assumptions.get(PlanningFigure.ACCIDENT_YEARS));
        new OccurrenceQuery().each(session, each -> {
            boolean isRecent =
                    !each.happened().isBefore(since) && each.happened().isBefore(from);
            if (isRecent && each.kind() == OccurrenceRecorded.Kind.ACCIDENT) {
                each.where().ifPresent(position -> accidents.put(Bounds.of(position), each));
            }
        });
    }

    private void readRoads(List<Place> places) {
        int number = 0;
        for (Place place : places) {
            number++;
            List<Position> points = place.lines().map(Amounts::pointsAlong).orElseGet(List::of);
            double metres = place.lines().map(Amounts::length).orElse(0.0);
            if (points.isEmpty() || metres < 1) {
                continue;
            }
            Bounds bounds = Bounds.of(points.getFirst());
            for (Position point : points) {
                bounds = bounds.with(Bounds.of(point));
            }
            BigDecimal km = BigDecimal.valueOf(Math.round(metres)).movePointLeft(3);
            roads.put(bounds, new Road("road " + number, place.name(), km, points));
        }
    }

    /// What an area blocks.
    ///
    /// @param m2 what remains of it
    /// @param footprint its boundary, where it is drawn
    Map<Criterion, BigDecimal> of(long m2, Optional<Footprint> footprint, Position position) {
        Map<Criterion, BigDecimal> amounts = new EnumMap<>(Criterion.class);
        put(amounts, Criterion.LAND, m2 / SQUARE_METRES_PER_HECTARE);
        put(amounts, Criterion.PEOPLE, people(footprint, position));
        put(amounts, Criterion.CASUALTIES, casualties(footprint, position));
        put(amounts, Criterion.FARMLAND, farmland(m2, footprint));
        return amounts;
    }

    private static void put(Map<Criterion, BigDecimal> amounts, Criterion criterion, double amount) {
        BigDecimal rounded = BigDecimal.valueOf(amount).setScale(3, RoundingMode.HALF_EVEN);
        if (rounded.signum() > 0) {
            amounts.put(criterion, rounded);
        }
    }

    private double people(Optional<Footprint> footprint, Position position) {
        double metres = assumptions.get(PlanningFigure.PEOPLE_WITHIN);
        return settlements.near(box(footprint, position), metres).stream()
                .filter(place -> place.position()
                        .filter(where -> metres(footprint, position, where) <= metres)
                        .isPresent())
                .mapToLong(Place::people)
                .sum();
    }

    private double casualties(Optional<Footprint> footprint, Position position) {
        double metres = assumptions.get(PlanningFigure.ACCIDENTS_WITHIN);
        long people = accidents.near(box(footprint, position), metres).stream()
                .filter(each -> each.where()
                        .filter(where -> metres(footprint, position, where) <= metres)
                        .isPresent())
                .mapToLong(each -> (long) each.killed() + each.injured())
                .sum();
        return (double) people / assumptions.get(PlanningFigure.ACCIDENT_YEARS);
    }

    /// Farmland within the boundary, never more than what remains.
    private double farmland(long m2, Optional<Footprint> footprint) {
        if (footprint.isEmpty()) {
            return 0;
        }
        Footprint boundary = footprint.orElseThrow();
        long shared = 0;
        for (Footprint field : fields.near(boundary.bounds(), 0)) {
            if (boundary.bounds().intersects(field.bounds())) {
                shared += boundary.intersection(field)
                        .map(common -> common.area().squareMetres())
                        .orElse(0L);
            }
        }
        return Math.min(m2, shared) / SQUARE_METRES_PER_HECTARE;
    }

    /// The roads that an area closes.
    List<Road> roads(Optional<Footprint> footprint, Position position) {
        double metres = assumptions.get(PlanningFigure.ROAD_WITHIN);
        return roads.near(box(footprint, position), metres).stream()
                .filter(road -> road.points().stream().anyMatch(point -> metres(footprint, position, point) <= metres))
                .toList();
    }

    private static Bounds box(Optional<Footprint> footprint, Position position) {
        return footprint.map(Footprint::bounds).orElseGet(() -> Bounds.of(position));
    }

    private static double metres(Optional<Footprint> footprint, Position position, Position other) {
        return footprint.map(drawn -> drawn.metresTo(other)).orElseGet(() -> position.metresTo(other));
    }

    private static List<Position> pointsAlong(Sketch lines) {
        List<Position> points = new ArrayList<>();
        for (Sketch.Part part : lines.parts()) {
            for (Ring line : part.rings()) {
                for (int i = 0; i + 1 < line.size(); i++) {
                    Position from = new Position(line.x(i), line.y(i));
                    Position to = new Position(line.x(i + 1), line.y(i + 1));
                    int steps = (int) Math.ceil(from.metresTo(to) / BETWEEN_POINTS);
                    for (int step = 0; step <= steps; step++) {
                        double share = steps == 0 ? 0 : (double) step / steps;
                        points.add(new Position(
                                from.longitude() + share * (to.longitude() - from.longitude()),
                                from.latitude() + share * (to.latitude() - from.latitude())));
                    }
                }
            }
        }
        return points;
    }

    private static double length(Sketch lines) {
        double metres = 0;
        for (Sketch.Part part : lines.parts()) {
            for (Ring line : part.rings()) {
                for (int i = 0; i + 1 < line.size(); i++) {
                    metres += new Position(line.x(i), line.y(i)).metresTo(new Position(line.x(i + 1), line.y(i + 1)));
                }
            }
        }
        return metres;
    }
}
