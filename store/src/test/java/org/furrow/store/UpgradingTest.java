package org.furrow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.zip.GZIPInputStream;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.domain.journal.RowFinding;
import org.furrow.store.journal.ImportQuery;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A register that an earlier Furrow made is brought up to this one when it is opened.
///
/// Each `register-V….gpkg.gz` was written by the Furrow whose last migration it names: 24 revisions in the open ocean,
/// one an hour from 2026-01-01T01:00Z on. `imported-V1.gpkg.gz` holds an import of four rows there, of which two were
/// held.
class UpgradingTest {

    private static final int OPENED_TOGETHER = 6;
    private static final String INDEXES = "SELECT count(*) FROM sqlite_master WHERE name = 'journal_recorded'";
    private static final String MIGRATIONS = "SELECT count(*) FROM furrow_migrations WHERE success = 1";

    @TempDir
    Path folder;

    @Test
    void a_file_of_the_first_migration_is_upgraded_and_nothing_of_it_changes() throws IOException {
        try (Register register = open(unpacked("register-V1.gpkg.gz"))) {
            assertThat(number(register, INDEXES)).isEqualTo(1);
            assertThat(number(register, "SELECT count(*) FROM journal")).isEqualTo(24);
            assertThat(number(register, "SELECT count(*) FROM hazards")).isEqualTo(8);
            assertWhole(register);
        }
    }

    @Test
    void an_upgraded_file_says_what_was_known_and_takes_more() throws IOException {
        try (Register register = open(unpacked("register-V1.gpkg.gz"))) {
            Instant noon = Instant.parse("2026-01-01T12:00:00Z");
            long known = register.read(session -> register.journal().positionAt(session, noon));
            assertThat(known).isEqualTo(12);

            register.append(new SampleDrafts(new Random(2), register::newId).next());

            assertWhole(register);
        }
    }

    @Test
    void what_was_found_in_rows_is_told_apart_as_the_journal_says_it() throws IOException {
        try (Register register = open(unpacked("imported-V1.gpkg.gz"))) {
            List<RowFinding> found = findings(register);

            assertThat(found).extracting(RowFinding::rule).contains("impossible-date", "missing-geometry");
            assertThat(found)
                    .filteredOn(finding -> finding.rule().equals("unclosed-ring"))
                    .singleElement()
                    .satisfies(finding -> {
                        assertThat(finding.sentence()).startsWith("A ring of 4 points does not return");
                        assertThat(finding.done()).startsWith("mended; the area was 12,127 m²");
                    });
            assertThat(register.rebuild(folder).differences()).isEmpty();
        }
    }

    private static List<RowFinding> findings(Register register) {
        ImportQuery imports = new ImportQuery();
        List<RowFinding> found = new ArrayList<>();
        register.read(session -> {
            ImportSummary summary = imports.list(session).getFirst();
            imports.eachRow(session, summary.id(), row -> found.addAll(row.findings()));
            return summary;
        });
        return found;
    }

    @RepeatedTest(3)
    void several_that_open_an_old_file_at_once_upgrade_it_once() throws IOException {
        openTogether(unpacked("register-V1.gpkg.gz"));
    }

    @RepeatedTest(3)
    void several_that_make_a_file_at_once_make_one() {
        openTogether(folder.resolve("new.gpkg"));
    }

    private static void openTogether(Path file) {
        List<CompletableFuture<Register>> opening = new ArrayList<>();
        for (int i = 0; i < OPENED_TOGETHER; i++) {
            opening.add(CompletableFuture.supplyAsync(() -> open(file), task -> new Thread(task).start()));
        }
        for (CompletableFuture<Register> each : opening) {
            Register register = each.join();
            assertThat(number(register, MIGRATIONS)).isEqualTo(17);
            assertWhole(register);
            register.close();
        }
    }

    private Path unpacked(String name) throws IOException {
        Path file = folder.resolve("old.gpkg");
        try (InputStream packed = Objects.requireNonNull(getClass().getResourceAsStream(name));
                InputStream bytes = new GZIPInputStream(packed)) {
            Files.copy(bytes, file);
        }
        return file;
    }

    private static Register open(Path file) {
        return Register.open(file, Clock.systemUTC());
    }

    private static long number(Register register, String question) {
        return register.read(session -> session.number(question));
    }

    private static void assertWhole(Register register) {
        List<String> wrong = register.read(session -> register.journal().verify(session));
        assertThat(wrong).isEmpty();
    }
}
