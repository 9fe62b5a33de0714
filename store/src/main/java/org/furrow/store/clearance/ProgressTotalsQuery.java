package org.furrow.store.clearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.clearance.ProgressTotals;
import org.furrow.domain.clearance.StoppageCause;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.clearance.WorkedKind;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Quantity;
import org.furrow.store.Session;

/// What the reports of days that stand add up to.
public final class ProgressTotalsQuery {

    private static final String WORK = """
            SELECT w.method, w.kind, sum(w.m2) FROM progress p JOIN progress_work w ON w.report = p.id
            WHERE p.task = ? AND p.standing = 1 GROUP BY w.method, w.kind ORDER BY w.kind, w.method""";
    private static final String ITEMS = """
            SELECT i.category, sum(i.quantity) FROM progress p JOIN progress_items i ON i.report = p.id
            WHERE p.task = ? AND p.standing = 1 GROUP BY i.category ORDER BY i.category""";
    private static final String QUANTITIES = """
            SELECT q.label, q.unit, q.amount FROM progress p JOIN progress_quantities q ON q.report = p.id
            WHERE p.task = ? AND p.standing = 1 ORDER BY q.label, q.unit""";
    private static final String STOPPAGES = """
            SELECT s.cause, sum(s.minutes) FROM progress p JOIN progress_stoppages s ON s.report = p.id
            WHERE p.task = ? AND p.standing = 1 GROUP BY s.cause ORDER BY 2 DESC, 1""";
    private static final String DAYS = """
            SELECT day, sum(new_m2), sum(minutes), sum(minutes_stopped), sum(ordnance), sum(small_arms), sum(near_misses)
            FROM progress WHERE task = ? AND standing = 1 GROUP BY day ORDER BY day""";
    private static final String OF_MISSION = """
            SELECT coalesce(sum(p.new_m2), 0) FROM progress p JOIN mission_teams t ON t.team = p.team
            WHERE t.mission = ? AND p.standing = 1 AND p.day BETWEEN ? AND ?""";
    private static final String LAST_DAY =
            "SELECT day FROM progress WHERE task = ? AND standing = 1 ORDER BY day DESC LIMIT 1";
    private static final String IS_REPORTED = "SELECT 1 FROM progress WHERE task = ? AND standing = 1 LIMIT 1";

    /// Ground by kind and method.
    public List<Worked> listWork(Session session, RecordId task) {
        return session.list(
                WORK,
                row -> new Worked(
                        Method.find(row.getString(1)).orElseThrow(),
                        WorkedKind.find(row.getString(2)).orElseThrow(),
                        new Area(row.getLong(3))),
                task.toString());
    }

    /// The last day of which there is a report.
    public Optional<LocalDate> findLastDay(Session session, RecordId task) {
        return session.find(LAST_DAY, row -> LocalDate.parse(row.getString(1)), task.toString());
    }

    /// Items by category.
    public List<ProgressTotals.Found> listItems(Session session, RecordId task) {
        return session.list(
                ITEMS,
                row -> new ProgressTotals.Found(
                        ItemCategory.find(row.getString(1)).orElseThrow(), row.getLong(2)),
                task.toString());
    }

    /// What was made, moved or brought, a line for each report.
    public List<Quantity> listQuantities(Session session, RecordId task) {
        return session.list(
                QUANTITIES,
                row -> new Quantity(row.getString(1), row.getString(2), new BigDecimal(row.getString(3))),
                task.toString());
    }

    /// What stopped work, the longest first.
    public List<ProgressTotals.Stopped> listStoppages(Session session, RecordId task) {
        return session.list(
                STOPPAGES,
                row -> new ProgressTotals.Stopped(
                        StoppageCause.find(row.getString(1)).orElseThrow(), row.getLong(2)),
                task.toString());
    }

    /// Each day, the first one first.
    public List<ProgressTotals.Day> listDays(Session session, RecordId task) {
        return session.list(
                DAYS,
                row -> new ProgressTotals.Day(
                        LocalDate.parse(row.getString(1)),
                        row.getLong(2),
                        row.getLong(3),
                        row.getLong(4),
                        row.getLong(5),
                        row.getLong(6),
                        row.getLong(7)),
                task.toString());
    }

    /// Ground that the teams of a mission reported as progress in a period, its last day included.
    public Area newAreaOfMission(Session session, RecordId mission, LocalDate first, LocalDate last) {
        return new Area(session.number(OF_MISSION, mission.toString(), first.toString(), last.toString()));
    }

    /// Whether a day of the task is reported.
    public boolean isReported(Session session, RecordId task) {
        return session.find(IS_REPORTED, _ -> true, task.toString()).isPresent();
    }
}
