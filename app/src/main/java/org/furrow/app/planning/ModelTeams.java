package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.WorkStep;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.Movement;
import org.furrow.engines.plan.Period;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.Team;

/// The teams and places of a snapshot as the search knows them.
final class ModelTeams {

    /// The method of work that is counted in days and not in m².
    static final String SUPPORT = WorkStep.SUPPORT.code();

    private static final double KM_PER_DEGREE = 111.32;

    private final Snapshot snapshot;
    private final Map<String, Place> places = new LinkedHashMap<>();
    private final List<Team> teams = new ArrayList<>();
    private final Map<WorkStep, Integer> quickest = new EnumMap<>(WorkStep.class);

    ModelTeams(Snapshot snapshot) {
        this.snapshot = snapshot;
        putPlaces();
        Map<List<Object>, DaySet> calendars = new HashMap<>();
        for (Snapshot.SeenTeam team : snapshot.teams()) {
            DaySet days = calendars.computeIfAbsent(List.of(team.rest(), team.absences()), _ -> calendar(team));
            teams.add(new Team(
                    team.id(), team.organisation(), base(team), 0, days, movement(team.kind()), abilities(team)));
        }
    }

    static String place(Snapshot.SeenArea area) {
        return area.place();
    }

    private void putPlaces() {
        Map<String, List<Snapshot.SeenArea>> byPlace = snapshot.areas().stream()
                .collect(Collectors.groupingBy(ModelTeams::place, LinkedHashMap::new, Collectors.toList()));
        byPlace.forEach((place, areas) -> put(
                place,
                mean(areas.stream().map(Snapshot.SeenArea::longitude).toList()),
                mean(areas.stream().map(Snapshot.SeenArea::latitude).toList())));
        if (places.isEmpty()) {
            put(SUPPORT, 0, 0);
        }
    }

    private void put(String name, double longitude, double latitude) {
        double shrink = StrictMath.cos(Math.toRadians(
                snapshot.areas().isEmpty() ? 0 : snapshot.areas().getFirst().latitude()));
        places.put(name, new Place(name, longitude * KM_PER_DEGREE * shrink, latitude * KM_PER_DEGREE));
    }

    private static double mean(List<Double> numbers) {
        return numbers.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    private Optional<String> base(Snapshot.SeenTeam team) {
        if (team.longitude().isEmpty() || team.latitude().isEmpty()) {
            return Optional.empty();
        }
        String name = "base of " + team.id();
        put(name, team.longitude().orElseThrow(), team.latitude().orElseThrow());
        return Optional.of(name);
    }

    private DaySet calendar(Snapshot.SeenTeam team) {
        return DaySet.where(snapshot.horizonDays(), day -> {
            LocalDate date = snapshot.from().plusDays(day);
            return !team.rest().contains(date.getDayOfWeek())
                    && team.absences().stream()
                            .noneMatch(away -> !date.isBefore(away.from())
                                    && away.until().map(date::isBefore).orElse(true));
        });
    }

    private Movement movement(TeamKind kind) {
        long packing = snapshot.assumptions()
                .get(kind == TeamKind.MECHANICAL ? PlanningFigure.MACHINE_PACKING_DAYS : PlanningFigure.PACKING_DAYS);
        return new Movement(
                snapshot.assumptions().get(PlanningFigure.NEAR_DISTANCE),
                (int) packing,
                snapshot.assumptions().get(PlanningFigure.TRAVEL_PACE));
    }

    /// One ability for each step: that of the quickest method that the team is accredited for.
    private List<Ability> abilities(Snapshot.SeenTeam team) {
        List<Ability> abilities = new ArrayList<>();
        for (WorkStep step : WorkStep.values()) {
            team.abilities().stream()
                    .filter(ability -> Modelling.serves(ability.method(), step))
                    .max(Comparator.comparingInt(Snapshot.SeenAbility::m2PerDay))
                    .ifPresent(best -> {
                        abilities.add(new Ability(step.code(), best.m2PerDay(), periods(best)));
                        quickest.merge(step, best.m2PerDay(), Math::max);
                    });
        }
        if (team.kind() == TeamKind.ENGINEERING || team.kind() == TeamKind.LOGISTICS) {
            abilities.add(Ability.of(SUPPORT, 1));
        }
        return abilities;
    }

    private List<Period> periods(Snapshot.SeenAbility ability) {
        List<Period> periods = new ArrayList<>();
        for (Snapshot.Span span : ability.accredited()) {
            long from = span.from().toEpochDay() - snapshot.from().toEpochDay();
            long until = span.until()
                    .map(day -> day.toEpochDay() - snapshot.from().toEpochDay())
                    .orElse((long) Integer.MAX_VALUE);
            if (until > from && until > 0) {
                periods.add(new Period((int) Math.max(0, from), (int) Math.min(until, Integer.MAX_VALUE)));
            }
        }
        return periods;
    }

    /// What the quickest team does of a step on a working day; 0 where nobody does it.
    int quickest(WorkStep step) {
        return quickest.getOrDefault(step, 0);
    }

    /// Whether there is a team of that id.
    boolean knows(String team) {
        return snapshot.teams().stream().anyMatch(each -> each.id().equals(team));
    }

    List<Place> places() {
        return List.copyOf(places.values());
    }

    List<Team> teams() {
        return teams;
    }
}
