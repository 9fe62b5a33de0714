package org.furrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.PlanJson;
import org.furrow.app.planning.Plans;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Looking at plans: which there are, and what they say.
final class PlanLookingCommands {

    private PlanLookingCommands() {}

    /// `furrow plan list`.
    @Command(name = "list", description = "Lists the plans, the latest first.", mixinStandardHelpOptions = true)
    static final class Listing implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openToLook();
                    Plans plans = new Plans(furrow)) {
                List<PlanHead> heads = plans.list();
                if (common.isJson()) {
                    common.print(PlanJson.of(heads));
                } else {
                    heads.forEach(head -> common.out()
                            .printf(
                                    Locale.ROOT,
                                    "%s  %-12s %s  %,d works, cost %,d, %s%n",
                                    head.id(),
                                    head.state().code(),
                                    head.from(),
                                    head.works(),
                                    head.objective(),
                                    head.name()));
                }
                return 0;
            }
        }
    }

    /// `furrow plan show`.
    @Command(
            name = "show",
            description = "Says what comes back when by a plan, and what cannot be done.",
            mixinStandardHelpOptions = true)
    static final class Show implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(arity = "0..1", paramLabel = "PLAN", description = "Its id. Default: the latest one")
        private Optional<String> id = Optional.empty();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting();
                    Plans plans = new Plans(furrow)) {
                OpenPlan plan = PlanCommand.open(common, plans, id);
                if (common.isJson()) {
                    common.print(PlanJson.of(plan));
                } else {
                    PlanCommand.print(common, plan);
                }
                return 0;
            }
        }
    }

    /// `furrow plan works`.
    @Command(
            name = "works",
            description = "Lists who does what when by a plan, by team.",
            mixinStandardHelpOptions = true)
    static final class Works implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(arity = "0..1", paramLabel = "PLAN", description = "Its id. Default: the latest one")
        private Optional<String> id = Optional.empty();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting();
                    Plans plans = new Plans(furrow)) {
                Map<String, Object> works = PlanJson.works(PlanCommand.open(common, plans, id));
                if (common.isJson()) {
                    common.print(works);
                } else {
                    rows(works)
                            .forEach(row -> common.out()
                                    .printf(
                                            Locale.ROOT,
                                            "%-10s %s  %s  %-24s %-22s %10s m²%n",
                                            row.get("team"),
                                            row.get("first"),
                                            row.get("last"),
                                            row.get("work"),
                                            row.get("step"),
                                            row.get("m2")));
                }
                return 0;
            }
        }

        @SuppressWarnings("unchecked") // the document is ours
        private static List<Map<String, Object>> rows(Map<String, Object> works) {
            return (List<Map<String, Object>>) works.getOrDefault("works", List.of());
        }
    }
}
