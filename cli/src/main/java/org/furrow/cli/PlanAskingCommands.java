package org.furrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.planning.AgreeingPriorities;
import org.furrow.app.planning.AskingPlans;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanJson;
import org.furrow.app.planning.PlanReading;
import org.furrow.app.planning.Plans;
import org.furrow.app.planning.Priorities;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.priority.RateTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Asking plans: why this before that, what if, others' rates, and wrong rates.
final class PlanAskingCommands {

    private PlanAskingCommands() {}

    private interface Question {
        Map<String, Object> ask(Furrow furrow, OpenPlan plan);
    }

    private static int ask(CommonOptions common, Optional<String> id, Question question) {
        try (Furrow furrow = common.openExisting();
                Plans plans = new Plans(furrow)) {
            Map<String, Object> answer = question.ask(furrow, PlanCommand.open(common, plans, id));
            common.print(answer);
            return 0;
        }
    }

    /// `furrow plan why`.
    @Command(
            name = "why",
            description = "Says why one work comes before another, with the exact cost of changing that. Prints JSON.",
            mixinStandardHelpOptions = true)
    static final class Why implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "WORK", description = "The work that comes first, such as HA-012/C1.")
        private String one = "";

        @Parameters(index = "1", paramLabel = "OTHER", description = "The other work.")
        private String other = "";

        @Option(names = "--plan", description = "The plan's id. Default: the latest one")
        private Optional<String> id = Optional.empty();

        @Override
        public Integer call() {
            return ask(
                    common,
                    id,
                    (furrow, plan) -> new AskingPlans(furrow, plan)
                            .why(one, other)
                            .map(why -> PlanJson.of(why, plan))
                            .orElseThrow(() -> common.misuse("The plan does not do both " + one + " and " + other
                                    + ".\nMaybe list its works with furrow plan works.")));
        }
    }

    /// `furrow plan what-if`.
    @Command(
            name = "what-if",
            description = "Says what would come of more or fewer teams, other rates or other assumptions. Prints JSON.",
            mixinStandardHelpOptions = true)
    static final class WhatIf implements Callable<Integer> {

        private static final int MOST_TEAMS = 50;
        private static final String KINDS = "survey, manual, mechanical, animal-detection or quality";

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--plan", description = "The plan's id. Default: the latest one")
        private Optional<String> id = Optional.empty();

        @Option(names = "--teams", description = "How many teams more; less than 0 for fewer.")
        private int teams;

        @Option(names = "--kind", description = "Of which kind, such as mechanical.")
        private Optional<String> kind = Optional.empty();

        @Option(names = "--rates", description = "By which table of rates.")
        private Optional<String> rates = Optional.empty();

        @Option(names = "--assume", paramLabel = "FIGURE=VALUE", description = "With another figure; repeatable.")
        private Map<String, String> figures = Map.of();

        @Override
        public Integer call() {
            if (Math.abs((long) teams) > MOST_TEAMS) {
                throw common.misuse("--teams must be from -" + MOST_TEAMS + " to " + MOST_TEAMS + ".");
            }
            if (teams != 0 && kind.isEmpty()) {
                throw common.misuse("--teams needs --kind.\nMaybe use " + KINDS + ".");
            }
            return ask(common, id, (furrow, plan) -> {
                Priorities priorities = new AgreeingPriorities(furrow).read();
                AskingPlans.WhatIf question = new AskingPlans.WhatIf(
                        teams, kind.map(this::kind), rates.map(name -> table(priorities, name)), assumed(plan));
                return PlanJson.of(new AskingPlans(furrow, plan).whatIf(question));
            });
        }

        private TeamKind kind(String code) {
            return TeamKind.find(code)
                    .orElseThrow(
                            () -> common.misuse("There is no kind of team " + code + ".\nMaybe use " + KINDS + "."));
        }

        private RateTable table(Priorities priorities, String name) {
            return priorities
                    .find(name)
                    .orElseThrow(() -> common.misuse(
                            "There is no table of rates named " + name + ".\nMaybe list them with furrow plan rates."));
        }

        private Optional<Assumptions> assumed(OpenPlan plan) {
            if (figures.isEmpty()) {
                return Optional.empty();
            }
            PlanReading.Read<Assumptions> read = PlanReading.assumptions(
                    PlanRatesCommands.assumed(common, figures),
                    plan.model().snapshot().assumptions());
            if (read.said().isEmpty()) {
                throw common.misuse(read.against().getFirst().toString());
            }
            return read.said();
        }
    }

    /// `furrow plan regret`.
    @Command(
            name = "regret",
            description = "Says what plans by everybody's rates cost by everybody's rates.",
            mixinStandardHelpOptions = true)
    static final class RegretTable implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--plan", description = "The plan's id. Default: the latest one")
        private Optional<String> id = Optional.empty();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting();
                    Plans plans = new Plans(furrow)) {
                List<RateTable> tables = new AgreeingPriorities(furrow).read().tables();
                AskingPlans.RegretMatrix matrix =
                        new AskingPlans(furrow, PlanCommand.open(common, plans, id)).regret(tables);
                if (common.isJson()) {
                    common.print(PlanJson.of(matrix));
                } else {
                    print(matrix);
                }
                return 0;
            }
        }

        private void print(AskingPlans.RegretMatrix matrix) {
            common.out().printf(Locale.ROOT, "%-24s", "plan by … / judged by");
            matrix.names().forEach(name -> common.out().printf(Locale.ROOT, " %16s", name));
            common.out().println();
            for (int row = 0; row < matrix.names().size(); row++) {
                common.out().printf(Locale.ROOT, "%-24s", matrix.names().get(row));
                matrix.regret().get(row).forEach(share -> common.out().printf(Locale.ROOT, " %14.2f %%", 100 * share));
                common.out().println();
            }
        }
    }

    /// `furrow plan sensitivity`.
    @Command(
            name = "sensitivity",
            description = "Says what a rate changes in the first year that is a fifth too small or too large.",
            mixinStandardHelpOptions = true)
    static final class SensitivityTable implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Option(names = "--plan", description = "The plan's id. Default: the latest one")
        private Optional<String> id = Optional.empty();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting();
                    Plans plans = new Plans(furrow)) {
                List<AskingPlans.Sensitivity> all =
                        new AskingPlans(furrow, PlanCommand.open(common, plans, id)).sensitivity();
                if (common.isJson()) {
                    common.print(PlanJson.sensitivity(all));
                } else {
                    all.forEach(each -> common.out()
                            .printf(
                                    Locale.ROOT,
                                    "%-22s × %s: %,d of %,d works of the first year change, regret %.2f %%%n",
                                    each.criterion().label(),
                                    each.factor(),
                                    each.changed(),
                                    each.firstYearWorks(),
                                    100 * each.regret()));
                }
                return 0;
            }
        }
    }

    /// `furrow plan compare`.
    @Command(
            name = "compare",
            description = "Says what is different between two plans of the same works. Prints JSON.",
            mixinStandardHelpOptions = true)
    static final class Compare implements Callable<Integer> {

        private static final int MOST = 100;

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(index = "0", paramLabel = "PLAN", description = "The id of the earlier plan.")
        private String one = "";

        @Parameters(index = "1", paramLabel = "OTHER", description = "The id of the later plan.")
        private String other = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting();
                    Plans plans = new Plans(furrow)) {
                OpenPlan earlier = PlanCommand.open(common, plans, Optional.of(one));
                OpenPlan later = PlanCommand.open(common, plans, Optional.of(other));
                common.print(PlanJson.of(new AskingPlans(furrow, earlier).compare(later), later.model(), MOST));
                return 0;
            }
        }
    }
}
