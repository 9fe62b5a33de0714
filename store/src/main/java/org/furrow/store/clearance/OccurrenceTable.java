package org.furrow.store.clearance;

import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;
import org.furrow.store.ground.SpatialIndex;
import org.jspecify.annotations.Nullable;

/// The feature table of accidents, items and events.
public final class OccurrenceTable {

    private static final String INSERT = """
            INSERT INTO occurrences (fid, geom, id, kind, reference, category, happened, district, killed, injured, quantity)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DELETE = "DELETE FROM occurrences WHERE id = ?";

    /// Writes an occurrence.
    public void insert(Session session, Revision revision, OccurrenceRecorded occurrence) {
        byte @Nullable [] blob = occurrence.where().map(GeometryBlob::of).orElse(null);
        session.update(
                INSERT,
                revision.position(),
                blob,
                revision.draft().record().toString(),
                occurrence.kind().code(),
                occurrence.reference(),
                occurrence.category(),
                revision.draft().valid().toString(),
                occurrence.district(),
                occurrence.killed(),
                occurrence.injured(),
                occurrence.quantity());
        SpatialIndex.OCCURRENCES.put(session, revision.position(), blob);
    }

    /// Takes an occurrence out, because the import that recorded it was undone.
    public void delete(Session session, RecordId occurrence) {
        session.update(DELETE, occurrence.toString());
    }
}
