package org.furrow.app.tasking;

import java.util.List;
import org.furrow.app.Answers;
import org.furrow.app.Furrow;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.domain.tasking.TaskKnowledge;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.furrow.store.tasking.TaskQuery;

/// Reading who is told to do what, and how far it is.
public final class ReadingTasks {

    private static final TaskQuery QUERY = new TaskQuery();

    private final Furrow furrow;

    /// A reader of this register's tasks.
    public ReadingTasks(Furrow furrow) {
        this.furrow = furrow;
    }

    private record Standing(List<Task> tasks, List<TaskKnowledge.Waited> waitedFor, List<TaskGround> hazards) {}

    private record Everything() implements Answers.Question<Standing> {
        @Override
        public Standing read(Session session) {
            return new Standing(QUERY.list(session), QUERY.listWaitedFor(session), QUERY.listNamed(session));
        }
    }

    /// All tasks at this moment, as far as the reader sees them.
    public TaskBook read() {
        Standing standing = furrow.register().read(session -> furrow.answers().answer(session, new Everything()));
        return new TaskBook(
                standing.tasks(), standing.waitedFor(), standing.hazards(), new ReadingTeams(furrow).read());
    }

    /// What the journal says of a task, the latest first.
    public List<Revision> history(RecordId task) {
        Register register = furrow.register();
        return register.read(session -> register.journal().list(session, task)).reversed();
    }

    /// The hazards of a task with their boundaries, as far as the reader sees them.
    public List<TaskGround> listGround(Task task) {
        return ground(furrow.register(), task.profile().hazards());
    }

    static List<TaskGround> ground(Register register, List<RecordId> hazards) {
        return register.read(session -> hazards.stream()
                .flatMap(hazard -> QUERY.findGround(session, hazard).stream())
                .toList());
    }
}
