package org.furrow.app.hazard;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.furrow.app.Furrow;
import org.furrow.app.Spreadsheets;
import org.furrow.domain.hazard.Contamination;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.journal.Clocks;
import org.furrow.domain.release.HazardSummary;
import org.furrow.store.hazard.HazardQuery;

/// Writing the hazards that a question asks for to a stream, in the order of references.
///
/// Areas are whole m², words are those of files and of the API, days are written as in ISO 8601.
public final class ExportingRegister {

    private static final List<String> HEADING = List.of(
            "id",
            "reference",
            "name",
            "classification",
            "status",
            "contamination",
            "province",
            "district",
            "place",
            "operator",
            "reported",
            "changed",
            "evidence",
            "boundary_m2",
            "cancelled_m2",
            "reduced_m2",
            "cleared_m2",
            "remaining_m2");
    private static final int AT_A_TIME = 1_000;

    private final Furrow furrow;
    private final HazardQuery query = new HazardQuery();

    /// Exports from this register.
    public ExportingRegister(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Writes a table of all hazards that pass the question's filters; where its page begins and ends does not matter.
    public void writeCsv(ReadingRegister.Question question, Clocks clocks, Writer writer) throws IOException {
        CSVPrinter table = new CSVPrinter(writer, CSVFormat.DEFAULT);
        table.printRecord(HEADING);
        if (clocks.isLatest()) {
            writeCurrent(question, table);
        } else {
            write(table, listPast(question, clocks));
        }
        table.flush();
    }

    /// A few at a time, so that the register is not held while a slow line takes them.
    private void writeCurrent(ReadingRegister.Question question, CSVPrinter table) throws IOException {
        HazardQuery.Filter filter = question.filter();
        HazardQuery.Page next = new HazardQuery.Page("", "", AT_A_TIME);
        List<HazardSummary> found;
        do {
            HazardQuery.Page page = next;
            found = furrow.register().read(session -> query.list(session, filter, page));
            write(table, found);
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

    private static void write(CSVPrinter table, List<HazardSummary> hazards) throws IOException {
        for (HazardSummary hazard : hazards) {
            table.printRecord(cells(hazard).stream().map(Spreadsheets::plain).toList());
        }
    }

    private static List<String> cells(HazardSummary hazard) {
        Description description = hazard.description();
        return List.of(
                hazard.id().toString(),
                description.reference(),
                description.name(),
                hazard.classification().code(),
                hazard.status().code(),
                description.contamination().stream().map(Contamination::code).collect(Collectors.joining(",")),
                description.province(),
                description.district(),
                description.place(),
                description.operator(),
                hazard.reported().toString(),
                hazard.changed().toString(),
                Integer.toString(hazard.evidenceCount()),
                Long.toString(hazard.boundary().squareMetres()),
                Long.toString(hazard.cancelled().squareMetres()),
                Long.toString(hazard.reduced().squareMetres()),
                Long.toString(hazard.cleared().squareMetres()),
                Long.toString(hazard.remaining().squareMetres()));
    }
}
