package org.furrow.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A process that writes to the register is killed without warning, and nothing that it was told is lost.
///
/// The kill comes after a random number of acknowledgements, at once or a random moment later, so that it meets every
/// step of a write. Two processes after one another die on the same file.
@Tag("slow")
abstract class KillingContract {

    private static final int KILLS = 50;
    private static final int KILLS_OF_A_FILE = 2;
    private static final int LATEST_MICROSECONDS = 20_000;
    private static final int HASH_DIGITS = 64;
    private static final String UNWHOLE_LISTS = """
            SELECT author, count(*) FROM journal GROUP BY author
            HAVING count(*) <> CAST(substr(author, instr(author, ' of ') + 4) AS INTEGER)""";
    private static final String HASHES = "SELECT lower(hex(hash)) FROM journal";

    /// What [KilledWriter] is told to do.
    abstract String what();

    /// The last acknowledgement after which the kill may come, so that enough is left to write.
    abstract int latest();

    @TempDir
    Path folder;

    @Test
    void what_was_acknowledged_outlives_the_writer() throws IOException, InterruptedException {
        String what = what();
        Random random = new Random(what.hashCode());
        Set<String> acknowledged = new HashSet<>();
        int killed = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            Path file = folder.resolve(what + kill / KILLS_OF_A_FILE + ".gpkg");
            if (kill % KILLS_OF_A_FILE == 0) {
                Register.open(file, Clock.systemUTC()).close();
                acknowledged.clear();
            }
            Process writer = KilledWriter.start(folder, what, file, random.nextLong());
            int microseconds = kill % 2 == 0 ? 0 : random.nextInt(LATEST_MICROSECONDS);
            killed += kill(writer, 1 + random.nextInt(latest()), microseconds, acknowledged);

            assertWhole(file, acknowledged);
        }

        assertThat(killed)
                .as("writers killed before they had come to their end")
                .isGreaterThan(KILLS * 9 / 10);
    }

    /// Kills the writer and collects everything that it had acknowledged until then.
    ///
    /// @return 1 where the writer was still writing, 0 where it had come to its end
    private static int kill(Process writer, int count, int microseconds, Set<String> acknowledged)
            throws IOException, InterruptedException {
        try (BufferedReader output = writer.inputReader()) {
            for (int line = 0; line < count; line++) {
                acknowledged.add(output.readLine());
            }
            boolean hasEnded = writer.waitFor(microseconds, TimeUnit.MICROSECONDS);
            writer.toHandle().destroyForcibly(); // the process's own method would close its output, too
            output.lines().filter(line -> line.length() == HASH_DIGITS).forEach(acknowledged::add);
            writer.waitFor();
            return hasEnded ? 0 : 1;
        }
    }

    private void assertWhole(Path file, Set<String> acknowledged) {
        try (Register register = Register.open(file, Clock.systemUTC())) {
            List<String> written = register.read(session -> session.list(HASHES, row -> row.getString(1)));
            List<String> unwhole = register.read(session -> session.list(UNWHOLE_LISTS, row -> row.getString(1)));
            List<String> wrong = register.read(session -> register.journal().verify(session));
            List<String> unsound = register.read(register::listUnsound);

            assertThat(new HashSet<>(written)).containsAll(acknowledged);
            assertThat(unwhole).isEmpty();
            assertThat(wrong).isEmpty();
            assertThat(unsound).isEmpty();
            assertThat(register.rebuild(folder).differences()).isEmpty();
        }
    }
}
