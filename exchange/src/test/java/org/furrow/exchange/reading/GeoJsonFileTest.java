package org.furrow.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeoJsonFileTest {

    @TempDir
    Path folder;

    @Test
    void properties_keep_their_own_text() throws IOException {
        Gathered read = read("""
                {"type":"FeatureCollection","features":[{"type":"Feature","id":7,
                "properties":{"a":1.50,"b":null,"c":true,"AÑO":"x\\"y","d":{"e":[1, 2]},"f":12345678901234567890},
                "geometry":null}]}""");

        assertThat(read.problems()).isEmpty();
        assertThat(read.row(0).values())
                .containsEntry("a", "1.50")
                .containsEntry("b", "")
                .containsEntry("c", "true")
                .containsEntry("AÑO", "x\"y")
                .containsEntry("d", "{\"e\":[1, 2]}")
                .containsEntry("f", "12345678901234567890")
                .containsEntry("id", "7");
        assertThat(read.row(0).shape()).isEmpty();
    }

    @Test
    void the_feature_id_gives_way_to_a_property_of_that_name() throws IOException {
        Gathered read = read("{\"type\":\"Feature\",\"id\":7,\"properties\":{\"ID\":\"A-1\"},\"geometry\":null}");

        assertThat(read.row(0).values()).containsOnlyKeys("ID");
    }

    @Test
    void unclosed_and_short_rings_stay_as_they_are() throws IOException {
        Gathered read = read("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1]],[[0.1,0.1,5]]]}");

        Sketch shape = read.row(0).shape().orElseThrow();
        assertThat(shape.kind()).isEqualTo(Sketch.Kind.POLYGON);
        assertThat(shape.parts().getFirst().rings().getFirst().isClosed()).isFalse();
        assertThat(shape.parts().getFirst().rings().get(1).size()).isEqualTo(1);
    }

    @Test
    void every_kind_of_geometry_is_read() throws IOException {
        Gathered read = read("""
                {"type":"MultiPoint","coordinates":[[1,2],[3,4]]}
                {"type":"LineString","coordinates":[[1,2],[3,4]]}
                {"type":"MultiLineString","coordinates":[[[1,2],[3,4]],[[5,6],[7,8]]]}
                {"type":"MultiPolygon","coordinates":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[6,5],[6,6],[5,5]]]]}
                {"type":"GeometryCollection","geometries":[{"type":"Point","coordinates":[9,9]},
                 {"type":"Polygon","coordinates":[[[0,0],[1,0],[1,1],[0,0]]]}]}
                {"type":"Polygon","coordinates":[]}""");

        assertThat(read.problems()).isEmpty();
        assertThat(read.rows().stream()
                        .map(row -> row.shape()
                                .map(s -> s.kind() + " " + s.parts().size())
                                .orElse("-")))
                .containsExactly("POINT 2", "LINE 1", "LINE 2", "POLYGON 2", "POLYGON 1", "-");
    }

    @Test
    void a_broken_feature_costs_itself_only() throws IOException {
        Gathered read = read("{\"type\":\"FeatureCollection\",\"features\":[" + point(1) + ",\n"
                + "{\"type\":\"Feature\",\"properties\":{\"n\":2,},\"geometry\":{\"type\":\"Circle\"}},\n"
                + "{\"type\":\"Feature\" \"properties\":{}},\n" + point(4) + "]}");

        assertThat(read.rows()).extracting(SourceRow::number).containsExactly(1L, 4L);
        assertThat(read.problems()).extracting(FileProblem::row).containsExactly(2L, 3L);
        assertThat(read.problems()).extracting(FileProblem::rule).containsOnly("unreadable-row");
    }

    @Test
    void a_missing_brace_costs_one_feature() throws IOException {
        String broken = "{\"type\":\"Feature\",\"properties\":{\"n\":2,\"geometry\":null}";

        Gathered read = read("{\"type\":\"FeatureCollection\",\"features\":[" + point(1) + "," + broken + "," + point(3)
                + "," + point(4) + "]}");

        assertThat(read.rows()).extracting(row -> row.value("n")).containsExactly("1", "3", "4");
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void a_truncated_file_keeps_its_good_rows_and_says_so() throws IOException {
        String whole = "{\"type\":\"FeatureCollection\",\"features\":[" + point(1) + "," + point(2) + "," + point(3);

        Gathered read = read(whole.substring(0, whole.length() - 20));

        assertThat(read.rows()).hasSize(2);
        assertThat(read.problems()).extracting(FileProblem::rule).contains("unreadable-file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\u001e", "\n\n"})
    void features_may_stand_on_lines_of_their_own(String between) throws IOException {
        Gathered read = read(point(1) + between + point(2) + between + "{\"broken" + between + point(4));

        assertThat(read.rows()).extracting(row -> row.value("n")).contains("1", "2");
    }

    @Test
    void the_reference_system_is_read() throws IOException {
        Gathered read = read("{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":"
                + "{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}},\"features\":[" + point(1) + "]}");

        assertThat(read.sources().getFirst().details().declaredCrs()).contains("urn:ogc:def:crs:EPSG::28992");
    }

    @Test
    void a_reference_system_named_after_the_rows_is_told() throws IOException {
        Gathered read = read("{\"type\":\"FeatureCollection\",\"features\":[" + point(1)
                + "],\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:28992\"}}}");

        assertThat(read.problems()).extracting(FileProblem::rule).containsExactly("unknown-crs");
    }

    @Test
    void esri_features_are_read_with_their_holes() throws IOException {
        Gathered read = read("""
                {"spatialReference":{"wkid":102100,"latestWkid":3857},"features":[{"attributes":{"OBJECTID":1},
                "geometry":{"rings":[[[0,0],[0,9],[9,9],[9,0],[0,0]],[[1,1],[2,1],[2,2],[1,1]]]}}]}""");

        assertThat(read.sources().getFirst().details().declaredCrs()).contains("EPSG:3857");
        assertThat(read.row(0).shape().orElseThrow().parts().getFirst().rings()).hasSize(2);
        assertThat(read.row(0).value("OBJECTID")).isEqualTo("1");
    }

    @Test
    void nesting_beyond_reason_is_a_problem_and_no_crash() throws IOException {
        Gathered read =
                read("{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"a\":"
                        + "[".repeat(100_000) + "]".repeat(100_000) + "},\"geometry\":null}," + point(2) + "]}");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void coordinates_that_are_no_numbers_are_told() throws IOException {
        Gathered read =
                read("{\"type\":\"Point\",\"coordinates\":[\"here\",2]}\n{\"type\":\"Point\",\"coordinates\":[1]}\n"
                        + "{\"type\":\"Point\",\"coordinates\":[\"44.5\",\" 33\"]}");

        assertThat(read.rows()).hasSize(1);
        assertThat(read.problems()).hasSize(2);
    }

    private static String point(int n) {
        return "{\"type\":\"Feature\",\"properties\":{\"n\":" + n + "},"
                + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[" + n + ",2]}}";
    }

    private Gathered read(String text) throws IOException {
        Path file = folder.resolve("a.geojson");
        Files.write(file, text.getBytes(StandardCharsets.UTF_8));
        return Gathered.from(file);
    }
}
