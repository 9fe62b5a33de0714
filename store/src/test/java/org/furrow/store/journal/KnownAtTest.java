package org.furrow.store.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Where the journal stood at an instant, in a file in which entries of several sites came in any order.
class KnownAtTest {

    private static final String WRITE = """
            INSERT INTO journal (position, site, number, record, subject, kind, schema, valid, recorded, author, parents,
              body, previous, hash) VALUES (?, ?, ?, x'00', x'00', 'none', 1, '2025-01-01', ?, 'A', '', '{}', x'00', x'00')""";
    private static final String BY_READING_ALL = "SELECT coalesce(max(position), 0) FROM journal WHERE recorded <= ?";
    private static final int LATEST = 60;

    @TempDir
    Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        register.close();
    }

    @Test
    void an_empty_journal_stood_at_its_beginning() {
        assertThat(positionAt(LATEST)).isZero();
    }

    @Test
    void it_is_the_last_entry_of_any_site_that_was_recorded_until_then() {
        write("north", 10, 20, 20);
        write("south", 5, 15);

        assertThat(List.of(positionAt(4), positionAt(5), positionAt(10), positionAt(15), positionAt(20)))
                .containsExactly(0L, 4L, 4L, 5L, 5L);
    }

    @Test
    void it_is_what_reading_the_whole_journal_gives() {
        Random random = new Random(6);
        long[] clocks = new long[5];
        for (int i = 0; i < 200; i++) {
            int site = random.nextInt(clocks.length);
            clocks[site] += random.nextInt(3);
            write("site-" + site, clocks[site]);
        }

        for (long millis = -1; millis <= LATEST + 40; millis++) {
            long instant = millis;
            long read = register.read(session -> session.number(BY_READING_ALL, instant));
            assertThat(positionAt(millis)).as("at %d", millis).isEqualTo(read);
        }
    }

    @Test
    void the_index_answers_and_the_journal_is_not_read() {
        write("north", 1, 2, 3);

        List<String> plan = register.read(
                session -> session.list("EXPLAIN QUERY PLAN " + JournalTable.POSITION_AT, row -> row.getString(4), 2L));

        assertThat(plan).anyMatch(step -> step.contains("journal_recorded (site=? AND recorded<?)"));
        assertThat(plan).noneMatch(step -> step.startsWith("SCAN journal") || step.contains("TEMP B-TREE"));
    }

    private long positionAt(long millis) {
        return register.read(session -> register.journal().positionAt(session, Instant.ofEpochMilli(millis)));
    }

    private void write(String site, long... recorded) {
        for (long each : recorded) {
            register.read(session -> write(session, site, each));
        }
    }

    private static int write(Session session, String site, long recorded) {
        long position = session.number("SELECT coalesce(max(position), 0) + 1 FROM journal");
        long number = session.number("SELECT coalesce(max(number), 0) + 1 FROM journal WHERE site = ?", site);
        return session.update(WRITE, position, site, number, recorded);
    }
}
