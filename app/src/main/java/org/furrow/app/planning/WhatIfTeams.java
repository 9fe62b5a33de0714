package org.furrow.app.planning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.mission.TeamKind;
import org.furrow.engines.plan.Plan;

/// More or fewer teams than there are, for questions.
record WhatIfTeams(Plan plan) {

    /// The same snapshot with more teams of a kind, or fewer where the number is below 0.
    ///
    /// A new team is like the one in the middle of its kind by what it does on a day. Those that go do least in
    /// the plan.
    Snapshot with(Snapshot snapshot, Optional<TeamKind> kind, int more) {
        if (more == 0 || kind.isEmpty()) {
            return snapshot;
        }
        List<Snapshot.SeenTeam> alike = snapshot.teams().stream()
                .filter(team -> team.kind() == kind.orElseThrow())
                .sorted(Comparator.comparingInt(WhatIfTeams::pace))
                .toList();
        if (alike.isEmpty()) {
            return snapshot;
        }
        List<Snapshot.SeenTeam> teams = new ArrayList<>(snapshot.teams());
        if (more > 0) {
            Snapshot.SeenTeam middle = alike.get(alike.size() / 2);
            for (int i = 1; i <= more; i++) {
                teams.add(new Snapshot.SeenTeam(
                        middle.id() + " +" + i,
                        "+" + i,
                        middle.organisation(),
                        middle.kind(),
                        middle.longitude(),
                        middle.latitude(),
                        middle.rest(),
                        middle.absences(),
                        middle.abilities()));
            }
        } else {
            Map<String, Integer> works = new HashMap<>();
            plan.assignments().forEach(one -> works.merge(one.team(), one.finish() - one.start(), Integer::sum));
            alike.stream()
                    .sorted(Comparator.comparingInt(team -> works.getOrDefault(team.id(), 0)))
                    .limit(-(long) more)
                    .forEach(teams::remove);
        }
        return snapshot.with(teams);
    }

    private static int pace(Snapshot.SeenTeam team) {
        return team.abilities().stream()
                .mapToInt(Snapshot.SeenAbility::m2PerDay)
                .max()
                .orElse(0);
    }
}
