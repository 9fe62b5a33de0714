package org.furrow.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.furrow.app.importing.ImportReport;
import org.furrow.domain.cleaning.CleaningRule;
import org.furrow.domain.cleaning.CleaningRule.Severity;
import org.furrow.domain.journal.ImportSummary;
import org.furrow.exchange.reading.FileProblem;

/// An import report as text for a terminal.
final class ImportReportText {

    private static final int MOST_PROBLEMS = 20;
    private static final int MOST_EXAMPLES = 3;

    private final PrintWriter out;

    ImportReportText(PrintWriter out) {
        this.out = out;
    }

    void print(ImportReport report, boolean isDryRun, Path data) {
        printFiles(report, isDryRun);
        report.problems().stream().limit(MOST_PROBLEMS).forEach(this::print);
        ImportReport.Counts counts = report.counts();
        out.printf(
                Locale.ROOT,
                "%n%,d rows read: %,d accepted, %,d accepted with flags, %,d held. %,d were known already.%n",
                counts.read(),
                counts.accepted(),
                counts.flagged(),
                counts.held(),
                counts.unchanged());
        printRules(report);
        printArea(report);
        printNext(report, isDryRun, data);
    }

    /// Files that were read the same way stand in one line.
    private void printFiles(ImportReport report, boolean isDryRun) {
        Map<String, List<ImportReport.FileReport>> alike = new LinkedHashMap<>();
        for (ImportReport.FileReport file : report.files()) {
            alike.computeIfAbsent(kind(file) + file.mapping(), _ -> new ArrayList<>())
                    .add(file);
        }
        alike.values().forEach(files -> {
            ImportReport.FileReport first = files.getFirst();
            long rows = files.stream().mapToLong(ImportReport.FileReport::rows).sum();
            String names = files.size() == 1
                    ? first.name()
                    : first.name() + " to " + files.getLast().name() + ", " + files.size() + " files";
            out.printf(Locale.ROOT, "%s: %s, %,d rows as %s%n", names, kind(first), rows, first.subject());
            if (isDryRun) {
                first.columns().forEach(this::print);
            }
        });
    }

    private static String kind(ImportReport.FileReport file) {
        return file.format() + file.encoding().map(each -> ", " + each).orElse("") + ", " + file.crs()
                + (file.isCrsStated() ? "" : " (not stated; the numbers are degrees)");
    }

    private void print(ImportReport.ColumnReport column) {
        out.printf(
                Locale.ROOT,
                "    %-28s %-16s %3.0f %%  %s%n",
                column.name(),
                column.field().isEmpty() ? "(kept only)" : column.field(),
                100 * column.confidence(),
                column.reason());
    }

    private void print(FileProblem problem) {
        String row = problem.row() > 0 ? ", row " + problem.row() : "";
        out.println("  " + problem.file() + row + ": " + problem.sentence());
        out.println("    " + problem.advice());
    }

    /// The gravest rules first, and the first rows of those that held any.
    private void printRules(ImportReport report) {
        List<Map.Entry<String, ImportReport.RuleCount>> rules =
                new ArrayList<>(report.rules().entrySet());
        rules.sort(Comparator.comparing(rule -> rule.getValue().severity()));
        rules.forEach(rule -> print(rule.getKey(), rule.getValue()));
        for (Map.Entry<String, ImportReport.RuleCount> rule : rules) {
            List<ImportReport.Example> examples = report.examples().getOrDefault(rule.getKey(), List.of());
            if (rule.getValue().severity() == Severity.HELD && !examples.isEmpty()) {
                out.printf(Locale.ROOT, "%n%s, for example:%n", rule.getKey());
                examples.stream().limit(MOST_EXAMPLES).forEach(this::print);
            }
        }
        if (!rules.isEmpty()) {
            out.println();
        }
    }

    private void print(String id, ImportReport.RuleCount rule) {
        String sentence = CleaningRule.find(id).map(CleaningRule::sentence).orElse("");
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        out.printf(Locale.ROOT, "  %-6s %-24s %,8d  %s%n", severity, id, rule.count(), sentence);
    }

    private void print(ImportReport.Example example) {
        String column = example.finding().column().isEmpty()
                ? ""
                : ", " + example.finding().column();
        String value = example.finding().value().isEmpty()
                ? ""
                : " \"" + example.finding().value() + "\"";
        out.println("  " + example.file() + ", row " + example.row() + column + value + ": "
                + example.finding().sentence());
        if (!example.finding().proposal().isEmpty()) {
            out.println("    " + example.finding().proposal());
        }
    }

    private void printArea(ImportReport report) {
        if (report.area().footprints() > 0) {
            out.printf(
                    Locale.ROOT,
                    "Drawn surfaces on the ellipsoid: sum %,d m², union %,d m²; %,d pairs overlap by %,d m².%n",
                    report.area().sum().squareMetres(),
                    report.area().union().squareMetres(),
                    report.area().pairs(),
                    report.area().shared().squareMetres());
        }
    }

    private void printNext(ImportReport report, boolean isDryRun, Path data) {
        if (isDryRun) {
            out.println("Nothing was written. Correct the mapping with --save-mapping FILE and --mapping FILE.");
            return;
        }
        report.importId()
                .ifPresentOrElse(
                        id -> out.println("Written to " + data + " as import " + id + ".\nUndo all of it with: "
                                + "furrow import --undo " + id + " --data " + data),
                        () -> out.println("Nothing new: the register is unchanged."));
        if (report.counts().held() > 0) {
            out.println("Take a proposal with --accept RULE, or write the held rows with --held FILE.csv, correct them"
                    + " there and import that file.");
        }
    }

    void print(List<ImportSummary> imports) {
        for (ImportSummary each : imports) {
            String state = each.undone()
                    .map(when -> "undone " + when)
                    .or(() -> each.finished().map(when -> "finished " + when))
                    .orElse("interrupted: import the same file again to go on");
            out.println(each.id() + "  " + each.subject() + "  " + String.join(", ", each.files()) + "  " + state);
        }
        if (imports.isEmpty()) {
            out.println("No imports yet.");
        }
    }
}
