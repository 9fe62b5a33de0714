package org.furrow.app.clearance;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.clearance.ScrutinyStandard;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Team;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.store.Session;
import org.furrow.store.hazard.HazardQuery;
import org.furrow.store.mission.OneTeamQuery;
import org.furrow.store.tasking.TaskQuery;

/// What reports that are looked into in one reading share: their teams, and the ground of their tasks. Each is read
/// when it is asked for first, and once.
final class Surroundings {

    private static final double METRES_PER_DEGREE = 111_000;

    private final Session session;
    private final ScrutinyStandard standard;
    private final Map<RecordId, Optional<Team>> teams = new HashMap<>();
    private final Map<RecordId, List<TaskGround>> grounds = new HashMap<>();
    private final Map<RecordId, Set<RecordId>> nearby = new HashMap<>();

    Surroundings(Session session, ScrutinyStandard standard) {
        this.session = session;
        this.standard = standard;
    }

    Session session() {
        return session;
    }

    ScrutinyStandard standard() {
        return standard;
    }

    /// The team, where the reader sees it.
    Optional<Team> findTeam(RecordId team) {
        return teams.computeIfAbsent(team, id -> new OneTeamQuery().find(session, id));
    }

    /// How large the hazards of a task are; absent where one of them is not drawn, or there is none.
    Optional<Area> ordered(RecordId task) {
        List<TaskGround> ground = ground(task);
        boolean isDrawn = !ground.isEmpty()
                && ground.stream().allMatch(each -> each.footprint().isPresent());
        return isDrawn
                ? Optional.of(ground.stream()
                        .flatMap(each -> each.footprint().stream())
                        .map(Footprint::area)
                        .reduce(Area.ZERO, Area::plus))
                : Optional.empty();
    }

    /// The hazards of a task and those near them that a task is about.
    Set<RecordId> nearby(RecordId task) {
        return nearby.computeIfAbsent(task, id -> near(ground(id)));
    }

    private List<TaskGround> ground(RecordId task) {
        return grounds.computeIfAbsent(
                task,
                id -> new TaskQuery()
                        .listHazards(session, id).stream()
                                .flatMap(hazard -> new TaskQuery().findGround(session, hazard).stream())
                                .toList());
    }

    private Set<RecordId> near(List<TaskGround> ground) {
        int metres = standard.findFree().nearbyM();
        Set<RecordId> hazards = new LinkedHashSet<>();
        for (TaskGround each : ground) {
            hazards.add(each.id());
            each.footprint()
                    .ifPresent(drawn -> new HazardQuery()
                            .eachTaskedIn(session, wider(drawn.bounds(), metres), other -> {
                                if (drawn.isWithin(metres, other.footprint())) {
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
