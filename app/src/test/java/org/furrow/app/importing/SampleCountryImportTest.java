package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.furrow.engines.sample.Exercise;
import org.furrow.engines.sample.dirty.DirtyFile;
import org.furrow.engines.sample.dirty.DirtyFiles;
import org.furrow.engines.sample.dirty.PlantedFault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The sample country's dirty files, imported into a register that knows its places.
@Tag("slow")
class SampleCountryImportTest {

    private static final Exercise EXERCISE = Exercise.of(600, 7);
    private static final List<DirtyFile> FILES = DirtyFiles.of(EXERCISE, 1);
    private static final String AREAS = "suspected-areas.geojson";

    /// Two copies of one row that both lack its reference are the same in everything; a point on which rows of one
    /// district pile up is taken for its settlement.
    private static final Map<CleaningRule, String> SAYS_MORE =
            Map.of(CleaningRule.CANDIDATE_DUPLICATE, "exact-duplicate", CleaningRule.PILED_UP, "at-settlement-centre");

    @TempDir
    private static Path prepared;

    @TempDir
    private Path folder;

    private Workbench bench;

    @BeforeAll
    static void record_the_places() {
        try (Workbench first = new Workbench(prepared)) {
            ExercisePlaces.record(EXERCISE.country(), first.furrow().register());
        }
    }

    @BeforeEach
    void open_a_register_with_places() throws IOException {
        Files.copy(prepared.resolve("register.gpkg"), folder.resolve("register.gpkg"));
        bench = new Workbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {AREAS, "hazards-dms.csv", "hazards-utm.csv", "accidents.tsv"})
    void every_planted_fault_is_found(String name) {
        ImportReport report = bench.take(written(name));

        assertThat(missed(name, report)).isEmpty();
        assertThat(report.counts().read()).isEqualTo(dirty(name).rows());
        bench.assertWhole();
    }

    @Test
    void every_planted_fault_of_releases_is_found_once_their_hazards_are_known() {
        bench.take(written(AREAS));

        ImportReport report = bench.take(written("releases.kml"));

        assertThat(missed("releases.kml", report)).isEmpty();
        assertThat(report.counts().read()).isEqualTo(dirty("releases.kml").rows());
        bench.assertWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {AREAS, "hazards-dms.csv", "hazards-utm.csv", "accidents.tsv"})
    void importing_the_same_file_again_changes_nothing(String name) {
        Path file = written(name);
        bench.take(file);
        long before = bench.journalLength();

        ImportReport again = bench.take(file);

        assertThat(bench.journalLength()).isEqualTo(before);
        assertThat(again.importId()).isEmpty();
        assertThat(again.counts().unchanged()).isEqualTo(again.counts().read());
    }

    @Test
    void an_import_that_is_undone_can_be_imported_again() {
        Path file = written(AREAS);
        ImportReport first = bench.take(file);

        assertThat(new UndoingImport(bench.furrow()).undo(id(first), "tester", "a wrong file"))
                .isEmpty();
        long remainingUndone = bench.ledger().total().closingM2();
        bench.assertWhole();
        ImportReport second = bench.take(file);

        assertThat(remainingUndone).isZero();
        assertThat(second.counts()).isEqualTo(first.counts());
        assertThat(second.rules()).isEqualTo(first.rules());
        assertThat(second.counts().unchanged()).isZero();
        bench.assertWhole();
    }

    @Test
    void held_rows_that_were_corrected_in_their_spreadsheet_are_taken() {
        ImportReport first = bench.take(written(AREAS));
        List<Map<String, String>> held = bench.heldRows(id(first));
        long before = bench.ledger().total().closingM2();
        Map<String, String> open = bySentence(held, CleaningRule.SHORT_RING);
        open.put("WKT", box(EXERCISE));
        Map<String, String> turned = bySentence(held, CleaningRule.LONGITUDE_SIGN);
        turned.put("WKT", turned.getOrDefault("WKT", "").replaceAll("([(,] *)(\\d)", "$1-$2"));

        ImportReport second = bench.take(bench.save("corrected.csv", List.of(open, turned)));

        assertThat(second.counts().read()).isEqualTo(2);
        assertThat(second.counts().held()).as(second.rules().toString()).isZero();
        assertThat(bench.ledger().total().closingM2())
                .isEqualTo(before + second.area().sum().squareMetres());
        bench.assertWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {AREAS, "hazards-dms.csv", "hazards-utm.csv", "accidents.tsv", "releases.kml"})
    void held_rows_that_come_back_uncorrected_change_nothing(String name) {
        ImportReport first = bench.take(written(name));
        Path exported = bench.save("held.csv", bench.heldRows(id(first)));
        long before = bench.journalLength();

        ImportReport again = bench.take(subject(first), exported);

        assertThat(bench.journalLength()).as(again.rules().toString()).isEqualTo(before);
        assertThat(again.counts())
                .isEqualTo(new ImportReport.Counts(
                        first.counts().held(),
                        0,
                        0,
                        first.counts().held(),
                        first.counts().held()));
    }

    @Test
    void accepting_a_rule_takes_exactly_the_rows_that_only_it_had_held() {
        Path file = written(AREAS);
        ImportReport first = bench.take(file);
        long only = bench.rows(id(first)).stream()
                .filter(ImportedRow::isHeld)
                .filter(row -> bench.findings(id(first)).getOrDefault(row.row(), Set.of()).stream()
                        .filter(SampleCountryImportTest::holds)
                        .allMatch("longitude-sign"::equals))
                .count();

        ImportReport second = bench.take(Workbench.accepting(CleaningRule.LONGITUDE_SIGN, file));

        assertThat(only).isPositive();
        assertThat(second.counts().held()).isEqualTo(first.counts().held() - only);
        assertThat(second.counts().unchanged()).isEqualTo(second.counts().read() - only);
        bench.assertWhole();
    }

    private static boolean holds(String rule) {
        return CleaningRule.find(rule)
                .map(found -> found.severity() == CleaningRule.Severity.HELD)
                .orElse(true);
    }

    private Path written(String name) {
        return bench.write(name, dirty(name).bytes());
    }

    private static DirtyFile dirty(String name) {
        return FILES.stream()
                .filter(file -> file.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<PlantedFault> missed(String name, ImportReport report) {
        Map<Long, Set<String>> found = bench.findings(id(report));
        return dirty(name).faults().stream()
                .filter(fault -> !isFound(fault, found.getOrDefault((long) fault.row(), Set.of())))
                .toList();
    }

    private static boolean isFound(PlantedFault fault, Set<String> found) {
        return found.contains(fault.rule().id()) || found.contains(SAYS_MORE.getOrDefault(fault.rule(), "nothing"));
    }

    private static Subject subject(ImportReport report) {
        return Subject.find(report.files().getFirst().subject()).orElseThrow();
    }

    private static RecordId id(ImportReport report) {
        return report.importId().orElseThrow();
    }

    private static Map<String, String> bySentence(List<Map<String, String>> held, CleaningRule rule) {
        return held.stream()
                .filter(row -> row.getOrDefault("furrow_reasons", "").startsWith(rule.id() + ":"))
                .findFirst()
                .orElseThrow();
    }

    /// A square of 100 m beside the largest village, as a person would draw it again.
    private static String box(Exercise exercise) {
        double x = exercise.country().villages().getFirst().centre().longitude();
        double y = exercise.country().villages().getFirst().centre().latitude();
        return "POLYGON ((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))"
                .formatted(x + 0.001, y + 0.001, x + 0.002, y + 0.002);
    }
}
