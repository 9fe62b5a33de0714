import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.bound.BoundProgress;
import org.furrow.engines.plan.bound.BoundReport;
import org.furrow.engines.plan.bound.LowerBounds;
import org.furrow.engines.plan.check.PlanChecker;
import org.furrow.engines.plan.check.Verdict;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;
import org.furrow.engines.plan.search.Progress;

/// Measures the search for plans: `java PlanSpeed.java S 10` with S, M or L and how many seconds of the processor, or
/// `java PlanSpeed.java growth 10` for 1,000, 10,000 and 100,000 tasks.
public final class PlanSpeed {

    private static final int SEEDS = 5;

    private PlanSpeed() {}

    public static void main(String[] arguments) {
        int seconds = Integer.parseInt(arguments[1]);
        if (arguments[0].equals("growth")) {
            for (int teams : List.of(20, 200, 2_000)) {
                grow(teams, seconds);
            }
            return;
        }
        int seeds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : SEEDS;
        PlanningProblem problem = MakingProblems.ofSize(arguments[0]).make(42);
        say("%s: %,d tasks, %d teams", arguments[0], problem.tasks().size(), problem.teams().size());
        double[] objectives = new double[seeds];
        Plan best = Planner.start(problem, 0).plan();
        for (int seed = 0; seed < seeds; seed++) {
            Plan plan = search(problem, seconds, seed);
            objectives[seed] = plan.costs().objective();
            best = plan.costs().objective() < best.costs().objective() ? plan : best;
        }
        Arrays.sort(objectives);
        say("median of %d seeds: %,.0f (%,.0f to %,.0f)", seeds, objectives[seeds / 2], objectives[0], objectives[seeds - 1]);
        bound(problem, best, Budget.ofCpu(Duration.ofSeconds(seconds), PlanSpeed::cpu));
    }

    /// Fifty tasks a team: how long the first plan takes, how much memory the search holds, and how fast it is.
    private static void grow(int teams, int seconds) {
        PlanningProblem problem = new MakingProblems(teams * 43 / 2, teams, 0.06, false, false).make(42);
        long empty = held();
        long begin = cpu();
        PlanSearch search = Planner.start(problem, 1);
        double first = (cpu() - begin) / 1e9;
        long greedy = search.objective();
        long start = cpu();
        search.run(Budget.ofCpu(Duration.ofSeconds(1), PlanSpeed::cpu), Progress.NONE);
        double ready = (cpu() - start) / 1e9 - 1;
        long tried = search.tried();
        start = cpu();
        search.run(Budget.ofCpu(Duration.ofSeconds(seconds), PlanSpeed::cpu), Progress.NONE);
        double used = (cpu() - start) / 1e9;
        say("%,d tasks, %,d teams: first plan %.2f s, search begun after %.2f s more, %,.0f changes/s, %.4f of the first plan "
                        + "after %d s, %,d MB held, %s",
                problem.tasks().size(), teams, first, ready, (search.tried() - tried) / used,
                (double) search.objective() / greedy, seconds + 1, (held() - empty) / 1_000_000,
                PlanChecker.check(problem, search.plan()).isAccepted() ? "accepted by the checker" : "REFUSED");
    }

    private static long held() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void bound(PlanningProblem problem, Plan best, Budget budget) {
        LowerBounds bounds = LowerBounds.of(problem);
        say("bounds: earliest %,d, pooled %,d", bounds.earliest(), bounds.pooled());
        say("bound by prices of tasks", bounds.jobPrices(budget), best);
        say("bound by prices of days", bounds.slotPrices(budget), best);
        say("bound by prices of visits", bounds.visitPrices(budget), best);
        BoundReport report = LowerBounds.report(problem, best, budget, BoundProgress.NONE);
        say("bound of all, with a search for the doubts", report.bound(), best);
        report.doubts().forEach(doubt -> say("  of the difference, %s: %,d", doubt.source(), doubt.amount()));
    }

    private static void say(String what, long bound, Plan best) {
        say("%s: %,d, the best plan is at most %.1f %% from the best possible", what, bound,
                100.0 * (best.costs().objective() - bound) / bound);
    }

    private static Plan search(PlanningProblem problem, int seconds, long seed) {
        long begin = cpu();
        PlanSearch search = Planner.start(problem, seed);
        double first = (cpu() - begin) / 1e9;
        long greedy = search.objective();
        long start = cpu();
        search.run(Budget.ofCpu(Duration.ofSeconds(seconds), PlanSpeed::cpu), Progress.NONE);
        double used = (cpu() - start) / 1e9;
        Verdict verdict = PlanChecker.check(problem, search.plan());
        say("seed %d: greedy %,d in %.2f s, search %,d after %.1f s, ratio %.4f; %,.0f changes/s, %,.0f followed/s; %s",
                seed, greedy, first, search.objective(), used, (double) search.objective() / greedy,
                search.tried() / used, search.followed() / used,
                verdict.isAccepted() ? "accepted by the checker, " + search.plan().obstacles().size() + " obstacles"
                        : "REFUSED " + verdict.faults().subList(0, Math.min(5, verdict.faults().size())));
        return search.plan();
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().isCurrentThreadCpuTimeSupported()
                ? ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime()
                : System.nanoTime();
    }

    private static void say(String what, Object... values) {
        System.out.printf(Locale.ROOT, what + "%n", values);
    }
}
