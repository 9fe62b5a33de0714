package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Held rows that a person decides about, one by one or by their rule.
class DecidingHeldRowsTest {

    /// Of thirteen areas nine are sound; two have an impossible date, one too few corners, and one repeats the first.
    private static final String AREAS = """
            reference,reported,notes,WKT
            A-1,2025-01-01,"by the
            river","POLYGON ((-24 -36, -23.999 -36, -23.999 -35.999, -24 -35.999, -24 -36))"
            A-2,2025-01-01,,"POLYGON ((-24.01 -36, -24.009 -36, -24.01 -36))"
            A-3,2025-13-45," two  blanks ","POLYGON ((-24.02 -36, -24.019 -36, -24.019 -35.999, -24.02 -35.999, -24.02 -36))"
            A-4,2025-14-45,,"POLYGON ((-24.03 -36, -24.029 -36, -24.029 -35.999, -24.03 -35.999, -24.03 -36))"
            A-5,2025-02-01,,"POLYGON ((-24.04 -36, -24.039 -36, -24.039 -35.999, -24.04 -35.999, -24.04 -36))"
            A-6,2025-02-06,,"POLYGON ((-24.060 -36, -24.059 -36, -24.059 -35.999, -24.060 -35.999, -24.060 -36))"
            A-7,2025-02-07,,"POLYGON ((-24.070 -36, -24.069 -36, -24.069 -35.999, -24.070 -35.999, -24.070 -36))"
            A-8,2025-02-08,,"POLYGON ((-24.080 -36, -24.079 -36, -24.079 -35.999, -24.080 -35.999, -24.080 -36))"
            A-9,2025-02-09,,"POLYGON ((-24.090 -36, -24.089 -36, -24.089 -35.999, -24.090 -35.999, -24.090 -36))"
            A-10,2025-02-10,,"POLYGON ((-24.100 -36, -24.099 -36, -24.099 -35.999, -24.100 -35.999, -24.100 -36))"
            A-11,2025-02-11,,"POLYGON ((-24.110 -36, -24.109 -36, -24.109 -35.999, -24.110 -35.999, -24.110 -36))"
            A-12,2025-02-12,,"POLYGON ((-24.120 -36, -24.119 -36, -24.119 -35.999, -24.120 -35.999, -24.120 -36))"
            A-1,2025-01-01,"by the
            river","POLYGON ((-24 -36, -23.999 -36, -23.999 -35.999, -24 -35.999, -24 -36))"
            """;

    @TempDir
    private Path folder;

    private Workbench bench;
    private DecidingHeldRows deciding;
    private Path file;
    private RecordId id;

    @BeforeEach
    void importAreas() {
        bench = new Workbench(folder);
        deciding = new DecidingHeldRows(bench.furrow());
        file = bench.write("areas.csv", AREAS);
        id = bench.take(Subject.HAZARDS, file).importId().orElseThrow();
        assertThat(waiting()).isEqualTo(4);
    }

    @AfterEach
    void close() {
        bench.assertWhole();
        bench.close();
    }

    @Test
    void a_look_at_a_rule_says_what_would_come_in_and_writes_nothing() {
        long before = bench.journalLength();

        DecidingHeldRows.Answer answer = deciding.preview(id, CleaningRule.IMPOSSIBLE_DATE);

        assertThat(answer.taken()).isEqualTo(2);
        assertThat(answer.held()).isZero();
        assertThat(bench.journalLength()).isEqualTo(before);
    }

    @Test
    void rows_of_an_accepted_rule_come_in_once_and_are_known_when_their_file_comes_again() {
        DecidingHeldRows.Answer answer = deciding.accept(wish(), CleaningRule.IMPOSSIBLE_DATE);

        assertThat(answer.taken()).isEqualTo(2);
        assertThat(waiting()).isEqualTo(2);
        assertThat(deciding.accept(wish(), CleaningRule.IMPOSSIBLE_DATE)).isEqualTo(DecidingHeldRows.Answer.NOTHING);
        assertThat(bench.take(Subject.HAZARDS, file).importId()).isEmpty();
    }

    @Test
    void undoing_the_import_of_a_decision_lets_its_rows_wait_again() {
        RecordId by =
                deciding.accept(wish(), CleaningRule.IMPOSSIBLE_DATE).importId().orElseThrow();

        new UndoingImport(bench.furrow()).undo(by, "tester", "too quick");

        assertThat(waiting()).isEqualTo(4);
        assertThat(deciding.accept(wish(), CleaningRule.IMPOSSIBLE_DATE).taken())
                .isEqualTo(2);
    }

    @Test
    void a_corrected_row_comes_in_and_settles_the_one_that_was_held() {
        ImportedRow row = row("A-3");

        DecidingHeldRows.Answer answer = deciding.correct(wish(), row.record(), Map.of("reported", "2025-12-24"));

        assertThat(answer.taken()).isEqualTo(1);
        assertThat(row("A-3").settled()).isPresent();
        assertThat(bench.take(Subject.HAZARDS, file).importId()).isEmpty();
    }

    @Test
    void a_second_copy_comes_in_under_another_reference_and_not_under_the_same() {
        ImportedRow copy = row("A-1");

        assertThat(deciding.correct(wish(), copy.record(), Map.of()).taken()).isZero();
        DecidingHeldRows.Answer answer = deciding.correct(wish(), copy.record(), Map.of("reference", "A-99"));
        assertThat(answer.taken()).as(answer.toString()).isEqualTo(1);
    }

    @Test
    void a_dismissed_row_is_not_asked_about_until_it_is_taken_up_or_its_import_is_undone() {
        ImportedRow row = row("A-2");

        assertThat(deciding.dismiss(wish(), row.record())).isTrue();
        assertThat(waiting()).isEqualTo(3);
        assertThat(deciding.dismiss(wish(), row.record())).isFalse();
        assertThat(bench.take(Subject.HAZARDS, file).importId()).isEmpty();

        assertThat(deciding.takeUp(wish(), row.record())).isTrue();
        assertThat(waiting()).isEqualTo(4);
        deciding.dismiss(wish(), row.record());
        new UndoingImport(bench.furrow()).undo(id, "tester", "wrong file");
        assertThat(bench.take(Subject.HAZARDS, file).counts().unchanged()).isZero();
    }

    @Test
    void undoing_tells_before_what_goes() {
        PreviewingUndo.Takes takes = new PreviewingUndo(bench.furrow()).preview(id);

        assertThat(takes.hazards()).isEqualTo(9);
        assertThat(takes.held()).isEqualTo(4);
        assertThat(takes.changed()).isEmpty();
    }

    private DecidingHeldRows.Wish wish() {
        return new DecidingHeldRows.Wish(id, "tester", "because");
    }

    private ImportedRow row(String reference) {
        return bench.rows(id).stream()
                .filter(ImportedRow::isHeld)
                .filter(row -> row.values().getOrDefault("reference", "").equals(reference))
                .findFirst()
                .orElseThrow();
    }

    private long waiting() {
        return bench.rows(id).stream().filter(ImportedRow::isWaiting).count();
    }
}
