package org.furrow.exchange.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.domain.ground.Sketch;
import org.sqlite.SQLiteConfig;

/// The tables of a GeoPackage, opened read only.
///
/// Names of tables and columns come from the file and cannot be bound as parameters, so they are quoted.
final class GeoPackageFile {

    private static final String TABLES = """
            SELECT c.table_name, coalesce(g.column_name, ''), coalesce(s.organization, ''),
                   coalesce(s.organization_coordsys_id, 0), coalesce(s.definition, '')
            FROM gpkg_contents c
            LEFT JOIN gpkg_geometry_columns g ON lower(g.table_name) = lower(c.table_name)
            LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id
            WHERE c.data_type IN ('features', 'attributes')
            ORDER BY c.table_name
            """;
    private static final String COLUMNS = "SELECT name FROM pragma_table_info(?)";

    /// One table of the file.
    ///
    /// @param geometry the column with the shape, empty where there is none
    private record Table(String name, String geometry, Optional<String> crs) {}

    private final Content content;
    private final Path path;

    private GeoPackageFile(Content content, Path path) {
        this.content = content;
        this.path = path;
    }

    static List<Source> open(Content content) throws IOException {
        GeoPackageFile file = new GeoPackageFile(content, content.file().orElseThrow());
        try (Connection connection = file.connect()) {
            List<Source> sources = new ArrayList<>();
            for (Table table : tables(connection)) {
                List<String> columns = columns(connection, table);
                var details = new Source.Details(Optional.empty(), Optional.empty(), columns, table.crs());
                sources.add(new Source(
                        content.name() + "/" + table.name(),
                        Format.GEOPACKAGE,
                        details,
                        sink -> file.readInto(table, sink)));
            }
            return sources;
        } catch (SQLException broken) {
            throw new IOException("it is no sound GeoPackage: " + broken.getMessage(), broken);
        }
    }

    private Connection connect() throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        return config.createConnection("jdbc:sqlite:" + path.toAbsolutePath());
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        List<Table> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                tables.add(new Table(rows.getString(1), rows.getString(2), crs(rows)));
            }
        }
        return tables;
    }

    private static Optional<String> crs(ResultSet rows) throws SQLException {
        int code = rows.getInt(4);
        if (rows.getString(3).equalsIgnoreCase("EPSG") && code > 0) {
            return Optional.of("EPSG:" + code);
        }
        String definition = rows.getString(5);
        return definition.isBlank() || definition.equals("undefined") ? Optional.empty() : Optional.of(definition);
    }

    private static List<String> columns(Connection connection, Table table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS)) {
            statement.setString(1, table.name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    if (!rows.getString(1).equalsIgnoreCase(table.geometry())) {
                        columns.add(rows.getString(1));
                    }
                }
            }
        }
        return columns;
    }

    private void readInto(Table table, RowSink sink) throws IOException {
        String sql = "SELECT * FROM \"%s\"".formatted(table.name().replace("\"", "\"\""));
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            long number = 0;
            while (!sink.isDone() && rows.next()) {
                number++;
                readRow(table, rows, number, sink);
            }
        } catch (SQLException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    private void readRow(Table table, ResultSet rows, long number, RowSink sink) throws SQLException {
        String name = content.name() + "/" + table.name();
        Map<String, String> values = new LinkedHashMap<>();
        Optional<byte[]> blob = Optional.empty();
        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            String heading = rows.getMetaData().getColumnName(column);
            if (heading.equalsIgnoreCase(table.geometry())) {
                blob = Optional.ofNullable(rows.getBytes(column));
            } else {
                String value = rows.getString(column);
                values.put(heading, value == null ? "" : value);
            }
        }
        try {
            Optional<Sketch> shape = blob.flatMap(Wkb::readGeoPackage);
            sink.row(new SourceRow(name, number, values, shape));
        } catch (IllegalArgumentException broken) {
            sink.problem(FileProblem.ofRow(
                    name, number, "Row " + number + ": " + broken.getMessage() + ".", "Maybe draw its shape again."));
        }
    }
}
