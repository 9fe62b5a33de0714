package org.furrow.app.importing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.ImportedRow;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.RowFinding;

/// Writing the rows that an import held, and that wait still, to a CSV file, with the reasons, to be corrected there
/// and imported again.
///
/// The columns are the source's own. Where the source's format carried the shape, it stands in a column `WKT`, in
/// longitude and latitude on WGS 84. The last columns say where the row came from and why it is held, and carry
/// the mark by which a row that was not corrected is known again.
public final class ExportingHeldRows {

    private static final String ROW = HeldMark.OWN + "row";
    private static final String REASONS = HeldMark.OWN + "reasons";

    private final Furrow furrow;

    /// Exports from this register.
    public ExportingHeldRows(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Writes the held rows of an import to a file.
    ///
    /// @return how many there were
    public long write(RecordId importId, Path file) {
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            return write(importId, writer);
        } catch (IOException failure) {
            throw new UncheckedIOException("The held rows could not be written to " + file, failure);
        }
    }

    /// Writes the rows of an import that wait for a decision.
    public long write(RecordId importId, Writer writer) throws IOException {
        List<ImportedRow> held = new ArrayList<>();
        new ReadingImports(furrow).eachRow(importId, row -> {
            if (row.isWaiting()) {
                held.add(row);
            }
        });
        write(held, writer);
        return held.size();
    }

    /// Writes these held rows.
    static void write(List<ImportedRow> held, Writer writer) throws IOException {
        Set<String> columns = new LinkedHashSet<>();
        held.forEach(row -> columns.addAll(row.values().keySet()));
        columns.removeIf(column -> column.startsWith(HeldMark.OWN));
        List<String> heading = new ArrayList<>(columns);
        heading.add(ROW);
        heading.add(REASONS);
        heading.add(HeldMark.COLUMN);
        try (CSVPrinter table = new CSVPrinter(writer, CSVFormat.DEFAULT)) {
            table.printRecord(heading);
            for (ImportedRow row : held) {
                table.printRecord(cells(row, columns));
            }
        }
    }

    private static List<String> cells(ImportedRow row, Set<String> columns) {
        List<String> cells = new ArrayList<>();
        columns.forEach(column -> cells.add(row.values().getOrDefault(column, "")));
        cells.add(row.file() + ", row " + row.row());
        cells.add(
                String.join(" | ", row.findings().stream().map(RowFinding::line).toList()));
        cells.add(HeldMark.of(row.fingerprint(), row.values()));
        return cells;
    }
}
