package org.furrow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.journal.Draft;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two processes write to one file at once, as the server and an import on the command line do.
@Tag("slow")
class TwoProcessesTest {

    private static final int HAZARDS = 12;
    private static final String HASHES = "SELECT lower(hex(hash)) FROM journal";

    @TempDir
    Path folder;

    private final List<String> acknowledged = new ArrayList<>();

    @Test
    void both_make_the_file_and_each_finds_what_it_wrote() throws IOException {
        writeFromTwo("writes", folder.resolve("register.gpkg"));

        assertWhole(2 * KilledWriter.SINGLE_WRITES);
    }

    @Test
    void both_write_about_the_same_hazards_and_the_state_follows_from_both() throws IOException {
        recordHazards();

        writeFromTwo("shared", folder.resolve("register.gpkg"));

        assertWhole(HAZARDS + 2 * KilledWriter.SINGLE_WRITES);
    }

    private void recordHazards() {
        try (Register register = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC())) {
            SampleDrafts drafts = new SampleDrafts(new Random(4), register::newId);
            while (acknowledged.size() < HAZARDS) {
                Draft draft = drafts.next();
                if (draft.fact() instanceof HazardFact.Recorded) {
                    acknowledged.add(register.append(draft).hash().hex());
                }
            }
        }
    }

    private void writeFromTwo(String what, Path file) throws IOException {
        Process one = KilledWriter.start(folder, what, file, 1_000);
        Process other = KilledWriter.start(folder, what, file, 2_000);
        CompletableFuture<List<String>> heard = CompletableFuture.supplyAsync(() -> hear(one));
        acknowledged.addAll(hear(other));
        acknowledged.addAll(heard.join());
        assertThat(one.onExit().join().exitValue()).isZero();
        assertThat(other.onExit().join().exitValue()).isZero();
    }

    private static List<String> hear(Process writer) {
        try (BufferedReader output = writer.inputReader()) {
            return output.lines().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void assertWhole(int entries) {
        try (Register register = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC())) {
            List<String> written = register.read(session -> session.list(HASHES, row -> row.getString(1)));
            List<String> wrong = register.read(session -> register.journal().verify(session));
            List<String> unsound = register.read(register::listUnsound);

            assertThat(written).hasSize(entries).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(wrong).isEmpty();
            assertThat(unsound).isEmpty();
            assertThat(register.rebuild(folder).differences()).isEmpty();
        }
    }
}
