package org.furrow.app.tasking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.people.ReadingOrganisations;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.store.hazard.HazardQuery;

/// Giving the operators of an exercise tasks in several states: one that is only ordered, one that goes on, one that
/// the rains stopped, one that waits to be accepted, and a road that waits for a clearance. Add its teams first.
public final class AddingSampleTasks {

    private static final int MOST_HAZARDS = 2_000;

    private final Furrow furrow;
    private final Furrow authority;
    private final Furrow operator;
    private final Furrow quality;
    private final LocalDate today;
    private int ordered;

    /// Adding to this register.
    public AddingSampleTasks(Furrow furrow) {
        this.furrow = furrow;
        authority = acting("exercise-authority");
        operator = acting("exercise-operator");
        quality = acting("exercise-quality");
        today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }

    private Furrow acting(String name) {
        Actor actor = new Actor("", name, Role.ADMINISTRATOR);
        return furrow.actingFor(() -> actor);
    }

    /// An operator of the exercise with the hazards that it can be sent to.
    private record Operator(String name, Deque<HazardSummary> hazards) {}

    /// Adds them.
    ///
    /// @return how many tasks
    public int add() {
        List<Operator> operators = new ReadingOrganisations(furrow)
                .list().stream()
                        .map(name -> new Operator(name, hazards(name)))
                        .filter(each -> each.hazards().size() >= 2)
                        .limit(3)
                        .toList();
        for (Operator each : operators) {
            boolean isFirst = each.equals(operators.getFirst());
            RecordId clearance = clearing(each, isFirst);
            road(each, clearance);
            survey(each, isFirst);
            clearLater(each);
        }
        return ordered;
    }

    private Deque<HazardSummary> hazards(String name) {
        HazardQuery query = new HazardQuery();
        return new ArrayDeque<>(furrow
                .register()
                .read(session ->
                        query.list(session, HazardQuery.Filter.NONE, new HazardQuery.Page("", "", MOST_HAZARDS)))
                .stream()
                .filter(hazard -> hazard.description().operator().equals(name))
                .filter(hazard -> hazard.isDrawn() && hazard.status().isStanding())
                .toList());
    }

    /// One that goes on; that of others than the first operator the rains have stopped.
    private RecordId clearing(Operator of, boolean goesOn) {
        HazardSummary hazard = of.hazards().removeFirst();
        RecordId id = order(of, TaskKind.CLEARANCE, Method.MANUAL_CLEARANCE, hazard, 60);
        plan(id, of, TeamKind.MANUAL, 40);
        take(operator, id, 40, new TaskFact.Started("North corner"));
        if (!goesOn) {
            take(
                    operator,
                    id,
                    12,
                    new TaskFact.Suspended(
                            StopCause.WEATHER, "The ground is under water.", "Red tape and sticks", Optional.empty()));
        }
        return id;
    }

    private void road(Operator of, RecordId clearance) {
        write(
                50,
                profile(
                        of.name(),
                        TaskKind.ROAD,
                        "Repair the road beyond the cleared ground",
                        List.of(),
                        List.of(new Quantity("Road graded", "km", new BigDecimal("4.2"))),
                        List.of(clearance)));
    }

    /// One that waits to be accepted; that of the first operator is accepted.
    private void survey(Operator of, boolean isAccepted) {
        HazardSummary hazard = of.hazards().removeFirst();
        RecordId id = order(of, TaskKind.NON_TECHNICAL_SURVEY, Method.NON_TECHNICAL_SURVEY, hazard, 55);
        plan(id, of, TeamKind.SURVEY, 45);
        take(operator, id, 44, new TaskFact.Started("Village"));
        take(operator, id, 20, new TaskFact.Completed("Survey report with sketch and twelve interviews", List.of()));
        if (isAccepted) {
            take(quality, id, 10, new TaskFact.Accepted(""));
        }
    }

    private void clearLater(Operator of) {
        if (!of.hazards().isEmpty()) {
            RecordId id = order(
                    of,
                    TaskKind.CLEARANCE,
                    Method.MANUAL_CLEARANCE,
                    of.hazards().removeFirst(),
                    8);
            plan(id, of, TeamKind.MANUAL, -14);
        }
        if (!of.hazards().isEmpty()) {
            order(
                    of,
                    TaskKind.TECHNICAL_SURVEY,
                    Method.TECHNICAL_SURVEY,
                    of.hazards().removeFirst(),
                    5);
        }
    }

    private RecordId order(Operator of, TaskKind kind, Method method, HazardSummary hazard, int daysAgo) {
        TaskProfile plain = profile(
                of.name(),
                kind,
                kind.label() + " of " + hazard.description().reference(),
                List.of(hazard.id()),
                List.of(),
                List.of());
        return write(
                daysAgo,
                new TaskProfile(
                        plain.number(),
                        kind,
                        plain.title(),
                        plain.organisation(),
                        List.of(),
                        plain.hazards(),
                        Optional.empty(),
                        Set.of(method),
                        TaskKind.asksDepth(method) ? OptionalInt.of(13) : OptionalInt.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Dossier.EMPTY,
                        List.of(),
                        List.of()));
    }

    private TaskProfile profile(
            String organisation,
            TaskKind kind,
            String title,
            List<RecordId> hazards,
            List<Quantity> quantities,
            List<RecordId> waitsFor) {
        return new TaskProfile(
                "TO-%d-%03d".formatted(today.getYear(), ordered + 1),
                kind,
                title,
                organisation,
                List.of(),
                hazards,
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                quantities,
                waitsFor);
    }

    private RecordId write(int daysAgo, TaskProfile profile) {
        Outcome outcome = new OrderingTasks(authority).order(today.minusDays(daysAgo), profile, today);
        ordered += outcome instanceof Outcome.Recorded ? 1 : 0;
        return outcome instanceof Outcome.Recorded recorded
                ? recorded.revisions().getLast().draft().record()
                : furrow.register().newId();
    }

    private void plan(RecordId task, Operator of, TeamKind kind, int daysAgo) {
        List<RecordId> teams = new ReadingTeams(furrow)
                .read().teams().stream()
                        .filter(team -> team.profile().kind() == kind)
                        .filter(team -> team.profile().organisation().equals(of.name()))
                        .map(Team::id)
                        .toList();
        LocalDate first = today.minusDays(daysAgo);
        take(
                operator,
                task,
                Math.max(daysAgo, 3),
                new TaskFact.Planned(new TaskPlan(
                        teams,
                        first,
                        first.plusDays(120),
                        "Ambulance and medic on site; the district hospital is 40 minutes away.",
                        "By the district road; the last kilometre on foot.",
                        "Red tape along the boundary, sticks at the turning points.",
                        "Lanes of 1 m from the north edge.")));
    }

    private void take(Furrow who, RecordId task, int daysAgo, TaskFact fact) {
        new TakingSteps(who)
                .take(new TakingSteps.Wanted(task, today.minusDays(daysAgo), fact, Optional.empty()), today);
    }
}
