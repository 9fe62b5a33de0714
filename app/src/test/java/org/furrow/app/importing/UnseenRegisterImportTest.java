package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.furrow.app.importing.UnseenRegister.Sheet;
import org.furrow.domain.cleaning.CleaningRule;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A national register that nobody has seen before, imported into an empty register without a word of help.
@Tag("slow")
class UnseenRegisterImportTest {

    private static final List<Sheet> SHEETS = new UnseenRegister(5).sheets();
    private static final double ONE_MILLIONTH = 1e-4;

    @TempDir
    private Path folder;

    private Workbench bench;

    @BeforeEach
    void open() {
        bench = new Workbench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void every_row_is_read_and_every_kind_of_fault_is_counted() {
        ImportReport report = bench.take(zipped());

        assertThat(report.counts().read()).isEqualTo((long) sum(Sheet::rows));
        assertThat(count(report, CleaningRule.MISSING_GEOMETRY)).isEqualTo((long) sum(s -> s.rows() - s.drawn()));
        assertThat(count(report, CleaningRule.INVALID_RING)).isEqualTo((long) sum(Sheet::broken));
        assertThat(count(report, CleaningRule.UNCLOSED_RING)).isEqualTo((long) sum(Sheet::open));
        assertThat(count(report, CleaningRule.SWAPPED_COORDINATES))
                .isEqualTo(SHEETS.get(2).drawn());
        bench.assertWhole();
    }

    @Test
    void the_surface_of_the_rows_taken_is_that_of_an_independent_computation() {
        ImportReport report = bench.take(zipped());

        double expected = sum(Sheet::squareMetres) - SHEETS.get(2).squareMetres();
        assertThat((double) report.area().sum().squareMetres()).isCloseTo(expected, withinPercentage(ONE_MILLIONTH));
        assertThat(bench.ledger().total().closingM2())
                .isEqualTo(report.area().sum().squareMetres());
    }

    @Test
    void the_swapped_file_is_taken_once_swapping_is_accepted() {
        Path file = zipped();
        bench.take(file);

        ImportReport second = bench.take(Workbench.accepting(CleaningRule.SWAPPED_COORDINATES, file));

        assertThat(second.counts().read() - second.counts().unchanged())
                .isEqualTo(SHEETS.get(2).drawn());
        assertThat((double) bench.ledger().total().closingM2())
                .isCloseTo(sum(Sheet::squareMetres), withinPercentage(ONE_MILLIONTH));
        bench.assertWhole();
    }

    private static double sum(ToDoubleFunction<Sheet> figure) {
        return SHEETS.stream().mapToDouble(figure).sum();
    }

    private static long count(ImportReport report, CleaningRule rule) {
        ImportReport.RuleCount found = report.rules().get(rule.id());
        return found == null ? 0 : found.count();
    }

    private Path zipped() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Sheet sheet : SHEETS) {
                zip.putNextEntry(new ZipEntry("registar/" + sheet.name()));
                zip.write(sheet.text().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return bench.write("registar.zip", bytes.toByteArray());
    }
}
