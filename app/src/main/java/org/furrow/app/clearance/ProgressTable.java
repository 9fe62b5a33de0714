package org.furrow.app.clearance;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressSummary;

/// Reports as a table in CSV, read page after page.
///
/// @param reading where they come from
public record ProgressTable(ReadingProgress reading) {

    /// Writes all reports that are asked for.
    public void write(ProgressFilter filter, Appendable text) throws IOException {
        CSVPrinter table = new CSVPrinter(text, CSVFormat.DEFAULT);
        table.printRecord(
                "id",
                "day",
                "task",
                "team",
                "standing",
                "new_m2",
                "other_m2",
                "minutes",
                "minutes_stopped",
                "deminers",
                "dogs",
                "machines",
                "ordnance",
                "small_arms",
                "near_misses",
                "remarks",
                "author",
                "corrections");
        Optional<ProgressFilter.After> after = Optional.empty();
        List<ProgressSummary> page;
        do {
            page = reading.list(filter, new ProgressFilter.Page(after, ReadingProgress.MOST_ON_A_PAGE));
            for (ProgressSummary each : page) {
                print(table, each);
                after = Optional.of(new ProgressFilter.After(each.day(), each.id()));
            }
        } while (page.size() == ReadingProgress.MOST_ON_A_PAGE);
    }

    private static void print(CSVPrinter table, ProgressSummary each) throws IOException {
        table.printRecord(
                each.id(),
                each.day(),
                each.names().task(),
                each.names().team(),
                each.isStanding(),
                each.newArea().squareMetres(),
                each.otherArea().squareMetres(),
                each.time().worked(),
                each.time().stopped(),
                each.assets().deminers(),
                each.assets().dogs(),
                each.assets().machines(),
                each.ordnance(),
                each.smallArms(),
                each.nearMisses(),
                plain(each.remarks()),
                each.author(),
                each.corrections());
    }

    /// A text that no spreadsheet takes for a formula.
    private static String plain(String text) {
        return text.matches("(?s)[=+@\\-].*") ? "'" + text : text;
    }
}
