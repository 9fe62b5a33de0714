package org.furrow.store.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.clearance.Assets;
import org.furrow.domain.clearance.LookedInto;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;

/// Questions of the reports of days. None of them reads all reports.
public final class ProgressQuery {

    // A key is taken whoever took it, also where the sender does not see what was reported.
    private static final String BY_KEY = "SELECT id FROM main.progress WHERE entry_key = ?";
    private static final String STANDING = """
            SELECT id, author FROM progress WHERE task = ? AND team = ? AND day = ? AND standing = 1""";
    // Somebody has worked in whichever team it was, also in one that the author does not see; only the day is told.
    private static final String LAST_WORKED = """
            SELECT person, day FROM (
              SELECT w.value AS person, (
                SELECT max((
                  SELECT p.day FROM main.progress p
                  WHERE p.team = m.team AND p.day >= m.from_day AND p.day < ?2
                    AND (m.until_day = '' OR p.day < m.until_day) AND p.standing = 1 AND p.minutes > 0
                  ORDER BY p.day DESC LIMIT 1))
                FROM main.team_members m WHERE m.person = w.value) AS day
              FROM json_each(?1) w)
            WHERE day IS NOT NULL""";
    private static final String LAST_WORKED_BY_ALL = """
            SELECT person, max(day) FROM (
              SELECT m.person AS person, (
                SELECT p.day FROM main.progress p
                WHERE p.team = m.team AND p.day >= m.from_day AND (m.until_day = '' OR p.day < m.until_day)
                  AND p.standing = 1 AND p.minutes > 0
                ORDER BY p.day DESC LIMIT 1) AS day
              FROM main.team_members m WHERE m.person IN (SELECT id FROM persons))
            WHERE day IS NOT NULL GROUP BY person""";
    private static final String ONE = """
            SELECT p.id, p.task, p.team, coalesce(k.number, p.task), coalesce(m.name, p.team), p.day, p.standing, p.minutes,
              p.minutes_stopped, p.deminers, p.dogs, p.machines, p.new_m2, p.other_m2, p.ordnance, p.small_arms,
              p.near_misses, p.remarks, p.author, p.corrections
            FROM progress p LEFT JOIN tasks k ON k.id = p.task LEFT JOIN teams m ON m.id = p.team WHERE p.id = ?""";
    private static final String OF_DAY = """
            SELECT p.id, p.task, p.team, coalesce(k.number, p.task), coalesce(m.name, p.team), p.day, p.standing, p.minutes,
              p.minutes_stopped, p.deminers, p.dogs, p.machines, p.new_m2, p.other_m2, p.ordnance, p.small_arms,
              p.near_misses, p.remarks, p.author, p.corrections
            FROM progress p LEFT JOIN tasks k ON k.id = p.task LEFT JOIN teams m ON m.id = p.team
            WHERE p.day = ? AND p.standing = 1 ORDER BY p.id""";
    private static final String LIST = """
            SELECT p.id, p.task, p.team, coalesce(k.number, p.task), coalesce(m.name, p.team), p.day, p.standing, p.minutes,
              p.minutes_stopped, p.deminers, p.dogs, p.machines, p.new_m2, p.other_m2, p.ordnance, p.small_arms,
              p.near_misses, p.remarks, p.author, p.corrections
            FROM progress p LEFT JOIN tasks k ON k.id = p.task LEFT JOIN teams m ON m.id = p.team
            WHERE p.day BETWEEN ? AND ? AND (p.day, p.id) < (?, ?) ORDER BY p.day DESC, p.id DESC LIMIT ?""";
    private static final String LIST_OF_TASK = """
            SELECT p.id, p.task, p.team, coalesce(k.number, p.task), coalesce(m.name, p.team), p.day, p.standing, p.minutes,
              p.minutes_stopped, p.deminers, p.dogs, p.machines, p.new_m2, p.other_m2, p.ordnance, p.small_arms,
              p.near_misses, p.remarks, p.author, p.corrections
            FROM progress p LEFT JOIN tasks k ON k.id = p.task LEFT JOIN teams m ON m.id = p.team
            WHERE p.day BETWEEN ? AND ? AND (p.day, p.id) < (?, ?) AND p.task = ? AND (? = '' OR p.team = ?)
            ORDER BY p.day DESC, p.id DESC LIMIT ?""";
    private static final String LIST_OF_TEAM = """
            SELECT p.id, p.task, p.team, coalesce(k.number, p.task), coalesce(m.name, p.team), p.day, p.standing, p.minutes,
              p.minutes_stopped, p.deminers, p.dogs, p.machines, p.new_m2, p.other_m2, p.ordnance, p.small_arms,
              p.near_misses, p.remarks, p.author, p.corrections
            FROM progress p LEFT JOIN tasks k ON k.id = p.task LEFT JOIN teams m ON m.id = p.team
            WHERE p.day BETWEEN ? AND ? AND (p.day, p.id) < (?, ?) AND p.team = ?
            ORDER BY p.day DESC, p.id DESC LIMIT ?""";
    private static final String LOOKED_INTO = """
            SELECT flag, day, author, words FROM progress_looked_into WHERE report = ? ORDER BY flag""";

    /// Behind every day and every id.
    private static final String LAST = "~";

    /// A report that stands, and who wrote it.
    public record Standing(RecordId id, String author) {}

    /// The last day on which somebody worked before another one.
    public record LastWorked(RecordId person, LocalDate day) {}

    /// The report that was sent with this key, taken back or not.
    public Optional<RecordId> findByKey(Session session, String key) {
        return session.find(BY_KEY, row -> RecordId.parse(row.getString(1)), key);
    }

    /// The report of this task, team and day that stands.
    public Optional<Standing> findStanding(Session session, RecordId task, RecordId team, LocalDate day) {
        return session.find(
                STANDING,
                row -> new Standing(RecordId.parse(row.getString(1)), row.getString(2)),
                task.toString(),
                team.toString(),
                day.toString());
    }

    /// For each of these people who has worked before a day, the last day on which they did, in whichever team.
    public List<LastWorked> listLastWorked(Session session, Collection<RecordId> people, LocalDate before) {
        String ids = people.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
        return session.list(
                LAST_WORKED,
                row -> new LastWorked(RecordId.parse(row.getString(1)), LocalDate.parse(row.getString(2))),
                ids,
                before.toString());
    }

    /// The last day of all on which people worked, as far as the reader sees them.
    public List<LastWorked> listLastWorked(Session session) {
        return session.list(
                LAST_WORKED_BY_ALL,
                row -> new LastWorked(RecordId.parse(row.getString(1)), LocalDate.parse(row.getString(2))));
    }

    /// A report in figures.
    public Optional<ProgressSummary> find(Session session, RecordId id) {
        return session.find(ONE, ProgressQuery::summary, id.toString());
    }

    /// The reports of a day that stand.
    public List<ProgressSummary> listOfDay(Session session, LocalDate day) {
        return session.list(OF_DAY, ProgressQuery::summary, day.toString());
    }

    /// A page of the reports that somebody asks for, the latest day first, those that were taken back too.
    public List<ProgressSummary> list(Session session, ProgressFilter filter, ProgressFilter.Page page) {
        String from = filter.from().toString();
        String until = filter.until().toString();
        String day = page.after()
                .map(ProgressFilter.After::day)
                .map(LocalDate::toString)
                .orElse(LAST);
        String id = page.after()
                .map(ProgressFilter.After::id)
                .map(RecordId::toString)
                .orElse(LAST);
        String team = filter.team().map(RecordId::toString).orElse("");
        if (filter.task().isPresent()) {
            return session.list(
                    LIST_OF_TASK,
                    ProgressQuery::summary,
                    from,
                    until,
                    day,
                    id,
                    filter.task().orElseThrow().toString(),
                    team,
                    team,
                    page.size());
        }
        return team.isEmpty()
                ? session.list(LIST, ProgressQuery::summary, from, until, day, id, page.size())
                : session.list(LIST_OF_TEAM, ProgressQuery::summary, from, until, day, id, team, page.size());
    }

    /// What was found out about the flags of a report.
    public List<LookedInto> listLookedInto(Session session, RecordId report) {
        return session.list(
                LOOKED_INTO,
                row -> new LookedInto(
                        row.getString(1), LocalDate.parse(row.getString(2)), row.getString(3), row.getString(4)),
                report.toString());
    }

    private static ProgressSummary summary(ResultSet row) throws SQLException {
        return new ProgressSummary(
                RecordId.parse(row.getString(1)),
                RecordId.parse(row.getString(2)),
                RecordId.parse(row.getString(3)),
                new ProgressSummary.Names(row.getString(4), row.getString(5)),
                LocalDate.parse(row.getString(6)),
                row.getInt(7) == 1,
                new ProgressSummary.Time(row.getInt(8), row.getLong(9)),
                new Assets(row.getInt(10), row.getInt(11), row.getInt(12)),
                new Area(row.getLong(13)),
                new Area(row.getLong(14)),
                row.getLong(15),
                row.getLong(16),
                row.getInt(17),
                row.getString(18),
                row.getString(19),
                row.getInt(20));
    }
}
