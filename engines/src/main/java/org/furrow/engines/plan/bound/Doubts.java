package org.furrow.engines.plan.bound;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.bound.BoundReport.Doubt;
import org.furrow.engines.plan.bound.BoundReport.Source;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;
import org.furrow.engines.plan.search.Progress;

/// Where the difference between a plan and a bound comes from: one thing after another is left out of the problem,
/// and a search goes on from the plan each time.
///
/// What the plan is cheaper by then, no bound can claim that does not see the thing. A search that finds too little
/// makes a source smaller than it is, and what remains greater.
final class Doubts {

    private static final long SEED = 1;
    /// A round of a bound goes over all tasks, so it is worth many changes.
    private static final long CHANGES_OF_ROUND = 1_000;

    private final long bound;
    private final Budget budget;
    private final Progress progress;
    private final List<Doubt> found = new ArrayList<>();
    private PlanningProblem problem;
    private Plan plan;
    private long cost;

    /// @param budget for each search
    Doubts(PlanningProblem problem, Plan plan, long bound, Budget budget, Progress progress) {
        this.problem = Relaxing.withoutChanges(problem);
        this.plan = plan;
        this.bound = bound;
        this.budget = budget.moves() > Long.MAX_VALUE / CHANGES_OF_ROUND
                ? budget
                : new Budget(budget.moves() * CHANGES_OF_ROUND, budget.cpuNanos(), budget.cpu());
        this.progress = progress;
        cost = plan.costs().objective();
    }

    List<Doubt> find(boolean seesCalendars) {
        book(Source.CHANGES, cost - plan.costs().changes());
        leaveOut(Source.MOVES, Relaxing::withoutMoves);
        leaveOut(Source.QUEUES, Relaxing::withoutQueues);
        if (seesCalendars) {
            book(Source.CALENDARS, cost);
        } else {
            leaveOut(Source.CALENDARS, Relaxing::withoutCalendars);
        }
        book(Source.PLAN_OR_BOUND, bound);
        return found;
    }

    private void leaveOut(Source source, UnaryOperator<PlanningProblem> relaxation) {
        problem = relaxation.apply(problem);
        PlanSearch search = Planner.resume(problem, plan, SEED);
        search.run(budget, progress);
        Plan relaxed = search.plan();
        if (relaxed.lost().isEmpty() && search.objective() < cost) {
            plan = relaxed;
        }
        book(source, relaxed.lost().isEmpty() ? search.objective() : cost);
    }

    private void book(Source source, long without) {
        long left = Math.clamp(without, bound, cost);
        found.add(new Doubt(source, cost - left));
        cost = left;
    }
}
