package org.furrow.store.ground;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Place;
import org.furrow.domain.ground.PlaceRecorded;
import org.furrow.store.Session;

/// Questions of the programme's places.
public final class PlaceQuery {

    private static final String OF_KIND =
            "SELECT kind, code, name, parent, people, area_m2, geom FROM places WHERE kind = ? ORDER BY fid";
    private static final String NAMED = """
            SELECT kind, code, name, parent, people, area_m2, geom,
              coalesce((SELECT unit.name FROM places unit WHERE unit.code = places.parent AND places.parent <> ''), '')
            FROM places WHERE instr(lower(name), lower(?1)) > 0
            ORDER BY lower(name) <> lower(?1), people DESC, name, fid LIMIT ?2""";
    private static final String COUNT = "SELECT count(*) FROM places";
    private static final int WKB = 8;
    private static final int ENVELOPE = 32;
    private static final int POINT = 1;
    private static final int MULTI_LINE = 5;

    /// Every place of a kind.
    public void each(Session session, PlaceRecorded.Kind kind, Consumer<Place> visitor) {
        session.each(OF_KIND, row -> visitor.accept(place(row)), kind.code());
    }

    /// Every place of a kind, as a list.
    public List<Place> list(Session session, PlaceRecorded.Kind kind) {
        return session.list(OF_KIND, PlaceQuery::place, kind.code());
    }

    /// A place, and the name of the unit that it belongs to; empty where it belongs to none.
    public record Named(Place place, String unit) {}

    /// The places whose names hold this text; whose name it is come first, then where many people live.
    public List<Named> listNamed(Session session, String text, int limit) {
        return session.list(NAMED, row -> new Named(place(row), row.getString(8)), text, limit);
    }

    /// How many there are.
    public long count(Session session) {
        return session.number(COUNT);
    }

    private static Place place(ResultSet row) throws SQLException {
        byte[] blob = row.getBytes(7);
        int type = blob == null ? 0 : type(blob);
        boolean isSurface = type != 0 && type != POINT && type != MULTI_LINE;
        return new Place(
                PlaceRecorded.Kind.find(row.getString(1)).orElseThrow(),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                row.getLong(5),
                isSurface ? Optional.of(GeometryBlob.footprint(blob, new Area(row.getLong(6)))) : Optional.empty(),
                type == POINT ? Optional.of(GeometryBlob.position(blob)) : Optional.empty(),
                type == MULTI_LINE ? Optional.of(GeometryBlob.lines(blob)) : Optional.empty());
    }

    private static int type(byte[] blob) {
        int start = (blob[3] & 0x0E) == 0 ? WKB : WKB + ENVELOPE;
        return ByteBuffer.wrap(blob).order(ByteOrder.LITTLE_ENDIAN).getInt(start + 1);
    }
}
