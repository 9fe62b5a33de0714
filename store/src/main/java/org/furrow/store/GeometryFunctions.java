package org.furrow.store;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.sqlite.Function;

/// The SQL functions that the spatial indexes' triggers call: they read the envelope in a geometry's heading.
///
/// They belong to a connection and are registered on each one. A geometry without an envelope in its heading is a
/// point, as all writers that we know of leave it out only there.
final class GeometryFunctions {

    private static final int HEADING = 8;
    private static final int POINT_ORDINATES = HEADING + 5;
    private static final int EMPTY_FLAG = 0x10;
    private static final int ENVELOPE_MASK = 0x0E;

    private GeometryFunctions() {}

    static void register(Connection connection) throws SQLException {
        create(connection, "ST_MinX", blob -> ordinate(blob, 0));
        create(connection, "ST_MaxX", blob -> ordinate(blob, 1));
        create(connection, "ST_MinY", blob -> ordinate(blob, 2));
        create(connection, "ST_MaxY", blob -> ordinate(blob, 3));
        create(connection, "ST_IsEmpty", blob -> (blob[3] & EMPTY_FLAG) != 0 ? 1 : 0);
    }

    private static double ordinate(byte[] blob, int which) {
        ByteOrder order = (blob[3] & 1) == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
        ByteBuffer bytes = ByteBuffer.wrap(blob).order(order);
        if ((blob[3] & ENVELOPE_MASK) != 0) {
            return bytes.getDouble(HEADING + which * Double.BYTES);
        }
        bytes.order(blob[HEADING] == 1 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        return bytes.getDouble(POINT_ORDINATES + (which / 2) * Double.BYTES);
    }

    private static void create(Connection connection, String name, ToDoubleFunction<byte[]> answer)
            throws SQLException {
        Function.create(connection, name, new OfGeometry(answer), 1, Function.FLAG_DETERMINISTIC);
    }

    private static final class OfGeometry extends Function {
        private final ToDoubleFunction<byte[]> answer;

        OfGeometry(ToDoubleFunction<byte[]> answer) {
            this.answer = answer;
        }

        @Override
        protected void xFunc() throws SQLException {
            byte[] blob = value_blob(0);
            if (blob == null) {
                result();
            } else {
                result(answer.applyAsDouble(blob));
            }
        }
    }
}
