package org.furrow.engines.sample.dirty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.Charset;
import java.util.List;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.ground.Position;
import org.furrow.engines.sample.Exercise;
import org.junit.jupiter.api.Test;

class DirtyFilesTest {

    private static final Exercise EXERCISE = Exercise.of(600, 7);
    private static final List<DirtyFile> FILES = DirtyFiles.of(EXERCISE, 7);

    @Test
    void the_same_seed_gives_the_same_bytes() {
        List<DirtyFile> again = DirtyFiles.of(EXERCISE, 7);

        for (int i = 0; i < FILES.size(); i++) {
            assertThat(again.get(i).bytes()).isEqualTo(FILES.get(i).bytes());
        }
    }

    @Test
    void every_file_has_rows_and_faults_and_a_row_has_one_fault_at_most() {
        assertThat(FILES).hasSize(5).allSatisfy(file -> {
            assertThat(file.rows()).as(file.name()).isGreaterThan(80);
            assertThat(file.faults()).isNotEmpty();
            assertThat(file.faults()).extracting(PlantedFault::row).doesNotHaveDuplicates();
            assertThat(file.faults()).allMatch(fault -> fault.row() >= 1 && fault.row() <= file.rows());
        });
    }

    @Test
    void a_quarter_of_the_suspected_areas_has_no_geometry_and_the_features_are_as_many_as_said() {
        DirtyFile file = file("suspected-areas.geojson");
        long missing = count(file, CleaningRule.MISSING_GEOMETRY);

        assertThat(missing / (double) file.rows()).isCloseTo(0.25, within(0.02));
        assertThat(count(file, CleaningRule.INVALID_RING) / (double) file.rows())
                .isCloseTo(0.06, within(0.02));
        assertThat(occurrences(file.text(), "\"geometry\": null")).isGreaterThanOrEqualTo((int) missing);
        assertThat(occurrences(file.text(), "{\"type\": \"Feature\",")).isEqualTo(file.rows());
    }

    @Test
    void the_tables_have_a_line_for_each_row_and_one_for_the_columns() {
        for (String name : List.of("hazards-dms.csv", "hazards-utm.csv", "accidents.tsv")) {
            assertThat(occurrences(file(name).text(), "\r\n"))
                    .as(name)
                    .isEqualTo(file(name).rows() + 1);
        }
    }

    @Test
    void the_table_of_degrees_and_minutes_is_in_windows_1252_with_decimal_commas() {
        DirtyFile file = file("hazards-dms.csv");

        assertThat(new String(file.bytes(), Charset.forName("windows-1252"))).isEqualTo(file.text());
        assertThat(file.text()).containsPattern("3[67]°\\d\\d'\\d\\d,\\d\"+S");
    }

    @Test
    void the_grid_table_is_in_zones_26_and_27_south() {
        assertThat(file("hazards-utm.csv").text()).contains(",26H,").contains(",27H,");
    }

    @Test
    void the_grid_is_true_to_the_ellipsoid_on_the_central_meridian() {
        UtmGrid place = UtmGrid.of(-27, -36);
        double fromEquator = new Position(-27, 0).metresTo(new Position(-27, -36));

        assertThat(place.zone()).isEqualTo(26);
        assertThat(place.easting()).isCloseTo(500_000, within(0.001));
        assertThat(place.northing()).isCloseTo(10_000_000 - 0.9996 * fromEquator, within(0.01));
    }

    @Test
    void the_grid_stretches_225_km_from_the_central_meridian_as_it_should() {
        UtmGrid one = UtmGrid.of(-24.5, -36);
        UtmGrid other = UtmGrid.of(-24.5, -36.01);
        double drawn = StrictMath.hypot(one.easting() - other.easting(), one.northing() - other.northing());
        double real = new Position(-24.5, -36).metresTo(new Position(-24.5, -36.01));

        assertThat(drawn / real).isCloseTo(1.000224, within(1e-5));
    }

    @Test
    void many_accidents_sit_on_a_village() {
        DirtyFile file = file("accidents.tsv");

        assertThat(count(file, CleaningRule.AT_SETTLEMENT_CENTRE)).isGreaterThan(file.rows() / 4);
    }

    private static DirtyFile file(String name) {
        return FILES.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static long count(DirtyFile file, CleaningRule rule) {
        return file.faults().stream().filter(fault -> fault.rule() == rule).count();
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
