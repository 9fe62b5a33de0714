package org.furrow.engines.plan.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.Progress;
import org.furrow.engines.plan.table.Tables;

/// What no plan of a problem can cost less than, in the units of the objective.
///
/// Each bound looks at the teams that share tasks, one such stage after another, and adds up what they claim; each
/// benefit counts in one stage only. Changes cost nothing in any of them, and moves only in [#visitPrices]. A task
/// that finishes after the horizon counts with its finish, as in the objective. What is computed in floating point
/// is rounded down by more than it can be wrong.
public final class LowerBounds {

    private static final double ROUNDING = 1e-9;
    private static final double BOUND_SHARE = 0.76;
    private static final int SEARCHES = 3;

    private final Tables tables;
    private final Earliest earliest;
    private final List<Claim> claims;
    private final List<Stage> stages;
    private final List<Claim> rest;
    private final ShortestMoves moves;

    private LowerBounds(PlanningProblem problem) {
        tables = Tables.of(problem);
        earliest = new Earliest(tables);
        claims = Claim.all(tables);
        moves = new ShortestMoves(tables);
        rest = new ArrayList<>(claims);
        stages = share();
    }

    /// The bounds of a problem, for plans that do every task that can be done.
    public static LowerBounds of(PlanningProblem problem) {
        return new LowerBounds(problem);
    }

    /// As if each benefit were alone in the world.
    public long earliest() {
        return tables.charges().constant() + down(alone(claims));
    }

    /// As if all teams of a stage were one pool of the quickest; computed at once, and weak.
    public long pooled() {
        return sum(stage -> new PooledBound(stage, earliest).value());
    }

    /// By prices for tasks, without seasons; good where there are none.
    ///
    /// @param budget how many rounds for each stage, or how much time of the processor
    public long jobPrices(Budget budget) {
        return sum(stage -> jobPrices(stage).improve(budget, bound -> true));
    }

    /// By prices for days of teams, with calendars, seasons and what must come before.
    ///
    /// @param budget how many rounds for each stage, or how much time of the processor
    public long slotPrices(Budget budget) {
        return sum(stage -> {
            Volume volume = new Volume(slotPrices(stage));
            volume.run(budget, bound -> true);
            return volume.best();
        });
    }

    /// By prices for tasks on the ways of teams from visit to visit: sees moves, calendars, seasons and what must
    /// come before. It begins with the prices for days that half of the budget finds.
    ///
    /// @param budget how many rounds for each stage, or how much time of the processor
    public long visitPrices(Budget budget) {
        Budget half = Raising.part(budget, 0.5);
        return sum(stage -> {
            SlotPrices slots = slotPrices(stage);
            Volume volume = new Volume(slots);
            volume.run(half, bound -> true);
            VisitPrices visits = visitPrices(stage, volume);
            visits.improve(half, bound -> true);
            return visits.best();
        });
    }

    VisitPrices visitPrices(Stage stage, Volume volume) {
        return new VisitPrices(stage, earliest, volume.jobPrices(), volume.goal());
    }

    /// How far a plan is from the best possible at most, and where the doubt comes from.
    ///
    /// Most of the budget goes to the bounds, prices for tasks, for days and for visits; the rest to the doubts.
    /// The benefits that the plan loses are left out of both. A listener that ends it gets the best bound so far,
    /// and doubts that the plan tells without a search.
    ///
    /// @param plan of that problem; by a budget of rounds the answer is the same on any machine
    /// @param budget how many rounds for each stage, or how much time of the processor in all
    public static BoundReport report(PlanningProblem problem, Plan plan, Budget budget, BoundProgress progress) {
        PlanningProblem kept = Relaxing.withoutBenefits(problem, Set.copyOf(plan.lost()));
        LowerBounds bounds = of(kept);
        Raising raising = new Raising(bounds, bounds.stages);
        boolean isWhole = raising.run(
                Raising.part(budget, BOUND_SHARE), (share, bound) -> progress.report(share * BOUND_SHARE, bound));
        long bound = Math.max(bounds.earliest(), bounds.total(raising.value()));
        Budget each = isWhole ? Raising.part(budget, (1 - BOUND_SHARE) / SEARCHES) : Budget.ofMoves(0);
        Progress listening = isWhole ? (_, _) -> progress.report(BOUND_SHARE, bound) : Progress.NONE;
        Doubts doubts = new Doubts(kept, plan, bound, each, listening);
        return new BoundReport(plan.costs().objective(), bound, doubts.find(raising.seesCalendars()), isWhole);
    }

    JobPrices jobPrices(Stage stage) {
        return new JobPrices(stage, earliest, moves);
    }

    SlotPrices slotPrices(Stage stage) {
        return new SlotPrices(stage, moves);
    }

    /// What a stage claims without prices.
    double atOnce(Stage stage) {
        return Math.max(alone(stage.taken()), new PooledBound(stage, earliest).value());
    }

    /// The bound that stages prove which claim so much together.
    long total(double claimed) {
        return tables.charges().constant() + down(alone(rest) + claimed);
    }

    /// The stages, those with the longest queues first, each with the benefits that those before it leave.
    private List<Stage> share() {
        List<Queued> queued = Stage.all(tables, earliest, claims).stream()
                .map(stage -> new Queued(stage, queue(stage)))
                .sorted(Comparator.comparingDouble(one -> -one.cost()))
                .toList();
        List<Stage> shared = new ArrayList<>();
        for (Queued one : queued) {
            Stage stage = one.stage().with(rest, earliest);
            if (!stage.jobs().isEmpty()) {
                rest.removeAll(new HashSet<>(stage.taken()));
                shared.add(stage);
            }
        }
        return shared;
    }

    /// What waiting for one another costs the benefits of a stage, about.
    private double queue(Stage stage) {
        return new StageSchedule(stage, new Teams(stage, moves)).cost() - alone(stage.taken());
    }

    private record Queued(Stage stage, double cost) {}

    private double alone(List<Claim> some) {
        return some.stream().mapToDouble(claim -> claim.leastCost(earliest)).sum();
    }

    private long sum(ToDoubleFunction<Stage> bound) {
        double sum = 0;
        for (Stage stage : stages) {
            sum += Math.max(alone(stage.taken()), bound.applyAsDouble(stage));
        }
        return total(sum);
    }

    private static long down(double value) {
        return Math.max(0, (long) Math.floor(value - ROUNDING * value - ROUNDING));
    }
}
