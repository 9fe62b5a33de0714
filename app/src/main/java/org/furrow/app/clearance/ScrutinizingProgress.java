package org.furrow.app.clearance;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.domain.clearance.DayOfWork;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.Scrutiny;
import org.furrow.domain.clearance.ScrutinyStandard;
import org.furrow.domain.clearance.WorkAround;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.clearance.ProgressAroundQuery;
import org.furrow.store.clearance.ProgressAroundQuery.Seen;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.mission.OneTeamQuery;
import org.furrow.store.tasking.TaskQuery;

/// Finding what about reports of days somebody should look into. It is worked out whenever somebody asks, of what the
/// register holds then, and kept nowhere.
public final class ScrutinizingProgress {

    private static final double METRES_PER_DEGREE = 111_000;
    private static final ProgressAroundQuery AROUND = new ProgressAroundQuery();

    private final Furrow furrow;

    /// Scrutinizing this register.
    public ScrutinizingProgress(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Everything that is strange about a report; empty where nothing is, or the reader sees no such report.
    public List<Reason> examine(RecordId id) {
        Register register = furrow.register();
        return register.read(session -> ReportEntries.find(register, session, id)
                .filter(ReportEntries::isStanding)
                .map(entries -> examine(session, new Seen(id, entries.report())))
                .orElse(List.of()));
    }

    private List<Reason> examine(Session session, Seen seen) {
        ScrutinyStandard standard = furrow.standard().scrutiny();
        Optional<Team> team = new OneTeamQuery().find(session, seen.report().team());
        List<TaskGround> ground = ground(
                session, new TaskQuery().listHazards(session, seen.report().task()));
        WorkAround around = new WorkAround(
                AROUND.listOwn(session, seen, standard.lookBack()),
                AROUND.listSameDay(session, seen),
                seen.report().footprint().isPresent() ? AROUND.listOnGround(session, seen) : List.of(),
                ordered(ground),
                AROUND.fresh(session, seen),
                AROUND.barren(session, seen),
                AROUND.nearby(
                        session,
                        seen,
                        nearby(session, ground, standard.findFree().nearbyM())),
                team.map(each -> each.profile()
                                .calendar()
                                .isWorkingDay(seen.report().day()))
                        .orElse(true));
        String name = team.map(each -> each.profile().name())
                .orElse(seen.report().team().toString());
        return new Scrutiny(standard).examine(day(name, seen.report()), around);
    }

    private static DayOfWork day(String team, ProgressReport report) {
        Map<Method, Area> worked = new EnumMap<>(Method.class);
        for (Worked each : report.work()) {
            worked.merge(each.method(), each.area(), Area::plus);
        }
        return new DayOfWork(
                team,
                report.day(),
                worked,
                report.newArea(),
                report.minutesWorked(),
                new DayOfWork.Hands(
                        report.assets().deminers(),
                        report.assets().dogs(),
                        report.assets().machines()),
                report.ordnance(),
                report.footprint());
    }

    private static List<TaskGround> ground(Session session, List<RecordId> hazards) {
        return hazards.stream()
                .flatMap(hazard -> new TaskQuery().findGround(session, hazard).stream())
                .toList();
    }

    private static Optional<Area> ordered(List<TaskGround> ground) {
        boolean isDrawn = !ground.isEmpty()
                && ground.stream().allMatch(each -> each.footprint().isPresent());
        return isDrawn
                ? Optional.of(ground.stream()
                        .flatMap(each -> each.footprint().stream())
                        .map(Footprint::area)
                        .reduce(Area.ZERO, Area::plus))
                : Optional.empty();
    }

    /// The hazards of the task and those near them that a task is about.
    private static Set<RecordId> nearby(Session session, List<TaskGround> ground, int metres) {
        Set<RecordId> hazards = new LinkedHashSet<>();
        for (TaskGround each : ground) {
            hazards.add(each.id());
            each.footprint()
                    .ifPresent(drawn -> new HazardQuery()
                            .eachTaskedIn(session, wider(drawn.bounds(), metres), other -> {
                                if (other.footprint().metresTo(drawn) <= metres) {
                                    hazards.add(other.id());
                                }
                            }));
        }
        return hazards;
    }

    private static Bounds wider(Bounds bounds, int metres) {
        double up = metres / METRES_PER_DEGREE;
        double latitude = Math.max(Math.abs(bounds.south()), Math.abs(bounds.north()));
        double aside = up / Math.max(0.01, Math.cos(Math.toRadians(latitude)));
        return new Bounds(bounds.west() - aside, bounds.south() - up, bounds.east() + aside, bounds.north() + up);
    }
}
