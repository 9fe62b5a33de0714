package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// `furrow import --dry-run` looks and leaves nothing behind.
class DryRunTest {

    @TempDir
    Path folder;

    private Path areas;

    @BeforeEach
    void write() throws IOException {
        areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(7));
    }

    @Test
    void where_there_is_no_register_none_is_made() throws IOException {
        List<Path> before = files();

        Run run = Run.of("import", "--dry-run", areas.toString(), "--data", register());

        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("7");
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void it_says_what_the_import_then_does() {
        Run dry = Run.of("import", "--dry-run", "--json", areas.toString(), "--data", register());

        Run real = Run.of("import", "--json", areas.toString(), "--data", register());

        assertThat(dry.out()).contains("\"read\" : 7");
        assertThat(counts(dry)).isEqualTo(counts(real));
    }

    @Test
    void a_register_that_is_there_is_compared_with() {
        Run.of("import", areas.toString(), "--data", register());

        Run dry = Run.of("import", "--dry-run", "--json", areas.toString(), "--data", register());

        assertThat(dry.out()).contains("\"unchanged\" : 7");
    }

    private static List<String> counts(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.matches(" +\"(read|accepted|flagged|held|unchanged)\".*"))
                .toList();
    }

    private String register() {
        return folder.resolve("register.gpkg").toString();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
