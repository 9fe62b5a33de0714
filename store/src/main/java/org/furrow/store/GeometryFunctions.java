package org.furrow.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToDoubleFunction;
import org.furrow.store.ground.GeometryBlob;
import org.sqlite.Function;

/// The SQL functions that the spatial indexes' triggers call: they read the envelope in a geometry's heading.
///
/// They belong to a connection and are registered on each one.
///
/// A call from SQLite into Java costs more than an entry of the index, and the triggers make five for each geometry. So
/// the register's own writer writes the entries itself ([SpatialIndex]): to it every geometry is empty, so that the
/// triggers only take entries out. Whoever else writes to the file has the functions of the GeoPackage standard.
final class GeometryFunctions {

    private GeometryFunctions() {}

    /// The functions of the standard.
    static void register(Connection connection) throws SQLException {
        create(connection, "ST_MinX", blob -> GeometryBlob.extreme(blob, 0));
        create(connection, "ST_MaxX", blob -> GeometryBlob.extreme(blob, 1));
        create(connection, "ST_MinY", blob -> GeometryBlob.extreme(blob, 2));
        create(connection, "ST_MaxY", blob -> GeometryBlob.extreme(blob, 3));
        create(connection, "ST_IsEmpty", blob -> GeometryBlob.isEmpty(blob) ? 1 : 0);
    }

    /// The functions for the writer that keeps the indexes itself.
    static void registerForWriter(Connection connection) throws SQLException {
        register(connection);
        Function.create(connection, "ST_IsEmpty", new Always(), 1, Function.FLAG_DETERMINISTIC);
    }

    private static final class Always extends Function {
        @Override
        protected void xFunc() throws SQLException {
            result(1);
        }
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
