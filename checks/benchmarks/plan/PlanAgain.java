import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Prices;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.check.PlanChecker;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;
import org.furrow.engines.plan.search.Progress;

/// Measures what happens after something happened: `java PlanAgain.java M 60` with M or L and how many seconds of the
/// processor the plan in force and the plan to compare with are searched. It prints `name value reference ratio` and
/// whether that is what was promised.
public final class PlanAgain {

    private static final int LOST_DAYS = 120;

    private PlanAgain() {}

    public static void main(String[] arguments) {
        boolean isLarge = arguments[0].equals("L");
        int seconds = Integer.parseInt(arguments[1]);
        PlanningProblem problem = isLarge
                ? new MakingProblems(4_000, 200, 0.06, false, false).make(42)
                : new MakingProblems(800, 40, 0.05, false, false).make(42);
        PlanSearch search = Planner.start(problem, 1);
        run(search, seconds);
        Plan inForce = search.plan();
        loseTeam(problem, inForce, isLarge, seconds);
        nothing(problem, inForce);
        urgent(problem, inForce, isLarge);
        ask(problem, inForce, isLarge);
    }

    private static void loseTeam(PlanningProblem problem, Plan inForce, boolean isLarge, int seconds) {
        PlanningProblem hurt = published(without(problem, busiest(problem, inForce)), inForce);
        long before = inForce.costs().objective();
        long idle = benefit(Planner.open(hurt, inForce, 1).plan());
        PlanSearch free = Planner.resume(hurt, inForce, 1);
        run(free, seconds);
        long reference = benefit(free.plan());
        double budget = isLarge ? 1 : 0.5;
        PlanningProblem priced = hurt.withPrices(Planner.pricesOfChange(hurt, Planner.DAYS_PER_CHANGE));
        List<Double> shares = new ArrayList<>();
        List<Double> changed = new ArrayList<>();
        for (int seed = 1; seed <= 5; seed++) {
            long begin = cpu();
            PlanSearch again = Planner.resume(priced, inForce, seed);
            double left = budget - (cpu() - begin) / 1e9;
            run(again, Math.max(0, left));
            Plan plan = again.plan();
            shares.add((double) (idle - benefit(plan)) / (idle - reference));
            changed.add((double) changed(inForce, plan) / problem.tasks().size());
            if (!PlanChecker.check(priced, plan).isAccepted()) {
                throw new IllegalStateException("The checker refuses the plan of seed " + seed);
            }
            System.out.printf(Locale.ROOT, "# seed %d: begun after %.2f s, recovered %.3f, changed %.4f%n", seed,
                    budget - left, shares.getLast(), changed.getLast());
        }
        shares.sort(Comparator.naturalOrder());
        changed.sort(Comparator.naturalOrder());
        say("loss-if-nothing-is-done", idle, before, (double) idle / before, true);
        say((isLarge ? "R2" : "R1") + "-loss-recovered", shares.get(2), reference, shares.get(2),
                shares.get(2) >= (isLarge ? 0.98 : 0.95));
        say((isLarge ? "R2" : "R1") + "-tasks-changing-team", changed.get(2) * problem.tasks().size(),
                problem.tasks().size(), changed.get(2), changed.get(2) <= (isLarge ? 0.005 : 0.01));
    }

    private static String busiest(PlanningProblem problem, Plan plan) {
        Map<String, Long> weight = new HashMap<>();
        Map<String, String> team = new HashMap<>();
        plan.assignments().forEach(one -> team.put(one.task(), one.team()));
        for (Benefit benefit : problem.benefits()) {
            benefit.tasks().forEach(task ->
                    Optional.ofNullable(team.get(task)).ifPresent(name -> weight.merge(name, benefit.weight(), Long::sum)));
        }
        return weight.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
    }

    private static PlanningProblem without(PlanningProblem problem, String lost) {
        return problem.withTeams(problem.teams().stream()
                .map(team -> team.id().equals(lost) ? team.working(LOST_DAYS, team.days()) : team)
                .toList());
    }

    private static PlanningProblem published(PlanningProblem problem, Plan plan) {
        Map<String, Plan.Assignment> byTask = new HashMap<>();
        plan.assignments().forEach(one -> byTask.put(one.task(), one));
        return problem.withTasks(problem.tasks().stream()
                .map(task -> Optional.ofNullable(byTask.get(task.id()))
                        .map(one -> task.published(one.team(), one.finish()))
                        .orElse(task))
                .toList());
    }

    private static long benefit(Plan plan) {
        return plan.costs().blocked() + plan.costs().moves();
    }

    private static long changed(Plan before, Plan after) {
        Map<String, String> team = new HashMap<>();
        before.assignments().forEach(one -> team.put(one.task(), one.team()));
        return after.assignments().stream()
                .filter(one -> !one.team().equals(team.get(one.task())))
                .count();
    }

    private static void nothing(PlanningProblem problem, Plan inForce) {
        boolean isSame = Planner.resume(problem, inForce, 1).plan().equals(inForce);
        say("R3-same-plan-after-nothing", isSame ? 1 : 0, 1, isSame ? 1 : 0, isSame);
    }

    private static void urgent(PlanningProblem problem, Plan inForce, boolean isLarge) {
        String place = problem.places().getFirst().id();
        List<Task> tasks = new ArrayList<>(problem.tasks());
        tasks.add(Task.of("new S", "survey", 8_000, place));
        tasks.add(Task.of("new C", "manual", 8_000, place).after("new S"));
        tasks.add(Task.of("new Q", "quality", 8_000, place).after("new C").independentOf("new C"));
        List<Benefit> benefits = new ArrayList<>(problem.benefits());
        benefits.add(Benefit.of("new", 1_000, "new Q"));
        PlanningProblem more = problem.withTasks(tasks).withBenefits(benefits);
        Planner.resume(more, inForce, 1);
        long begin = cpu();
        PlanSearch search = Planner.resume(more, inForce, 1);
        double used = (cpu() - begin) / 1e9;
        say("R4-urgent-area-seconds", used, 0.2, used / 0.2, !isLarge || used <= 0.2);
        say("R4-urgent-area-finish", search.plan().findAssignment("new Q").orElseThrow().finish(), 0, 0, true);
        PlanSearch longer = Planner.open(more, search.plan(), 2);
        long found = longer.objective();
        run(longer, 2);
        say("R4-cost-against-2-s-of-search", found, longer.objective(), (double) found / longer.objective(), true);
    }

    private static void ask(PlanningProblem problem, Plan inForce, boolean isLarge) {
        Planner.open(problem, inForce, 1);
        long begin = cpu();
        PlanSearch search = Planner.open(problem, inForce, 1);
        double used = (cpu() - begin) / 1e9;
        say("open-a-plan-seconds", used, 1, used, used <= 1);
        List<Plan.Assignment> all = inForce.assignments();
        long worst = 0;
        long sum = 0;
        long explained = 0;
        int asked = 0;
        for (int i = 0; i + 1 < all.size(); i += all.size() / 400) {
            long start = cpu();
            search.alternatives().swapping(all.get(i).task(), all.get((i * 7) % all.size()).task());
            long middle = cpu();
            search.alternatives().explainSwapping(all.get(i).task(), all.get((i * 7) % all.size()).task());
            explained = Math.max(explained, cpu() - middle);
            worst = Math.max(worst, middle - start);
            sum += middle - start;
            asked++;
        }
        say("E1-question-ms-mean", sum / 1e6 / asked, 50, sum / 5e7 / asked, sum / 1e6 / asked <= 50);
        say("E1-question-ms-worst", worst / 1e6, 50, worst / 5e7, worst / 1e6 <= 50);
        say("E1-explanation-ms-worst", explained / 1e6, 50, explained / 5e7, explained / 1e6 <= 50);
    }

    private static void run(PlanSearch search, double seconds) {
        search.run(Budget.ofCpu(Duration.ofMillis(Math.round(1_000 * seconds)), PlanAgain::cpu), Progress.NONE);
    }

    private static void say(String name, double value, double reference, double ratio, boolean isReached) {
        System.out.printf(Locale.ROOT, "%s %.4f %.4f %.4f %s%n", name, value, reference, ratio, isReached ? "PASS" : "FAIL");
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
