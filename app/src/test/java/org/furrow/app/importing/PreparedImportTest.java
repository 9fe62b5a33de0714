package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.furrow.app.Furrow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that wait beside the register, and imports that end before their end.
class PreparedImportTest {

    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void after_seven_days_it_is_thrown_away() throws IOException {
        try (Furrow furrow = open(NOW)) {
            bring(furrow);
        }
        try (Furrow later = open(NOW.plus(Duration.ofDays(6)))) {
            assertThat(new PreparingImport(later).list()).hasSize(1);
        }
        try (Furrow later = open(NOW.plus(Duration.ofDays(7)).plusSeconds(1))) {
            assertThat(new PreparingImport(later).list()).isEmpty();
            assertThat(folder.resolve("register.gpkg.imports")).isEmptyDirectory();
        }
    }

    @Test
    void one_that_ran_when_the_program_ended_is_found_interrupted() throws IOException {
        try (Furrow furrow = open(NOW)) {
            Preparation brought = bring(furrow);
            new PreparationFolder(furrow.file())
                    .write(brought.importing(furrow.register().newId().toString(), "tester"));

            try (RunningImports running = new RunningImports(furrow)) {
                Preparation found =
                        new PreparingImport(furrow).find(brought.id()).orElseThrow();
                assertThat(found.state()).isEqualTo(Preparation.State.INTERRUPTED);
                assertThat(running.findStanding(found.id())).isEmpty();
            }
        }
    }

    @Test
    void an_import_that_is_stopped_while_it_writes_can_be_undone_or_completed() throws IOException {
        try (Furrow furrow = open(NOW)) {
            StringBuilder rows = new StringBuilder("reference,reported,latitude,longitude,area m2,classification\n");
            for (int i = 0; i < 6_000; i++) {
                rows.append("R-%d,2025-01-01,%.5f,%.5f,%d,SHA%n".formatted(i, i / 1e3, i / 2e3, 100 + i));
            }
            Path file = java.nio.file.Files.writeString(folder.resolve("areas.csv"), rows);
            ImportOrder order = ImportOrder.of(List.of(file), "tester");
            ImportOrder named = new ImportOrder(
                    order.files(),
                    order.subject(),
                    order.crs(),
                    order.mapping(),
                    order.accepted(),
                    "tester",
                    false,
                    new ImportOrder.Details(
                            List.of(),
                            java.util.Map.of(),
                            java.util.Optional.of(furrow.register().newId()),
                            false));

            assertThat(org.assertj.core.api.Assertions.catchThrowable(() -> new ImportingFiles(furrow)
                            .run(named, (step, done, total) -> {
                                if (total > 0 && done > 4_500) {
                                    throw new ImportStopped();
                                }
                            })))
                    .isInstanceOf(ImportStopped.class);

            ReadingImports imports = new ReadingImports(furrow);
            assertThat(imports.find(named.details().id().orElseThrow())
                            .orElseThrow()
                            .finished())
                    .isEmpty();
            ReadingImports.Written written =
                    imports.written(named.details().id().orElseThrow());
            assertThat(written.taken() + written.held()).isBetween(2_000L, 4_608L);
            ImportReport rest = new ImportingFiles(furrow).run(order, (_, _, _) -> {});
            assertThat(rest.counts().read()).isEqualTo(6_000);
            assertThat(rest.counts().unchanged()).isEqualTo(written.taken() + written.held());
        }
    }

    @Test
    void names_become_no_paths_and_are_told_apart() throws IOException {
        try (Furrow furrow = open(NOW)) {
            PreparingImport preparing = new PreparingImport(furrow);
            Preparation preparation = preparing.begin("tester");
            for (String name : List.of("../../areas.csv", "C:\\maps\\areas.csv", "areas.csv", "..", "\u0000")) {
                preparation = preparing.add(preparation, name, new ByteArrayInputStream(new byte[1]));
            }

            assertThat(preparation.files().stream().map(Preparation.Upload::name))
                    .containsExactly("areas.csv", "areas (2).csv", "areas (3).csv", "..", "file");
            Path kept = folder.resolve("register.gpkg.imports")
                    .resolve(preparation.id())
                    .resolve("files");
            assertThat(kept).isDirectoryContaining("glob:**/0").isDirectoryNotContaining("glob:**/*areas*");
        }
    }

    private Furrow open(Instant now) {
        return Furrow.open(folder.resolve("register.gpkg"), Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Preparation bring(Furrow furrow) throws IOException {
        PreparingImport preparing = new PreparingImport(furrow);
        return preparing.add(
                preparing.begin("tester"),
                "areas.csv",
                new ByteArrayInputStream("reference\nA-1\n".getBytes(StandardCharsets.UTF_8)));
    }
}
