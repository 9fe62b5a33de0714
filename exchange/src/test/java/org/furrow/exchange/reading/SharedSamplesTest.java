package org.furrow.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Reads every shared sample as it is; skipped where the samples are not there.
class SharedSamplesTest {

    private static Path samples = Path.of("");

    @BeforeAll
    static void find_the_samples() {
        assumeTrue(Gathered.sharedSamples().isPresent(), "no folder shared/data above the working directory");
        samples = Gathered.sharedSamples().orElseThrow();
    }

    @ParameterizedTest(name = "{0} has {1} rows")
    @CsvSource({
        "colombia_map_muse_1990_2011.geojson.tar.gz, 22004, 22",
        "amsterdam_bommenkaart_csv.tar.gz, 59, 4",
        "ukraine_2014_craters_points.csv.gz, 6150, 1",
        "ucdp_ged23.1_central_african_republic.geojson.gz, 1848, 1",
        "reland2022_antioquia_grid_features_labels.csv.gz, 7019, 1",
        "angola_ap_mined_area_by_province_2024.csv, 21, 1",
        "national_series.csv, 101, 1"
    })
    void reads_every_shared_sample(String file, int rows, int sources) {
        Gathered gathered = Gathered.from(samples.resolve(file));

        assertThat(gathered.problems()).isEmpty();
        assertThat(gathered.rows()).hasSize(rows);
        assertThat(gathered.sources()).hasSize(sources);
    }
}
