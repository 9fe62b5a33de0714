package org.furrow.store.quality;

import java.util.Optional;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.quality.NonconformityFact;
import org.furrow.domain.quality.NonconformityProfile;
import org.furrow.domain.quality.NonconformityStatus;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.store.Session;

/// Nonconformities as they stand: a row each, and one for each time in which it was open.
public final class NonconformityTable {

    private static final String ADD = """
            INSERT INTO nonconformities (id, number, grade, clause, what, organisation, team, task, visit, status, raised,
              raised_by, cause, action, action_by, action_set_by, due, changed)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, '', '', '', '', '', ?11)""";
    private static final String MOVE = "UPDATE nonconformities SET status = ?, changed = ? WHERE id = ?";
    private static final String FIND_CAUSE = "UPDATE nonconformities SET cause = ? WHERE id = ?";
    private static final String SET_ACTION = """
            UPDATE nonconformities SET action = ?, action_by = ?, action_set_by = ?, due = ? WHERE id = ?""";
    private static final String OPEN = """
            INSERT INTO nonconformity_open (nonconformity, number, from_day, until_day)
            SELECT ?1, 1 + count(*), ?2, '' FROM nonconformity_open WHERE nonconformity = ?1""";
    private static final String END = """
            UPDATE nonconformity_open SET until_day = ? WHERE nonconformity = ? AND until_day = ''""";

    /// Writes that it was raised, or a step of it.
    public void apply(Session session, Revision revision, NonconformityFact fact) {
        String id = revision.draft().record().toString();
        String day = revision.draft().valid().toString();
        String author = revision.draft().author();
        if (fact instanceof NonconformityFact.Raised(NonconformityProfile profile)) {
            add(session, id, profile, day, author);
            return;
        }
        session.update(MOVE, NonconformityStep.of(fact).after().code(), day, id);
        switch (fact) {
            case NonconformityFact.Raised _, NonconformityFact.Acknowledged _, NonconformityFact.Verified _ -> {}
            case NonconformityFact.CauseFound(String cause) -> session.update(FIND_CAUSE, cause, id);
            case NonconformityFact.ActionSet set ->
                session.update(
                        SET_ACTION, set.action(), set.by(), author, set.due().toString(), id);
            case NonconformityFact.Closed _, NonconformityFact.Withdrawn _ -> session.update(END, day, id);
            case NonconformityFact.Reopened _ -> {
                session.update(END, day, id);
                session.update(OPEN, id, day);
            }
        }
    }

    private static void add(Session session, String id, NonconformityProfile profile, String day, String author) {
        session.update(
                ADD,
                id,
                profile.number(),
                profile.grade().code(),
                profile.clause(),
                profile.what(),
                profile.organisation(),
                text(profile.team()),
                text(profile.task()),
                text(profile.visit()),
                NonconformityStatus.RAISED.code(),
                day,
                author);
        session.update(OPEN, id, day);
    }

    private static String text(Optional<RecordId> id) {
        return id.map(RecordId::toString).orElse("");
    }
}
