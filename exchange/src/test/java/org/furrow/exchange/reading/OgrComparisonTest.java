package org.furrow.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.crs.ReferenceSystem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads what GDAL writes; skipped where ogr2ogr is not installed.
class OgrComparisonTest {

    private static final String AREAS = """
            {"type":"FeatureCollection","features":[
            {"type":"Feature","properties":{"ref":"A-1","naam":"Općina Čapljina","area":1200.5,"seen":"2001-05-04"},
             "geometry":{"type":"Polygon","coordinates":[[[17.5,43.5],[17.6,43.5],[17.6,43.6],[17.5,43.6],[17.5,43.5]],
             [[17.52,43.52],[17.52,43.54],[17.54,43.54],[17.52,43.52]]]}},
            {"type":"Feature","properties":{"ref":"A-2","naam":"العراق","area":7,"seen":"2002-01-31"},
             "geometry":{"type":"MultiPolygon","coordinates":[[[[18,43],[18.1,43],[18.1,43.1],[18,43]]],
             [[[19,43],[19.1,43],[19.1,43.1],[19,43]]]]}},
            {"type":"Feature","properties":{"ref":"A-3","naam":null,"area":null,"seen":null},"geometry":null}]}""";

    @TempDir
    Path folder;

    private Path areas = Path.of("");

    @BeforeAll
    static void find_ogr2ogr() {
        assumeTrue(
                Stream.of("/usr/bin", "/usr/local/bin", "/opt/homebrew/bin")
                        .anyMatch(place -> Files.isExecutable(Path.of(place, "ogr2ogr"))),
                "ogr2ogr is not installed");
    }

    @BeforeEach
    void write_the_areas() throws IOException {
        areas = Files.writeString(folder.resolve("areas.geojson"), AREAS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ESRI Shapefile, out.shp", "GPKG, out.gpkg", "KML, out.kml", "GeoJSONSeq, out.geojsonl"})
    void shapes_and_values_are_those_that_gdal_wrote(String driver, String file) throws Exception {
        Path out = convert(driver, file);

        Gathered read = Gathered.from(out);

        assertThat(read.problems()).isEmpty();
        List<SourceRow> rows = read.rows().stream()
                .filter(row -> !row.values().containsValue("A-3"))
                .toList();
        assertThat(rows).hasSize(2);
        assertThat(rows.get(0).values().values()).contains("A-1", "Općina Čapljina");
        assertThat(rows.get(1).values().values()).contains("A-2", "العراق");
        assertThat(outline(rows.get(0))).isEqualTo("POLYGON [5, 4]");
        assertThat(outline(rows.get(1))).isEqualTo("POLYGON [4][4]");
        String crs = read.sources().getFirst().details().declaredCrs().orElse("EPSG:4326");
        assertThat(ReferenceSystem.find(crs).orElseThrow().isWgs84()).isTrue();
    }

    @Test
    void a_null_shape_and_empty_values_are_kept_in_a_shapefile() throws Exception {
        Gathered read = Gathered.from(convert("ESRI Shapefile", "out.shp"));

        assertThat(read.rows()).hasSize(3);
        assertThat(read.row(2).shape()).isEmpty();
        assertThat(read.row(2).values()).containsEntry("ref", "A-3").containsEntry("area", "");
        assertThat(read.row(0).value("seen")).isIn("2001-05-04", "2001/05/04");
    }

    @Test
    void a_shapefile_without_its_table_still_gives_its_shapes() throws Exception {
        Path out = convert("ESRI Shapefile", "out.shp");
        Files.delete(folder.resolve("out.dbf"));
        Files.delete(folder.resolve("out.shx"));

        Gathered read = Gathered.from(out);

        assertThat(read.rows()).hasSize(3);
        assertThat(read.row(0).values()).isEmpty();
        assertThat(read.problems()).hasSize(1);
    }

    @Test
    void a_zipped_shapefile_finds_its_companions() throws Exception {
        convert("ESRI Shapefile", "out.shp");
        Path zip = folder.resolve("out.zip");
        try (ZipOutputStream packed = new ZipOutputStream(Files.newOutputStream(zip))) {
            for (String ending : List.of("dbf", "shp", "prj", "cpg", "shx")) {
                packed.putNextEntry(new ZipEntry("data/OUT." + ending.toUpperCase(Locale.ROOT)));
                packed.write(Files.readAllBytes(folder.resolve("out." + ending)));
            }
        }

        Gathered read = Gathered.from(zip);

        assertThat(read.sources()).hasSize(1);
        assertThat(read.row(0).values()).containsEntry("ref", "A-1");
        assertThat(read.sources().getFirst().details().declaredCrs()).isPresent();
    }

    @Test
    void companions_named_along_with_their_shapefile_are_no_sources_of_their_own() throws Exception {
        Path out = convert("ESRI Shapefile", "out.shp");

        Gathered read = Gathered.from(folder.resolve("out.dbf"), folder.resolve("out.prj"), out);

        assertThat(read.sources()).hasSize(1);
        assertThat(read.problems()).isEmpty();
    }

    @Test
    void a_truncated_shapefile_keeps_its_good_rows() throws Exception {
        Path out = convert("ESRI Shapefile", "out.shp");
        byte[] whole = Files.readAllBytes(out);
        Files.write(out, Arrays.copyOf(whole, whole.length - 40));

        Gathered read = Gathered.from(out);

        assertThat(read.rows()).hasSize(1);
        assertThat(read.problems()).extracting(FileProblem::rule).contains("unreadable-file");
    }

    private Path convert(String driver, String file) throws IOException, InterruptedException {
        Path out = folder.resolve(file);
        Process process = new ProcessBuilder(
                        "ogr2ogr", "-f", driver, "-lco", "ENCODING=UTF-8", out.toString(), areas.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("ogr.log").toFile())
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return out;
    }

    private static String outline(SourceRow row) {
        Sketch shape = row.shape().orElseThrow();
        StringBuilder text = new StringBuilder(shape.kind() + " ");
        shape.parts()
                .forEach(part -> text.append(
                        part.rings().stream().map(ring -> ring.size()).toList()));
        return text.toString();
    }
}
