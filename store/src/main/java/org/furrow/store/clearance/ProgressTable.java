package org.furrow.store.clearance;

import java.util.List;
import org.furrow.domain.clearance.FoundItem;
import org.furrow.domain.clearance.ProgressFact;
import org.furrow.domain.clearance.ProgressReport;
import org.furrow.domain.clearance.Stoppage;
import org.furrow.domain.clearance.Worked;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.tasking.Quantity;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;
import org.jspecify.annotations.Nullable;

/// Reports of days as they stand: a row each, and further ones for ground, stoppages, items and quantities.
public final class ProgressTable {

    private static final String ADD = """
            INSERT INTO progress (id, entry_key, task, team, day, standing, minutes, minutes_stopped, deminers, dogs,
              machines, near_misses, new_m2, other_m2, ordnance, small_arms, remarks, ground_m2, ground, author,
              corrections)
            VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""";
    private static final String CORRECT = """
            UPDATE progress SET task = ?, team = ?, day = ?, minutes = ?, minutes_stopped = ?, deminers = ?, dogs = ?,
              machines = ?, near_misses = ?, new_m2 = ?, other_m2 = ?, ordnance = ?, small_arms = ?, remarks = ?,
              ground_m2 = ?, ground = ?, corrections = corrections + 1
            WHERE id = ?""";
    private static final String TAKE_BACK = "UPDATE progress SET standing = 0 WHERE id = ?";
    private static final String LOOK_INTO = """
            INSERT OR REPLACE INTO progress_looked_into (report, flag, day, author, words) VALUES (?, ?, ?, ?, ?)""";
    private static final String ADD_WORK = """
            INSERT INTO progress_work (report, number, method, kind, m2) VALUES (?, ?, ?, ?, ?)""";
    private static final String ADD_STOPPAGE = """
            INSERT INTO progress_stoppages (report, number, cause, minutes) VALUES (?, ?, ?, ?)""";
    private static final String ADD_ITEM = """
            INSERT INTO progress_items (report, number, category, model, longitude, latitude, quantity)
            VALUES (?, ?, ?, ?, ?, ?, ?)""";
    private static final String ADD_QUANTITY = """
            INSERT INTO progress_quantities (report, number, label, unit, amount) VALUES (?, ?, ?, ?, ?)""";
    private static final List<String> CLEAR = List.of(
            "DELETE FROM progress_work WHERE report = ?",
            "DELETE FROM progress_stoppages WHERE report = ?",
            "DELETE FROM progress_items WHERE report = ?",
            "DELETE FROM progress_quantities WHERE report = ?");

    /// Writes what was reported, corrected, taken back or looked into.
    public void apply(Session session, Revision revision, ProgressFact fact) {
        String id = revision.draft().record().toString();
        String author = revision.draft().author();
        switch (fact) {
            case ProgressFact.Reported(String key, ProgressReport report) -> {
                add(session, id, key, report, author);
                addParts(session, id, report);
            }
            case ProgressFact.Corrected(ProgressReport report, String _) -> {
                correct(session, id, report);
                CLEAR.forEach(clear -> session.update(clear, id));
                addParts(session, id, report);
            }
            case ProgressFact.TakenBack _ -> session.update(TAKE_BACK, id);
            case ProgressFact.LookedInto(String flag, String words) ->
                session.update(LOOK_INTO, id, flag, revision.draft().valid().toString(), author, words);
        }
    }

    private static void add(Session session, String id, String key, ProgressReport report, String author) {
        session.update(
                ADD,
                id,
                key,
                report.task().toString(),
                report.team().toString(),
                report.day().toString(),
                report.minutesWorked(),
                report.minutesStopped(),
                report.assets().deminers(),
                report.assets().dogs(),
                report.assets().machines(),
                report.nearMisses(),
                report.newArea().squareMetres(),
                otherM2(report),
                report.ordnance(),
                report.smallArms(),
                report.remarks(),
                groundM2(report),
                ground(report),
                author);
    }

    private static void correct(Session session, String id, ProgressReport report) {
        session.update(
                CORRECT,
                report.task().toString(),
                report.team().toString(),
                report.day().toString(),
                report.minutesWorked(),
                report.minutesStopped(),
                report.assets().deminers(),
                report.assets().dogs(),
                report.assets().machines(),
                report.nearMisses(),
                report.newArea().squareMetres(),
                otherM2(report),
                report.ordnance(),
                report.smallArms(),
                report.remarks(),
                groundM2(report),
                ground(report),
                id);
    }

    private static void addParts(Session session, String id, ProgressReport report) {
        int number = 0;
        for (Worked each : report.work()) {
            session.update(
                    ADD_WORK,
                    id,
                    ++number,
                    each.method().code(),
                    each.kind().code(),
                    each.area().squareMetres());
        }
        for (Stoppage each : report.stoppages()) {
            session.update(ADD_STOPPAGE, id, ++number, each.cause().code(), each.minutes());
        }
        for (FoundItem each : report.items()) {
            session.update(
                    ADD_ITEM,
                    id,
                    ++number,
                    each.category().code(),
                    each.model(),
                    each.where().map(Position::longitude).orElse(null),
                    each.where().map(Position::latitude).orElse(null),
                    each.quantity());
        }
        for (Quantity each : report.quantities()) {
            session.update(
                    ADD_QUANTITY,
                    id,
                    ++number,
                    each.label(),
                    each.unit(),
                    each.amount().toPlainString());
        }
    }

    /// Ground that was prepared or worked again.
    private static long otherM2(ProgressReport report) {
        return report.work().stream()
                .filter(each -> !each.kind().isNew())
                .mapToLong(each -> each.area().squareMetres())
                .sum();
    }

    private static @Nullable Long groundM2(ProgressReport report) {
        return report.footprint().map(each -> each.area().squareMetres()).orElse(null);
    }

    private static byte @Nullable [] ground(ProgressReport report) {
        return report.footprint().map(GeometryBlob::of).orElse(null);
    }
}
