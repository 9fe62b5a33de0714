package org.furrow.domain.clearance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.DatedFact;
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
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Halt;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.TaskCourse;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskProfile;

/// A day of one deminer's team on a clearance that began on 16 March 2026, to be made worse by tests.
final class Day {

    static final LocalDate ORDERED = LocalDate.of(2026, 3, 2);
    static final LocalDate STARTED = LocalDate.of(2026, 3, 16);
    static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    static final Footprint BOX = Footprint.of(Sketch.polygon(0, 0, 0.01, 0, 0.01, 0.01, 0, 0.01, 0, 0));
    static final Footprint ELSEWHERE = Footprint.of(Sketch.polygon(1, 1, 1.01, 1, 1.01, 1.01, 1, 1.01, 1, 1));
    static final RecordId PHOTO = id();
    static final RecordId ANA = id();
    static final ProgressStandard STANDARD = new ProgressStandard(
            10_000, 50, 1_000, 1_000, List.of(new ProgressStandard.Model("PX-1", ItemCategory.AP_MINE)));
    private static final AccreditationStandard ACCREDITATION = new AccreditationStandard(
            EnumSet.of(Method.MANUAL_CLEARANCE, Method.MECHANICAL_CLEARANCE),
            EnumSet.of(Level.PERSON),
            EnumSet.of(MemberRole.DEMINER),
            10,
            List.of(60),
            731);

    final RecordId task = id();
    final Team team = new Team(
            id(),
            new TeamProfile(
                    "MCT-1",
                    TeamKind.MANUAL,
                    "Green Fields",
                    "",
                    List.of(new Member(ANA, MemberRole.DEMINER, LocalDate.of(2026, 1, 1), Optional.empty())),
                    List.of(),
                    WorkingCalendar.USUAL),
            LocalDate.of(2026, 1, 1),
            Optional.empty());
    final List<DatedFact> steps = new ArrayList<>();
    final List<TaskGround> hazards =
            new ArrayList<>(List.of(new TaskGround(id(), "H-1", "", WorkStatus.TASKED, Optional.of(BOX))));
    final NavigableSet<LocalDate> worked = new TreeSet<>();
    LocalDate accreditedUntil = LocalDate.of(2026, 6, 1);
    final List<Halt> halts = new ArrayList<>();
    Optional<ProgressKnowledge.Standing> standing = Optional.empty();
    String key = "a-key-of-20-characters";

    LocalDate day = DAY;
    List<Worked> work = List.of(worked(Method.MANUAL_CLEARANCE, WorkedKind.CLEARED, 120));
    int minutes = 360;
    List<Stoppage> stoppages = List.of();
    Assets assets = new Assets(8, 0, 0);
    List<FoundItem> items = List.of();
    int nearMisses;
    String remarks = "";
    List<Quantity> quantities = List.of();
    Optional<Footprint> footprint = Optional.empty();
    List<RecordId> photos = List.of();

    Day() {
        step(ORDERED, new TaskFact.Ordered(profile(List.of(team.id()), Set.of(Method.MANUAL_CLEARANCE))));
        step(STARTED, new TaskFact.Started("north corner"));
    }

    static RecordId id() {
        return RecordId.parse(UUID.randomUUID().toString());
    }

    static Worked worked(Method method, WorkedKind kind, long m2) {
        return new Worked(method, kind, new Area(m2));
    }

    static FoundItem mine(int quantity) {
        return mine("", quantity, Optional.empty());
    }

    static FoundItem mine(String model, int quantity, Optional<Disposal> disposal) {
        return new FoundItem(
                ItemCategory.AP_MINE,
                model,
                Optional.empty(),
                OptionalInt.of(8),
                ItemCondition.ARMED,
                quantity,
                disposal);
    }

    static TaskProfile profile(List<RecordId> teams, Set<Method> methods) {
        return new TaskProfile(
                "TO-2026-014",
                TaskKind.CLEARANCE,
                "Clear the school yard",
                "Green Fields",
                teams,
                List.of(),
                Optional.empty(),
                methods,
                OptionalInt.of(13),
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                List.of(),
                List.of());
    }

    void step(LocalDate day, TaskFact fact) {
        steps.add(new DatedFact(day, steps.size(), task, fact));
    }

    ProgressReport report() {
        return new ProgressReport(
                task,
                team.id(),
                day,
                work,
                minutes,
                stoppages,
                assets,
                items,
                nearMisses,
                remarks,
                quantities,
                footprint,
                photos);
    }

    ProgressKnowledge known() {
        Accreditation held = new Accreditation(
                id(),
                new Holder.OfPerson(ANA),
                Set.of(Method.MANUAL_CLEARANCE),
                LocalDate.of(2026, 1, 1),
                accreditedUntil,
                "",
                Optional.empty());
        Readiness readiness = new Readiness(team, Map.of(ANA, "Ana"), List.of(held), Map.of(ANA, worked));
        return new ProgressKnowledge(
                Optional.of(new TaskCourse(task, steps)),
                Optional.of(readiness),
                hazards,
                Set.of(PHOTO),
                halts,
                standing);
    }

    static ProgressDecision decision() {
        return new ProgressDecision(STANDARD, ACCREDITATION, TODAY);
    }

    List<String> codes() {
        return codes(decision().decide(known(), key, report()).reasons());
    }

    static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }
}
