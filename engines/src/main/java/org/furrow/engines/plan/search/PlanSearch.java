package org.furrow.engines.plan.search;

import org.furrow.engines.chance.Chance;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;

/// A search that can be run, looked at, and run again; it always has a plan. It belongs to one thread.
public final class PlanSearch {

    /// How warm a search begins that goes on.
    private static final double REHEATING = 0.15;

    private final Schedule schedule;
    private final Annealing annealing;
    private final long first;
    private double heat;

    PlanSearch(Schedule schedule, Chance chance, double heat) {
        this.schedule = schedule;
        this.heat = heat;
        first = schedule.cost;
        annealing = new Annealing(schedule, chance);
    }

    /// Searches on until the budget is used or the listener ends it; the best plan is kept either way.
    ///
    /// @return whether the budget was used
    public boolean run(Budget budget, Progress progress) {
        if (schedule.tables.movableCount() == 0 || schedule.teams == 0) {
            return progress.report(1, objective());
        }
        boolean isUsed = annealing.run(budget, heat, progress);
        heat = Math.min(heat, REHEATING);
        return isUsed;
    }

    /// What the best plan so far costs, in the units of the weights.
    public long objective() {
        return schedule.cost;
    }

    /// What the first plan cost: the better one of the two simple rules, or the earlier plan as far as it still
    /// holds.
    public long firstObjective() {
        return first;
    }

    /// The best plan so far.
    public Plan plan() {
        return new PlanWriting(schedule).write();
    }

    /// How many changes were tried.
    public long tried() {
        return annealing.tried();
    }

    /// How many of them were followed exactly, the others having been ruled out by an estimate.
    public long followed() {
        return annealing.followed();
    }

    /// The problem whose plan it looks for.
    public PlanningProblem problem() {
        return schedule.tables.problem();
    }

    /// What changes of the best plan so far would cost.
    public Alternatives alternatives() {
        return new Alternatives(schedule);
    }

    void placeBest(int[] tasks) {
        Alternatives alternatives = new Alternatives(schedule);
        for (int task : tasks) {
            alternatives.placeBest(task);
        }
        annealing.startAgain();
    }

    void focusOn(int[] tasks) {
        annealing.proposals().focusOn(tasks);
    }
}
