package org.furrow.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.HandlingNonconformities;
import org.furrow.app.quality.NonconformityReading;
import org.furrow.app.quality.QualityAsking;
import org.furrow.app.quality.QualityBook;
import org.furrow.app.quality.QualityJson;
import org.furrow.app.quality.QualityNames;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.VisitReading;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityStep;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow quality nonconformities`: what is not fulfilled, and what is done about it.
@Command(
        name = "nonconformities",
        description = "Lists and raises nonconformities, and takes their steps.",
        mixinStandardHelpOptions = true,
        subcommands = {
            NonconformityCommands.Listing.class,
            NonconformityCommands.Show.class,
            NonconformityCommands.Raise.class,
            NonconformityCommands.Step.class
        })
final class NonconformityCommands implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, show, raise or step.");
    }

    private static Nonconformity find(QualityBook book, String number, CommonOptions common) {
        return book.findNonconformity(number)
                .orElseThrow(() -> common.misuse("There is no nonconformity " + number + " in " + common.data()
                        + ".\nMaybe look at: furrow quality nonconformities list"));
    }

    /// `furrow quality nonconformities list`.
    @Command(name = "list", description = "Lists the nonconformities.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(
                names = "--status",
                description = "Only: raised, acknowledged, cause-found, action-set, verified, closed or withdrawn.")
        private String status = "";

        @Option(names = "--grade", description = "Only: minor, major or critical.")
        private String grade = "";

        @Option(names = "--organisation", description = "Only of this organisation.")
        private String organisation = "";

        @Option(names = "--team", description = "Only of this team, by its name or id.")
        private String team = "";

        @Option(names = "--open", description = "Only those that are not closed.")
        private boolean isOpen;

        @Option(names = "--overdue", description = "Only those whose action is overdue.")
        private boolean isOverdue;

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                QualityBook book = new ReadingQuality(furrow).read();
                Typed typed = Typed.nothing()
                        .with("status", status)
                        .with("grade", grade)
                        .with("organisation", organisation)
                        .with("team", team)
                        .with("open", isOpen ? "yes" : "")
                        .with("overdue", isOverdue ? "yes" : "");
                QualityAsking.Found<Nonconformity> found = QualityAsking.nonconformities(typed, book, common.today());
                if (!found.wrong().isEmpty()) {
                    throw common.misuse("--" + String.join(", --", found.wrong()) + " names nothing that there is.");
                }
                if (common.isJson()) {
                    common.print(QualityJson.nonconformities(found.found(), book, common.today()));
                } else {
                    print(found.found(), common.today());
                }
                return 0;
            }
        }

        private void print(List<Nonconformity> all, LocalDate today) {
            if (all.isEmpty()) {
                common.out().println("No nonconformities.");
            }
            all.forEach(each -> common.out()
                    .printf(
                            Locale.ROOT,
                            "%s  %-16s  %-8s  %-12s  %s%s%n",
                            each.progress().raised(),
                            each.profile().number(),
                            each.profile().grade().code(),
                            each.status().code(),
                            each.profile().what(),
                            each.isOverdueOn(today) ? " (overdue)" : ""));
        }
    }

    /// `furrow quality nonconformities show`.
    @Command(
            name = "show",
            description = "Shows a nonconformity with everything that was done about it, as a JSON document.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "NONCONFORMITY", description = "Its number or id.")
        private String number = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                ReadingQuality reading = new ReadingQuality(furrow);
                QualityBook book = reading.read();
                Nonconformity found = find(book, number, common);
                common.print(QualityJson.of(found, book, common.today(), reading.history(found.id())));
                return 0;
            }
        }
    }

    /// `furrow quality nonconformities raise`.
    @Command(
            name = "raise",
            description = "Raises a nonconformity from a JSON file with the fields of the form.",
            mixinStandardHelpOptions = true)
    static final class Raise implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "FILE", description = "The JSON file.")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            Typed typed = QualityCommand.read(file, common);
            try (Furrow furrow = common.openExisting()) {
                QualityNames names = new QualityNames(furrow, new ReadingQuality(furrow).read());
                VisitReading.Read<NonconformityReading.Raising> read =
                        NonconformityReading.raising(typed, names, common.today());
                NonconformityReading.Raising said = read.said().orElseThrow(() -> common.unread(read.faults()));
                return common.tell(
                        new HandlingNonconformities(furrow).raise(said.day(), said.profile(), common.today()),
                        "Raised");
            }
        }
    }

    /// `furrow quality nonconformities step`.
    @Command(
            name = "step",
            description = "Takes a step: acknowledge, find-cause, set-action, verify, close, reopen or withdraw.",
            mixinStandardHelpOptions = true)
    static final class Step implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "NONCONFORMITY", description = "Its number or id.")
        private String number = "";

        @Parameters(index = "1", paramLabel = "STEP", description = "The step.")
        private String step = "";

        @Option(names = "--on", paramLabel = "DAY", description = "The day of it: 2026-03-31. Default: today.")
        private String on = "";

        @Option(
                names = "--tell",
                paramLabel = "FIELD=TEXT",
                description = "What is told with it: cause; action, by and due; how; remarks or reason.")
        private Map<String, String> told = new LinkedHashMap<>();

        @Override
        public Integer call() {
            NonconformityStep asked =
                    NonconformityStep.find(step).orElseThrow(() -> common.misuse("There is no step " + step + "."));
            Typed typed = Typed.nothing().with("day", on);
            for (Map.Entry<String, String> each : told.entrySet()) {
                typed = typed.with(each.getKey(), each.getValue());
            }
            VisitReading.Read<NonconformityReading.Step> read = NonconformityReading.step(asked, typed, common.today());
            NonconformityReading.Step said = read.said().orElseThrow(() -> common.unread(read.faults()));
            try (Furrow furrow = common.openExisting()) {
                Nonconformity found = find(new ReadingQuality(furrow).read(), number, common);
                return common.tell(
                        new HandlingNonconformities(furrow)
                                .take(
                                        new HandlingNonconformities.Wanted(
                                                found.id(), said.day(), said.fact(), Optional.empty()),
                                        common.today()),
                        asked.label());
            }
        }
    }
}
