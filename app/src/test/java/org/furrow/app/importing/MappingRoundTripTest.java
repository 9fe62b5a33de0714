package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.exchange.mapping.Mapping;
import org.furrow.exchange.mapping.MappingFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A mapping that was proposed, corrected by a person in its file, and used again.
class MappingRoundTripTest {

    private static final String TABLE = """
            oznaka;vrsta;povrsina;x1;y1;datum
            A-1;Zona crvena;1000;-24.10;-36.10;01.03.2020
            A-2;Zona zuta;1100;-24.12;-36.11;02.03.2020
            A-3;Zona zuta;1200;-24.14;-36.12;03.03.2020
            """;

    private static final String CORRECTED = """
            vrsta: classification
              x1: longitude
              y1: latitude""";

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
    void a_proposal_that_was_corrected_in_its_file_is_used_as_corrected() throws IOException {
        Path table = bench.write("lokal.csv", TABLE);
        String proposed = proposed(table);
        String corrected = proposed.replaceFirst("subject: .*", "subject: hazards")
                .replaceFirst("vrsta: .*", CORRECTED)
                .replaceFirst("codes: .*", "codes: {classification: {Zona crvena: cha, Zona zuta: indication}}");
        Mapping mapping = MappingFile.read(bench.write("mapping.yaml", corrected));

        ImportReport report = bench.take(order(table, mapping));

        assertThat(report.counts()).isEqualTo(new ImportReport.Counts(3, 2, 0, 1, 0));
        assertThat(report.rules()).containsOnlyKeys("not-a-surface");
    }

    @Test
    void the_mapping_that_was_used_is_reported_and_reads_as_the_same() throws IOException {
        Path table = bench.write("lokal.csv", TABLE);
        Mapping first = MappingFile.read(bench.write("mapping.yaml", proposed(table)));

        String again = bench.take(order(table, first)).files().getFirst().mapping();

        assertThat(MappingFile.read(bench.write("again.yaml", again))).isEqualTo(first);
    }

    private String proposed(Path table) {
        ImportOrder dryRun = new ImportOrder(
                List.of(table), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), "tester", true);
        String mapping = bench.take(dryRun).files().getFirst().mapping();
        assertThat(bench.journalLength()).isZero();
        return mapping;
    }

    private static ImportOrder order(Path table, Mapping mapping) {
        return new ImportOrder(
                List.of(table), Optional.empty(), Optional.empty(), Optional.of(mapping), Set.of(), "tester", false);
    }
}
