import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.check.PlanChecker;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;
import org.furrow.engines.plan.search.Progress;

/// Our search and Timefold on the same problem, from the same first plan, for the same time of the processor of the
/// thread that searches: `PeerSpeed S 60 5` with size, seconds and seeds. Plans are examined by the same checker.
public final class PeerSpeed {

    private PeerSpeed() {}

    public static void main(String[] arguments) throws InterruptedException {
        double seconds = Double.parseDouble(arguments[1]);
        int seeds = Integer.parseInt(arguments[2]);
        PlanningProblem problem = MakingProblems.ofSize(arguments[0]).make(42);
        Plan first = Planner.start(problem, 0).plan();
        double[] own = new double[seeds];
        double[] peer = new double[seeds];
        for (int seed = 0; seed < seeds; seed++) {
            own[seed] = examined(problem, own(problem, seconds, seed));
            peer[seed] = examined(problem, Timefold.search(problem, first, seconds, seed));
        }
        say("%s greedy %d", arguments[0], first.costs().objective());
        tell(arguments[0] + "-timefold-2.2.0-by-greedy", peer, first.costs().objective());
        tell(arguments[0] + "-furrow-by-greedy", own, first.costs().objective());
        double most = arguments[0].equals("S") ? 0.97 : 0.82; // what is asked for after 60 seconds
        double ratio = median(own) / median(peer);
        say("%s-furrow-by-timefold %.0f %.0f %.4f %s", arguments[0], median(own), median(peer), ratio, ratio <= most ? "PASS" : "FAIL");
    }

    private static Plan own(PlanningProblem problem, double seconds, long seed) {
        PlanSearch search = Planner.start(problem, seed);
        search.run(
                Budget.ofCpu(
                        Duration.ofMillis(Math.round(1_000 * seconds)),
                        ManagementFactory.getThreadMXBean()::getCurrentThreadCpuTime),
                Progress.NONE);
        return search.plan();
    }

    private static double examined(PlanningProblem problem, Plan plan) {
        var verdict = PlanChecker.check(problem, plan);
        if (!verdict.isAccepted()) {
            throw new IllegalStateException("The checker refuses a plan: " + verdict.faults().getFirst());
        }
        return plan.costs().objective();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static void tell(String name, double[] values, long greedy) {
        say("%s %.0f %d %.4f - (%.0f to %.0f)", name, median(values), greedy, median(values) / greedy,
                Arrays.stream(values).min().orElse(0), Arrays.stream(values).max().orElse(0));
    }

    private static void say(String what, Object... values) {
        System.out.printf(Locale.ROOT, what + "%n", values);
    }
}
