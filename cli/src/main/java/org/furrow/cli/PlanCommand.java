package org.furrow.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.furrow.app.Furrow;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.TeamJson;
import org.furrow.app.planning.MakingPlans;
import org.furrow.app.planning.OpenPlan;
import org.furrow.app.planning.PlanHead;
import org.furrow.app.planning.PlanJson;
import org.furrow.app.planning.PlanOrder;
import org.furrow.app.planning.PlanReading;
import org.furrow.app.planning.Plans;
import org.furrow.app.planning.Returns;
import org.furrow.domain.decision.Reason;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `furrow plan`: who does what when for years, and how good that is.
@Command(
        name = "plan",
        description = "Plans which team does what when, for years, and says how far that is from the best possible.",
        mixinStandardHelpOptions = true,
        subcommands = {
            PlanLookingCommands.Listing.class,
            PlanLookingCommands.Show.class,
            PlanLookingCommands.Works.class,
            PlanAskingCommands.Why.class,
            PlanAskingCommands.WhatIf.class,
            PlanAskingCommands.RegretTable.class,
            PlanAskingCommands.SensitivityTable.class,
            PlanAskingCommands.Compare.class,
            PlanPublishingCommands.Publish.class,
            PlanPublishingCommands.Withdraw.class,
            PlanPublishingCommands.Orders.class,
            PlanPublishingCommands.OrderThem.class,
            PlanRatesCommands.Rates.class,
            PlanRatesCommands.Agree.class,
            PlanRatesCommands.Drop.class,
            PlanRatesCommands.Assume.class
        })
final class PlanCommand implements Callable<Integer> {

    private static final int WHOLE = 100;

    @Mixin
    private final CommonOptions common = new CommonOptions();

    @Option(names = "--name", description = "What the plan is called. Default: its first year")
    private Optional<String> name = Optional.empty();

    @Option(names = "--from", paramLabel = "DATE", description = "Its first day. Default: tomorrow")
    private Optional<String> from = Optional.empty();

    @Option(names = "--years", description = "How many years are planned. Default: " + PlanOrder.USUAL_YEARS)
    private Optional<String> years = Optional.empty();

    @Option(names = "--rates", description = "The table of rates that says what blocked land costs. Default: Programme")
    private Optional<String> rates = Optional.empty();

    @Option(
            names = "--seconds",
            description = "How many seconds of the processor the search may take. Default: " + PlanOrder.USUAL_SECONDS)
    private Optional<String> seconds = Optional.empty();

    @Option(names = "--seed", description = "What the search begins with. Default: 1")
    private Optional<String> seed = Optional.empty();

    @Option(names = "--near", paramLabel = "PLAN", description = "Stay near to this earlier plan.")
    private Optional<String> near = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        PlanReading.Read<PlanOrder> read = PlanReading.order(typed(), common.today());
        if (read.said().isEmpty()) {
            return refuse(common, read.against());
        }
        try (Furrow furrow = common.openExisting();
                Plans plans = new Plans(furrow)) {
            return switch (new MakingPlans(furrow, plans).make(read.said().orElseThrow(), common.today())) {
                case MakingPlans.Made.Refused(List<Reason> reasons) -> refuse(common, reasons);
                case MakingPlans.Made.Begun(PlanHead begun) -> tell(plans, await(plans, begun));
            };
        }
    }

    private Typed typed() {
        Typed typed = Typed.nothing();
        List<Optional<String>> values = List.of(name, from, years, rates, seconds, seed, near);
        List<String> fields = List.of("name", "from", "years", "rates", "seconds", "seed", "near");
        for (int i = 0; i < fields.size(); i++) {
            typed = values.get(i).isPresent()
                    ? typed.with(fields.get(i), values.get(i).orElseThrow())
                    : typed;
        }
        return typed;
    }

    private PlanHead await(Plans plans, PlanHead begun) throws InterruptedException {
        try (ProgressLine progress = new ProgressLine(common.err())) {
            return plans.await(
                    begun.id(),
                    _ -> progress.at(
                            "Searching for a plan",
                            plans.findProgress(begun.id()).orElse(WHOLE),
                            WHOLE));
        }
    }

    private int tell(Plans plans, PlanHead head) {
        Optional<OpenPlan> plan = plans.open(head.id());
        if (head.state() != PlanHead.State.READY || plan.isEmpty()) {
            common.err().println("The search ended without a plan: " + head.failure());
            return 1;
        }
        if (common.isJson()) {
            common.print(PlanJson.of(plan.orElseThrow()));
        } else {
            print(common, plan.orElseThrow());
        }
        return 0;
    }

    /// Prints what a plan says in short.
    static void print(CommonOptions common, OpenPlan plan) {
        PlanHead head = plan.head();
        common.out().printf(Locale.ROOT, "%s (%s), from %s%n", head.name(), head.id(), head.from());
        common.out()
                .printf(
                        Locale.ROOT,
                        "%,d works of %,d teams; %,d cannot be done before the end%n",
                        head.works(),
                        head.teams(),
                        head.undone());
        common.out().printf(Locale.ROOT, "cost %,d; the first answer cost %,d%n", head.objective(), head.first());
        if (head.gap() >= 0) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "at most %.1f %% from the best possible plan (no plan can cost less than %,d)%n",
                            100 * head.gap(),
                            head.bound());
        }
        common.out().printf(Locale.ROOT, "%-12s %8s %12s %10s %6s%n", "quarter", "areas", "m²", "people", "roads");
        for (Returns.Quarter quarter : Returns.of(plan.model(), plan.plan()).quarters()) {
            common.out()
                    .printf(
                            Locale.ROOT,
                            "%-12s %,8d %,12d %,10d %,6d%n",
                            quarter.first(),
                            quarter.areas(),
                            quarter.m2(),
                            quarter.people(),
                            quarter.roads());
        }
        common.out().println("These are days of a plan that knows no delay, and no forecast.");
    }

    /// Prints every reason against something.
    ///
    /// @return the status that the command exits with
    static int refuse(CommonOptions common, List<Reason> reasons) {
        if (common.isJson()) {
            common.print(TeamJson.reasons(reasons));
        } else {
            reasons.forEach(reason -> common.err().println(reason));
        }
        return 1;
    }

    /// The plan of an id; the latest one where none is named.
    static OpenPlan open(CommonOptions common, Plans plans, Optional<String> id) {
        String wanted = id.or(() -> plans.list().stream()
                        .filter(head -> head.state() == PlanHead.State.READY)
                        .map(PlanHead::id)
                        .findFirst())
                .orElseThrow(() -> common.misuse("There is no plan yet.\nMaybe make one with furrow plan."));
        return plans.open(wanted)
                .orElseThrow(() ->
                        common.misuse("There is no plan " + wanted + ".\nMaybe list them with furrow plan list."));
    }
}
