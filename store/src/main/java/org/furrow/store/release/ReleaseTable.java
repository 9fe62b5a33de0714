package org.furrow.store.release;

import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;
import org.furrow.store.ground.SpatialIndex;
import org.jspecify.annotations.Nullable;

/// The feature table of releases.
public final class ReleaseTable {

    private static final String INSERT = """
            INSERT INTO releases (fid, geom, id, hazard, reference, kind, released, area_m2, depth_cm, operator, approver,
              rework) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String DELETE = "DELETE FROM releases WHERE id = ?";

    /// Writes a release.
    public void insert(Session session, Revision revision, ReleaseRecorded release) {
        byte @Nullable [] blob =
                release.extent().findFootprint().map(GeometryBlob::of).orElse(null);
        session.update(
                INSERT,
                revision.position(),
                blob,
                revision.draft().record().toString(),
                release.hazard().toString(),
                release.reference(),
                release.kind().code(),
                revision.draft().valid().toString(),
                release.extent().area().squareMetres(),
                release.depthCm().isPresent() ? release.depthCm().getAsInt() : null,
                release.operator(),
                release.approver(),
                release.isRework() ? 1 : 0);
        SpatialIndex.RELEASES.put(session, revision.position(), blob);
    }

    /// Takes a release out, because the import that recorded it was undone.
    public void delete(Session session, RecordId release) {
        session.update(DELETE, release.toString());
    }
}
