package org.furrow.app.mission;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.furrow.domain.mission.Achievement;
import org.furrow.domain.mission.Mission;
import org.furrow.domain.mission.Overdue;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.Team;

/// A mission on a day, as far as the reader sees it.
///
/// @param roster everybody whom the reader sees
/// @param achievements what was achieved of each objective, in their order
/// @param overdue everything that is late, or will be if nobody does anything
public record MissionStanding(Mission mission, Roster roster, List<Achievement> achievements, List<Overdue> overdue) {

    public MissionStanding {
        achievements = List.copyOf(achievements);
        overdue = List.copyOf(overdue);
    }

    /// Its teams that the reader sees.
    public List<Team> teams() {
        return mission.profile().teams().stream()
                .flatMap(id -> roster.findTeam(id).stream())
                .toList();
    }

    /// How many further teams it has, of organisations that the reader does not see.
    public int unseenTeams() {
        return mission.profile().teams().size() - teams().size();
    }

    /// What decides of each team whether it may work.
    List<Readiness> readiness() {
        return teams().stream().map(roster::readiness).toList();
    }

    /// The sum of the budget lines that the reader sees in each currency, by its code; never across currencies.
    public SortedMap<String, BigDecimal> budgetSums() {
        SortedMap<String, BigDecimal> sums = new TreeMap<>();
        mission.profile()
                .budget()
                .forEach(line -> sums.merge(line.currency().getCurrencyCode(), line.amount(), BigDecimal::add));
        return sums;
    }
}
