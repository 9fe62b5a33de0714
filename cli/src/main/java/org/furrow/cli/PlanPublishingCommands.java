package org.furrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanJson;
import org.furrow.app.planning.PlannedOrders;
import org.furrow.app.planning.Plans;
import org.furrow.app.planning.PublishingPlans;
import org.furrow.domain.decision.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Publishing plans, and ordering what they say.
final class PlanPublishingCommands {

    private PlanPublishingCommands() {}

    /// `furrow plan publish`.
    @Command(
            name = "publish",
            description = "Publishes a plan: its works become draft orders.",
            mixinStandardHelpOptions = true)
    static final class Publish implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(arity = "0..1", paramLabel = "PLAN", description = "Its id. Default: the latest one")
        private Optional<String> id = Optional.empty();

        @Option(names = "--remarks", description = "What else is said of it.")
        private String remarks = "";

        @Option(names = "--as-it-is", description = "Publish it although something changed since it was made.")
        private boolean isOvertakenToo;

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting();
                    Plans plans = new Plans(furrow)) {
                OpenPlan plan = PlanCommand.open(common, plans, id);
                return common.tell(
                        new PublishingPlans(furrow, plans)
                                .publish(plan.head().id(), remarks, isOvertakenToo, common.today()),
                        "Published");
            }
        }
    }

    /// `furrow plan withdraw`.
    @Command(name = "withdraw", description = "Takes the plan in force out of force.", mixinStandardHelpOptions = true)
    static final class Withdraw implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(paramLabel = "PLAN", description = "Its id.")
        private String id = "";

        @Option(names = "--reason", description = "Why.")
        private String reason = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting();
                    Plans plans = new Plans(furrow)) {
                return common.tell(
                        new PublishingPlans(furrow, plans).withdraw(id, reason, common.today()), "Withdrawn");
            }
        }
    }

    /// `furrow plan orders`.
    @Command(
            name = "orders",
            description = "Lists the works of the plan in force: draft orders, and what became of the others.",
            mixinStandardHelpOptions = true)
    static final class Orders implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                List<PlannedOrders.Line> lines = new PlannedOrders(furrow).list(common.today());
                if (common.isJson()) {
                    common.print(PlanJson.orders(lines));
                } else {
                    lines.forEach(line -> common.out()
                            .printf(
                                    Locale.ROOT,
                                    "%s  %s  %-10s %-24s %-14s %s%n",
                                    line.work().first(),
                                    line.work().last(),
                                    line.team(),
                                    line.work().name(),
                                    line.standing()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', ' '),
                                    line.task()
                                            .map(task -> task.profile().number())
                                            .orElse("")));
                }
                return 0;
            }
        }
    }

    /// `furrow plan order`.
    @Command(
            name = "order",
            description = "Orders works of the plan in force; those that cannot be ordered stay drafts.",
            mixinStandardHelpOptions = true)
    static final class OrderThem implements Callable<Integer> {

        @Mixin
        private final CommonOptions common = new CommonOptions();

        @Parameters(arity = "1..*", paramLabel = "WORK", description = "What to order, such as HA-012/C1.")
        private List<String> works = List.of();

        @Option(names = "--depth", paramLabel = "CM", description = "How deep, where no earlier order says so.")
        private String depth = "";

        @Override
        public Integer call() {
            try (Furrow furrow = common.openExisting()) {
                PlannedOrders.Ordered ordered = new PlannedOrders(furrow).order(works, depth, common.today());
                if (common.isJson()) {
                    common.print(PlanJson.of(ordered));
                } else {
                    ordered.ordered().forEach((work, number) -> common.out().println(work + ": " + number));
                    ordered.refused().forEach(this::tell);
                }
                return ordered.refused().isEmpty() ? 0 : 1;
            }
        }

        private void tell(String work, List<Reason> reasons) {
            reasons.forEach(reason -> common.err().println(work + ": " + reason));
        }
    }
}
