package org.furrow.engines.plan.search;

import java.util.Optional;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;

/// A search that can be run, looked at, and run again; it always has a plan. It belongs to one thread.
public final class PlanSearch {

    /// How warm a search begins that goes on.
    private static final double REHEATING = 0.15;

    private final Schedule schedule;
    private final Alternatives alternatives;
    private final Chance chance;
    private final long first;
    private Optional<Annealing> begun = Optional.empty();
    private int[] focus = new int[0];
    private double heat;

    PlanSearch(Schedule schedule, Chance chance, double heat) {
        this.schedule = schedule;
        this.chance = chance;
        this.heat = heat;
        first = schedule.cost;
        alternatives = new Alternatives(schedule);
    }

    /// Searches on until the budget is used or the listener ends it; the best plan is kept either way.
    ///
    /// @return whether the budget was used
    public boolean run(Budget budget, Progress progress) {
        if (schedule.tables.movableCount() == 0 || schedule.teams == 0) {
            return progress.report(1, objective());
        }
        boolean isUsed = annealing().run(budget, heat, progress);
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
        return begun.map(Annealing::tried).orElse(0L);
    }

    /// How many of them were followed exactly, the others having been ruled out by an estimate.
    public long followed() {
        return begun.map(Annealing::followed).orElse(0L);
    }

    /// The problem whose plan it looks for.
    public PlanningProblem problem() {
        return schedule.tables.problem();
    }

    /// What changes of the best plan so far would cost. One object answers as long as the search lives.
    public Alternatives alternatives() {
        return alternatives;
    }

    /// Moves a task to a team in the best plan so far, where that can be done; the plan may get worse by it. A run
    /// goes on from there, and moves the task again unless it is pinned.
    ///
    /// @param behind the task after which it is done; empty for the first place
    /// @return as [Alternatives#moving]
    public Answer move(String task, String team, Optional<String> behind) {
        return changed(alternatives.move(task, team, behind));
    }

    /// Lets two tasks change places in the best plan so far, where that can be done; otherwise as [#move].
    ///
    /// @return as [Alternatives#swapping]
    public Answer swap(String task, String other) {
        return changed(alternatives.swap(task, other));
    }

    private Answer changed(Answer answer) {
        begun.ifPresent(Annealing::startAgain);
        return answer;
    }

    private Annealing annealing() {
        Annealing annealing = begun.orElseGet(() -> new Annealing(schedule, chance));
        if (begun.isEmpty()) {
            annealing.proposals().focusOn(focus);
            begun = Optional.of(annealing);
        }
        return annealing;
    }

    void place(int[] tasks) {
        if (tasks.length > 0) {
            new Placing(schedule).place(tasks);
        }
    }

    void focusOn(int[] tasks) {
        focus = tasks.clone();
    }
}
