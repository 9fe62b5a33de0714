package org.furrow.store.planning;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;

/// Questions of tables of rates, of what plans assume, and of published plans. What each says, its entries tell.
public final class PlanningQuery {

    private static final String STANDING =
            "SELECT id FROM planning_records WHERE kind = ? AND standing = 1 ORDER BY changed";
    private static final String ALL_OF_KIND = "SELECT id FROM planning_records WHERE kind = ? ORDER BY changed";
    private static final String PACE = """
            SELECT p.team, w.method, sum(w.m2), count(DISTINCT p.day) FROM progress p
              JOIN progress_work w ON w.report = p.id
            WHERE p.standing = 1 AND w.m2 > 0 GROUP BY p.team, w.method ORDER BY p.team, w.method""";

    /// What a team did with a method, as its reports add up to.
    ///
    /// @param method its code
    /// @param days on how many days it reported some
    public record Pace(RecordId team, String method, long m2, int days) {}

    /// The tables of rates that are in use, the one that changed last at the end.
    public List<RecordId> listRates(Session session) {
        return list(session, STANDING, PlanningTable.RATES);
    }

    /// All tables of rates, those that are not in use any more, too.
    public List<RecordId> listAllRates(Session session) {
        return list(session, ALL_OF_KIND, PlanningTable.RATES);
    }

    /// The record of what plans assume; nothing where the office never said so.
    public Optional<RecordId> findAssumptions(Session session) {
        return list(session, STANDING, PlanningTable.ASSUMPTIONS).stream().findFirst();
    }

    /// The plan in force: the one that was published last, where it was not withdrawn.
    public Optional<RecordId> findPlanInForce(Session session) {
        List<RecordId> standing = list(session, STANDING, PlanningTable.PLAN);
        return standing.isEmpty() ? Optional.empty() : Optional.of(standing.getLast());
    }

    /// All plans that were published, the one that changed last at the end.
    public List<RecordId> listPublished(Session session) {
        return list(session, ALL_OF_KIND, PlanningTable.PLAN);
    }

    /// How much each team did with each method on how many days.
    public List<Pace> listPace(Session session) {
        return session.list(
                PACE,
                row -> new Pace(RecordId.parse(row.getString(1)), row.getString(2), row.getLong(3), row.getInt(4)));
    }

    private static List<RecordId> list(Session session, String question, String kind) {
        return session.list(question, row -> RecordId.parse(row.getString(1)), kind);
    }
}
