package org.furrow.engines.plan.bound;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoublePredicate;
import org.furrow.engines.plan.search.Budget;

/// The bounds of the stages of a problem as they rise: the best one of each stage counts.
final class Raising {

    private static final double JOB_SHARE = 0.1;
    private static final double DAY_SHARE = 0.6;
    private static final double VISIT_SHARE = 0.3;

    private final LowerBounds bounds;
    private final List<Stage> stages;
    private final double[] best;
    private final boolean[] isByTasks;

    Raising(LowerBounds bounds, List<Stage> stages) {
        this.bounds = bounds;
        this.stages = stages;
        best = stages.stream().mapToDouble(bounds::atOnce).toArray();
        isByTasks = new boolean[best.length];
    }

    /// The sum over the stages.
    double value() {
        return Arrays.stream(best).sum();
    }

    /// Whether no stage has its best bound from prices that see neither calendars nor seasons.
    boolean seesCalendars() {
        for (boolean one : isByTasks) {
            if (one) {
                return false;
            }
        }
        return true;
    }

    /// Goes through the stages, each with a share of the budget by its size, until the listener ends it.
    ///
    /// @return whether the budget was used
    boolean run(Budget budget, BoundProgress progress) {
        double size = stages.stream().mapToDouble(Raising::size).sum();
        double used = 0;
        if (!progress.report(0, bounds.total(value()))) {
            return false;
        }
        for (int number = 0; number < best.length; number++) {
            Stage stage = stages.get(number);
            double share = size(stage) / size;
            int one = number;
            double before = used;
            boolean[] isEnded = {false};
            DoublePredicate goesOn = value -> {
                best[one] = Math.max(best[one], value);
                isEnded[0] = isEnded[0] || !progress.report(before, bounds.total(value()));
                return !isEnded[0];
            };
            raise(number, stage, budget, share, goesOn);
            if (isEnded[0]) {
                return false;
            }
            used += share;
        }
        return progress.report(1, bounds.total(value()));
    }

    private void raise(int number, Stage stage, Budget budget, double share, DoublePredicate goesOn) {
        double before = best[number];
        double byTasks = bounds.jobPrices(stage).improve(part(budget, share * JOB_SHARE), goesOn);
        best[number] = Math.max(before, byTasks);
        Volume volume = new Volume(bounds.slotPrices(stage));
        volume.run(part(budget, share * DAY_SHARE), goesOn);
        best[number] = Math.max(best[number], volume.best());
        VisitPrices visits = bounds.visitPrices(stage, volume);
        visits.improve(part(budget, share * VISIT_SHARE), goesOn);
        best[number] = Math.max(best[number], visits.best());
        isByTasks[number] = byTasks > Math.max(before, Math.max(volume.best(), visits.best()));
    }

    private static double size(Stage stage) {
        return (double) stage.jobs().size() * stage.teamCount();
    }

    /// A share of a budget, one round at least.
    static Budget part(Budget budget, double share) {
        long rounds = (long) Math.ceil(budget.moves() * share);
        return new Budget(rounds, (long) (budget.cpuNanos() * share), budget.cpu());
    }
}
