package org.furrow.domain.mission;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.furrow.domain.journal.RecordId;

/// What is said of a mission.
///
/// @param name as it is called; no two missions of a register have the same
/// @param mandate what it is sent out to do, and by whom
/// @param lead the organisation that leads it, as hazards name organisations
/// @param partners the other organisations in it, in the order of the alphabet
/// @param planned on which day each milestone is to be reached, where somebody says
/// @param teams the ids of its teams
public record MissionProfile(
        String name,
        String mandate,
        String lead,
        List<String> partners,
        MissionArea area,
        MissionPeriod period,
        Map<Milestone, LocalDate> planned,
        List<Objective> objectives,
        List<RecordId> teams,
        List<Equipment> equipment,
        List<BudgetLine> budget) {

    public MissionProfile {
        String leading = lead;
        partners = partners.stream()
                .filter(each -> !each.equals(leading))
                .distinct()
                .sorted()
                .toList();
        Map<Milestone, LocalDate> days = new EnumMap<>(Milestone.class);
        days.putAll(planned);
        planned = Collections.unmodifiableMap(days);
        objectives = List.copyOf(objectives);
        teams = teams.stream().distinct().toList();
        equipment = List.copyOf(equipment);
        budget = List.copyOf(budget);
    }

    /// On which day a milestone is to be reached; nothing where nobody says.
    public Optional<LocalDate> findPlanned(Milestone milestone) {
        return Optional.ofNullable(planned.get(milestone));
    }

    /// The lead and the partners.
    public List<String> organisations() {
        return Stream.concat(Stream.of(lead), partners.stream()).toList();
    }

    /// The same without the lines of the budget that somebody does not see: the lead sees all, others their own.
    ///
    /// @param isSeen whether somebody sees what belongs to an organisation
    public MissionProfile seenBy(Predicate<String> isSeen) {
        List<BudgetLine> seen = budget.stream()
                .filter(line -> isSeen.test(lead) || isSeen.test(line.organisation()))
                .toList();
        return new MissionProfile(
                name, mandate, lead, partners, area, period, planned, objectives, teams, equipment, seen);
    }
}
