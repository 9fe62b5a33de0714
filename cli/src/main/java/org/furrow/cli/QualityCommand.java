package org.furrow.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.draft.TypedJson;
import org.furrow.app.quality.LotReading;
import org.furrow.app.quality.NotingLots;
import org.furrow.app.quality.QualityJson;
import org.furrow.app.quality.ReadingQuality;
import org.furrow.app.quality.VisitReading;
import org.furrow.app.quality.YieldFile;
import org.furrow.domain.mission.Method;
import org.furrow.domain.quality.LotHistory;
import org.furrow.domain.quality.RecordedDraw;
import org.furrow.domain.quality.Yield;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `furrow quality`: visits, nonconformities, lots and what control of quality yields.
@Command(
        name = "quality",
        description = "Records visits, handles nonconformities, and says what control of quality takes and finds.",
        mixinStandardHelpOptions = true,
        subcommands = {
            VisitCommands.class,
            NonconformityCommands.class,
            QualityCommand.Lots.class,
            QualityCommand.Note.class,
            QualityCommand.Draws.class,
            QualityCommand.YieldTable.class,
            QualityCommand.Lists.class
        })
final class QualityCommand implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "Name what to do: visits, nonconformities, lots, note-lots, draws, yield or checklists.");
    }

    /// What a JSON file says, with the fields of a form.
    static Typed read(Path file, CommonOptions common) {
        try {
            return TypedJson.of(JsonMapper.shared().readTree(Files.readString(file)));
        } catch (IOException | JacksonException _) {
            throw common.misuse(file + " cannot be read as JSON.\nMaybe it is empty, or no file of that name.");
        }
    }

    /// `furrow quality lots`.
    @Command(
            name = "lots",
            description = "Says how strictly the lots of each organisation and method are inspected, and why.",
            mixinStandardHelpOptions = true)
    static final class Lots implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                List<LotHistory> histories = new ReadingQuality(furrow)
                        .read()
                        .lots(furrow.standard().sampling().switching());
                if (common.isJson()) {
                    common.print(QualityJson.lots(histories));
                } else {
                    histories.forEach(this::print);
                }
                return 0;
            }
        }

        private void print(LotHistory history) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%s, %s: %s (%s)%n",
                            history.whose().organisation(),
                            history.whose().method().label(),
                            history.now().severity().code(),
                            history.now().since().code());
            history.steps()
                    .forEach(step -> common.out()
                            .printf(
                                    Locale.ROOT,
                                    "  %s  %-18s  %-12s  %s%n",
                                    step.day(),
                                    step.event().code(),
                                    step.after().code(),
                                    step.told()));
        }
    }

    /// `furrow quality note-lots`.
    @Command(
            name = "note-lots",
            description = "Notes that reduced inspection was agreed, that work was unsteady, or that corrective action"
                    + " was accepted.",
            mixinStandardHelpOptions = true)
    static final class Note implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--organisation", required = true, description = "Whose lots they are.")
        private String organisation = "";

        @Option(names = "--method", required = true, description = "Such as manual-clearance.")
        private String method = "";

        @Option(names = "--event", required = true, description = "reduction-agreed, unsteady or corrected.")
        private String event = "";

        @Option(names = "--reason", required = true, description = "Why.")
        private String reason = "";

        @Option(names = "--on", paramLabel = "DAY", description = "The day from which on it counts. Default: today.")
        private String on = "";

        @Override
        public Integer call() {
            Typed typed = Typed.nothing()
                    .with("organisation", organisation)
                    .with("method", method)
                    .with("event", event)
                    .with("reason", reason)
                    .with("day", on);
            VisitReading.Read<LotReading.Said> read = LotReading.read(typed, common.today());
            if (read.said().isEmpty()) {
                throw common.unread(read.faults());
            }
            LotReading.Said said = read.said().orElseThrow();
            try (Furrow furrow = common.openExisting()) {
                return common.tell(new NotingLots(furrow).note(said.day(), said.note(), common.today()), "Noted");
            }
        }
    }

    /// `furrow quality draws`.
    @Command(
            name = "draws",
            description = "Lists the draws of squares that were recorded.",
            mixinStandardHelpOptions = true)
    static final class Draws implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                List<RecordedDraw> draws = new ReadingQuality(furrow).read().draws();
                if (common.isJson()) {
                    common.print(QualityJson.draws(draws));
                } else {
                    draws.forEach(each -> common.out()
                            .printf(
                                    Locale.ROOT,
                                    "%s  %-24s  %s, seed %d%n",
                                    each.day(),
                                    each.draw().number(),
                                    each.draw().organisation(),
                                    each.draw().order().seed()));
                }
                return 0;
            }
        }
    }

    /// `furrow quality yield`.
    @Command(
            name = "yield",
            description = "Says what control of quality took and found, by year, organisation and method.",
            mixinStandardHelpOptions = true)
    static final class YieldTable implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--csv", description = "Print a table for spreadsheets.")
        private boolean isTable;

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                List<Yield> yields = new ReadingQuality(furrow).read().yields();
                if (common.isJson()) {
                    common.print(QualityJson.yields(yields));
                } else if (isTable) {
                    common.out().print(YieldFile.write(yields));
                } else {
                    yields.forEach(this::print);
                }
                return 0;
            }
        }

        private void print(Yield yield) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%d  %-20s  %-24s  %d visits, %d m², %s h, %d defects, %d nonconformities, %s%n",
                            yield.group().year(),
                            yield.group().organisation(),
                            yield.group().method().map(Method::label).orElse("-"),
                            yield.visits(),
                            yield.squareMetres(),
                            yield.hours().toPlainString(),
                            yield.defects(),
                            yield.nonconformities(),
                            yield.cost());
        }
    }

    /// `furrow quality checklists`.
    @Command(name = "checklists", description = "Lists the checklists of the profile.", mixinStandardHelpOptions = true)
    static final class Lists implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openToLook()) {
                var checklists = furrow.standard().checklists();
                if (common.isJson()) {
                    common.print(QualityJson.checklists(checklists));
                } else {
                    checklists
                            .latest()
                            .forEach(each -> common.out().printf(Locale.ROOT, "%-24s  %s%n", each.key(), each.title()));
                }
                return 0;
            }
        }
    }
}
