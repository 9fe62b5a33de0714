import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.bound.LowerBounds;
import org.furrow.engines.plan.check.PlanChecker;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;
import org.furrow.engines.plan.search.Progress;

/// Holds search and bounds against proven optima: unrelated machines with weighted completion times.
///
/// `java PublicSets.java FOLDER CPU_SECONDS EVERY` reads each EVERY-th instance below FOLDER that has a proven
/// optimum; without the folder it says SKIPPED. Small instances of its own, solved by trying every assignment, always
/// run. Each line is `name value reference ratio PASS|FAIL|SKIPPED`.
public final class PublicSets {

    private static final Pattern CELL = Pattern.compile("<(?:x:)?c r=\"([A-Z]+)(\\d+)\"[^>]*><(?:x:)?v>([^<]*)<");
    private static final int MOST_WORK = 1_000_000;

    private PublicSets() {}

    /// Weights by job, and processing times by machine and job.
    record Instance(long[] weight, int[][] time) {

        PlanningProblem problem() {
            List<Team> teams = new ArrayList<>();
            for (int machine = 0; machine < time.length; machine++) {
                Ability[] abilities = new Ability[weight.length];
                for (int job = 0; job < weight.length; job++) {
                    abilities[job] = Ability.of("kind " + job, Math.ceilDiv(MOST_WORK, time[machine][job]));
                }
                teams.add(Team.of("M" + machine, abilities));
            }
            List<Task> tasks = new ArrayList<>();
            List<Benefit> benefits = new ArrayList<>();
            for (int job = 0; job < weight.length; job++) {
                tasks.add(Task.of("J" + job, "kind " + job, MOST_WORK, "here"));
                benefits.add(Benefit.of("B" + job, weight[job], "J" + job));
            }
            return PlanningProblem.of(horizon(), List.of(new Place("here", 0, 0)), teams, tasks, benefits);
        }

        private int horizon() {
            int shortest = IntStream.range(0, weight.length)
                    .map(job -> IntStream.range(0, time.length).map(machine -> time[machine][job]).min().orElse(1))
                    .sum();
            return Math.max(1_000, shortest);
        }

        /// The least cost, by trying every assignment; on each machine the order of weight by time is best.
        long optimum() {
            long best = Long.MAX_VALUE;
            int machines = time.length;
            for (long code = 0; code < Math.round(Math.pow(machines, weight.length)); code++) {
                long cost = 0;
                for (int machine = 0; machine < machines; machine++) {
                    cost += alone(machine, code);
                }
                best = Math.min(best, cost);
            }
            return best;
        }

        private long alone(int machine, long code) {
            int[] rates = time[machine];
            long rest = code;
            List<Integer> jobs = new ArrayList<>();
            for (int job = 0; job < weight.length; job++) {
                if (rest % time.length == machine) {
                    jobs.add(job);
                }
                rest /= time.length;
            }
            jobs.sort((one, other) -> Long.compare(rates[one] * weight[other], rates[other] * weight[one]));
            long day = 0;
            long cost = 0;
            for (int job : jobs) {
                day += rates[job];
                cost += weight[job] * day;
            }
            return cost;
        }
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Duration time = Duration.ofMillis(Math.round(1_000 * Double.parseDouble(arguments[1])));
        int every = Integer.parseInt(arguments[2]);
        Sums own = new Sums("own-7-jobs-2-machines");
        for (int seed = 0; seed < 20; seed++) {
            Instance instance = draw(seed);
            own.add(instance, instance.optimum(), Duration.ofMillis(100));
        }
        own.tell(1, 0, 1e-2);
        Sums known = new Sums("R-sum-wC");
        for (Path optimum : results(folder, every)) {
            String name = optimum.getFileName().toString();
            Path instance = optimum.resolveSibling("../UPMSP-WCT Instances/" + name.replace("_result_", "_TWCT_"));
            if (Files.isRegularFile(instance)) {
                known.add(read(instance), optimum(optimum), time);
            }
        }
        known.tell(0.6, 5e-4, 2e-4);
    }

    private static Instance draw(long seed) {
        Chance chance = Chance.of(seed);
        long[] weight = IntStream.range(0, 7).mapToLong(job -> chance.whole(1, 20)).toArray();
        int[][] time = new int[2][];
        for (int machine = 0; machine < time.length; machine++) {
            time[machine] = IntStream.range(0, 7).map(job -> chance.whole(1, 60)).toArray();
        }
        return new Instance(weight, time);
    }

    private static List<Path> results(Path folder, int every) throws IOException {
        Path results = folder.resolve("UPMSP-WCT Results");
        if (!Files.isDirectory(results)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(results)) {
            List<Path> sorted = files.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
            return IntStream.range(0, sorted.size()).filter(i -> i % every == 0).mapToObj(sorted::get).toList();
        }
    }

    private static Instance read(Path file) throws IOException {
        int[][] weights = cells(file, "xl/worksheets/sheet1.xml");
        int[][] times = cells(file, "xl/worksheets/sheet2.xml");
        long[] weight = IntStream.range(1, weights.length).mapToLong(row -> weights[row][1]).toArray();
        int[][] time = IntStream.range(1, times.length)
                .mapToObj(row -> java.util.Arrays.copyOfRange(times[row], 1, times[row].length))
                .toArray(int[][]::new);
        return new Instance(weight, time);
    }

    /// The numbers of a sheet by row and column; what is no number is 0.
    private static int[][] cells(Path file, String sheet) throws IOException {
        List<int[]> found = new ArrayList<>();
        int columns = 0;
        int rows = 0;
        Matcher cell = CELL.matcher(text(file, sheet));
        while (cell.find()) {
            int column = 0;
            for (char letter : cell.group(1).toCharArray()) {
                column = 26 * column + letter - 'A' + 1;
            }
            int row = Integer.parseInt(cell.group(2));
            found.add(new int[] {row - 1, column - 1, (int) Math.round(Double.parseDouble(cell.group(3)))});
            columns = Math.max(columns, column);
            rows = Math.max(rows, row);
        }
        int[][] table = new int[rows][columns];
        found.forEach(one -> table[one[0]][one[1]] = one[2]);
        return table;
    }

    private static long optimum(Path file) throws IOException {
        return cells(file, "xl/worksheets/sheet1.xml")[0][1];
    }

    private static String text(Path file, String entry) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(entry)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// What was found over several instances.
    private static final class Sums {
        private final String name;
        private int count;
        private int optimal;
        private int refused;
        private int above;
        private double gap;
        private double worst;
        private double below;
        private double worstBelow;

        Sums(String name) {
            this.name = name;
        }

        void add(Instance instance, long optimum, Duration time) {
            PlanningProblem problem = instance.problem();
            PlanSearch search = Planner.start(problem, 1);
            search.run(Budget.ofCpu(time, PublicSets::cpu), Progress.NONE);
            refused += PlanChecker.check(problem, search.plan()).isAccepted() && search.objective() >= optimum ? 0 : 1;
            long bound = LowerBounds.of(problem).jobPrices(Budget.ofCpu(time, PublicSets::cpu));
            above += bound > optimum ? 1 : 0;
            double dearer = (double) search.objective() / optimum - 1;
            double lower = 1 - (double) bound / optimum;
            count++;
            optimal += search.objective() == optimum ? 1 : 0;
            gap += dearer;
            worst = Math.max(worst, dearer);
            below += lower;
            worstBelow = Math.max(worstBelow, lower);
        }

        void tell(double leastOptimal, double mostGap, double mostBelow) {
            if (count == 0) {
                say("%s - - - SKIPPED", name);
                return;
            }
            say("%s-plans-refused %d 0 - %s", name, refused, verdict(refused == 0));
            say("%s-mean-above-optimum-percent %.4f %.4f - %s", name, 100 * gap / count, 100 * mostGap, verdict(gap / count <= mostGap));
            say("%s-worst-above-optimum-percent %.4f 0.5 - %s", name, 100 * worst, verdict(worst <= 0.005));
            say("%s-optimal %d %d %.3f %s", name, optimal, count, (double) optimal / count, verdict(optimal >= leastOptimal * count));
            say("%s-bounds-above-optimum %d 0 - %s", name, above, verdict(above == 0));
            say("%s-bound-mean-below-optimum-percent %.4f %.4f - %s", name, 100 * below / count, 100 * mostBelow,
                    verdict(below / count <= mostBelow));
            say("%s-bound-worst-below-optimum-percent %.4f - - -", name, 100 * worstBelow);
        }

        private static String verdict(boolean isPassed) {
            return isPassed ? "PASS" : "FAIL";
        }
    }

    private static void say(String what, Object... values) {
        System.out.printf(Locale.ROOT, what + "%n", values);
    }
}
