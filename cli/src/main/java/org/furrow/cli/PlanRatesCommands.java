package org.furrow.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.planning.AgreeingPriorities;
import org.furrow.app.planning.PlanJson;
import org.furrow.app.planning.PlanReading;
import org.furrow.app.planning.Priorities;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What blocked land costs, and what plans assume.
final class PlanRatesCommands {

    private PlanRatesCommands() {}

    /// Figures and lines that were named with a command; a name that means nothing is misuse.
    static Typed assumed(CommonOptions common, Map<String, String> values) {
        return typed(
                common,
                values,
                Stream.concat(
                                Arrays.stream(PlanningFigure.values()).map(PlanningFigure::code),
                                Stream.of("seasons", "equipment", "funds"))
                        .toList());
    }

    private static Typed typed(CommonOptions common, Map<String, String> values, List<String> known) {
        List<String> unknown =
                values.keySet().stream().filter(name -> !known.contains(name)).toList();
        if (!unknown.isEmpty()) {
            throw common.misuse(String.join(", ", unknown) + " cannot be set.\nMaybe use one of these: "
                    + String.join(", ", known) + ".");
        }
        Typed typed = Typed.nothing();
        for (Map.Entry<String, String> each : values.entrySet()) {
            typed = typed.with(each.getKey(), each.getValue());
        }
        return typed;
    }

    /// `furrow plan rates`.
    @Command(
            name = "rates",
            description = "Says what blocked land costs by whom, what plans assume, and who agreed on it.",
            mixinStandardHelpOptions = true)
    static final class Rates implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openToLook()) {
                AgreeingPriorities agreeing = new AgreeingPriorities(furrow);
                Priorities priorities = agreeing.read();
                if (common.isJson()) {
                    common.print(PlanJson.of(priorities, agreeing.history()));
                } else {
                    priorities.tables().forEach(this::print);
                    for (PlanningFigure figure : PlanningFigure.values()) {
                        common.out()
                                .printf(
                                        Locale.ROOT,
                                        "%-28s %,12d %s%n",
                                        figure.code(),
                                        priorities.assumptions().get(figure),
                                        figure.unit());
                    }
                    common.out().println(PlanReading.seasons(priorities.assumptions()));
                }
                return 0;
            }
        }

        private void print(RateTable table) {
            common.out().println(table.name());
            table.rates()
                    .forEach((criterion, rate) -> common.out()
                            .printf(Locale.ROOT, "  %-26s %12s%n", criterion.label(), rate.toPlainString()));
        }
    }

    /// `furrow plan agree`.
    @Command(
            name = "agree",
            description = "Agrees on a table of rates; what is not named stays as it is.",
            mixinStandardHelpOptions = true)
    static final class Agree implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(arity = "0..*", paramLabel = "CRITERION=RATE", description = "Such as people=1 farmland=10.")
        private Map<String, String> rates = Map.of();

        @Option(names = "--table", description = "Whose rates. Default: Programme")
        private String table = RateTable.PROGRAMME;

        @Option(names = "--reason", description = "Why they change.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                AgreeingPriorities agreeing = new AgreeingPriorities(furrow);
                List<String> criteria =
                        Arrays.stream(Criterion.values()).map(Criterion::code).toList();
                PlanReading.Read<RateTable> read =
                        PlanReading.rates(typed(common, rates, criteria).with("name", table), agreeing.read());
                return read.said().isEmpty()
                        ? PlanCommand.refuse(common, read.against())
                        : common.tell(agreeing.agree(read.said().orElseThrow(), reason, common.today()), "Agreed");
            }
        }
    }

    /// `furrow plan drop`.
    @Command(name = "drop", description = "Gives up a table of rates.", mixinStandardHelpOptions = true)
    static final class Drop implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "TABLE", description = "Its name.")
        private String table = "";

        @Option(names = "--reason", description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                return common.tell(new AgreeingPriorities(furrow).drop(table, reason, common.today()), "Dropped");
            }
        }
    }

    /// `furrow plan assume`.
    @Command(
            name = "assume",
            description = "Agrees on what plans assume; what is not named stays as it is.",
            mixinStandardHelpOptions = true)
    static final class Assume implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(
                arity = "0..*",
                paramLabel = "FIGURE=VALUE",
                description = "Such as lot-area=40000, or seasons=\"Blue Hills; 05-15; 09-30; monsoon\".")
        private Map<String, String> figures = Map.of();

        @Option(names = "--reason", description = "Why they change.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                AgreeingPriorities agreeing = new AgreeingPriorities(furrow);
                PlanReading.Read<Assumptions> read = PlanReading.assumptions(
                        assumed(common, figures), agreeing.read().assumptions());
                return read.said().isEmpty()
                        ? PlanCommand.refuse(common, read.against())
                        : common.tell(agreeing.assume(read.said().orElseThrow(), reason, common.today()), "Agreed");
            }
        }
    }
}
