package org.furrow.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeoPackageFileTest {

    private static final String TABLES = """
            CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_geometry_columns (table_name TEXT, column_name TEXT, srs_id INTEGER);
            CREATE TABLE gpkg_spatial_ref_sys (srs_id INTEGER, organization TEXT, organization_coordsys_id INTEGER,
                definition TEXT);
            CREATE TABLE "suspected ""areas" (fid INTEGER PRIMARY KEY, ref TEXT, geom BLOB);
            CREATE TABLE notes (fid INTEGER PRIMARY KEY, text TEXT);
            INSERT INTO gpkg_contents VALUES ('suspected "areas', 'features', 28992), ('notes', 'attributes', 0);
            INSERT INTO gpkg_geometry_columns VALUES ('suspected "areas', 'geom', 28992);
            INSERT INTO gpkg_spatial_ref_sys VALUES (28992, 'EPSG', 28992, 'undefined');
            INSERT INTO notes VALUES (1, 'dry');
            """;

    @TempDir
    Path folder;

    @Test
    void every_table_is_a_source_with_its_reference_system() throws SQLException {
        Gathered read = Gathered.from(write(ring(0, 0, 9, 0, 9, 9, 0, 0)));

        assertThat(read.sources()).extracting(Source::name).containsExactly("a.gpkg/notes", "a.gpkg/suspected \"areas");
        assertThat(read.sources().get(1).details().declaredCrs()).contains("EPSG:28992");
        assertThat(read.sources().get(1).details().columns()).containsExactly("fid", "ref");
        assertThat(read.row(0).value("text")).isEqualTo("dry");
        assertThat(read.row(1).values()).containsEntry("ref", "row 1").doesNotContainKey("geom");
    }

    @Test
    void an_unclosed_ring_stays_unclosed() throws SQLException {
        Gathered read = Gathered.from(write(ring(0, 0, 9, 0, 9, 9)));

        Sketch shape = read.row(1).shape().orElseThrow();
        assertThat(shape).isEqualTo(Sketch.polygon(0, 0, 9, 0, 9, 9));
    }

    @Test
    void bytes_that_are_no_shape_cost_one_row() throws SQLException {
        byte[] cut = Arrays.copyOf(ring(0, 0, 9, 0, 9, 9), 40);

        Gathered read = Gathered.from(write(cut, new byte[0], ring(0, 0, 9, 0, 9, 9)));

        assertThat(read.rows()).extracting(row -> row.value("ref")).containsExactly("", "row 3");
        assertThat(read.problems()).extracting(FileProblem::row).containsExactly(1L, 2L);
    }

    @Test
    void a_database_that_is_no_geopackage_says_so() throws Exception {
        Path file = folder.resolve("b.gpkg");
        Files.write(file, "SQLite format 3\0 and then nothing".getBytes(StandardCharsets.US_ASCII));

        assertThat(Gathered.from(file).problems()).extracting(FileProblem::rule).containsExactly("unreadable-file");
    }

    private Path write(byte[]... shapes) throws SQLException {
        Path file = folder.resolve("a.gpkg");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String command : TABLES.split(";", -1)) {
                statement.executeUpdate(command);
            }
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO \"suspected \"\"areas\" (ref, geom) VALUES (?, ?)")) {
                for (int i = 0; i < shapes.length; i++) {
                    insert.setString(1, "row " + (i + 1));
                    insert.setBytes(2, shapes[i]);
                    insert.executeUpdate();
                }
            }
        }
        return file;
    }

    /// A polygon of one ring in GeoPackage's binary form.
    private static byte[] ring(double... xy) {
        ByteBuffer bytes = ByteBuffer.allocate(8 + 13 + 8 * xy.length).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put((byte) 'G').put((byte) 'P').put((byte) 0).put((byte) 1).putInt(28992);
        bytes.put((byte) 1).putInt(3).putInt(1).putInt(xy.length / 2);
        for (double figure : xy) {
            bytes.putDouble(figure);
        }
        return bytes.array();
    }
}
