package org.furrow.store.hazard;

import java.util.stream.Collectors;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Hazard;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardAccount;
import org.furrow.domain.release.LedgerLine;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;
import org.furrow.store.ground.SpatialIndex;
import org.jspecify.annotations.Nullable;

/// The feature table of hazards as they are now.
public final class HazardTable {

    private static final String INSERT = """
            INSERT INTO hazards (geom, reference, name, classification, status, contamination, province, district, place,
              operator, reported, changed, evidence, boundary_m2, cancelled_m2, reduced_m2, cleared_m2, remaining_m2,
              revision, id, fid)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String UPDATE = """
            UPDATE hazards SET geom = ?, reference = ?, name = ?, classification = ?, status = ?, contamination = ?,
              province = ?, district = ?, place = ?, operator = ?, reported = ?, changed = ?, evidence = ?,
              boundary_m2 = ?, cancelled_m2 = ?, reduced_m2 = ?, cleared_m2 = ?, remaining_m2 = ?, revision = ?
            WHERE id = ? AND fid = ?""";
    private static final String DELETE = "DELETE FROM hazards WHERE id = ?";

    /// Writes a hazard as it is after a revision.
    public void save(Session session, Hazard hazard, HazardAccount account, Positions positions) {
        @Nullable Object[] values = values(hazard, account, positions);
        boolean isNew = positions.first() == positions.last();
        if (isNew || session.update(UPDATE, values) == 0) {
            session.update(INSERT, values);
        }
        SpatialIndex.HAZARDS.put(session, positions.first(), (byte @Nullable []) values[0]);
    }

    /// Writes a hazard that is not in the table.
    public void insert(Session session, Hazard hazard, HazardAccount account, Positions positions) {
        session.update(INSERT, values(hazard, account, positions));
    }

    private static @Nullable Object[] values(Hazard hazard, HazardAccount account, Positions positions) {
        return new @Nullable Object[] {
            hazard.extent().findFootprint().map(GeometryBlob::of).orElse(null),
            hazard.description().reference(),
            hazard.description().name(),
            hazard.classification().code(),
            hazard.status().code(),
            codes(hazard),
            hazard.description().province(),
            hazard.description().district(),
            hazard.description().place(),
            hazard.description().operator(),
            hazard.reported().toString(),
            hazard.changed().toString(),
            hazard.evidence().size(),
            hazard.extent().area().squareMetres(),
            account.total(LedgerLine.CANCELLED),
            account.total(LedgerLine.REDUCED),
            account.total(LedgerLine.CLEARED),
            account.remaining().squareMetres(),
            positions.last(),
            hazard.id().toString(),
            positions.first()
        };
    }

    /// The journal positions of a hazard's first and latest revision.
    public record Positions(long first, long last) {}

    /// Takes a hazard out of the current register, because the import that recorded it was undone.
    public void delete(Session session, RecordId hazard) {
        session.update(DELETE, hazard.toString());
    }

    private static String codes(Hazard hazard) {
        return hazard.description().contamination().stream()
                .map(Contamination::code)
                .collect(Collectors.joining(","));
    }
}
