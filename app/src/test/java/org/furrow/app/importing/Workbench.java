package org.furrow.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.journal.CheckingRegister;
import org.furrow.app.release.ReadingLedger;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.Subject;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.RowFinding;
import org.furrow.domain.release.Ledger;
import org.furrow.domain.release.LedgerQuestion;

/// A register in a folder of its own, and what tests do to it again and again.
final class Workbench implements AutoCloseable {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-15T09:00:00Z"), ZoneOffset.UTC);

    private final Path folder;
    private final Furrow furrow;

    Workbench(Path folder) {
        this.folder = folder;
        furrow = Furrow.open(folder.resolve("register.gpkg"), CLOCK);
    }

    Furrow furrow() {
        return furrow;
    }

    /// Writes a file into the folder.
    Path write(String name, byte[] bytes) {
        try {
            return Files.write(folder.resolve(name), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Path write(String name, String text) {
        return write(name, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    ImportReport take(Path... files) {
        return take(ImportOrder.of(List.of(files), "tester"));
    }

    ImportReport take(Subject subject, Path... files) {
        return take(new ImportOrder(
                List.of(files), Optional.of(subject), Optional.empty(), Optional.empty(), Set.of(), "tester", false));
    }

    ImportReport take(ImportOrder order) {
        ImportReport report = new ImportingFiles(furrow).run(order, Progress.silent());
        assertAddsUp(report);
        return report;
    }

    private static void assertAddsUp(ImportReport report) {
        ImportReport.Counts counts = report.counts();
        assertThat(counts.accepted() + counts.flagged() + counts.held())
                .as("accepted, flagged and held together")
                .isEqualTo(counts.read());
        assertThat(report.area().union())
                .as("the union is no more than the sum")
                .isLessThanOrEqualTo(report.area().sum());
    }

    /// Rule ids by row, as the register keeps them.
    Map<Long, Set<String>> findings(RecordId id) {
        return rows(id).stream().collect(Collectors.toMap(ImportedRow::row, Workbench::rules, (one, other) -> {
            one.addAll(other);
            return one;
        }));
    }

    private static Set<String> rules(ImportedRow row) {
        return row.findings().stream().map(RowFinding::rule).collect(Collectors.toSet());
    }

    /// Every row of the import in which something was found.
    List<ImportedRow> rows(RecordId id) {
        List<ImportedRow> rows = new ArrayList<>();
        new ReadingImports(furrow).eachRow(id, rows::add);
        return rows;
    }

    long journalLength() {
        return furrow.register().read(session -> furrow.register().journal().lastPosition(session));
    }

    Ledger ledger() {
        return new ReadingLedger(furrow).read(LedgerQuestion.everything()).ledger();
    }

    /// The chain verifies, every ledger balances, and what is derived again from the journal is the same.
    void assertWhole() {
        CheckingRegister.Findings findings = new CheckingRegister(furrow).checkAndRebuild(folder);
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.revisions()).isEqualTo(journalLength());
    }

    /// The held rows of an import as a spreadsheet would show them, each a map from column to text.
    List<Map<String, String>> heldRows(RecordId id) {
        StringWriter text = new StringWriter();
        try {
            new ExportingHeldRows(furrow).write(id, text);
            CSVFormat format = CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            List<Map<String, String>> rows = new ArrayList<>();
            for (CSVRecord row : format.parse(new StringReader(text.toString()))) {
                rows.add(new LinkedHashMap<>(row.toMap()));
            }
            return rows;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// Saves corrected rows as a CSV file.
    Path save(String name, List<Map<String, String>> rows) {
        StringWriter text = new StringWriter();
        try (CSVPrinter table = new CSVPrinter(text, CSVFormat.DEFAULT)) {
            table.printRecord(rows.getFirst().keySet());
            for (Map<String, String> row : rows) {
                table.printRecord(row.values());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return write(name, text.toString());
    }

    static ImportOrder accepting(CleaningRule rule, Path... files) {
        return new ImportOrder(
                List.of(files), Optional.empty(), Optional.empty(), Optional.empty(), Set.of(rule), "tester", false);
    }

    @Override
    public void close() {
        furrow.close();
    }
}
