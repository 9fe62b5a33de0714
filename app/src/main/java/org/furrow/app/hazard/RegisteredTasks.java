package org.furrow.app.hazard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.furrow.app.mission.Roster;
import org.furrow.app.mission.WorkedDays;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.mission.Team;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskSupport;
import org.furrow.store.Register;
import org.furrow.store.mission.MissionQuery;
import org.furrow.store.tasking.TaskQuery;

/// The tasks that the register holds for a hazard, as far as whoever asks sees them, with what their teams may do.
///
/// @param ahead tasks that are about to be written, in place of the register's of the same ids
public record RegisteredTasks(Register register, AccreditationStandard standard, List<Task> ahead) {

    public RegisteredTasks {
        ahead = List.copyOf(ahead);
    }

    /// What they say in support of a change.
    public TaskSupport of(Edit edit) {
        TaskQuery query = new TaskQuery();
        List<RecordId> written = ahead.stream().map(Task::id).toList();
        Stream<Task> held =
                register
                        .read(session -> query.isNamed(session, edit.hazard()) ? query.list(session) : List.<Task>of())
                        .stream()
                        .filter(task -> !written.contains(task.id()));
        List<Task> tasks = Stream.concat(held, ahead.stream())
                .filter(task -> task.profile().hazards().contains(edit.hazard()))
                .toList();
        return new TaskSupport(tasks, readiness(tasks, edit.day()), standard, edit.day());
    }

    private Map<RecordId, Readiness> readiness(List<Task> tasks, LocalDate day) {
        Map<RecordId, Readiness> readiness = new HashMap<>();
        if (tasks.isEmpty()) {
            return readiness;
        }
        MissionQuery query = new MissionQuery();
        Roster roster = register.read(session -> new Roster(
                query.listTeams(session), query.listPersons(session), query.listAccreditations(session), Map.of()));
        List<Team> teams = tasks.stream()
                .flatMap(task -> task.profile().teams().stream())
                .distinct()
                .flatMap(id -> roster.findTeam(id).stream())
                .toList();
        var worked = WorkedDays.before(register, teams, day);
        teams.forEach(team -> readiness.put(team.id(), roster.readiness(team, worked)));
        return readiness;
    }
}
