package org.furrow.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.ProgressAsking;
import org.furrow.app.clearance.ProgressJson;
import org.furrow.app.clearance.ProgressNames;
import org.furrow.app.clearance.ProgressWriting;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.clearance.ReportingFile;
import org.furrow.app.clearance.ScrutinizingProgress;
import org.furrow.app.draft.Typed;
import org.furrow.domain.clearance.ProgressFilter;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.journal.RecordId;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow progress`: what teams did on which day.
@Command(
        name = "progress",
        description = "Takes the reports of days, and lists what teams did.",
        mixinStandardHelpOptions = true,
        subcommands = {ProgressCommand.Listing.class, ProgressCommand.Show.class, ProgressCommand.Report.class})
final class ProgressCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, show or report.");
    }

    /// `furrow progress list`.
    @Command(name = "list", description = "Lists reports, the latest day first.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--task", description = "Only of this task, by its number or id.")
        private String task = "";

        @Option(names = "--team", description = "Only of this team, by its name or id.")
        private String team = "";

        @Option(names = "--from", paramLabel = "DAY", description = "The first day.")
        private String from = "";

        @Option(names = "--until", paramLabel = "DAY", description = "The last day, included.")
        private String until = "";

        @Option(names = "--size", description = "How many at most, up to 500. Default: 50.")
        private String size = "";

        @Option(names = "--after", description = "Where the page before ended: what it told as next.")
        private String after = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                Typed typed = Typed.nothing()
                        .with("task", task)
                        .with("team", team)
                        .with("from", from)
                        .with("until", until)
                        .with("size", size)
                        .with("after", after);
                ProgressAsking.Read read = ProgressAsking.read(typed, new ProgressNames(furrow));
                if (!read.wrong().isEmpty()) {
                    throw common.misuse("--" + read.wrong() + " names nothing that there is.");
                }
                List<ProgressSummary> reports = new ReadingProgress(furrow).list(read.filter(), read.page());
                if (common.isJson()) {
                    common.print(ProgressJson.page(reports, read.page().size()));
                } else {
                    print(reports, read.page().size());
                }
                return 0;
            }
        }

        private void print(List<ProgressSummary> reports, int most) {
            if (reports.isEmpty()) {
                common.out().println("No reports. Maybe take some in: furrow progress report --help");
            }
            for (ProgressSummary each : reports) {
                common.out()
                        .printf(
                                Locale.ROOT,
                                "%s  %-14s  %-10s  %,8d m²  %6s h  %4d found  %s%s%n",
                                each.day(),
                                each.names().task(),
                                each.names().team(),
                                each.newArea().squareMetres(),
                                ProgressWriting.hours(each.time().worked()),
                                each.ordnance(),
                                each.id(),
                                each.isStanding() ? "" : "  (taken back)");
            }
            if (reports.size() == most) {
                ProgressSummary last = reports.getLast();
                common.err()
                        .println("There may be more: --after "
                                + ProgressAsking.write(new ProgressFilter.After(last.day(), last.id())));
            }
        }
    }

    /// `furrow progress show`.
    @Command(
            name = "show",
            description = "Shows a report, its history, and what about it is strange.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "REPORT", description = "The report's id.")
        private String id = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                ReadingProgress.Found found = RecordId.find(id)
                        .flatMap(new ReadingProgress(furrow)::find)
                        .orElseThrow(() -> common.misuse("There is no report " + id + " in " + common.data()
                                + ".\nMaybe look at: furrow progress list"));
                List<Reason> flags =
                        new ScrutinizingProgress(furrow).examine(found.summary().id());
                if (common.isJson()) {
                    Map<String, Object> document = new LinkedHashMap<>(ProgressJson.of(found));
                    document.put("flags", ProgressJson.reasons(flags).getOrDefault("reasons", List.of()));
                    common.print(document);
                } else {
                    print(found, flags);
                }
                return 0;
            }
        }

        private void print(ReadingProgress.Found found, List<Reason> flags) {
            ProgressSummary.Names names = found.summary().names();
            ProgressWriting.write(found.entries().report(), names.task(), names.team())
                    .values()
                    .forEach((field, texts) -> texts.stream()
                            .filter(text -> !text.isEmpty())
                            .forEach(text ->
                                    common.out().printf(Locale.ROOT, "%-12s %s%n", field, text.replace("\n", " | "))));
            found.entries()
                    .entries()
                    .forEach(entry -> common.out()
                            .println(
                                    entry.draft().valid() + "  " + entry.draft().author()));
            flags.forEach(flag -> common.out().println(flag));
        }
    }

    /// `furrow progress report`.
    @Command(
            name = "report",
            description = "Takes in all reports of a file: a table (CSV) or a list (JSON) with the fields of the form.",
            mixinStandardHelpOptions = true)
    static final class Report implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(
                paramLabel = "FILE",
                description =
                        "The file. Its columns: task, team, day, method, kind, m2, hours, stopped, cause, deminers,"
                                + " dogs, machines, found, category, remarks, work, stoppages, items, near-misses, quantities,"
                                + " boundary, photos, key.")
        @SuppressWarnings("NullAway.Init")
        private Path file;

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                List<ReportingFile.Row> rows = new ReportingFile(furrow)
                        .report(Files.readString(file, StandardCharsets.UTF_8), common.today());
                return tell(rows);
            } catch (ReportingFile.Unreadable unreadable) {
                throw common.misuse(file + ": " + unreadable.getMessage());
            } catch (IOException unreachable) {
                throw common.misuse(file + " cannot be read.\nMaybe the path is misspelt, or it is not in UTF-8.");
            }
        }

        private int tell(List<ReportingFile.Row> rows) {
            long fresh = rows.stream()
                    .filter(row -> row instanceof ReportingFile.Row.Taken taken && !taken.isRepeated())
                    .count();
            long repeated = rows.stream()
                    .filter(row -> row instanceof ReportingFile.Row.Taken taken && taken.isRepeated())
                    .count();
            long left = rows.size() - fresh - repeated;
            if (common.isJson()) {
                common.print(Map.of(
                        "recorded",
                        fresh,
                        "repeated",
                        repeated,
                        "left",
                        left,
                        "rows",
                        rows.stream().map(Report::json).toList()));
            } else {
                rows.forEach(this::tell);
                common.out().println(fresh + " recorded, " + repeated + " recorded before, " + left + " left out");
            }
            return left == 0 ? 0 : 1;
        }

        private void tell(ReportingFile.Row row) {
            if (row instanceof ReportingFile.Row.Left left) {
                left.reasons().forEach(reason -> common.err().println("Line " + left.line() + ": " + reason));
            }
        }

        private static Map<String, Object> json(ReportingFile.Row row) {
            return switch (row) {
                case ReportingFile.Row.Taken taken ->
                    Map.of("line", taken.line(), "id", taken.id().toString(), "repeated", taken.isRepeated());
                case ReportingFile.Row.Left left -> Map.of("line", left.line(), "reasons", left.reasons());
            };
        }
    }
}
