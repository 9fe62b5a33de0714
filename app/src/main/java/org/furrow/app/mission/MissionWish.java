package org.furrow.app.mission;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.furrow.domain.mission.BudgetLine;
import org.furrow.domain.mission.Equipment;
import org.furrow.domain.mission.Milestone;
import org.furrow.domain.mission.MissionArea;
import org.furrow.domain.mission.MissionPeriod;
import org.furrow.domain.mission.Objective;

/// What somebody says of a mission.
///
/// @param teams the names of its teams
public record MissionWish(
        String name,
        String mandate,
        String lead,
        List<String> partners,
        MissionArea area,
        MissionPeriod period,
        Map<Milestone, LocalDate> planned,
        List<Objective> objectives,
        List<String> teams,
        List<Equipment> equipment,
        List<BudgetLine> budget) {

    public MissionWish {
        partners = List.copyOf(partners);
        planned = Map.copyOf(planned);
        objectives = List.copyOf(objectives);
        teams = List.copyOf(teams);
        equipment = List.copyOf(equipment);
        budget = List.copyOf(budget);
    }
}
