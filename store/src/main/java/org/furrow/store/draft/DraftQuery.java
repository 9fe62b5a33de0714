package org.furrow.store.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.draft.DraftSummary;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;

/// Questions of the drafts as they stand.
public final class DraftQuery {

    private static final String LIST = """
            SELECT id, hazard,
              CASE reference WHEN '' THEN coalesce((SELECT h.reference FROM hazards h WHERE h.id = d.hazard), '')
                ELSE reference END,
              kind, author, proposed, valid, reason, state, decided_by, decided, site, written_until, written,
              state = 'waiting' AND (seen <> '' AND seen <> coalesce((
                SELECT lower(hex(j.hash)) FROM main.journal j
                WHERE j.subject = unhex(replace(d.hazard, '-', ''))
                  AND NOT EXISTS (SELECT 1 FROM main.journal u WHERE u.kind = 'import-undone' AND u.record = j.batch)
                ORDER BY j.position DESC LIMIT 1), '')
              OR EXISTS (SELECT 1 FROM edit_draft_other o WHERE o.draft = d.id AND o.seen <> coalesce((
                SELECT lower(hex(j.hash)) FROM main.journal j
                WHERE j.subject = unhex(replace(o.hazard, '-', ''))
                  AND NOT EXISTS (SELECT 1 FROM main.journal u WHERE u.kind = 'import-undone' AND u.record = j.batch)
                ORDER BY j.position DESC LIMIT 1), '')))
            FROM edit_draft d
            WHERE (?1 = '' OR state = ?1) AND (?2 = '' OR author = ?2 COLLATE NOCASE)
              AND (?3 = '' OR author <> ?3 COLLATE NOCASE) AND (?5 = '' OR kind = ?5)
              AND (?4 = '' OR hazard = ?4
                OR EXISTS (SELECT 1 FROM edit_draft_other o WHERE o.draft = d.id AND o.hazard = ?4))
              AND (?8 = '' OR unhex(replace(id, '-', '')) IN (
                SELECT record FROM main.journal WHERE batch = unhex(replace(?8, '-', ''))))
            ORDER BY coalesce(decided, proposed) DESC, id DESC LIMIT ?6 OFFSET ?7""";
    private static final String COUNTS = """
            SELECT state, count(*) FROM edit_draft d
            WHERE (?1 = '' OR author = ?1 COLLATE NOCASE) AND (?4 = '' OR author <> ?4 COLLATE NOCASE)
              AND (?3 = '' OR kind = ?3)
              AND (?2 = '' OR hazard = ?2
                OR EXISTS (SELECT 1 FROM edit_draft_other o WHERE o.draft = d.id AND o.hazard = ?2))
              AND (?5 = '' OR unhex(replace(id, '-', '')) IN (
                SELECT record FROM main.journal WHERE batch = unhex(replace(?5, '-', ''))))
            GROUP BY state""";
    private static final String WAITING = """
            SELECT count(*) FROM edit_draft d WHERE state = 'waiting' AND (hazard = ?1
              OR EXISTS (SELECT 1 FROM edit_draft_other o WHERE o.draft = d.id AND o.hazard = ?1))""";

    /// Which drafts; empty texts limit nothing.
    ///
    /// @param author whose
    /// @param notBy whose not
    /// @param hazard about which hazard, as text, be it alone or with others
    /// @param kind the code of the kind of change
    /// @param mark the batch that they were proposed in, as text
    public record Filter(
            Optional<DraftState> state, String author, String notBy, String hazard, String kind, String mark) {

        /// The same, whether or not they were proposed with others.
        public Filter(Optional<DraftState> state, String author, String notBy, String hazard, String kind) {
            this(state, author, notBy, hazard, kind, "");
        }
    }

    /// The drafts, the latest step first. Those that wait are told to have moved on where any hazard of theirs has a
    /// later entry than their author saw, whatever it changed.
    ///
    /// @param limit at most how many
    /// @param passed how many come before them
    public List<DraftSummary> list(Session session, Filter filter, int limit, int passed) {
        return session.list(
                LIST,
                DraftQuery::summary,
                filter.state().map(DraftState::code).orElse(""),
                filter.author(),
                filter.notBy(),
                filter.hazard(),
                filter.kind(),
                limit,
                passed,
                filter.mark());
    }

    /// How many there are in each state; the filter's own state does not count.
    public Map<DraftState, Long> count(Session session, Filter filter) {
        Map<DraftState, Long> counts = new EnumMap<>(DraftState.class);
        session.each(
                COUNTS,
                row -> counts.put(DraftState.find(row.getString(1)).orElseThrow(), row.getLong(2)),
                filter.author(),
                filter.hazard(),
                filter.kind(),
                filter.notBy(),
                filter.mark());
        return counts;
    }

    /// How many drafts about this hazard wait.
    public long countWaiting(Session session, RecordId hazard) {
        return session.number(WAITING, hazard.toString());
    }

    private static DraftSummary summary(ResultSet row) throws SQLException {
        String decidedBy = row.getString(10);
        Instant decided = Instant.ofEpochMilli(row.getLong(11));
        int written = row.getInt(14);
        return new DraftSummary(
                RecordId.parse(row.getString(1)),
                RecordId.parse(row.getString(2)),
                row.getString(3),
                ProposedChange.Kind.find(row.getString(4)).orElseThrow(),
                row.getString(5),
                Instant.ofEpochMilli(row.getLong(6)),
                LocalDate.parse(row.getString(7)),
                row.getString(8),
                DraftState.find(row.getString(9)).orElseThrow(),
                row.getBoolean(15),
                decidedBy.isEmpty() ? Optional.empty() : Optional.of(new DraftSummary.Decided(decidedBy, decided)),
                written == 0
                        ? Optional.empty()
                        : Optional.of(new DraftSummary.Written(row.getString(12), row.getLong(13), written)));
    }
}
