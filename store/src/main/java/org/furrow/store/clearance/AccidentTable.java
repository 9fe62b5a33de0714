package org.furrow.store.clearance;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.clearance.ItemCategory;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Session;
import org.jspecify.annotations.Nullable;

/// Accidents as they stand: a row each, and one for each of their actions.
public final class AccidentTable {

    private static final String ADD = """
            INSERT INTO accidents (number, kind, context, organisation, happened, at, told, longitude, latitude, accuracy_m,
              place, device, model, task, team, hazard, what, killed, injured, stop, id, stage, preliminary, investigated,
              investigated_by, resumed, changed)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'noticed', '', '', '', '', ?)""";
    private static final String AMEND = """
            UPDATE accidents SET number = ?, kind = ?, context = ?, organisation = ?, happened = ?, at = ?, told = ?,
              longitude = ?, latitude = ?, accuracy_m = ?, place = ?, device = ?, model = ?, task = ?, team = ?, hazard = ?,
              what = ?, killed = ?, injured = ?, stop = ? WHERE id = ?""";
    private static final String MOVE = "UPDATE accidents SET stage = ?, changed = max(changed, ?) WHERE id = ?";
    private static final String TOUCH = "UPDATE accidents SET changed = max(changed, ?) WHERE id = ?";
    private static final String REPORT = "UPDATE accidents SET preliminary = ? WHERE id = ?";
    private static final String INVESTIGATE = """
            UPDATE accidents SET investigated = ?, investigated_by = ? WHERE id = ?""";
    private static final String RESUME = "UPDATE accidents SET resumed = ? WHERE id = ?";
    private static final String REOPEN = """
            UPDATE accidents SET stage = CASE WHEN investigated = '' THEN 'preliminary' ELSE 'investigated' END,
              changed = max(changed, ?) WHERE id = ?""";
    private static final String SET_ACTION = """
            INSERT INTO accident_actions (accident, number, what, by_whom, due, done, how)
            SELECT ?1, count(*) + 1, ?2, ?3, ?4, '', '' FROM accident_actions WHERE accident = ?1""";
    private static final String DO_ACTION = """
            UPDATE accident_actions SET done = ?, how = ? WHERE accident = ? AND number = ?""";

    /// Writes what was told, or a step of looking into it.
    public void apply(Session session, Revision revision, AccidentFact fact) {
        String id = revision.draft().record().toString();
        LocalDate day = revision.draft().valid();
        switch (fact) {
            case AccidentFact.Noticed(AccidentNotice notice) ->
                session.update(ADD, with(notice, day, id, day.toString()));
            case AccidentFact.Amended(AccidentNotice notice, String _) -> session.update(AMEND, with(notice, day, id));
            case AccidentFact.PreliminaryReported _ -> {
                session.update(REPORT, day.toString(), id);
                move(session, id, day, AccidentStage.PRELIMINARY);
            }
            case AccidentFact.Investigated _ -> {
                session.update(INVESTIGATE, day.toString(), revision.draft().author(), id);
                move(session, id, day, AccidentStage.INVESTIGATED);
            }
            case AccidentFact.ActionSet(String what, String by, LocalDate due) -> {
                session.update(SET_ACTION, id, what, by, due.toString());
                session.update(TOUCH, day.toString(), id);
            }
            case AccidentFact.ActionDone(int number, String how) -> {
                session.update(DO_ACTION, day.toString(), how, id, number);
                session.update(TOUCH, day.toString(), id);
            }
            case AccidentFact.WorkResumed _ -> {
                session.update(RESUME, day.toString(), id);
                session.update(TOUCH, day.toString(), id);
            }
            case AccidentFact.Closed _ -> move(session, id, day, AccidentStage.CLOSED);
            case AccidentFact.Reopened _ -> session.update(REOPEN, day.toString(), id);
        }
    }

    private static void move(Session session, String id, LocalDate day, AccidentStage stage) {
        session.update(MOVE, stage.code(), day.toString(), id);
    }

    /// What is told, in the order of the columns, and what comes after it.
    private static @Nullable Object[] with(AccidentNotice notice, LocalDate happened, Object... more) {
        @Nullable
        Object[] told = {
            notice.number(),
            notice.kind().code(),
            notice.context().code(),
            notice.organisation(),
            happened.toString(),
            notice.at().map(LocalTime::toString).orElse(""),
            notice.told().toString(),
            notice.where().map(Position::longitude).orElse(null),
            notice.where().map(Position::latitude).orElse(null),
            notice.accuracyM().isPresent() ? notice.accuracyM().getAsInt() : null,
            notice.place(),
            notice.device().map(ItemCategory::code).orElse(""),
            notice.model(),
            id(notice.task()),
            id(notice.team()),
            id(notice.hazard()),
            notice.what(),
            notice.killed(),
            notice.injured(),
            notice.stop().code()
        };
        @Nullable Object[] all = new @Nullable Object[told.length + more.length];
        System.arraycopy(told, 0, all, 0, told.length);
        System.arraycopy(more, 0, all, told.length, more.length);
        return all;
    }

    private static String id(Optional<RecordId> id) {
        return id.map(RecordId::toString).orElse("");
    }
}
