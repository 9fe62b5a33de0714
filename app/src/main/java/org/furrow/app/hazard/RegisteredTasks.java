package org.furrow.app.hazard;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.app.mission.Roster;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Readiness;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskSupport;
import org.furrow.store.Register;
import org.furrow.store.mission.MissionQuery;
import org.furrow.store.tasking.TaskQuery;

/// The tasks that the register holds for a hazard, as far as whoever asks sees them, with what their teams may do.
record RegisteredTasks(Register register, AccreditationStandard standard) {

    /// What they say in support of a change.
    TaskSupport of(Edit edit) {
        TaskQuery query = new TaskQuery();
        List<Task> tasks =
                register
                        .read(session -> query.isNamed(session, edit.hazard()) ? query.list(session) : List.<Task>of())
                        .stream()
                        .filter(task -> task.profile().hazards().contains(edit.hazard()))
                        .toList();
        return new TaskSupport(tasks, readiness(tasks), standard, edit.day());
    }

    private Map<RecordId, Readiness> readiness(List<Task> tasks) {
        Map<RecordId, Readiness> readiness = new HashMap<>();
        if (tasks.isEmpty()) {
            return readiness;
        }
        MissionQuery query = new MissionQuery();
        Roster roster = register.read(session ->
                new Roster(query.listTeams(session), query.listPersons(session), query.listAccreditations(session)));
        tasks.stream()
                .flatMap(task -> task.profile().teams().stream())
                .distinct()
                .forEach(id -> roster.findTeam(id).ifPresent(team -> readiness.put(id, roster.readiness(team))));
        return readiness;
    }
}
