package org.furrow.store.planning;

import org.furrow.domain.journal.Revision;
import org.furrow.domain.planning.PlanningFact;
import org.furrow.domain.planning.PublishedPlan;
import org.furrow.domain.priority.RateFact;
import org.furrow.domain.priority.RateTable;
import org.furrow.store.Session;

/// Tables of rates, what plans assume, and published plans: what of them is asked for.
public final class PlanningTable {

    static final String RATES = "rates";
    static final String ASSUMPTIONS = "assumptions";
    static final String PLAN = "plan";

    private static final String PUT = """
            INSERT INTO planning_records (id, kind, name, standing, changed) VALUES (?1, ?2, ?3, 1, ?4)
            ON CONFLICT (id) DO UPDATE SET name = ?3, standing = 1, changed = ?4""";
    private static final String END = "UPDATE planning_records SET standing = 0, changed = ? WHERE id = ?";

    /// Writes that a table of rates was agreed on or dropped.
    public void apply(Session session, Revision revision, RateFact fact) {
        switch (fact) {
            case RateFact.Agreed(RateTable table, String _) -> put(session, revision, RATES, table.name());
            case RateFact.Dropped _ -> end(session, revision);
        }
    }

    /// Writes what plans assume, or that a plan was published or withdrawn.
    public void apply(Session session, Revision revision, PlanningFact fact) {
        switch (fact) {
            case PlanningFact.Assumed _ -> put(session, revision, ASSUMPTIONS, "");
            case PlanningFact.Published(PublishedPlan plan, String _) -> put(session, revision, PLAN, plan.name());
            case PlanningFact.Withdrawn _ -> end(session, revision);
        }
    }

    private static void put(Session session, Revision revision, String kind, String name) {
        session.update(PUT, revision.draft().record().toString(), kind, name, revision.position());
    }

    private static void end(Session session, Revision revision) {
        session.update(END, revision.position(), revision.draft().record().toString());
    }
}
