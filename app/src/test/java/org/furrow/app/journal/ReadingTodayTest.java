package org.furrow.app.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.hazard.ReadingHazard;
import org.furrow.app.importing.ImportOrder;
import org.furrow.app.importing.ImportReport;
import org.furrow.app.importing.ImportingFiles;
import org.furrow.app.importing.UndoingImport;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.hazard.Discrepancy;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.ImportFact;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadingTodayTest {

    private static final Instant NOW = Instant.parse("2026-01-15T09:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 1, 15);

    /// Two sound areas of the open ocean, and one without a shape.
    private static final String AREAS = """
            reference,reported,WKT
            A-1,2025-01-01,"POLYGON ((-24 -36, -23.999 -36, -23.999 -35.999, -24 -35.999, -24 -36))"
            A-2,2025-01-01,"POLYGON ((-24.01 -36, -24.009 -36, -24.009 -35.999, -24.01 -35.999, -24.01 -36))"
            A-3,2025-01-01,
            """;

    @TempDir
    private Path folder;

    private Furrow furrow;
    private ImportReport imported;

    @BeforeEach
    void importAreas() throws IOException {
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.fixed(NOW, ZoneOffset.UTC));
        Path file = Files.writeString(folder.resolve("areas.csv"), AREAS);
        ImportOrder order = new ImportOrder(
                List.of(file),
                Optional.of(Subject.HAZARDS),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                "Ann",
                false);
        imported = new ImportingFiles(furrow).run(order, Progress.silent());
        assertThat(imported.counts().held()).isEqualTo(1);
    }

    @AfterEach
    void close() {
        furrow.close();
    }

    @Test
    void held_rows_wait_until_their_import_is_undone() {
        List<Today.Waiting> waiting = read(0).imports();
        new UndoingImport(furrow).undo(imported.importId().orElseThrow(), "Bea", "wrong file");

        assertThat(waiting).singleElement().satisfies(each -> {
            assertThat(each.held()).isEqualTo(1);
            assertThat(each.isUnfinished()).isFalse();
        });
        assertThat(read(0).imports()).isEmpty();
    }

    @Test
    void an_import_that_came_to_no_end_waits() {
        append(furrow.register().newId(), new ImportFact.Begun(List.of("half.csv"), "hazards", ""));

        assertThat(read(0).imports())
                .filteredOn(Today.Waiting::isUnfinished)
                .extracting(each -> each.summary().files())
                .containsExactly(List.of("half.csv"));
    }

    @Test
    void what_is_new_is_told_by_import_and_one_by_one() {
        long before = read(0).last();
        change("A-1", WorkStatus.TASKED);

        Today.News all = read(0).news();
        Today.News later = read(before).news();

        assertThat(all.imports())
                .singleElement()
                .satisfies(each -> assertThat(each.kinds())
                        .containsEntry("hazard-recorded", 2L)
                        .containsEntry("import-row-held", 1L));
        assertThat(all.register().changeM2())
                .isPositive()
                .isEqualTo(all.register().remainingNowM2());
        assertThat(later.imports()).isEmpty();
        assertThat(later.kinds()).isEqualTo(Map.of("hazard-status-changed", 1L));
        assertThat(later.newest()).extracting(JournalEntry::reference).containsExactly("A-1");
        assertThat(later.register().changeM2()).isZero();
    }

    @Test
    void an_import_that_was_undone_is_told_with_what_it_had_brought() {
        long before = read(0).last();
        new UndoingImport(furrow).undo(imported.importId().orElseThrow(), "Bea", "wrong file");

        Today.News later = read(before).news();

        assertThat(later.kinds()).isEqualTo(Map.of("import-undone", 1L));
        assertThat(later.register().changeM2()).isNegative();
    }

    @Test
    void what_came_in_the_last_days_is_new_and_nothing_else() {
        Instant week = NOW.plus(Duration.ofDays(7));
        furrow.close();
        furrow = Furrow.open(folder.resolve("register.gpkg"), Clock.fixed(week, ZoneOffset.UTC));
        ReadingToday later = new ReadingToday(furrow);

        assertThat(later.readSince(Duration.ofDays(8)).news().imports()).hasSize(1);
        assertThat(later.readSince(Duration.ofDays(6)).news().imports()).isEmpty();
    }

    @Test
    void a_hazard_that_is_handed_over_with_land_left_is_told_and_listed_until_it_is_mended() {
        ReadingToday reading = new ReadingToday(furrow);
        assertThat(reading.read(0).discrepancies()).isEmpty();

        change("A-2", WorkStatus.HANDED_OVER);

        assertThat(reading.read(0).discrepancies()).containsExactly(new Today.Doubtful(Discrepancy.LAND_LEFT, 1));
        assertThat(references(reading.list(Discrepancy.LAND_LEFT, 10))).containsExactly("A-2");
        change("A-2", WorkStatus.OPEN);
        assertThat(reading.read(0).discrepancies()).isEmpty();
    }

    @Test
    void a_register_whose_ledger_was_changed_by_hand_does_not_balance() throws Exception {
        assertThat(new ReadingToday(furrow).list(Discrepancy.UNBALANCED, 10).count())
                .isZero();
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + furrow.file());
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "UPDATE ledger_posting SET square_metres = square_metres + 1 WHERE reference = 'A-1'");
        }

        ReadingToday.Doubtful found = new ReadingToday(furrow).list(Discrepancy.UNBALANCED, 10);

        assertThat(found.count()).isEqualTo(1);
        assertThat(references(found)).containsExactly("A-1");
    }

    private static List<String> references(ReadingToday.Doubtful found) {
        return found.first().stream()
                .map(each -> each.description().reference())
                .toList();
    }

    private Today read(long since) {
        return new ReadingToday(furrow).read(since);
    }

    private void change(String reference, WorkStatus to) {
        RecordId hazard =
                new ReadingHazard(furrow).listByReference(reference).getFirst().id();
        append(hazard, new HazardFact.StatusChanged(to, "", ""));
    }

    private void append(RecordId record, Fact fact) {
        furrow.register().append(Draft.of(record, DAY, "Ann", fact));
    }
}
