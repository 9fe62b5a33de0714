package org.furrow.app.hazard;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.furrow.app.Furrow;
import org.furrow.app.Spreadsheets;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.hazard.HazardQuery;

/// Writing the hazards that a question asks for to a stream, in the order of references.
///
/// Areas are whole m², words are those of files and of the API, days are written as in ISO 8601.
public final class ExportingRegister {

    private static final int AT_A_TIME = 1_000;

    private final Furrow furrow;
    private final HazardQuery query = new HazardQuery();

    /// Exports from this register.
    public ExportingRegister(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Writes a table of all hazards that pass the question's filters; where its page begins and ends, and in which
    /// order it stands, does not matter.
    public void writeCsv(ReadingRegister.Question question, Clocks clocks, Writer writer) throws IOException {
        writeCsv(question, clocks, List.of(RegisterColumn.values()), writer);
    }

    /// The same with these columns only.
    public void writeCsv(ReadingRegister.Question question, Clocks clocks, List<RegisterColumn> columns, Writer writer)
            throws IOException {
        Table table = Table.begin(writer, columns);
        if (clocks.isLatest()) {
            writeCurrent(question, table);
        } else {
            table.write(listPast(question, clocks));
        }
        table.end();
    }

    /// Writes a table of these hazards, in the order in which they are named; those that are not there are left out.
    public void writeCsv(List<RecordId> hazards, List<RegisterColumn> columns, Writer writer) throws IOException {
        Table table = Table.begin(writer, columns);
        for (int from = 0; from < hazards.size(); from += AT_A_TIME) {
            List<RecordId> some = hazards.subList(from, Math.min(from + AT_A_TIME, hazards.size()));
            table.write(furrow.register()
                    .read(session -> some.stream()
                            .flatMap(id -> query.find(session, id).stream())
                            .toList()));
        }
        table.end();
    }

    /// A few at a time, so that the register is not held while a slow line takes them.
    private void writeCurrent(ReadingRegister.Question question, Table table) throws IOException {
        HazardQuery.Filter filter = question.filter();
        HazardQuery.Page next = new HazardQuery.Page("", "", AT_A_TIME);
        List<HazardSummary> found;
        do {
            HazardQuery.Page page = next;
            found = furrow.register().read(session -> query.list(session, filter, page));
            table.write(found);
            if (!found.isEmpty()) {
                HazardSummary last = found.getLast();
                next = new HazardQuery.Page(
                        last.description().reference(), last.id().toString(), AT_A_TIME);
            }
        } while (found.size() == AT_A_TIME);
    }

    private List<HazardSummary> listPast(ReadingRegister.Question question, Clocks clocks) {
        return furrow
                .register()
                .read(session -> PastRegister.list(session, furrow.register().journal(), clocks))
                .stream()
                .filter(hazard -> PastRegister.passes(hazard, question))
                .toList();
    }

    /// A table that is being written.
    private record Table(CSVPrinter printer, List<RegisterColumn> columns) {

        static Table begin(Writer writer, List<RegisterColumn> columns) throws IOException {
            CSVPrinter printer = new CSVPrinter(writer, CSVFormat.DEFAULT);
            printer.printRecord(columns.stream().map(RegisterColumn::heading).toList());
            return new Table(printer, columns);
        }

        void write(List<HazardSummary> hazards) throws IOException {
            for (HazardSummary hazard : hazards) {
                printer.printRecord(columns.stream()
                        .map(column -> Spreadsheets.plain(column.cell(hazard)))
                        .toList());
            }
        }

        void end() throws IOException {
            printer.flush();
        }
    }
}
