package org.furrow.engines.plan.bound;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.table.Tables;

/// What no plan of a problem can cost less than, in the units of the objective.
///
/// Each bound looks at the teams that share tasks, one such stage after another, and takes the best of them; moves
/// and changes cost nothing in any of them. A task that finishes after the horizon counts with its finish, as in
/// the objective. What is computed in floating point is rounded down by more than it can be wrong.
public final class LowerBounds {

    private static final double ROUNDING = 1e-9;

    private final Tables tables;
    private final Earliest earliest;
    private final List<Claim> claims;
    private final List<Stage> stages;
    private final ShortestMoves moves;

    private LowerBounds(PlanningProblem problem) {
        tables = Tables.of(problem);
        earliest = new Earliest(tables);
        claims = Claim.all(tables);
        stages = Stage.all(tables, earliest, claims);
        moves = new ShortestMoves(tables);
    }

    /// The bounds of a problem, for plans that do every task that can be done.
    public static LowerBounds of(PlanningProblem problem) {
        return new LowerBounds(problem);
    }

    /// As if each benefit were alone in the world.
    public long earliest() {
        return tables.charges().constant()
                + down(claims.stream()
                        .mapToDouble(claim -> claim.leastCost(earliest))
                        .sum());
    }

    /// As if all teams of a stage were one pool of the quickest; computed at once, and weak.
    public long pooled() {
        return greatest(stage -> new PooledBound(stage, earliest).value());
    }

    /// By prices for tasks, without seasons; good where there are none.
    ///
    /// @param budget how many rounds for each stage, or how much time of the processor
    public long jobPrices(Budget budget) {
        return greatest(stage -> new JobPrices(stage, earliest, moves).improve(budget));
    }

    /// By prices for days of teams, with calendars, seasons and what must come before.
    ///
    /// @param budget how many rounds for each stage, or how much time of the processor
    public long slotPrices(Budget budget) {
        return greatest(stage -> {
            Volume volume = new Volume(new SlotPrices(stage, moves));
            volume.run(budget);
            return volume.best();
        });
    }

    private long greatest(ToDoubleFunction<Stage> bound) {
        double best = 0;
        for (Stage stage : stages) {
            best = Math.max(best, bound.applyAsDouble(stage));
        }
        return Math.max(earliest(), tables.charges().constant() + down(best));
    }

    private static long down(double value) {
        return Math.max(0, (long) Math.floor(value - ROUNDING * value - ROUNDING));
    }
}
