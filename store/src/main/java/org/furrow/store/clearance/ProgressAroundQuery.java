package org.furrow.store.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.furrow.domain.clearance.DayOfWork;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.WorkAround;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;
import org.jspecify.annotations.Nullable;

/// Questions of what was reported around one report: what it is compared with when somebody looks into it. None of them
/// finds the report itself.
public final class ProgressAroundQuery {

    private static final String OWN = """
            SELECT coalesce(m.name, p.team), p.day, p.new_m2, p.minutes, p.deminers, p.dogs, p.machines, p.ordnance,
              p.ground_m2, NULL, (
                SELECT group_concat(method || ' ' || m2, ';') FROM progress_work WHERE report = p.id)
            FROM progress p LEFT JOIN teams m ON m.id = p.team
            WHERE p.team = ? AND p.day <= ? AND p.id <> ? AND p.standing = 1 ORDER BY p.day DESC, p.id DESC LIMIT ?""";
    // Only a day with the same figures can be alike.
    private static final String SAME_DAY = """
            SELECT coalesce(m.name, p.team), p.day, p.new_m2, p.minutes, p.deminers, p.dogs, p.machines, p.ordnance,
              p.ground_m2, NULL, (
                SELECT group_concat(method || ' ' || m2, ';') FROM progress_work WHERE report = p.id)
            FROM progress p LEFT JOIN teams m ON m.id = p.team
            WHERE p.day = ? AND p.team <> ? AND p.id <> ? AND p.minutes = ? AND p.new_m2 = ? AND p.standing = 1
            ORDER BY p.id""";
    private static final String ON_GROUND = """
            SELECT coalesce(m.name, p.team), p.day, p.new_m2, p.minutes, p.deminers, p.dogs, p.machines, p.ordnance,
              p.ground_m2, p.ground, (
                SELECT group_concat(method || ' ' || m2, ';') FROM progress_work WHERE report = p.id)
            FROM progress p LEFT JOIN teams m ON m.id = p.team
            WHERE p.task = ? AND p.id <> ? AND p.ground IS NOT NULL AND p.standing = 1 ORDER BY p.day, p.id""";
    private static final String FRESH = "SELECT sum(new_m2) FROM progress_months WHERE task = ?";
    private static final String BARREN = """
            SELECT sum(new_m2) FROM progress WHERE team = ?1 AND day <= ?2 AND id <> ?3 AND standing = 1 AND day > coalesce((
              SELECT day FROM progress WHERE team = ?1 AND day <= ?2 AND id <> ?3 AND standing = 1 AND ordnance > 0
              ORDER BY day DESC LIMIT 1), '')""";
    // Whole months before that of the day, and the days of that month.
    private static final String NEARBY = """
            SELECT coalesce(sum(new_m2), 0), coalesce(sum(ordnance), 0) FROM (
              SELECT new_m2, ordnance FROM progress_months
              WHERE team <> ?1 AND month < substr(?2, 1, 7) AND task IN (
                SELECT task FROM task_hazards WHERE hazard IN (SELECT value FROM json_each(?3)))
              UNION ALL
              SELECT new_m2, ordnance FROM progress
              WHERE team <> ?1 AND standing = 1 AND day <= ?2 AND day >= substr(?2, 1, 7) || '-01' AND task IN (
                SELECT task FROM task_hazards WHERE hazard IN (SELECT value FROM json_each(?3))))""";

    /// The report that is looked into.
    public record Seen(RecordId id, ProgressReport report) {}

    /// The latest reports of the team up to its day.
    public List<DayOfWork> listOwn(Session session, Seen seen, int most) {
        return session.list(
                OWN,
                ProgressAroundQuery::day,
                seen.report().team().toString(),
                seen.report().day().toString(),
                seen.id().toString(),
                most);
    }

    /// What other teams reported of its day with the same time and the same new ground.
    public List<DayOfWork> listSameDay(Session session, Seen seen) {
        ProgressReport report = seen.report();
        return session.list(
                SAME_DAY,
                ProgressAroundQuery::day,
                report.day().toString(),
                report.team().toString(),
                seen.id().toString(),
                report.minutesWorked(),
                report.newArea().squareMetres());
    }

    /// The reports of its task that have their ground drawn.
    public List<DayOfWork> listOnGround(Session session, Seen seen) {
        return session.list(
                ON_GROUND,
                ProgressAroundQuery::day,
                seen.report().task().toString(),
                seen.id().toString());
    }

    /// New ground of all other reports of its task, where the report itself stands.
    public Area fresh(Session session, Seen seen) {
        Area all = new Area(session.number(FRESH, seen.report().task().toString()));
        return all.minusAtMost(seen.report().newArea());
    }

    /// New ground of the team since the last day on which it found something.
    public Area barren(Session session, Seen seen) {
        return new Area(session.number(
                BARREN,
                seen.report().team().toString(),
                seen.report().day().toString(),
                seen.id().toString()));
    }

    /// What other teams searched and found on these hazards until its day.
    public WorkAround.Tally nearby(Session session, Seen seen, Collection<RecordId> hazards) {
        String ids = hazards.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
        return session.find(
                        NEARBY,
                        row -> new WorkAround.Tally(new Area(row.getLong(1)), row.getLong(2)),
                        seen.report().team().toString(),
                        seen.report().day().toString(),
                        ids)
                .orElse(WorkAround.Tally.NONE);
    }

    private static DayOfWork day(ResultSet row) throws SQLException {
        byte[] ground = row.getBytes(10);
        Optional<Footprint> drawn = ground == null
                ? Optional.empty()
                : Optional.of(GeometryBlob.footprint(ground, new Area(row.getLong(9))));
        return new DayOfWork(
                row.getString(1),
                LocalDate.parse(row.getString(2)),
                worked(row.getString(11)),
                new Area(row.getLong(3)),
                row.getInt(4),
                new DayOfWork.Hands(row.getInt(5), row.getInt(6), row.getInt(7)),
                row.getLong(8),
                drawn);
    }

    private static Map<Method, Area> worked(@Nullable String text) {
        Map<Method, Area> worked = new EnumMap<>(Method.class);
        if (text != null) {
            for (String each : text.split(";", -1)) {
                int blank = each.indexOf(' ');
                worked.merge(
                        Method.find(each.substring(0, blank)).orElseThrow(),
                        new Area(Long.parseLong(each.substring(blank + 1))),
                        Area::plus);
            }
        }
        return worked;
    }
}
