package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.domain.cleaning.CleaningRule.Severity;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file whose numbers are no degrees and that does not say what they are.
class UnplacedFileTest {

    private static final String POINTS = """
            id,easting,northing
            P-1,590000,6015000
            P-2,590100,6015100
            P-3,590200,6015300
            """;

    @TempDir
    private Path folder;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void each_of_its_rows_is_held_and_nothing_is_written() {
        ImportReport report = bench.take(bench.write("points.csv", POINTS));

        assertThat(report.rules())
                .containsExactly(java.util.Map.entry("unknown-crs", new ImportReport.RuleCount(3, Severity.HELD)));
        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(3, 0, 0, 3, 0));
        assertThat(report.problems()).hasSize(1);
        assertThat(report.importId()).isEmpty();
        assertThat(bench.journalLength()).isZero();
    }

    @Test
    void it_is_taken_once_somebody_names_the_system() {
        Path file = bench.write("points.csv", POINTS);

        ImportReport report = bench.take(new ImportOrder(
                List.of(file),
                Optional.empty(),
                Optional.of("EPSG:32726"),
                Optional.empty(),
                Set.of(),
                "tester",
                false));

        assertThat(report.counts().held()).isZero();
        assertThat(report.bounds().orElseThrow().south()).isBetween(-36.1, -35.9);
    }
}
