package org.furrow.app.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Spreadsheets;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.journal.Revision;
import org.furrow.domain.people.Permission;
import tools.jackson.databind.json.JsonMapper;

/// Writing the entries that a question asks for to a stream, newest first, without holding them.
public final class ExportingJournal {

    private static final List<String> HEADING = List.of(
            "position",
            "site",
            "number",
            "recorded",
            "valid",
            "author",
            "kind",
            "record",
            "subject",
            "reference",
            "import",
            "changes",
            "hash",
            "body");

    private final Furrow furrow;
    private final ReadingJournal reading;

    /// Exports from this register.
    public ExportingJournal(Furrow furrow) {
        this.furrow = furrow;
        reading = new ReadingJournal(furrow);
    }

    /// Writes a table. A cell that a spreadsheet would take for a formula begins with an apostrophe.
    public void writeCsv(JournalQuestion question, Writer writer) throws IOException {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.DEFAULT);
        table.printRecord(HEADING);
        reading.each(question, entry -> print(table, entry));
        table.flush();
    }

    /// Writes one JSON document a line.
    public void writeJsonLines(JournalQuestion question, Writer writer) throws IOException {
        NotPermitted.check(furrow.actor(), Permission.READ_WHOLE);
        reading.each(question, entry -> {
            try {
                writer.write(JsonMapper.shared().writeValueAsString(JournalJson.of(entry)));
                writer.write('\n');
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        writer.flush();
    }

    private static void print(CSVPrinter table, JournalEntry entry) {
        try {
            table.printRecord(cells(entry).stream().map(Spreadsheets::plain).toList());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static List<String> cells(JournalEntry entry) {
        Revision revision = entry.revision();
        return List.of(
                Long.toString(revision.position()),
                revision.site(),
                Long.toString(revision.number()),
                revision.recorded().toString(),
                revision.draft().valid().toString(),
                revision.draft().author(),
                entry.kind(),
                revision.draft().record().toString(),
                entry.subject().toString(),
                entry.reference(),
                revision.draft().batch().map(RecordId::toString).orElse(""),
                JournalJson.line(entry.changes()),
                revision.hash().hex(),
                entry.body());
    }
}
