package org.furrow.engines.plan.search;

import java.util.List;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Prices;
import org.furrow.engines.plan.table.Tables;

/// Begins searches for plans.
///
/// The method is simulated annealing over teams and orders with exact differences; dates follow from the order. The
/// plan is good and not proven best: `bound` says how far from the best it can be.
public final class Planner {

    /// How warm a search begins that shall stay near an earlier plan.
    private static final double LUKEWARM = 0.02;

    /// How many days earlier an average benefit must be back so that another team is worth it.
    public static final int DAYS_PER_CHANGE = 60;

    private Planner() {}

    /// Begins a search with a first plan that is made at once: the better one of two simple rules.
    ///
    /// @param seed the same one finds the same plan, for a budget of changes
    public static PlanSearch start(PlanningProblem problem, long seed) {
        Tables tables = Tables.of(problem);
        while (true) {
            Greedy urgent = new Greedy(tables);
            Schedule one = urgent.byUrgency();
            Greedy free = new Greedy(tables);
            Schedule other = free.byFreeTeam();
            if (urgent.left().isEmpty()) {
                boolean isOtherBetter = free.left().isEmpty() && other.cost < one.cost;
                return new PlanSearch(isOtherBetter ? other : one, Chance.of(seed), 1);
            }
            if (free.left().isEmpty()) {
                return new PlanSearch(other, Chance.of(seed), 1);
            }
            tables = tables.without(urgent.left());
        }
    }

    /// Begins a search that stays near an earlier plan: tasks keep their teams and order where they still can.
    ///
    /// Tasks that are new, or whose team cannot do them any more, get the best place that there is. With prices for
    /// changes such as [#pricesOfChange] and `published` dates in the problem, few others will move.
    public static PlanSearch resume(PlanningProblem problem, Plan earlier, long seed) {
        Before before = Before.of(problem, earlier);
        Schedule schedule = like(problem, before);
        int[] misplaced = before.misplaced(schedule);
        PlanSearch search = new PlanSearch(schedule, Chance.of(seed), LUKEWARM);
        search.place(misplaced);
        search.focusOn(before.late(schedule));
        return search;
    }

    /// Opens a plan as it stands, to ask what changes of it would cost and to move tasks by hand. Tasks whose team
    /// cannot do them any more go to whoever is finished first with them.
    ///
    /// @param seed of a run, should there be one; it stays near the plan
    public static PlanSearch open(PlanningProblem problem, Plan plan, long seed) {
        return new PlanSearch(like(problem, Before.of(problem, plan)), Chance.of(seed), LUKEWARM);
    }

    /// Prices of changes that keep a plan in force mostly as it is: another team costs what an average benefit costs
    /// in so many days, such as [#DAYS_PER_CHANGE]; other dates cost what they did.
    public static Prices pricesOfChange(PlanningProblem problem, long days) {
        double weight =
                problem.benefits().stream().mapToLong(Benefit::weight).average().orElse(0);
        Prices prices = problem.prices();
        long change = Math.round(days * weight);
        return new Prices(prices.moveDay(), change, prices.dateChange(), prices.toleranceDays());
    }

    private static Schedule like(PlanningProblem problem, Before before) {
        Tables tables = Tables.of(problem);
        while (true) {
            Greedy greedy = new Greedy(tables);
            Schedule schedule = greedy.like(before);
            if (greedy.left().isEmpty()) {
                return schedule;
            }
            tables = tables.without(greedy.left());
        }
    }

    /// Why tasks cannot be done whatever the plan.
    public static List<Obstacle> obstacles(PlanningProblem problem) {
        return Tables.of(problem).obstacles();
    }
}
