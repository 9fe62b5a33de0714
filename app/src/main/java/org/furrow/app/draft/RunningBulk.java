package org.furrow.app.draft;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.furrow.app.Furrow;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Actor;

/// Deals with several hazards or drafts in the background: first looks at what would become of each, then, when the
/// same person confirms, does it. Only who began it sees it.
///
/// What was looked at is kept in memory, and forgotten when the server ends or when others have begun many more; what
/// was done is in the journal, under the mark of all of it. One thread works, so that offices with small machines keep
/// answering.
public final class RunningBulk implements AutoCloseable {

    /// How many hazards or drafts can be dealt with in one go.
    public static final int MOST = 5_000;

    private static final int KEPT = 20;
    private static final long SECONDS_TO_STOP = 30;

    private final Furrow furrow;
    private final ExecutorService worker =
            Executors.newSingleThreadExecutor(Thread.ofPlatform().name("bulk").factory());
    private final Map<RecordId, Run> runs = new LinkedHashMap<>();

    /// Works on this register, each time in the name of who asks.
    public RunningBulk(Furrow furrow) {
        this.furrow = furrow;
    }

    /// Begins with these hazards or drafts. Nothing is looked at yet.
    ///
    /// @return nothing where there are none or too many, or while too much is under way
    public Optional<Bulk> begin(BulkAction action, List<RecordId> chosen) {
        RecordId id = furrow.register(action.permission()).newId();
        List<RecordId> each = chosen.stream().distinct().toList();
        if (each.isEmpty() || each.size() > MOST) {
            return Optional.empty();
        }
        synchronized (runs) {
            if (!hasRoom()) {
                return Optional.empty();
            }
            Run run = new Run(furrow.actingAsNow(), id, action, each);
            runs.put(id, run);
            return Optional.of(run.bulk());
        }
    }

    /// Makes room by forgetting the oldest that nobody works on.
    private boolean hasRoom() {
        Iterator<Run> oldest = runs.values().iterator();
        while (runs.size() >= KEPT && oldest.hasNext()) {
            if (!oldest.next().bulk().stage().isBusy()) {
                oldest.remove();
            }
        }
        return runs.size() < KEPT;
    }

    /// How far it has come; nothing where it is not there, or somebody else's.
    public Optional<Bulk> find(RecordId id) {
        furrow.register();
        return findRun(id).map(Run::bulk);
    }

    /// Begins to look at what would become of each. Does nothing while it is under way, or once it is done.
    public void look(RecordId id, BulkOrder order) {
        furrow.register();
        Furrow theirs = furrow.actingAsNow();
        findRun(id).filter(run -> run.beginLooking(theirs, order)).ifPresent(worker::execute);
    }

    /// Begins to do it to all against which nothing stands. Does nothing unless all were looked at, so that whoever
    /// confirms twice does it once.
    ///
    /// @param leavesWaiting whether those are left out about which another draft waits
    public void act(RecordId id, Waiting leavesWaiting) {
        furrow.register();
        Furrow theirs = furrow.actingAsNow();
        findRun(id).filter(run -> run.beginActing(theirs, leavesWaiting)).ifPresent(worker::execute);
    }

    /// What becomes of hazards about which another draft waits.
    public enum Waiting {
        LEFT_OUT,
        PROPOSED_TOO
    }

    /// Asks it to stop after the one at hand. What it has done stands.
    public void stop(RecordId id) {
        furrow.register();
        findRun(id).ifPresent(run -> run.isStopped = true);
    }

    private Optional<Run> findRun(RecordId id) {
        synchronized (runs) {
            return Optional.ofNullable(runs.get(id)).filter(run -> run.isOf(furrow.actor()));
        }
    }

    /// Stops what is under way, and returns when it has.
    @Override
    public void close() {
        synchronized (runs) {
            runs.values().forEach(run -> run.isStopped = true);
        }
        worker.shutdown();
        try {
            if (!worker.awaitTermination(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /// One of them, from the choice to the end.
    private static final class Run implements Runnable {

        /// In the name of its owner, with what they may and see when the stage begins.
        private Furrow theirs;

        private Bulk bulk;
        private volatile boolean isStopped;

        private Run(Furrow theirs, RecordId id, BulkAction action, List<RecordId> chosen) {
            this.theirs = theirs;
            bulk = new Bulk(id, action, chosen, Optional.empty(), Bulk.Stage.CHOSEN, List.of(), 0, "");
        }

        private synchronized boolean isOf(Actor actor) {
            return theirs.actor().account().equals(actor.account())
                    && theirs.actor().name().equals(actor.name());
        }

        private synchronized Furrow acting() {
            return theirs;
        }

        private synchronized Bulk bulk() {
            return bulk;
        }

        private synchronized boolean beginLooking(Furrow asNow, BulkOrder order) {
            if (bulk.stage() != Bulk.Stage.CHOSEN && bulk.stage() != Bulk.Stage.LOOKED) {
                return false;
            }
            isStopped = false;
            theirs = asNow;
            bulk = new Bulk(
                    bulk.id(), bulk.action(), bulk.chosen(), Optional.of(order), Bulk.Stage.LOOKING, List.of(), 0, "");
            return true;
        }

        private synchronized boolean beginActing(Furrow asNow, Waiting waiting) {
            if (bulk.stage() != Bulk.Stage.LOOKED) {
                return false;
            }
            isStopped = false;
            theirs = asNow;
            List<BulkLine> kept = waiting == Waiting.LEFT_OUT
                    ? bulk.lines().stream().filter(line -> line.waiting() == 0).toList()
                    : bulk.lines();
            to(Bulk.Stage.ACTING, kept, 0, "");
            return true;
        }

        private synchronized void to(Bulk.Stage stage, List<BulkLine> lines, int done, String failure) {
            bulk = new Bulk(bulk.id(), bulk.action(), bulk.chosen(), bulk.order(), stage, lines, done, failure);
        }

        @Override
        public void run() {
            Bulk begun = bulk();
            List<BulkLine> lines = new ArrayList<>(begun.lines());
            try {
                BulkWork work = BulkWork.of(acting(), begun.order().orElseThrow());
                if (begun.stage() == Bulk.Stage.LOOKING) {
                    look(work, begun, lines);
                } else {
                    act(work, begun, lines);
                }
            } catch (RuntimeException failure) { // one of the four outer doors: a job
                to(Bulk.Stage.ENDED, lines, lines.size(), String.valueOf(failure.getMessage()));
            }
        }

        private void look(BulkWork work, Bulk begun, List<BulkLine> lines) {
            for (RecordId subject : begun.chosen()) {
                if (isStopped) {
                    to(Bulk.Stage.CHOSEN, List.of(), 0, "");
                    return;
                }
                lines.add(work.look(subject));
                tell(lines.size());
            }
            to(Bulk.Stage.LOOKED, lines, lines.size(), "");
        }

        private void act(BulkWork work, Bulk begun, List<BulkLine> lines) {
            for (int i = 0; i < lines.size() && !isStopped; i++) {
                if (lines.get(i).passes()) {
                    lines.set(i, work.act(lines.get(i), begun.id()));
                }
                tell(i + 1);
            }
            to(Bulk.Stage.ENDED, lines, lines.size(), "");
        }

        /// Says how many are done; the lines themselves follow at the end of the stage.
        private synchronized void tell(int done) {
            to(bulk.stage(), bulk.lines(), done, "");
        }
    }
}
