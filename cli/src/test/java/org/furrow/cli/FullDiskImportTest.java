package org.furrow.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An import into a register whose disk is really full. Skipped where the tests may not mount a small one.
@Tag("slow")
class FullDiskImportTest {

    private static final int AREAS = 4_000;

    @TempDir
    static Path disk;

    @TempDir
    Path folder;

    @BeforeAll
    static void mount() {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=6m", "none", disk.toString()) == 0,
                "only root may mount a small disk");
    }

    @AfterAll
    static void unmount() {
        run("umount", disk.toString());
    }

    @Test
    void it_stops_in_words_and_the_same_import_completes_it_once_there_is_room() throws IOException {
        Path areas = Files.writeString(folder.resolve("areas.geojson"), Areas.geoJson(AREAS));
        String register = disk.resolve("register.gpkg").toString();

        Run stopped = Run.of("import", areas.toString(), "--data", register);
        Run readable = Run.of("check", "--data", register);
        run("mount", "-o", "remount,size=100m", disk.toString());
        Run completed = Run.of("import", "--json", areas.toString(), "--data", register);

        assertThat(stopped.status()).isEqualTo(1);
        assertThat(stopped.err())
                .contains("The disk that holds " + register + " is full.")
                .contains("Maybe make room there")
                .contains("import the same files again");
        assertThat(readable.status()).as(readable.out() + readable.err()).isZero();
        assertThat(completed.status()).as(completed.err()).isZero();
        assertThat(completed.out()).contains("\"read\" : " + AREAS).doesNotContain("\"unchanged\" : 0");
        assertThat(Run.of("check", "--rebuild", "--data", register).status()).isZero();
        assertThat(ledger(register)).isEqualTo(ledgerOfAnImportWithoutTrouble(areas));
    }

    private String ledgerOfAnImportWithoutTrouble(Path areas) {
        String other = folder.resolve("register.gpkg").toString();
        assertThat(Run.of("import", areas.toString(), "--data", other).status()).isZero();
        return ledger(other);
    }

    private static String ledger(String register) {
        return Run.of("ledger", "--by", "hazard", "--data", register).out();
    }

    private static int run(String... command) {
        try {
            Process process = new ProcessBuilder(Arrays.asList(command))
                    .redirectErrorStream(true)
                    .start();
            process.getInputStream().readAllBytes();
            return process.waitFor(10, TimeUnit.SECONDS) ? process.exitValue() : -1;
        } catch (IOException missing) {
            return -1;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return -1;
        }
    }
}
