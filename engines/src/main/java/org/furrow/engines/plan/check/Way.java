package org.furrow.engines.plan.check;

import java.util.List;
import org.furrow.engines.plan.Movement;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Team;

/// The working days of a move, from the distance.
record Way(PlanningProblem problem) {

    private static final int LONGEST_DAYS = 10_000;

    int days(Team team, String from, String to) {
        List<Place> start = places(from);
        List<Place> end = places(to);
        if (start.isEmpty() || end.isEmpty()) {
            return 0;
        }
        double east = start.getFirst().eastKm() - end.getFirst().eastKm();
        double north = start.getFirst().northKm() - end.getFirst().northKm();
        double km = Math.sqrt(east * east + north * north);
        Movement by = team.movement();
        return km <= by.nearKm() ? 0 : (int) Math.min(LONGEST_DAYS, by.packingDays() + Math.ceil(km / by.kmPerDay()));
    }

    private List<Place> places(String id) {
        return problem.places().stream().filter(place -> place.id().equals(id)).toList();
    }
}
