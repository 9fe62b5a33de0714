package org.furrow.store.journal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;

/// Questions of what the revisions of one import did, and where its records lie.
public final class BatchQuery {

    private static final String KINDS = "SELECT kind, count(*) FROM journal WHERE batch = ? GROUP BY kind";
    private static final String CHANGED_SINCE = """
            SELECT DISTINCT later.subject FROM journal later
            WHERE later.subject IN (SELECT subject FROM journal WHERE batch = ? AND kind = 'hazard-recorded')
              AND later.batch IS NOT ?
            ORDER BY later.subject LIMIT ?""";
    private static final String TOUCHED_OTHERS = """
            SELECT count(DISTINCT subject) FROM journal WHERE batch = ? AND kind = 'release-recorded'
              AND subject NOT IN (SELECT subject FROM journal WHERE batch = ? AND kind = 'hazard-recorded')""";
    private static final String PLACE = """
            SELECT (ST_MinX(geom) + ST_MaxX(geom)) / 2, (ST_MinY(geom) + ST_MaxY(geom)) / 2 FROM (
              SELECT geom FROM hazards WHERE id = ? UNION ALL
              SELECT geom FROM releases WHERE id = ? UNION ALL
              SELECT geom FROM occurrences WHERE id = ? UNION ALL
              SELECT geom FROM places WHERE id = ?)
            WHERE geom IS NOT NULL AND NOT ST_IsEmpty(geom)""";

    /// How many revisions of each kind an import wrote.
    public Map<String, Long> countByKind(Session session, RecordId batch) {
        Map<String, Long> counts = new TreeMap<>();
        session.each(KINDS, row -> counts.put(row.getString(1), row.getLong(2)), (Object) JournalTable.bytes(batch));
        return counts;
    }

    /// Hazards that an import recorded and of which others have said something since.
    public List<RecordId> listChangedSince(Session session, RecordId batch, int most) {
        byte[] id = JournalTable.bytes(batch);
        return session.list(CHANGED_SINCE, row -> JournalTable.id(row.getBytes(1)), id, id, most);
    }

    /// How many hazards that the register had already got a release from an import.
    public long countOtherHazards(Session session, RecordId batch) {
        byte[] id = JournalTable.bytes(batch);
        return session.number(TOUCHED_OTHERS, id, id);
    }

    /// The middle of what a record draws, where it draws something.
    public Optional<Position> findPlace(Session session, RecordId record) {
        String id = record.toString();
        return session.find(PLACE, row -> new Position(row.getDouble(1), row.getDouble(2)), id, id, id, id);
    }
}
