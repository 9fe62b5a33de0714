package org.furrow.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk of a few megabytes that is really full. Skipped where the tests may not mount one.
@Tag("slow")
class FullDiskTest extends FullDiskContract {

    private static final int BYTES = 6_000_000;
    private static final int ROOM = 400_000;

    @TempDir
    static Path disk;

    @BeforeAll
    static void mount() {
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=" + BYTES, "none", disk.toString()) == 0,
                "only root may mount a small disk");
    }

    @AfterAll
    static void unmount() {
        run("umount", disk.toString());
    }

    @Override
    Path file() {
        return disk.resolve("register.gpkg");
    }

    @Override
    void takeRoom() throws IOException {
        long room = Files.getFileStore(disk).getUsableSpace();
        Files.write(ballast(), new byte[Math.toIntExact(room - ROOM)]);
    }

    @Override
    void giveRoom() throws IOException {
        Files.delete(ballast());
    }

    @Test
    void a_register_that_finds_no_room_to_begin_says_so() throws IOException {
        Path other = disk.resolve("other.gpkg");
        Files.write(disk.resolve("rest"), new byte[ROOM - 50_000]);

        assertThatThrownBy(() -> Register.open(other, Clock.systemUTC()))
                .isInstanceOf(StoreFailure.class)
                .hasMessageContaining("The disk that holds " + other)
                .hasMessageContaining("Maybe");
    }

    @AfterEach
    void empty() throws IOException {
        register.close();
        try (Stream<Path> files = Files.list(disk)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
    }

    private static Path ballast() {
        return disk.resolve("ballast");
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
