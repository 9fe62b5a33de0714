package org.furrow.domain.quality;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Team;
import org.furrow.domain.tasking.Task;

/// What the register knows when somebody records a visit or a nonconformity, as far as the author sees it.
///
/// @param names what people are called
/// @param hazards those that the author sees of the ones that are named
/// @param documents those of the register that are named
/// @param draws the draws of squares
public record VisitKnowledge(
        List<Visit> visits,
        List<Nonconformity> nonconformities,
        List<Team> teams,
        Map<RecordId, String> names,
        List<Task> tasks,
        Set<RecordId> hazards,
        Set<RecordId> documents,
        Set<RecordId> draws) {

    public VisitKnowledge {
        visits = List.copyOf(visits);
        nonconformities = List.copyOf(nonconformities);
        teams = List.copyOf(teams);
        names = Map.copyOf(names);
        tasks = List.copyOf(tasks);
        hazards = Set.copyOf(hazards);
        documents = Set.copyOf(documents);
        draws = Set.copyOf(draws);
    }

    Optional<Team> findTeam(RecordId id) {
        return teams.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<Task> findTask(RecordId id) {
        return tasks.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    Optional<Visit> findVisit(RecordId id) {
        return visits.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Whether somebody of that name is in the team on any day.
    boolean isMember(RecordId team, String person) {
        return findTeam(team).stream()
                .flatMap(each -> each.profile().members().stream())
                .map(member -> names.getOrDefault(member.person(), ""))
                .anyMatch(name -> !name.isBlank() && name.equalsIgnoreCase(person.strip()));
    }
}
