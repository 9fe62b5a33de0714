package org.furrow.app.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.furrow.app.Spreadsheets;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.Yield;

/// What control of quality took and found, as a table for spreadsheets: a column for the cost in each currency.
public final class YieldFile {

    private YieldFile() {}

    /// The table.
    public static String write(List<Yield> yields) {
        Set<String> currencies = new TreeSet<>();
        yields.forEach(each -> currencies.addAll(each.cost().keySet()));
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            List<String> heading = new ArrayList<>(List.of(
                    "year",
                    "organisation",
                    "method",
                    "visits",
                    "square_metres",
                    "hours",
                    "defects",
                    "nonconformities",
                    "square_metres_per_defect"));
            currencies.forEach(code -> heading.add("cost_" + code));
            currencies.forEach(code -> heading.add("cost_per_defect_" + code));
            printer.printRecord(heading);
            for (Yield each : yields) {
                printer.printRecord(line(each, currencies));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return text.toString();
    }

    private static List<String> line(Yield yield, Set<String> currencies) {
        List<String> line = new ArrayList<>(List.of(
                Integer.toString(yield.group().year()),
                Spreadsheets.plain(yield.group().organisation()),
                yield.group().method().map(Method::code).orElse(""),
                Long.toString(yield.visits()),
                Long.toString(yield.squareMetres()),
                yield.hours().toPlainString(),
                Long.toString(yield.defects()),
                Long.toString(yield.nonconformities()),
                yield.squareMetresPerDefect().isPresent()
                        ? Long.toString(yield.squareMetresPerDefect().getAsLong())
                        : ""));
        currencies.forEach(code ->
                line.add(yield.cost().containsKey(code) ? yield.cost().get(code).toPlainString() : ""));
        currencies.forEach(code -> line.add(
                yield.costPerDefect().containsKey(code)
                        ? yield.costPerDefect().get(code).toPlainString()
                        : ""));
        return line;
    }
}
