package org.furrow.domain.tasking;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Accreditation;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Level;
import org.furrow.domain.mission.Member;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.mission.TeamProfile;
import org.furrow.domain.mission.WorkingCalendar;

/// One open hazard, one team that may clear through 2026, and a clearance task, to be made worse by tests.
final class Field {

    static final LocalDate ORDERED = LocalDate.of(2026, 3, 2);
    static final LocalDate FIRST = LocalDate.of(2026, 3, 16);
    static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final String ORGANISATION = "Green Fields";
    static final Footprint BOX = Footprint.of(Sketch.polygon(0, 0, 0.01, 0, 0.01, 0.01, 0, 0.01, 0, 0));
    static final TaskGround HAZARD = ground("H-1", WorkStatus.OPEN);
    static final Quantity ROAD = new Quantity("Road graded", "km", new BigDecimal("4.20"));
    private static final LocalDate END = LocalDate.of(2027, 1, 1);
    private static final AccreditationStandard STANDARD = new AccreditationStandard(
            EnumSet.of(Method.MANUAL_CLEARANCE, Method.EOD),
            EnumSet.of(Level.TEAM),
            EnumSet.noneOf(MemberRole.class),
            10,
            List.of(60),
            731);

    final RecordId id = id();
    final Team team = team("MCT-1", ORGANISATION);
    final List<Task> others = new ArrayList<>();
    final List<TaskKnowledge.Waited> waited = new ArrayList<>();
    final List<TaskGround> hazards = new ArrayList<>(List.of(HAZARD));
    final List<Team> teams = new ArrayList<>(List.of(team));
    final Map<RecordId, Readiness> readiness = new HashMap<>();
    final List<Halt> halts = new ArrayList<>();
    final List<TaskKnowledge.Report> reports = new ArrayList<>();

    Field() {
        readiness.put(team.id(), accredited(team, Method.MANUAL_CLEARANCE));
    }

    static RecordId id() {
        return RecordId.parse(UUID.randomUUID().toString());
    }

    static TaskGround ground(String reference, WorkStatus status) {
        return new TaskGround(id(), reference, "", status, Optional.of(BOX));
    }

    static Team team(String name, String organisation) {
        Member ana = new Member(id(), MemberRole.LEADER, LocalDate.of(2026, 1, 1), Optional.empty());
        TeamProfile profile = new TeamProfile(
                name, TeamKind.MANUAL, organisation, "", List.of(ana), List.of(), WorkingCalendar.USUAL);
        return new Team(id(), profile, LocalDate.of(2026, 1, 1), Optional.empty());
    }

    static Readiness accredited(Team team, Method method) {
        Accreditation held = new Accreditation(
                id(),
                new Holder.OfTeam(team.id()),
                Set.of(method),
                LocalDate.of(2026, 1, 1),
                END,
                "",
                Optional.empty());
        return new Readiness(team, Map.of(), List.of(held), Map.of());
    }

    /// A clearance as it is ordered and planned.
    TaskProfile clearance() {
        return clearance(TaskKind.CLEARANCE, List.of(HAZARD.id()));
    }

    /// The same of another kind, or about other hazards.
    TaskProfile clearance(TaskKind kind, List<RecordId> hazards) {
        return new TaskProfile(
                "TO-2026-014",
                kind,
                "Clear the school yard",
                ORGANISATION,
                List.of(team.id()),
                hazards,
                Optional.empty(),
                Set.of(Method.MANUAL_CLEARANCE),
                OptionalInt.of(13),
                Optional.of(FIRST),
                Optional.of(LAST),
                new Dossier("Ambulance on site", "", "", "", ""),
                List.of(),
                List.of());
    }

    /// The repair of a road.
    TaskProfile road() {
        return new TaskProfile(
                "TO-2026-015",
                TaskKind.ROAD,
                "Repair the road to the school",
                ORGANISATION,
                List.of(team.id()),
                List.of(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                Optional.of(FIRST),
                Optional.of(LAST),
                Dossier.EMPTY,
                List.of(ROAD),
                List.of());
    }

    static TaskProfile waiting(TaskProfile profile, RecordId... others) {
        return new TaskProfile(
                profile.number(),
                profile.kind(),
                profile.title(),
                profile.organisation(),
                profile.teams(),
                profile.hazards(),
                profile.place(),
                profile.methods(),
                profile.depthCm(),
                profile.first(),
                profile.last(),
                profile.dossier(),
                profile.quantities(),
                List.of(others));
    }

    Task task(TaskStatus status) {
        return task(clearance(), status);
    }

    Task task(TaskProfile profile, TaskStatus status) {
        boolean isBegun = status != TaskStatus.ORDERED && status != TaskStatus.PLANNED;
        Optional<LocalDate> completed = status.isDone() ? Optional.of(FIRST.plusDays(30)) : Optional.empty();
        return new Task(
                id,
                profile,
                status,
                new Task.Progress(
                        ORDERED,
                        "nora",
                        isBegun ? Optional.of(FIRST) : Optional.empty(),
                        completed,
                        status.isDone() ? "olga" : "",
                        completed.orElse(isBegun ? FIRST : ORDERED.plusDays(3))),
                List.of());
    }

    /// The task has a completion report from now on.
    Field reported(boolean isAccepted) {
        reports.clear();
        reports.add(new TaskKnowledge.Report(id, "CR-0007", isAccepted));
        return this;
    }

    TaskKnowledge known() {
        return new TaskKnowledge(others, waited, hazards, teams, readiness, halts, reports);
    }

    OrderDecision orders() {
        return new OrderDecision(known(), TODAY);
    }

    StepDecision steps() {
        return new StepDecision(known(), STANDARD, TODAY);
    }

    List<String> ordering(TaskProfile profile) {
        return codes(orders().decide(id, profile, ORDERED).reasons());
    }

    static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
