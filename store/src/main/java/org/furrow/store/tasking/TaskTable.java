package org.furrow.store.tasking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.store.Session;
import org.jspecify.annotations.Nullable;

/// Tasks as they stand: a row each, and further ones for teams, hazards, quantities and what they wait for.
public final class TaskTable {

    private static final String ADD = """
            INSERT INTO tasks (id, number, kind, title, organisation, status, longitude, latitude, methods, depth_cm,
              first_day, last_day, medical, access, marking, works, remarks, ordered, ordered_by, started, completed,
              completed_by, changed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, '', '', '', ?)""";
    private static final String CHANGE = """
            UPDATE tasks SET number = ?, kind = ?, title = ?, organisation = ?, longitude = ?, latitude = ?, methods = ?,
              depth_cm = ?, first_day = ?, last_day = ?, medical = ?, access = ?, marking = ?, works = ?, remarks = ?
            WHERE id = ?""";
    private static final String PLAN = """
            UPDATE tasks SET first_day = ?, last_day = ?, medical = ?, access = ?, marking = ?, works = ? WHERE id = ?""";
    private static final String MOVE = "UPDATE tasks SET status = ?, changed = max(changed, ?) WHERE id = ?";
    private static final String TOUCH = "UPDATE tasks SET changed = max(changed, ?) WHERE id = ?";
    private static final String START = "UPDATE tasks SET started = ? WHERE id = ?";
    private static final String COMPLETE = "UPDATE tasks SET completed = ?, completed_by = ? WHERE id = ?";
    private static final String ADD_TEAM = "INSERT INTO task_teams (task, number, team) VALUES (?, ?, ?)";
    private static final String ADD_HAZARD = "INSERT INTO task_hazards (task, number, hazard) VALUES (?, ?, ?)";
    private static final String ADD_WAIT = "INSERT INTO task_waits (task, number, other) VALUES (?, ?, ?)";
    private static final String ADD_QUANTITY = """
            INSERT INTO task_quantities (task, done, number, label, unit, amount) VALUES (?, ?, ?, ?, ?, ?)""";
    private static final String CLEAR_TEAMS = "DELETE FROM task_teams WHERE task = ?";
    private static final String CLEAR_HAZARDS = "DELETE FROM task_hazards WHERE task = ?";
    private static final String CLEAR_WAITS = "DELETE FROM task_waits WHERE task = ?";
    private static final String CLEAR_QUANTITIES = "DELETE FROM task_quantities WHERE task = ? AND done = ?";

    private static final int PLANNED = 0;
    private static final int DONE = 1;

    /// Writes what was ordered, or a step of it.
    public void apply(Session session, Revision revision, TaskFact fact) {
        String id = revision.draft().record().toString();
        String day = revision.draft().valid().toString();
        switch (fact) {
            case TaskFact.Ordered(TaskProfile profile) ->
                add(session, id, profile, day, revision.draft().author());
            case TaskFact.Changed(TaskProfile profile, String _) -> {
                change(session, id, profile);
                session.update(TOUCH, day, id);
            }
            case TaskFact.Planned(TaskPlan plan) -> {
                plan(session, id, plan);
                move(session, id, day, TaskStatus.PLANNED);
            }
            case TaskFact.Started _ -> {
                session.update(START, day, id);
                move(session, id, day, TaskStatus.STARTED);
            }
            case TaskFact.Suspended _ -> move(session, id, day, TaskStatus.SUSPENDED);
            case TaskFact.Restarted _, TaskFact.SentBack _ -> move(session, id, day, TaskStatus.STARTED);
            case TaskFact.Completed(String _, List<Quantity> done) -> {
                session.update(COMPLETE, day, revision.draft().author(), id);
                putQuantities(session, id, DONE, done);
                move(session, id, day, TaskStatus.COMPLETED);
            }
            case TaskFact.Accepted _ -> move(session, id, day, TaskStatus.ACCEPTED);
            case TaskFact.Withdrawn _ -> move(session, id, day, TaskStatus.WITHDRAWN);
        }
    }

    private static void move(Session session, String id, String day, TaskStatus status) {
        session.update(MOVE, status.code(), day, id);
    }

    private static void add(Session session, String id, TaskProfile profile, String day, String author) {
        session.update(
                ADD,
                id,
                profile.number(),
                profile.kind().code(),
                profile.title(),
                profile.organisation(),
                TaskStatus.ORDERED.code(),
                longitude(profile),
                latitude(profile),
                methods(profile),
                depth(profile),
                day(profile.first()),
                day(profile.last()),
                profile.dossier().medical(),
                profile.dossier().access(),
                profile.dossier().marking(),
                profile.dossier().works(),
                profile.dossier().remarks(),
                day,
                author,
                day);
        putParts(session, id, profile);
    }

    private static void change(Session session, String id, TaskProfile profile) {
        session.update(
                CHANGE,
                profile.number(),
                profile.kind().code(),
                profile.title(),
                profile.organisation(),
                longitude(profile),
                latitude(profile),
                methods(profile),
                depth(profile),
                day(profile.first()),
                day(profile.last()),
                profile.dossier().medical(),
                profile.dossier().access(),
                profile.dossier().marking(),
                profile.dossier().works(),
                profile.dossier().remarks(),
                id);
        putParts(session, id, profile);
    }

    private static void plan(Session session, String id, TaskPlan plan) {
        session.update(
                PLAN,
                plan.first().toString(),
                plan.last().toString(),
                plan.medical(),
                plan.access(),
                plan.marking(),
                plan.works(),
                id);
        putIds(session, id, CLEAR_TEAMS, ADD_TEAM, plan.teams());
    }

    private static void putParts(Session session, String id, TaskProfile profile) {
        putIds(session, id, CLEAR_TEAMS, ADD_TEAM, profile.teams());
        putIds(session, id, CLEAR_HAZARDS, ADD_HAZARD, profile.hazards());
        putIds(session, id, CLEAR_WAITS, ADD_WAIT, profile.waitsFor());
        putQuantities(session, id, PLANNED, profile.quantities());
    }

    private static void putIds(Session session, String id, String clear, String add, List<RecordId> others) {
        session.update(clear, id);
        int number = 0;
        for (RecordId other : others) {
            session.update(add, id, ++number, other.toString());
        }
    }

    private static void putQuantities(Session session, String id, int done, List<Quantity> quantities) {
        session.update(CLEAR_QUANTITIES, id, done);
        int number = 0;
        for (Quantity each : quantities) {
            session.update(
                    ADD_QUANTITY,
                    id,
                    done,
                    ++number,
                    each.label(),
                    each.unit(),
                    each.amount().toPlainString());
        }
    }

    private static @Nullable Double longitude(TaskProfile profile) {
        return profile.place().map(Position::longitude).orElse(null);
    }

    private static @Nullable Double latitude(TaskProfile profile) {
        return profile.place().map(Position::latitude).orElse(null);
    }

    private static @Nullable Integer depth(TaskProfile profile) {
        return profile.depthCm().isPresent() ? profile.depthCm().getAsInt() : null;
    }

    private static String methods(TaskProfile profile) {
        return profile.methods().stream().map(Method::code).collect(Collectors.joining(" "));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
