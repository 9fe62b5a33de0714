package org.furrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.AccidentAsking;
import org.furrow.app.clearance.AccidentBook;
import org.furrow.app.clearance.AccidentJson;
import org.furrow.app.clearance.AccidentReading;
import org.furrow.app.clearance.AccidentWriting;
import org.furrow.app.clearance.LookingIntoAccidents;
import org.furrow.app.clearance.ReadingAccidents;
import org.furrow.app.clearance.ReportingAccidents;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.journal.Revision;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow accidents`: accidents, incidents and missed items, and how they are looked into. Nobody who was hurt is
/// named.
@Command(
        name = "accidents",
        description = "Tells of accidents, incidents and missed items, and looks into them.",
        mixinStandardHelpOptions = true,
        subcommands = {
            AccidentsCommand.Listing.class,
            AccidentsCommand.Show.class,
            AccidentsCommand.Report.class,
            AccidentsCommand.Step.class
        })
final class AccidentsCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, show, report or step.");
    }

    /// `furrow accidents list`.
    @Command(name = "list", description = "Lists them, the latest first.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--kind", description = "Only: accident, incident or missed-item.")
        private String kind = "";

        @Option(names = "--stage", description = "Only: noticed, preliminary, investigated or closed.")
        private String stage = "";

        @Option(names = "--open", description = "Only those that are not closed.")
        private boolean isOpen;

        @Option(names = "--overdue", description = "Only those of which a report or an action is missing today.")
        private boolean isOverdue;

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                AccidentBook book = new ReadingAccidents(furrow).read();
                Typed typed = Typed.nothing()
                        .with("kind", kind)
                        .with("stage", stage)
                        .with("open", isOpen ? "yes" : "")
                        .with("overdue", isOverdue ? "yes" : "");
                AccidentAsking.Read read = AccidentAsking.read(typed, common.today());
                List<Accident> accidents = book.list(read.question()
                        .orElseThrow(() -> common.misuse("--" + read.wrong() + " names nothing that there is.")));
                if (common.isJson()) {
                    common.print(AccidentJson.of(accidents, book, common.today()));
                } else if (accidents.isEmpty()) {
                    common.out().println("No accidents. Maybe tell of one: furrow accidents report --help");
                } else {
                    accidents.forEach(accident -> print(accident, book));
                }
                return 0;
            }
        }

        private void print(Accident accident, AccidentBook book) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-14s  %s  %-11s  %-20s  %d killed, %d injured%s%s%n",
                            accident.notice().number(),
                            accident.happened(),
                            accident.notice().kind().code(),
                            accident.inquiry().stage().label(),
                            accident.notice().killed(),
                            accident.notice().injured(),
                            accident.stopsWork() ? ", work stands still" : "",
                            book.standard().isOverdueOn(accident, common.today()) ? ", overdue" : "");
        }
    }

    /// `furrow accidents show`.
    @Command(
            name = "show",
            description = "Shows one with everything that was done about it.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "ACCIDENT", description = "Its number or id.")
        private String number = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                ReadingAccidents reading = new ReadingAccidents(furrow);
                AccidentBook book = reading.read();
                Accident accident = find(book, number, common);
                List<Revision> history = reading.history(accident.id());
                if (common.isJson()) {
                    common.print(AccidentJson.of(accident, book, common.today(), history));
                } else {
                    print(accident, book);
                    history.reversed().forEach(this::print);
                }
                return 0;
            }
        }

        private void print(Accident accident, AccidentBook book) {
            common.out()
                    .println(accident.id() + "  " + accident.inquiry().stage().label());
            AccidentWriting.write(accident, book.tasks())
                    .values()
                    .forEach((field, texts) -> texts.stream()
                            .filter(text -> !text.isEmpty())
                            .forEach(text ->
                                    common.out().printf(Locale.ROOT, "%-16s %s%n", field, text.replace("\n", ", "))));
            accident.actions()
                    .forEach(action -> common.out()
                            .printf(
                                    Locale.ROOT,
                                    "action %-9d %s, by %s until %s%s%n",
                                    action.number(),
                                    action.what(),
                                    action.by(),
                                    action.due(),
                                    action.done().map(day -> ", done on " + day).orElse("")));
        }

        private void print(Revision revision) {
            String step = revision.draft().fact() instanceof AccidentFact fact
                    ? fact instanceof AccidentFact.Noticed
                            ? "The notice"
                            : AccidentStep.of(fact).label()
                    : "";
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%s  %-27s  %s%n",
                            revision.draft().valid(),
                            step,
                            revision.draft().author());
        }
    }

    /// `furrow accidents report`.
    @Command(name = "report", description = "Tells of one. Name nobody who was hurt.", mixinStandardHelpOptions = true)
    static final class Report implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Mixin
        private final AccidentOptions options = new AccidentOptions();

        @Parameters(paramLabel = "NUMBER", description = "What it is called, such as ACC-2026-003.")
        private String number = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                Typed typed = options.over(Typed.nothing()
                        .with("accident-number", number)
                        .with("kind", "accident")
                        .with("context", "demining"));
                TaskNames names = new TaskNames(
                        furrow, new ReadingAccidents(furrow).read().tasks());
                AccidentReading.Read<AccidentReading.Notice> read =
                        AccidentReading.notice(typed, names, common.today());
                if (read.said().isEmpty()) {
                    throw common.unread(read.faults());
                }
                AccidentReading.Notice said = read.said().orElseThrow();
                return TaskStepOptions.tell(
                        new ReportingAccidents(furrow).report(said.happened(), said.notice(), common.today()),
                        List.of(),
                        "Told",
                        common);
            }
        }
    }

    /// `furrow accidents step`.
    @Command(
            name = "step",
            description = {
                "Takes a step of looking into one. What each needs, by --with KEY=VALUE:",
                "  report: findings; investigate: board, findings, causes;",
                "  set-action: what, by, due; do-action: number, how;",
                "  resume: why; close: lessons; reopen: reason;",
                "  amend: reason, and what changes of the notice."
            },
            mixinStandardHelpOptions = true)
    static final class Step implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "ACCIDENT", description = "Its number or id.")
        private String number = "";

        @Parameters(index = "1", paramLabel = "STEP", description = "The step.")
        private String step = "";

        @Option(
                names = "--on",
                paramLabel = "DAY",
                description = "The day of it. Default: today; for amend, the day of the accident.")
        private String on = "";

        @Option(names = "--with", paramLabel = "KEY=VALUE", description = "What is told. Again for each.")
        private java.util.Map<String, String> said = java.util.Map.of();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                AccidentStep asked = AccidentStep.find(step)
                        .orElseThrow(() -> common.misuse("There is no step " + step
                                + ".\nMaybe one of: amend, report, investigate, set-action, do-action, resume, close,"
                                + " reopen"));
                AccidentBook book = new ReadingAccidents(furrow).read();
                Accident accident = find(book, number, common);
                Typed typed =
                        asked == AccidentStep.AMEND ? AccidentWriting.write(accident, book.tasks()) : Typed.nothing();
                for (var each : said.entrySet()) {
                    typed = typed.with(each.getKey(), each.getValue());
                }
                AccidentReading.Read<AccidentReading.Step> read = AccidentReading.step(
                        asked,
                        on.isEmpty() ? typed : typed.with("day", on),
                        new TaskNames(furrow, book.tasks()),
                        common.today());
                if (read.said().isEmpty()) {
                    throw common.unread(read.faults());
                }
                AccidentReading.Step wanted = read.said().orElseThrow();
                return TaskStepOptions.tell(
                        new LookingIntoAccidents(furrow)
                                .take(
                                        new LookingIntoAccidents.Wanted(
                                                accident.id(), wanted.day(), wanted.fact(), Optional.empty()),
                                        common.today()),
                        List.of(),
                        asked.label(),
                        common);
            }
        }
    }

    private static Accident find(AccidentBook book, String number, CommonOptions common) {
        return book.find(number)
                .orElseThrow(() -> common.misuse("There is no accident " + number + " in " + common.data()
                        + ".\nMaybe look at: furrow accidents list"));
    }
}
