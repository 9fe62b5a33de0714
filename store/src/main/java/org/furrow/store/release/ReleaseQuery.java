package org.furrow.store.release;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.furrow.domain.ground.Area;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseSummary;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;

/// Questions of the current releases.
public final class ReleaseQuery {

    private static final String OF_HAZARD = """
            SELECT id, hazard, reference, kind, released, area_m2, depth_cm, operator, approver, rework, geom
            FROM releases WHERE hazard = ? ORDER BY released, fid""";
    private static final String DRAWN = """
            SELECT id, hazard, reference, kind, released, area_m2, depth_cm, operator, approver, rework, geom
            FROM releases WHERE geom IS NOT NULL ORDER BY fid""";
    private static final String COUNT = "SELECT count(*) FROM releases";

    /// The releases of a hazard, in the order of their days.
    public List<ReleaseSummary> list(Session session, RecordId hazard) {
        return session.list(OF_HAZARD, ReleaseQuery::release, hazard.toString());
    }

    /// Every drawn release.
    public void eachDrawn(Session session, Consumer<ReleaseSummary> visitor) {
        session.each(DRAWN, row -> visitor.accept(release(row)));
    }

    /// How many there are.
    public long count(Session session) {
        return session.number(COUNT);
    }

    private static ReleaseSummary release(ResultSet row) throws SQLException {
        Area area = new Area(row.getLong(6));
        int depth = row.getInt(7);
        boolean hasDepth = !row.wasNull();
        byte[] blob = row.getBytes(11);
        return new ReleaseSummary(
                RecordId.parse(row.getString(1)),
                RecordId.parse(row.getString(2)),
                row.getString(3),
                ReleaseKind.find(row.getString(4)).orElseThrow(),
                LocalDate.parse(row.getString(5)),
                area,
                hasDepth ? OptionalInt.of(depth) : OptionalInt.empty(),
                row.getString(8),
                row.getString(9),
                row.getBoolean(10),
                blob == null ? Optional.empty() : Optional.of(GeometryBlob.footprint(blob, area)));
    }
}
