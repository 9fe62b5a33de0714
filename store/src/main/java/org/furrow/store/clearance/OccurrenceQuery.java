package org.furrow.store.clearance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.furrow.domain.clearance.Occurrence;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.journal.RecordId;
import org.furrow.store.Session;
import org.furrow.store.ground.GeometryBlob;

/// Questions of accidents, items and events.
public final class OccurrenceQuery {

    private static final String ALL = """
            SELECT id, kind, reference, category, happened, district, killed, injured, quantity, geom
            FROM occurrences ORDER BY fid""";
    private static final String COUNT = "SELECT count(*) FROM occurrences";

    /// Every one, in order of arrival.
    public void each(Session session, Consumer<Occurrence> visitor) {
        session.each(ALL, row -> visitor.accept(occurrence(row)));
    }

    /// How many there are.
    public long count(Session session) {
        return session.number(COUNT);
    }

    private static Occurrence occurrence(ResultSet row) throws SQLException {
        byte[] blob = row.getBytes(10);
        return new Occurrence(
                RecordId.parse(row.getString(1)),
                OccurrenceRecorded.Kind.find(row.getString(2)).orElseThrow(),
                row.getString(3),
                row.getString(4),
                LocalDate.parse(row.getString(5)),
                row.getString(6),
                row.getInt(7),
                row.getInt(8),
                row.getInt(9),
                blob == null ? Optional.empty() : Optional.of(GeometryBlob.position(blob)));
    }
}
