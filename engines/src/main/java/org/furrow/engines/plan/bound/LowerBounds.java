package org.furrow.engines.plan.bound;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.table.Tables;

/// What no plan of a problem can cost less than, in the units of the objective.
///
/// Each bound looks at the teams that share tasks, one such stage after another, and adds up what they claim; each
/// benefit counts in one stage only. Moves and changes cost nothing in any of them. A task that finishes after the
/// horizon counts with its finish, as in the objective. What is computed in floating point is rounded down by more
/// than it can be wrong.
public final class LowerBounds {

    private static final double ROUNDING = 1e-9;

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
        return sum(stage -> new JobPrices(stage, earliest, moves).improve(budget));
    }

    /// By prices for days of teams, with calendars, seasons and what must come before.
    ///
    /// @param budget how many rounds for each stage, or how much time of the processor
    public long slotPrices(Budget budget) {
        return sum(stage -> {
            Volume volume = new Volume(new SlotPrices(stage, moves));
            volume.run(budget);
            return volume.best();
        });
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
        double sum = alone(rest);
        for (Stage stage : stages) {
            sum += Math.max(alone(stage.taken()), bound.applyAsDouble(stage));
        }
        return tables.charges().constant() + down(sum);
    }

    private static long down(double value) {
        return Math.max(0, (long) Math.floor(value - ROUNDING * value - ROUNDING));
    }
}
