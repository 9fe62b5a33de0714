package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Held rows that were exported to a spreadsheet, and come back as they went or corrected.
class HeldRowsComeBackTest {

    /// Of five areas one is sound; one has too few corners, one an impossible date, and two repeat the first.
    private static final String AREAS = """
            reference,reported,notes,WKT
            A-1,2025-01-01,"by the
            river","POLYGON ((-24 -36, -23.999 -36, -23.999 -35.999, -24 -35.999, -24 -36))"
            A-2,2025-01-01,,"POLYGON ((-24.01 -36, -24.009 -36, -24.01 -36))"
            A-3,2025-13-45,,"POLYGON ((-24.02 -36, -24.019 -36, -24.019 -35.999, -24.02 -35.999, -24.02 -36))"
            A-1,2025-01-01,"by the
            river","POLYGON ((-24 -36, -23.999 -36, -23.999 -35.999, -24 -35.999, -24 -36))"
            A-1,2025-01-01,"by the
            river","POLYGON ((-24 -36, -23.999 -36, -23.999 -35.999, -24 -35.999, -24 -36))"
            """;

    @TempDir
    private Path folder;

    private Workbench bench;
    private ImportReport first;
    private List<Map<String, String>> held;

    @BeforeEach
    void importAreas() {
        bench = new Workbench(folder);
        first = bench.take(Subject.HAZARDS, bench.write("areas.csv", AREAS));
        held = bench.heldRows(first.importId().orElseThrow());
        assertThat(held).hasSize(4);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void as_they_went_they_are_held_still_and_nothing_is_written() {
        long before = bench.journalLength();

        ImportReport again = bench.take(Subject.HAZARDS, bench.save("held.csv", held));

        assertThat(again.counts()).isEqualTo(new ImportReport.Counts(4, 0, 0, 4, 4));
        assertThat(again.importId()).isEmpty();
        assertThat(bench.journalLength()).isEqualTo(before);
    }

    @Test
    void in_another_order_and_with_empty_columns_they_are_known_still() {
        List<Map<String, String>> sorted = new ArrayList<>();
        for (Map<String, String> row : held.reversed()) {
            Map<String, String> wider = new LinkedHashMap<>(Map.of("remarks", " "));
            wider.putAll(row);
            sorted.add(wider);
        }

        ImportReport again = bench.take(Subject.HAZARDS, bench.save("held.csv", sorted));

        assertThat(again.counts().unchanged()).isEqualTo(4);
    }

    @Test
    void the_one_that_was_corrected_is_taken_and_the_others_are_known() {
        held.get(1).put("reported", "2025-03-04");

        ImportReport again = bench.take(Subject.HAZARDS, bench.save("held.csv", held));

        assertThat(again.counts().held()).isEqualTo(3);
        assertThat(again.counts().unchanged()).isEqualTo(3);
        assertThat(bench.ledger().total().closingM2())
                .isEqualTo(
                        first.area().sum().squareMetres() + again.area().sum().squareMetres());
        bench.assertWhole();
    }

    @Test
    void a_correction_that_does_not_help_is_held_once_and_can_be_exported_again() {
        held.get(0).put("WKT", "POLYGON ((-24.01 -36, -24.008 -36, -24.01 -36))");
        Path corrected = bench.save("held.csv", held);
        ImportReport second = bench.take(Subject.HAZARDS, corrected);

        ImportReport third = bench.take(Subject.HAZARDS, corrected);
        List<Map<String, String>> heldAgain = bench.heldRows(second.importId().orElseThrow());
        ImportReport fourth = bench.take(Subject.HAZARDS, bench.save("again.csv", heldAgain));

        assertThat(second.counts().unchanged()).isEqualTo(3);
        assertThat(third.counts().unchanged()).isEqualTo(4);
        assertThat(heldAgain).hasSize(1);
        assertThat(fourth.counts().unchanged()).isEqualTo(1);
    }

    @Test
    void what_stood_beside_the_row_in_its_first_file_still_counts_until_it_is_accepted() {
        Path copies = bench.save("held.csv", held.subList(2, 4));
        bench.take(Subject.HAZARDS, copies);
        long hazards = bench.ledger().total().closingM2();

        ImportReport accepted = bench.take(Workbench.accepting(CleaningRule.EXACT_DUPLICATE, copies));
        ImportReport original = bench.take(Subject.HAZARDS, bench.write("areas.csv", AREAS));

        assertThat(hazards).isEqualTo(first.area().sum().squareMetres());
        assertThat(accepted.counts().unchanged()).isLessThan(2);
        assertThat(original.counts().unchanged()).isEqualTo(5);
    }
}
