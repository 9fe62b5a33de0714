package org.furrow.app.clearance;

import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Register;
import org.furrow.store.mission.OneTeamQuery;
import org.furrow.store.tasking.TaskQuery;

/// Finds the one task and the one team that somebody names, by number or name or id, without reading any other.
public final class ProgressNames {

    private static final TaskQuery TASKS = new TaskQuery();
    private static final OneTeamQuery TEAMS = new OneTeamQuery();

    private final Register register;

    /// Names of this register, as far as the reader sees it.
    public ProgressNames(Furrow furrow) {
        register = furrow.register();
    }

    /// The task with that number. An id is taken as it is: whether there is such a task, the decision says.
    public Optional<RecordId> findTask(String text) {
        return RecordId.find(text).or(() -> register.read(session -> TASKS.findByNumber(session, text)));
    }

    /// The team that is called so. An id is taken as it is.
    public Optional<RecordId> findTeam(String text) {
        return RecordId.find(text).or(() -> register.read(session -> TEAMS.findByName(session, text)));
    }
}
