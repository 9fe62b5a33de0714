package org.furrow.app.handover;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Outcome;
import org.furrow.app.hazard.ChangingStatus;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.KnownHazard;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.quality.RecordingVisits;
import org.furrow.app.tasking.OrderingTasks;
import org.furrow.app.tasking.TakingSteps;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Permission;
import org.furrow.domain.people.Role;
import org.furrow.domain.quality.Effort;
import org.furrow.domain.quality.Inspected;
import org.furrow.domain.quality.Inspectors;
import org.furrow.domain.quality.LotSample;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.VisitKind;
import org.furrow.domain.quality.VisitProfile;
import org.furrow.domain.release.CertificateProfile;
import org.furrow.domain.release.CompletionProfile;
import org.furrow.domain.release.HazardSummary;
import org.furrow.domain.release.HazardWork;
import org.furrow.domain.release.HeadCount;
import org.furrow.domain.release.LandUse;
import org.furrow.domain.release.Marker;
import org.furrow.domain.release.MarkerKind;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.release.Signature;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.store.hazard.HazardQuery;

/// Giving an exercise land on its way to its users: one finished area that is handed over with a signed
/// certificate, and one whose completion report waits for the decision. Add its teams and tasks first.
public final class AddingSampleHandover {

    private static final int MOST_HAZARDS = 2_000;
    private static final String DRAWING = "M40 120L70 60L95 130L120 70L150 125L190 90L230 120L300 85L380 110L470 80";

    private final Furrow furrow;
    private final Furrow operator;
    private final Furrow quality;
    private final Furrow authority;
    private final LocalDate today;
    private int count;

    /// Adding to this register.
    public AddingSampleHandover(Furrow furrow) {
        this.furrow = furrow;
        operator = acting("exercise-operator", Role.ADMINISTRATOR);
        quality = acting("exercise-quality", Role.QUALITY_OFFICER);
        authority = acting("exercise-authority", Role.APPROVER);
        today = LocalDate.ofInstant(furrow.clock().instant(), ZoneOffset.UTC);
    }

    private Furrow acting(String name, Role role) {
        Actor actor = new Actor("", name, role);
        return furrow.actingFor(() -> actor);
    }

    /// Adds them.
    ///
    /// @return how many completion reports
    /// @throws NotPermitted to whoever does not run the office, because it acts for several of its people
    public int add() {
        NotPermitted.check(furrow.actor(), Permission.MANAGE_ACCOUNTS);
        for (Team team : new ReadingTeams(furrow).read().teams()) {
            if (team.profile().kind() == TeamKind.MANUAL && count == 0) {
                List<HazardSummary> hazards = hazards(team.profile().organisation());
                hazards.stream().limit(1).forEach(hazard -> finish(team, hazard, true));
                hazards.stream().skip(1).limit(1).forEach(hazard -> finish(team, hazard, false));
            }
        }
        return count;
    }

    /// Drawn hazards of an organisation that are open and on which no task is ordered.
    private List<HazardSummary> hazards(String organisation) {
        HandoverBook book = new ReadingHandover(furrow).read();
        return furrow
                .register(Permission.RECORD)
                .read(session -> new HazardQuery()
                        .list(session, HazardQuery.Filter.NONE, new HazardQuery.Page("", "", MOST_HAZARDS)))
                .stream()
                .filter(hazard -> hazard.description().operator().equals(organisation))
                .filter(hazard -> hazard.isDrawn() && hazard.status() == WorkStatus.OPEN)
                .filter(hazard -> hazard.classification() != Classification.INDICATION)
                .filter(hazard -> KnownHazard.find(furrow.register(Permission.RECORD), hazard.id())
                        .filter(known -> known.standing().latest().isBefore(day(60)))
                        .isPresent())
                .filter(hazard -> book.tasks().aboutHazard(hazard.id()).isEmpty())
                .toList();
    }

    private void finish(Team team, HazardSummary hazard, boolean isHandedOver) {
        String number = "TO-%d-%03d".formatted(today.getYear(), 901 + count);
        Optional<RecordId> task = order(number, team, hazard);
        Optional<Footprint> ground = KnownHazard.find(furrow.register(Permission.RECORD), hazard.id())
                .flatMap(known -> known.standing().ground());
        if (task.isEmpty() || ground.isEmpty()) {
            return;
        }
        CompletionProfile profile = report(number, task.orElseThrow(), team, hazard, ground.orElseThrow());
        Optional<RecordId> report = written(new ReportingCompletion(operator).draft(profile, day(19)));
        report.ifPresent(id -> {
            new ReportingCompletion(operator).submit(id, day(18), Optional.empty(), today);
            count++;
            if (isHandedOver) {
                inspect(hazard, team);
                new DecidingCompletion(quality)
                        .accept(
                                new DecidingCompletion.Verdict(
                                        id, day(12), "The sample shows nothing.", Optional.empty()),
                                today);
                certify(profile, id);
            }
        });
    }

    private Optional<RecordId> order(String number, Team team, HazardSummary hazard) {
        TaskProfile profile = new TaskProfile(
                number,
                TaskKind.CLEARANCE,
                "Clearance of " + hazard.description().reference(),
                team.profile().organisation(),
                List.of(),
                List.of(hazard.id()),
                Optional.empty(),
                EnumSet.of(Method.MANUAL_CLEARANCE),
                OptionalInt.of(13),
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                List.of(),
                List.of());
        Optional<RecordId> task = written(new OrderingTasks(authority).order(day(60), profile, today));
        task.ifPresent(id -> {
            take(
                    id,
                    55,
                    new TaskFact.Planned(new TaskPlan(
                            List.of(team.id()),
                            day(45),
                            day(15),
                            "Ambulance and medic on site; the district hospital is 40 minutes away.",
                            "By the district road.",
                            "Red tape along the boundary.",
                            "Lanes of 1 m from the north edge.")));
            move(hazard, number, WorkStatus.TASKED, 45, "nmaa-operations");
            move(hazard, number, WorkStatus.WORKED_ON, 40, "operator");
            take(id, 40, new TaskFact.Started("North corner"));
            take(id, 20, new TaskFact.Completed("All of it is cleared.", List.of()));
        });
        return task;
    }

    private void move(HazardSummary hazard, String order, WorkStatus to, int daysAgo, String role) {
        Support support = Support.NONE
                .causedBy(order, day(daysAgo))
                .telling(Datum.DOSSIER, order)
                .telling(Datum.INSURANCE, "Policy of the operator")
                .telling(Datum.MEDICAL_PLAN, order)
                .telling(Datum.START_POINT, "North corner");
        Signing signing = Signing.by("exercise-operator").approvedBy("exercise-authority", role);
        new ChangingStatus(furrow.register(Permission.RECORD), furrow.standard())
                .change(Edit.of(hazard.id(), day(daysAgo), signing).on(support), to);
    }

    private CompletionProfile report(String number, RecordId task, Team team, HazardSummary hazard, Footprint ground) {
        ReleasedPart part = new ReleasedPart(
                number + "-R1",
                hazard.id(),
                ReleaseKind.CLEARED,
                new Extent.Drawn(ground),
                Optional.of(Method.MANUAL_CLEARANCE),
                OptionalInt.of(13),
                Optional.of(team.id()),
                "L-" + number,
                false,
                "All lanes were searched twice.");
        return new CompletionProfile(
                new ReadingHandover(furrow).nextNumber("CR"),
                task,
                team.profile().organisation(),
                day(20),
                List.of(team.id()),
                List.of(new HazardWork(hazard.id(), ground.area(), "")),
                List.of(part),
                List.of(new ProgressTotals.Found(ItemCategory.AP_MINE, 4)),
                "None.",
                "The team reported by the week.",
                markers(ground),
                new LandUse(
                        "Village council",
                        "owner",
                        "Fields and a path to the school",
                        new HeadCount(140, 125, 90, 95),
                        new HeadCount(14, 11, 5, 6),
                        "Two meetings, one of them with women only"),
                "");
    }

    private static List<Marker> markers(Footprint ground) {
        Ring ring = ground.toSketch().parts().getFirst().rings().getFirst();
        return java.util.stream.IntStream.range(0, Math.min(ring.size() - 1, 12))
                .mapToObj(i -> new Marker(
                        (i == 0 ? "SP" : "TP-" + i),
                        i == 0 ? MarkerKind.START : MarkerKind.TURNING_POINT,
                        Optional.of(new Position(ring.x(i), ring.y(i))),
                        "concrete",
                        Optional.empty()))
                .toList();
    }

    private void inspect(HazardSummary hazard, Team team) {
        VisitProfile visit = new VisitProfile(
                "QV-%d-901".formatted(today.getYear()),
                VisitKind.SAMPLING,
                day(15),
                true,
                new Inspectors("Authority", Optional.empty(), "A. Inspector"),
                new Inspected(
                        team.profile().organisation(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(hazard.id()),
                        Optional.of(Method.MANUAL_CLEARANCE)),
                Optional.empty(),
                Optional.of(new LotSample("L-1", 1_000, 80, 80, 0, "", Optional.empty())),
                Optional.of(Verdict.ACCEPT),
                Effort.UNSAID,
                Optional.empty(),
                "",
                List.of(),
                "");
        new RecordingVisits(quality).record(visit, today);
    }

    private void certify(CompletionProfile profile, RecordId report) {
        CertificateProfile certificate = new CertificateProfile(
                new ReadingHandover(furrow).nextNumber("HC"),
                profile.organisation(),
                List.of(report),
                "The land was cleared of explosive ordnance to 13 cm. Below that depth and outside of the boundary a"
                        + " risk stays. Whoever finds something suspicious does not touch it, marks the place from a"
                        + " distance and tells the authority.",
                "With this certificate the responsibility for the land goes to those who receive it. The national"
                        + " authority looks into every item that is found on it later.",
                profile.markers(),
                profile.use(),
                Optional.empty(),
                "");
        written(new CertifyingHandover(operator).draft(certificate, day(10))).ifPresent(id -> {
            for (String role : List.of("nmaa", "operator", "land-user")) {
                Signature signature = new Signature(role, name(role), DRAWING, Optional.empty());
                new CertifyingHandover(operator).sign(id, signature, day(6), Optional.empty(), today);
            }
            new HandingOver(authority).issue(new HandingOver.Wanted(id, day(5), "", Optional.empty()), today);
        });
    }

    private static String name(String role) {
        return switch (role) {
            case "nmaa" -> "N. Halim";
            case "operator" -> "O. Petrova";
            default -> "E. Mbeki";
        };
    }

    private void take(RecordId task, int daysAgo, TaskFact fact) {
        new TakingSteps(operator).take(new TakingSteps.Wanted(task, day(daysAgo), fact, Optional.empty()), today);
    }

    private LocalDate day(int daysAgo) {
        return today.minusDays(daysAgo);
    }

    private static Optional<RecordId> written(Outcome outcome) {
        return outcome instanceof Outcome.Recorded recorded
                ? Optional.of(recorded.revisions().getFirst().draft().record())
                : Optional.empty();
    }
}
