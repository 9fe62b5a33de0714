import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.InverseRelationShadowVariable;
import ai.timefold.solver.core.api.domain.variable.PlanningListVariable;
import ai.timefold.solver.core.api.domain.variable.PreviousElementShadowVariable;
import ai.timefold.solver.core.api.domain.variable.ShadowSources;
import ai.timefold.solver.core.api.domain.variable.ShadowVariable;
import ai.timefold.solver.core.api.score.SimpleScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.solver.Solver;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.localsearch.LocalSearchPhaseConfig;
import ai.timefold.solver.core.config.solver.EnvironmentMode;
import ai.timefold.solver.core.config.solver.SolverConfig;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.table.Staffing;
import org.furrow.engines.plan.table.Tables;

/// Timefold Solver (community) on a problem of ours: a list variable for each team, dates as declarative shadow
/// variables over the same calendars, default local search from a first plan that is given.
///
/// It knows what [MakingProblems] makes: one task before another at most, benefits of one task that count each day
/// alike, no prices.
public final class Timefold {

    private Timefold() {}

    /// The best plan after so much time of the processor that its solving thread used.
    public static Plan search(PlanningProblem problem, Plan first, double seconds, long seed) throws InterruptedException {
        Schedule start = Schedule.of(problem, first);
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Schedule.class)
                .withEntityClasses(Crew.class, Job.class)
                .withConstraintProviderClass(Blocked.class)
                .withEnvironmentMode(EnvironmentMode.NO_ASSERT)
                .withRandomSeed(seed)
                .withPhases(new LocalSearchPhaseConfig());
        Solver<Schedule> solver = SolverFactory.<Schedule>create(config).buildSolver();
        Schedule[] best = new Schedule[1];
        Thread solving = new Thread(() -> best[0] = solver.solve(start));
        solving.start();
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        while (solving.isAlive() && threads.getThreadCpuTime(solving.threadId()) < seconds * 1e9) {
            Thread.sleep(20);
        }
        solver.terminateEarly();
        solving.join();
        return best[0].plan();
    }

    /// A team and what it does, in order.
    @PlanningEntity
    public static class Crew {
        @PlanningId
        public int number;
        public String name = "";
        public Staffing staffing;
        public List<Job> eligible = new ArrayList<>();
        @PlanningListVariable(valueRangeProviderRefs = "eligible")
        public List<Job> jobs = new ArrayList<>();

        @ValueRangeProvider(id = "eligible")
        public List<Job> getEligible() {
            return eligible;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// A task with its dates.
    @PlanningEntity
    public static class Job {
        @PlanningId
        public int number;
        public String name = "";
        public int release;
        public long weight;
        public Job before;
        @InverseRelationShadowVariable(sourceVariableName = "jobs")
        public Crew crew;
        @PreviousElementShadowVariable(sourceVariableName = "jobs")
        public Job previous;
        @ShadowVariable(supplierName = "reckon")
        public Integer finish;

        /// When it is finished; nothing while it stands in no list.
        @ShadowSources({"crew", "previous.finish", "before.finish"})
        public Integer reckon() {
            if (crew == null || previous != null && previous.finish == null || before != null && before.finish == null) {
                return null;
            }
            int ready = before == null ? release : Math.max(release, before.finish);
            return crew.staffing.finish(number, crew.number, Math.max(ready, arrival()));
        }

        int arrival() {
            Staffing staffing = crew.staffing;
            int leave = previous == null ? staffing.available(crew.number) : previous.finish;
            return staffing.arrive(crew.number, leave, moveDays());
        }

        int moveDays() {
            Staffing staffing = crew.staffing;
            int from = previous == null ? staffing.home(crew.number) : staffing.place(previous.number);
            return staffing.move(crew.number, from, number);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /// All of it.
    @PlanningSolution
    public static class Schedule {
        @PlanningEntityCollectionProperty
        public List<Crew> crews = new ArrayList<>();
        @PlanningEntityCollectionProperty
        public List<Job> jobs = new ArrayList<>();
        @PlanningScore
        public SimpleScore score;

        static Schedule of(PlanningProblem problem, Plan first) {
            Tables tables = Tables.of(problem);
            Schedule schedule = new Schedule();
            Map<String, Job> byName = new HashMap<>();
            for (Task task : problem.tasks()) {
                Job job = new Job();
                job.number = schedule.jobs.size();
                job.name = task.id();
                job.release = tables.ordering().release(job.number);
                schedule.jobs.add(job);
                byName.put(job.name, job);
            }
            for (Task task : problem.tasks()) {
                task.after().forEach(one -> byName.get(task.id()).before = byName.get(one.task()));
            }
            for (Benefit benefit : problem.benefits()) {
                benefit.tasks().forEach(name -> byName.get(name).weight += benefit.weight());
            }
            Map<String, Crew> teams = new HashMap<>();
            for (int team = 0; team < problem.teams().size(); team++) {
                Crew crew = new Crew();
                crew.number = team;
                crew.name = problem.teams().get(team).id();
                crew.staffing = tables.staffing();
                for (Job job : schedule.jobs) {
                    if (tables.staffing().duration(job.number, team) > 0) {
                        crew.eligible.add(job);
                    }
                }
                schedule.crews.add(crew);
                teams.put(crew.name, crew);
            }
            first.assignments().forEach(one -> teams.get(one.team()).jobs.add(byName.get(one.task())));
            return schedule;
        }

        Plan plan() {
            List<Plan.Assignment> assignments = new ArrayList<>();
            long cost = 0;
            for (Crew crew : crews) {
                for (Job job : crew.jobs) {
                    int begin = Math.max(job.arrival(), job.before == null ? job.release : Math.max(job.release, job.before.finish));
                    int start = crew.staffing.days().first(crew.staffing.calendar(job.number, crew.number), begin);
                    assignments.add(new Plan.Assignment(job.name, crew.name, start, job.finish, job.moveDays()));
                    cost += job.weight * job.finish;
                }
            }
            return new Plan(assignments, List.of(), new Plan.Costs(cost, 0, 0), List.of());
        }
    }

    /// Blocked benefit, which is all of the objective here.
    public static class Blocked implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(Job.class)
                        .filter(job -> job.weight > 0 && job.finish != null)
                        .penalize(SimpleScore.ONE, job -> job.weight * job.finish)
                        .asConstraint("blocked")
            };
        }
    }
}
