package org.furrow.app.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.clearance.TaskProgress;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.Roster;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Absence;
import org.furrow.domain.mission.Team;
import org.furrow.domain.people.Permission;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.priority.RateTable;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.ground.PlaceQuery;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.planning.PlanningQuery;

/// Taking what a plan is made from out of the register.
public final class TakingSnapshot {

    private static final int PAGE = 5_000;
    private static final double SQUARE = 0.05;

    private final Furrow furrow;

    /// Taking it from this register.
    public TakingSnapshot(Furrow furrow) {
        this.furrow = furrow;
    }

    /// What the register has at this moment.
    ///
    /// @param from the first day of the plan
    /// @param horizonDays how many days are planned
    public Snapshot take(LocalDate from, int horizonDays, RateTable rates, Assumptions assumptions) {
        Register register = furrow.register(Permission.READ_WHOLE);
        TaskBook book = new ReadingTasks(furrow).read();
        Roster roster = new ReadingTeams(furrow).read();
        return register.read(session -> {
            Reading reading = new Reading(session, from, assumptions, register);
            Abilities abilities = new Abilities(
                    roster,
                    furrow.standard().accreditation(),
                    assumptions,
                    from,
                    new PlanningQuery().listPace(session));
            Areas areas = reading.areas();
            return new Snapshot(
                    from,
                    horizonDays,
                    register.journal().lastPosition(session),
                    rates,
                    assumptions,
                    areas.seen(),
                    areas.roads(),
                    areas.close(),
                    reading.teams(roster, abilities),
                    tasks(book),
                    areas.leftOut());
        });
    }

    private List<Snapshot.SeenTask> tasks(TaskBook book) {
        ReadingProgress progress = new ReadingProgress(furrow);
        List<Snapshot.SeenTask> seen = new ArrayList<>();
        for (Task task : book.tasks()) {
            TaskStatus status = task.status();
            if (status.isLive() && !status.isDone()) {
                boolean isStarted = status == TaskStatus.STARTED || status == TaskStatus.SUSPENDED;
                TaskProgress sums = progress.ofTask(task);
                seen.add(new Snapshot.SeenTask(
                        task.id().toString(),
                        task.profile().number(),
                        task.profile().title(),
                        task.profile().kind(),
                        isStarted,
                        status == TaskStatus.SUSPENDED,
                        texts(task.profile().hazards()),
                        texts(task.profile().teams()),
                        task.profile().first(),
                        task.profile().last(),
                        sums.rest().squareMetres(),
                        texts(task.profile().waitsFor())));
            }
        }
        return seen;
    }

    private static List<String> texts(List<RecordId> ids) {
        return ids.stream().map(RecordId::toString).toList();
    }

    /// Whether two sets of assumptions let a snapshot see something else of the register.
    static boolean seesOtherwise(Assumptions one, Assumptions other) {
        return Arrays.stream(PlanningFigure.values())
                .filter(TakingSnapshot::looksAt)
                .anyMatch(figure -> one.get(figure) != other.get(figure));
    }

    private static boolean looksAt(PlanningFigure figure) {
        return switch (figure) {
            case NON_TECHNICAL_SURVEY_RATE,
                    TECHNICAL_SURVEY_RATE,
                    MANUAL_CLEARANCE_RATE,
                    MECHANICAL_CLEARANCE_RATE,
                    ANIMAL_DETECTION_RATE,
                    SURFACE_SEARCH_RATE,
                    SUBSURFACE_SEARCH_RATE,
                    QUALITY_CONTROL_RATE,
                    DAYS_TO_LEARN_FROM,
                    INDICATION_AREA,
                    SEPARATION,
                    RENEWAL,
                    PEOPLE_WITHIN,
                    ACCIDENTS_WITHIN,
                    ACCIDENT_YEARS,
                    ROAD_WITHIN -> true;
            case LEFT_AFTER_SURVEY,
                    LEFT_OF_INDICATION,
                    LOT_AREA,
                    LOT_DAYS,
                    HANDOVER_DAYS,
                    NEAR_DISTANCE,
                    PACKING_DAYS,
                    MACHINE_PACKING_DAYS,
                    TRAVEL_PACE,
                    DISCOUNT,
                    FROZEN_WEEKS,
                    CHANGE_PRICE,
                    TEAM_DAY_COST,
                    MONEY_AHEAD -> false;
        };
    }

    private record Areas(
            List<Snapshot.SeenArea> seen,
            List<Snapshot.SeenRoad> roads,
            List<Snapshot.SeenPair> close,
            List<Snapshot.LeftOut> leftOut) {}

    /// One reading of the register.
    private static final class Reading {
        private final Session session;
        private final LocalDate from;
        private final Assumptions assumptions;
        private final Amounts amounts;
        private final Register register;
        private final Map<String, Position> settlements = new HashMap<>();

        Reading(Session session, LocalDate from, Assumptions assumptions, Register register) {
            this.session = session;
            this.from = from;
            this.assumptions = assumptions;
            this.register = register;
            amounts = new Amounts(session, assumptions, from);
            for (Place place : new PlaceQuery().list(session, PlaceRecorded.Kind.SETTLEMENT)) {
                place.position().ifPresent(where -> settlements.putIfAbsent(place.name(), where));
            }
        }

        Areas areas() {
            Map<RecordId, Footprint> drawn = new HashMap<>();
            HazardQuery query = new HazardQuery();
            query.eachDrawn(session, each -> drawn.put(each.id(), each.footprint()));
            List<Snapshot.SeenArea> seen = new ArrayList<>();
            List<Snapshot.LeftOut> leftOut = new ArrayList<>();
            Map<String, Snapshot.SeenRoad> roads = new TreeMap<>();
            Neighbouring near = new Neighbouring(assumptions.get(PlanningFigure.SEPARATION));
            Set<String> keys = new HashSet<>();
            for (HazardSummary hazard : all(query)) {
                if (!hazard.status().isStanding()) {
                    continue;
                }
                String reference = hazard.description().reference();
                Optional<Footprint> footprint = Optional.ofNullable(drawn.get(hazard.id()));
                Optional<Position> position = position(hazard, footprint);
                Optional<Snapshot.Because> against = against(hazard, position);
                List<String> planned = new ArrayList<>();
                if (against.isPresent()) {
                    leftOut.add(new Snapshot.LeftOut(reference, against.orElseThrow()));
                } else {
                    Snapshot.SeenArea area = area(hazard, footprint, position.orElseThrow(), keys);
                    seen.add(area);
                    planned.add(area.key());
                    near.add(area.key(), footprint);
                }
                List<String> held = planned.isEmpty() ? List.of(reference) : List.of();
                position.map(where -> amounts.roads(footprint, where))
                        .orElseGet(List::of)
                        .forEach(road -> roads.merge(
                                road.key(),
                                new Snapshot.SeenRoad(road.key(), road.name(), road.km(), planned, held),
                                Reading::joined));
            }
            return new Areas(seen, List.copyOf(roads.values()), near.pairs(), leftOut);
        }

        private static Snapshot.SeenRoad joined(Snapshot.SeenRoad one, Snapshot.SeenRoad more) {
            return new Snapshot.SeenRoad(
                    one.key(),
                    one.name(),
                    one.km(),
                    Stream.concat(one.areas().stream(), more.areas().stream()).toList(),
                    Stream.concat(one.heldBy().stream(), more.heldBy().stream()).toList());
        }

        private List<HazardSummary> all(HazardQuery query) {
            List<HazardSummary> all = new ArrayList<>();
            HazardQuery.Page page = new HazardQuery.Page("", "", PAGE);
            while (true) {
                List<HazardSummary> more = query.list(session, HazardQuery.Filter.NONE, page);
                all.addAll(more);
                if (more.size() < PAGE) {
                    return all;
                }
                HazardSummary last = more.getLast();
                page = new HazardQuery.Page(
                        last.description().reference(), last.id().toString(), PAGE);
            }
        }

        private Optional<Snapshot.Because> against(HazardSummary hazard, Optional<Position> position) {
            if (hazard.status() == WorkStatus.SUSPENDED) {
                return Optional.of(Snapshot.Because.SUSPENDED);
            }
            if (hazard.status() == WorkStatus.INSPECTED) {
                return Optional.of(Snapshot.Because.WAITS_FOR_HANDOVER);
            }
            if (position.isEmpty()) {
                return Optional.of(Snapshot.Because.WITHOUT_PLACE);
            }
            return m2(hazard) == 0 ? Optional.of(Snapshot.Because.NOTHING_REMAINS) : Optional.empty();
        }

        /// What is still to be done of it; for finished land, what is to be inspected.
        private long m2(HazardSummary hazard) {
            long rest = hazard.remaining().squareMetres();
            if (hazard.classification() == Classification.INDICATION) {
                long stated = hazard.boundary().squareMetres();
                return stated > 0 ? stated : assumptions.get(PlanningFigure.INDICATION_AREA);
            }
            if (rest == 0 && hazard.status() == WorkStatus.COMPLETED) {
                return hazard.reduced().plus(hazard.cleared()).squareMetres();
            }
            return rest;
        }

        private Snapshot.SeenArea area(
                HazardSummary hazard, Optional<Footprint> footprint, Position position, Set<String> keys) {
            String reference = hazard.description().reference();
            String key = reference;
            for (int i = 2; !keys.add(key); i++) {
                key = reference + " (" + i + ")";
            }
            long m2 = m2(hazard);
            return new Snapshot.SeenArea(
                    hazard.id().toString(),
                    key,
                    hazard.description().name(),
                    hazard.classification(),
                    hazard.status(),
                    hazard.description().operator(),
                    hazard.description().district(),
                    place(hazard, position),
                    position.longitude(),
                    position.latitude(),
                    m2,
                    isWithoutMines(hazard.description().contamination()),
                    amounts.of(m2, footprint, position));
        }

        private Optional<Position> position(HazardSummary hazard, Optional<Footprint> footprint) {
            return footprint
                    .map(Footprint::inside)
                    .or(() -> hazard.evidenceCount() == 0
                            ? Optional.empty()
                            : KnownHazard.find(register, hazard.id())
                                    .flatMap(known -> known.standing().hazard().findPlace()))
                    .or(() -> Optional.ofNullable(
                            settlements.get(hazard.description().place())));
        }

        /// The village, or the square of the map where no village is named.
        private static String place(HazardSummary hazard, Position position) {
            String village = hazard.description().place();
            return village.isEmpty()
                    ? Math.round(position.longitude() / SQUARE) + "/" + Math.round(position.latitude() / SQUARE)
                    : village + ", " + hazard.description().district();
        }

        private static boolean isWithoutMines(Set<Contamination> contamination) {
            return contamination.stream().allMatch(each -> switch (each) {
                case CLUSTER_REMNANTS, OTHER_UXO, ABANDONED -> true;
                case AP_MINES, AV_MINES, IMPROVISED_MINES, BOOBY_TRAPS, OTHER_IED, UNKNOWN -> false;
            });
        }

        List<Snapshot.SeenTeam> teams(Roster roster, Abilities abilities) {
            List<Snapshot.SeenTeam> seen = new ArrayList<>();
            for (Team team : roster.teams()) {
                List<Snapshot.SeenAbility> able = abilities.of(team);
                boolean isGone =
                        team.disbanded().filter(day -> !day.isAfter(from)).isPresent();
                if (!isGone) {
                    Optional<Position> base =
                            Optional.ofNullable(settlements.get(team.profile().base()));
                    seen.add(new Snapshot.SeenTeam(
                            team.id().toString(),
                            team.profile().name(),
                            team.profile().organisation(),
                            team.profile().kind(),
                            base.map(Position::longitude),
                            base.map(Position::latitude),
                            team.profile().calendar().rest(),
                            team.profile().calendar().absences().stream()
                                    .map(Reading::span)
                                    .toList(),
                            able));
                }
            }
            return seen;
        }

        private static Snapshot.Span span(Absence absence) {
            return new Snapshot.Span(absence.from(), Optional.of(absence.until()));
        }
    }
}
