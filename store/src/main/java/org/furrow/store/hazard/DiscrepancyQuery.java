package org.furrow.store.hazard;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.hazard.Discrepancy;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;

/// Finds the hazards in which something does not fit together. Each question reads all hazards; the first one all
/// postings, too.
public final class DiscrepancyQuery {

    private static final String UNBALANCED = """
            SELECT h.id, count(*) OVER () FROM hazards h LEFT JOIN (
                SELECT hazard, sum(CASE WHEN line IN ('cancelled', 'reduced', 'cleared') THEN -square_metres
                  WHEN line IN ('overlap', 'rework', 'outsideBoundary') THEN 0 ELSE square_metres END) AS closing
                FROM ledger_posting WHERE known_until IS NULL GROUP BY hazard) p ON p.hazard = h.id
            WHERE coalesce(p.closing, 0) <> h.remaining_m2 ORDER BY h.reference, h.id LIMIT ?""";
    private static final String LAND_LEFT = """
            SELECT id, count(*) OVER () FROM hazards
            WHERE status IN ('qc-accepted', 'handed-over', 'cancelled') AND remaining_m2 > 0
            ORDER BY reference, id LIMIT ?""";
    private static final String NOTHING_LEFT = """
            SELECT id, count(*) OVER () FROM hazards
            WHERE status IN ('open', 'tasked', 'worked-on', 'suspended') AND boundary_m2 > 0 AND remaining_m2 = 0
            ORDER BY reference, id LIMIT ?""";
    private static final String NO_AREA = """
            SELECT id, count(*) OVER () FROM hazards
            WHERE boundary_m2 = 0 AND geom IS NULL AND status NOT IN ('cancelled', 'discarded', 'superseded')
            ORDER BY reference, id LIMIT ?""";
    private static final String SHARED_REFERENCE = """
            SELECT id, count(*) OVER () FROM hazards
            WHERE status NOT IN ('discarded', 'superseded') AND reference IN (
                SELECT reference FROM hazards WHERE reference <> '' AND status NOT IN ('discarded', 'superseded')
                GROUP BY reference HAVING count(*) > 1)
            ORDER BY reference, id LIMIT ?""";

    /// How many hazards there are, and the first of them by reference.
    public record Found(long count, List<RecordId> first) {
        public Found {
            first = List.copyOf(first);
        }
    }

    /// The hazards with this discrepancy.
    ///
    /// @param most at most so many are listed
    public Found find(Session session, Discrepancy discrepancy, int most) {
        List<RecordId> first = new ArrayList<>();
        long[] count = {0};
        session.each(
                question(discrepancy),
                row -> {
                    first.add(RecordId.parse(row.getString(1)));
                    count[0] = row.getLong(2);
                },
                most);
        return new Found(count[0], first);
    }

    private static String question(Discrepancy discrepancy) {
        return switch (discrepancy) {
            case UNBALANCED -> UNBALANCED;
            case LAND_LEFT -> LAND_LEFT;
            case NOTHING_LEFT -> NOTHING_LEFT;
            case NO_AREA -> NO_AREA;
            case SHARED_REFERENCE -> SHARED_REFERENCE;
        };
    }
}
