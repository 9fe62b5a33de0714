package org.furrow.store.tasking;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskKnowledge;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;

/// Questions of tasks as they stand.
public final class TaskQuery {

    private static final String TASKS = """
            SELECT id, number, kind, title, organisation, status, longitude, latitude, methods, depth_cm, first_day,
              last_day, medical, access, marking, works, remarks, ordered, ordered_by, started, completed, completed_by,
              changed
            FROM tasks ORDER BY number COLLATE NOCASE, id""";
    private static final String TEAMS = "SELECT task, team FROM task_teams ORDER BY task, number";
    private static final String HAZARDS = "SELECT task, hazard FROM task_hazards ORDER BY task, number";
    private static final String WAITS = "SELECT task, other FROM task_waits ORDER BY task, number";
    private static final String QUANTITIES = """
            SELECT task, done, label, unit, amount FROM task_quantities ORDER BY task, done, number""";
    // The order itself names the tasks that it waits for, so whoever sees it may know how far these are, whoever does
    // them.
    private static final String WAITED_FOR = """
            SELECT w.other, t.number, t.status, t.completed FROM task_waits w JOIN main.tasks t ON t.id = w.other
            ORDER BY t.number, t.id""";
    private static final String GROUND = """
            SELECT id, reference, name, status, boundary_m2, geom FROM hazards WHERE id = ?""";
    private static final String HAZARDS_OF = "SELECT hazard FROM task_hazards WHERE task = ? ORDER BY number";
    private static final String BY_NUMBER = "SELECT id FROM tasks WHERE number = ? COLLATE NOCASE";
    private static final String IS_NAMED = "SELECT 1 FROM task_hazards WHERE hazard = ? LIMIT 1";
    private static final String NAMED = """
            SELECT DISTINCT h.id, h.reference, h.name, h.status FROM task_hazards t JOIN hazards h ON h.id = t.hazard
            ORDER BY h.reference, h.id""";

    /// All tasks by number.
    public List<Task> list(Session session) {
        Map<String, List<RecordId>> teams = ids(session, TEAMS);
        Map<String, List<RecordId>> hazards = ids(session, HAZARDS);
        Map<String, List<RecordId>> waits = ids(session, WAITS);
        Map<String, List<Quantity>> planned = new HashMap<>();
        Map<String, List<Quantity>> done = new HashMap<>();
        session.each(
                QUANTITIES,
                row -> (row.getInt(2) == 0 ? planned : done)
                        .computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(new Quantity(row.getString(3), row.getString(4), new BigDecimal(row.getString(5)))));
        return session.list(TASKS, row -> {
            String id = row.getString(1);
            TaskProfile profile = new TaskProfile(
                    row.getString(2),
                    TaskKind.find(row.getString(3)).orElseThrow(),
                    row.getString(4),
                    row.getString(5),
                    teams.getOrDefault(id, List.of()),
                    hazards.getOrDefault(id, List.of()),
                    place(row),
                    methods(row.getString(9)),
                    depth(row),
                    day(row.getString(11)),
                    day(row.getString(12)),
                    new Dossier(
                            row.getString(13),
                            row.getString(14),
                            row.getString(15),
                            row.getString(16),
                            row.getString(17)),
                    planned.getOrDefault(id, List.of()),
                    waits.getOrDefault(id, List.of()));
            return new Task(
                    RecordId.parse(id),
                    profile,
                    TaskStatus.find(row.getString(6)).orElseThrow(),
                    progress(row),
                    done.getOrDefault(id, List.of()));
        });
    }

    /// The tasks that others wait for, also where the reader does not see them otherwise.
    public List<TaskKnowledge.Waited> listWaitedFor(Session session) {
        return session
                .list(
                        WAITED_FOR,
                        row -> new TaskKnowledge.Waited(
                                RecordId.parse(row.getString(1)),
                                row.getString(2),
                                TaskStatus.find(row.getString(3)).orElseThrow(),
                                day(row.getString(4))))
                .stream()
                .distinct()
                .toList();
    }

    /// A hazard as far as a task has to know it, with its boundary.
    public Optional<TaskGround> findGround(Session session, RecordId hazard) {
        return session.find(GROUND, TaskQuery::ground, hazard.toString());
    }

    /// The hazards that one task is about.
    public List<RecordId> listHazards(Session session, RecordId task) {
        return session.list(HAZARDS_OF, row -> RecordId.parse(row.getString(1)), task.toString());
    }

    /// The task with that number, whatever the capitals.
    public Optional<RecordId> findByNumber(Session session, String number) {
        return session.find(BY_NUMBER, row -> RecordId.parse(row.getString(1)), number);
    }

    /// Whether a task is about the hazard.
    public boolean isNamed(Session session, RecordId hazard) {
        return session.find(IS_NAMED, _ -> true, hazard.toString()).isPresent();
    }

    /// The hazards that tasks are about, by reference and without their boundaries.
    public List<TaskGround> listNamed(Session session) {
        return session.list(
                NAMED,
                row -> new TaskGround(
                        RecordId.parse(row.getString(1)),
                        row.getString(2),
                        row.getString(3),
                        WorkStatus.find(row.getString(4)).orElseThrow(),
                        Optional.empty()));
    }

    private static TaskGround ground(ResultSet row) throws SQLException {
        byte[] shape = row.getBytes(6);
        return new TaskGround(
                RecordId.parse(row.getString(1)),
                row.getString(2),
                row.getString(3),
                WorkStatus.find(row.getString(4)).orElseThrow(),
                shape == null
                        ? Optional.empty()
                        : Optional.of(GeometryBlob.footprint(shape, new Area(row.getLong(5)))));
    }

    private static Map<String, List<RecordId>> ids(Session session, String question) {
        Map<String, List<RecordId>> byTask = new HashMap<>();
        session.each(
                question,
                row -> byTask.computeIfAbsent(row.getString(1), _ -> new ArrayList<>())
                        .add(RecordId.parse(row.getString(2))));
        return byTask;
    }

    private static Task.Progress progress(ResultSet row) throws SQLException {
        return new Task.Progress(
                LocalDate.parse(row.getString(18)),
                row.getString(19),
                day(row.getString(20)),
                day(row.getString(21)),
                row.getString(22),
                LocalDate.parse(row.getString(23)));
    }

    private static Optional<Position> place(ResultSet row) throws SQLException {
        double longitude = row.getDouble(7);
        return row.wasNull() ? Optional.empty() : Optional.of(new Position(longitude, row.getDouble(8)));
    }

    private static OptionalInt depth(ResultSet row) throws SQLException {
        int depth = row.getInt(10);
        return row.wasNull() ? OptionalInt.empty() : OptionalInt.of(depth);
    }

    private static Set<Method> methods(String codes) {
        Set<Method> methods = EnumSet.noneOf(Method.class);
        if (!codes.isEmpty()) {
            Arrays.asList(codes.split(" ", -1))
                    .forEach(code -> methods.add(Method.find(code).orElseThrow()));
        }
        return methods;
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }
}
