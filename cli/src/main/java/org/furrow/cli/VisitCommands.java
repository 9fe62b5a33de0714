package org.furrow.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.quality.QualityAsking;
import org.furrow.app.quality.QualityBook;
import org.furrow.app.quality.QualityJson;
import org.furrow.app.quality.QualityNames;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.RecordingVisits;
import org.furrow.app.quality.VisitReading;
import org.furrow.domain.quality.Verdict;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.VisitProfile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `furrow quality visits`: visits and inspections.
@Command(
        name = "visits",
        description = "Lists and records visits and inspections.",
        mixinStandardHelpOptions = true,
        subcommands = {
            VisitCommands.Listing.class,
            VisitCommands.Show.class,
            VisitCommands.Recording.class,
            VisitCommands.Correct.class,
            VisitCommands.TakeBack.class
        })
final class VisitCommands implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Name what to do: list, show, record, correct or take-back.");
    }

    private static Visit find(QualityBook book, String number, CommonOptions common) {
        return book.findVisit(number)
                .orElseThrow(() -> common.misuse("There is no visit " + number + " in " + common.data()
                        + ".\nMaybe look at: furrow quality visits list"));
    }

    private static VisitProfile read(Furrow furrow, Typed typed, CommonOptions common) {
        QualityBook book = new ReadingQuality(furrow).read();
        VisitReading.Read<VisitProfile> read =
                VisitReading.visit(typed, new QualityNames(furrow, book), common.today());
        return read.said().orElseThrow(() -> common.unread(read.faults()));
    }

    /// `furrow quality visits list`.
    @Command(name = "list", description = "Lists the visits.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--kind", description = "Only: accreditation, monitoring, sampling or post-completion.")
        private String kind = "";

        @Option(names = "--method", description = "Only of this method, such as manual-clearance.")
        private String method = "";

        @Option(names = "--organisation", description = "Only to this organisation.")
        private String organisation = "";

        @Option(names = "--team", description = "Only to this team, by its name or id.")
        private String team = "";

        @Option(names = "--task", description = "Only to this task, by its number or id.")
        private String task = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                QualityBook book = new ReadingQuality(furrow).read();
                Typed typed = Typed.nothing()
                        .with("kind", kind)
                        .with("method", method)
                        .with("organisation", organisation)
                        .with("team", team)
                        .with("task", task);
                QualityAsking.Found<Visit> found = QualityAsking.visits(typed, book);
                if (!found.wrong().isEmpty()) {
                    throw common.misuse("--" + String.join(", --", found.wrong()) + " names nothing that there is.");
                }
                if (common.isJson()) {
                    common.print(QualityJson.visits(found.found(), book));
                } else {
                    print(found.found());
                }
                return 0;
            }
        }

        private void print(List<Visit> visits) {
            if (visits.isEmpty()) {
                common.out().println("No visits. Maybe record one: furrow quality visits record --help");
            }
            visits.forEach(visit -> common.out()
                    .printf(
                            Locale.ROOT,
                            "%s  %-14s  %-27s  %-20s  %s%n",
                            visit.profile().day(),
                            visit.profile().number(),
                            visit.profile().kind().label(),
                            visit.profile().of().organisation(),
                            result(visit.profile())));
        }

        private static String result(VisitProfile profile) {
            return profile.verdict()
                    .map(Verdict::code)
                    .orElseGet(() -> profile.noes().size() + " not fulfilled");
        }
    }

    /// `furrow quality visits show`.
    @Command(
            name = "show",
            description = "Shows a visit with what was found, as a JSON document.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "VISIT", description = "The visit's number or id.")
        private String number = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                ReadingQuality reading = new ReadingQuality(furrow);
                QualityBook book = reading.read();
                Visit visit = find(book, number, common);
                common.print(QualityJson.of(visit, book, reading.history(visit.id())));
                return 0;
            }
        }
    }

    /// `furrow quality visits record`.
    @Command(
            name = "record",
            description = "Records a visit from a JSON file with the fields of the form.",
            mixinStandardHelpOptions = true)
    static final class Recording implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "FILE", description = "The JSON file.")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            Typed typed = QualityCommand.read(file, common);
            try (Furrow furrow = common.openExisting()) {
                return common.tell(
                        new RecordingVisits(furrow).record(read(furrow, typed, common), common.today()), "Recorded");
            }
        }
    }

    /// `furrow quality visits correct`.
    @Command(
            name = "correct",
            description = "Corrects a visit from a JSON file with all the fields of the form.",
            mixinStandardHelpOptions = true)
    static final class Correct implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "VISIT", description = "The visit's number or id.")
        private String number = "";

        @Parameters(index = "1", paramLabel = "FILE", description = "The JSON file.")
        private Path file = Path.of("");

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            Typed typed = QualityCommand.read(file, common);
            try (Furrow furrow = common.openExisting()) {
                Visit visit = find(new ReadingQuality(furrow).read(), number, common);
                return common.tell(
                        new RecordingVisits(furrow)
                                .correct(
                                        new RecordingVisits.Meant(visit.id(), reason, Optional.empty()),
                                        read(furrow, typed, common),
                                        common.today()),
                        "Corrected");
            }
        }
    }

    /// `furrow quality visits take-back`.
    @Command(
            name = "take-back",
            description = "Takes back a visit that never was, or was recorded twice.",
            mixinStandardHelpOptions = true)
    static final class TakeBack implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "VISIT", description = "The visit's number or id.")
        private String number = "";

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                Visit visit = find(new ReadingQuality(furrow).read(), number, common);
                return common.tell(
                        new RecordingVisits(furrow)
                                .takeBack(
                                        new RecordingVisits.Meant(visit.id(), reason, Optional.empty()),
                                        common.today()),
                        "Taken back");
            }
        }
    }
}
