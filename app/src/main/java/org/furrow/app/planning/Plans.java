package org.furrow.app.planning;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.furrow.app.Furrow;
import org.furrow.domain.people.Permission;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.bound.BoundReport;
import org.furrow.engines.plan.bound.LowerBounds;
import org.furrow.engines.plan.check.PlanChecker;
import org.furrow.engines.plan.check.Verdict;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;

/// The plans of a register that are searched for or asked at this moment, behind the pages.
///
/// One search runs at a time, and beside it the work on its bound; others wait. A plan that is asked stays open
/// in memory for a while. Where the program ends during a search, the next start says so; the same order finds a
/// plan again.
public final class Plans implements AutoCloseable {

    private static final int OPEN_AT_ONCE = 4;
    private static final long SECONDS_TO_STOP = 30;
    private static final long NANOS_BETWEEN_WRITES = 10_000_000_000L;
    private static final int WHOLE = 100;

    private final Furrow furrow;
    private final PlanFolder folder;
    private final ExecutorService searching =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("plans").factory());
    private final ExecutorService proving =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("bounds").factory());
    private final Map<String, Run> runs = new ConcurrentHashMap<>();
    private final Map<String, OpenPlan> open = new LinkedHashMap<>(16, 0.75f, true);

    /// The plans of this register.
    public Plans(Furrow furrow) {
        this.furrow = furrow;
        folder = new PlanFolder(furrow.file());
        for (PlanHead head : folder.list()) {
            if (head.state() == PlanHead.State.RUNNING) {
                folder.write(head.in(PlanHead.State.INTERRUPTED, ""));
            }
        }
    }

    /// The plans, the latest first, as far as they are.
    public List<PlanHead> list() {
        furrow.register(Permission.READ_WHOLE);
        return folder.list().stream().map(this::asItIs).toList();
    }

    /// The plan of that id, as far as it is.
    public Optional<PlanHead> find(String id) {
        furrow.register(Permission.READ_WHOLE);
        return folder.findHead(id).map(this::asItIs);
    }

    private PlanHead asItIs(PlanHead head) {
        return Optional.ofNullable(runs.get(head.id())).map(Run::head).orElse(head);
    }

    /// Begins to search for a plan with what is told.
    void start(PlanHead head, PlanBody body) {
        folder.writeFrom(head.id(), body.snapshot());
        folder.write(head.id(), body);
        folder.write(head);
        Run run = new Run(head, body);
        runs.put(head.id(), run);
        searching.execute(run);
    }

    /// How far a search is, in per cent of its budget; absent where nothing is searched for.
    public Optional<Integer> findProgress(String id) {
        furrow.register(Permission.READ_WHOLE);
        return Optional.ofNullable(runs.get(id)).map(run -> run.percent);
    }

    /// Ends a search; the best plan so far is kept. Does nothing where none runs.
    public void stop(String id) {
        furrow.register(Permission.PLAN_WORK);
        Optional.ofNullable(runs.get(id)).ifPresent(run -> run.isStopped = true);
    }

    /// Waits until a search has ended.
    ///
    /// @param looking called every now and then with the plan as far as it is
    public PlanHead await(String id, Consumer<PlanHead> looking) throws InterruptedException {
        Run run = runs.get(id);
        while (run != null && !run.done.await(200, TimeUnit.MILLISECONDS)) {
            looking.accept(run.head());
        }
        return find(id).orElseThrow();
    }

    /// Forgets a plan; one that is searched for, as soon as its search has ended. One that was published
    /// stands in the journal none the less.
    public void delete(String id) {
        furrow.register(Permission.PLAN_WORK);
        Optional.ofNullable(runs.get(id)).ifPresent(run -> run.isForgotten = true);
        stop(id);
        synchronized (open) {
            open.remove(id);
        }
        if (!runs.containsKey(id) && folder.findHead(id).isPresent()) {
            folder.delete(id);
        }
    }

    /// A plan that is asked and changed; absent where there is none, or it is still searched for.
    public Optional<OpenPlan> open(String id) {
        furrow.register(Permission.READ_WHOLE);
        if (runs.containsKey(id)) {
            return Optional.empty();
        }
        synchronized (open) {
            OpenPlan known = open.get(id);
            if (known != null) {
                return Optional.of(known);
            }
            Optional<OpenPlan> read = folder.findHead(id)
                    .flatMap(head -> folder.findBody(id).map(body -> new OpenPlan(head, body, folder)));
            read.ifPresent(plan -> {
                open.put(id, plan);
                if (open.size() > OPEN_AT_ONCE) {
                    open.remove(open.keySet().iterator().next());
                }
            });
            return read;
        }
    }

    /// Ends what runs, and returns when it has.
    @Override
    public void close() {
        runs.values().forEach(run -> run.isStopped = true);
        searching.shutdown();
        proving.shutdown();
        try {
            if (!searching.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)
                    || !proving.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                searching.shutdownNow();
                proving.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static long cpuNanos() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// One search with its bound.
    private final class Run implements Runnable {

        private final PlanBody body;
        private final CountDownLatch done = new CountDownLatch(1);
        private final List<PlanHead.Point> curve = new ArrayList<>();
        private PlanHead head;
        private long firstCost;
        private long written = System.nanoTime();
        private volatile int percent;
        private volatile long bound;
        private volatile boolean isStopped;
        private volatile boolean isForgotten;
        private volatile boolean isSearched;

        Run(PlanHead head, PlanBody body) {
            this.head = head;
            this.body = body;
        }

        synchronized PlanHead head() {
            return head.found(found(head.objective(), head.undone(), List.of()));
        }

        @Override
        public void run() {
            PlanHead ended = head;
            try {
                Model model = Modelling.model(body.snapshot(), body.choices());
                PlanSearch search = begin(model);
                Plan first = search.plan();
                begun(first);
                Future<?> proof = proving.submit(() -> prove(model, first));
                Budget budget = Budget.ofCpu(Duration.ofSeconds(head.seconds()), Plans::cpuNanos);
                search.run(budget, (share, objective) -> {
                    look((int) Math.floor(WHOLE * share), objective);
                    keepNowAndThen();
                    return !isStopped;
                });
                isSearched = true;
                Plan plan = checked(model, search.plan());
                folder.write(head.id(), new PlanBody(body.snapshot(), body.choices(), plan));
                proof.get();
                List<PlanHead.Doubt> doubts = doubts(model, plan);
                look(WHOLE, plan.costs().objective());
                ended = head.found(found(plan.costs().objective(), undone(plan), doubts))
                        .in(PlanHead.State.READY, "");
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                ended = head().in(PlanHead.State.INTERRUPTED, "");
            } catch (RuntimeException | ExecutionException failure) { // one of the outer doors: a job
                ended = head().in(PlanHead.State.FAILED, String.valueOf(failure.getMessage()));
            } finally {
                folder.write(ended);
                runs.remove(head.id());
                if (isForgotten) {
                    folder.delete(head.id());
                }
                done.countDown();
            }
        }

        /// The plan, once the checker that shares nothing with the search has found no fault in it.
        private static Plan checked(Model model, Plan plan) {
            Verdict verdict = PlanChecker.check(model.problem(), plan);
            if (!verdict.isAccepted()) {
                throw new IllegalStateException("The checker refuses the plan: " + verdict.faults());
            }
            return plan;
        }

        private PlanSearch begin(Model model) {
            return body.plan().assignments().isEmpty()
                    ? Planner.start(model.problem(), head.seed())
                    : Planner.resume(model.problem(), body.plan(), head.seed());
        }

        private synchronized void look(int used, long objective) {
            percent = Math.max(percent, used);
            if (curve.isEmpty() || curve.getLast().percent() < percent || used == WHOLE) {
                curve.add(new PlanHead.Point(percent, objective, bound));
            }
            head = head.found(found(objective, head.undone(), List.of()));
        }

        /// Keeps how far the search is, so that lists tell it when the program has ended.
        private void keepNowAndThen() {
            long now = System.nanoTime();
            if (now - written > NANOS_BETWEEN_WRITES) {
                written = now;
                folder.write(head());
            }
        }

        private synchronized void begun(Plan first) {
            firstCost = first.costs().objective();
            head = head.found(found(firstCost, undone(first), List.of()));
            look(0, firstCost);
        }

        private PlanHead.Found found(long objective, int left, List<PlanHead.Doubt> doubts) {
            return new PlanHead.Found(left, firstCost, objective, bound, curve, doubts);
        }

        /// Raises the bound for as long as the search runs.
        private void prove(Model model, Plan first) {
            Budget budget = Budget.ofCpu(Duration.ofSeconds(head.seconds()), Plans::cpuNanos);
            BoundReport report = LowerBounds.report(model.problem(), first, budget, (_, proven) -> {
                bound = Math.max(bound, proven);
                return !isStopped && !isSearched;
            });
            bound = Math.max(bound, report.bound());
        }

        /// Where the difference between the plan and the bound may come from; a quarter of the time of the
        /// search.
        private List<PlanHead.Doubt> doubts(Model model, Plan plan) {
            Budget budget = Budget.ofCpu(Duration.ofSeconds(head.seconds()).dividedBy(4), Plans::cpuNanos);
            BoundReport report = LowerBounds.report(model.problem(), plan, budget, (_, _) -> !isStopped);
            bound = Math.max(bound, report.bound());
            long left = plan.costs().objective() - bound;
            List<PlanHead.Doubt> doubts = new ArrayList<>();
            for (BoundReport.Doubt doubt : report.doubts()) {
                boolean isRest = doubt.source() == BoundReport.Source.PLAN_OR_BOUND;
                long amount = isRest ? left : Math.min(left, doubt.amount());
                left -= amount;
                if (amount > 0) {
                    doubts.add(new PlanHead.Doubt(
                            doubt.source().name().toLowerCase(Locale.ROOT).replace('_', '-'), amount));
                }
            }
            return doubts;
        }
    }

    /// How many works a plan does not do before its horizon.
    static int undone(Plan plan) {
        return (int) plan.obstacles().stream().map(Obstacle::task).distinct().count();
    }
}
