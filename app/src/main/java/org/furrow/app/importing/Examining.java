package org.furrow.app.importing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.FutureTask;
import org.furrow.domain.cleaning.CleanRow;
import org.furrow.domain.cleaning.CleaningSettings;
import org.furrow.domain.cleaning.DraftRow;
import org.furrow.domain.cleaning.RowCleaning;
import org.furrow.domain.cleaning.Surroundings;
import org.furrow.domain.ground.Sketch;
import org.furrow.exchange.crs.Projection;
import org.furrow.exchange.reading.FileProblem;
import org.furrow.exchange.reading.RowSink;
import org.furrow.exchange.reading.SourceRow;

/// Reads a table and holds each of its rows against the rules for single rows, on all processors, and hands them on in
/// the file's order: while some rows are examined the next are read, and the reader helps when it is ahead.
final class Examining implements RowSink {

    private static final int ROWS_AT_A_TIME = 128;
    private static final int POINTS_AT_A_TIME = 50_000;
    private static final int MOST_UNDERWAY = 4 * Runtime.getRuntime().availableProcessors();

    private final ImportPlan plan;
    private final Rules rules;
    private final Taker taker;
    private final ThreadLocal<Projection> projections;
    private List<SourceRow> gathered = new ArrayList<>();
    private int points;
    private final ArrayDeque<FutureTask<List<Examined>>> underway = new ArrayDeque<>();

    /// What single rows are held against.
    record Rules(Surroundings surroundings, CleaningSettings settings) {}

    /// Takes what a table holds.
    interface Taker {
        /// The next row.
        void take(Examined row);

        /// A row or a file that could not be read.
        void problem(FileProblem problem);
    }

    private Examining(ImportPlan plan, Rules rules, Taker taker) {
        this.plan = plan;
        this.rules = rules;
        this.taker = taker;
        projections = ThreadLocal.withInitial(plan::projection);
    }

    /// Reads the table from its beginning to its end.
    static void read(ImportPlan plan, Rules rules, Taker taker) {
        Examining examining = new Examining(plan, rules, taker);
        plan.source().read(examining);
        examining.handOver();
        while (!examining.underway.isEmpty()) {
            examining.takeOldest();
        }
    }

    @Override
    public void row(SourceRow row) {
        gathered.add(row);
        points += row.shape().map(Sketch::pointCount).orElse(0);
        if (gathered.size() >= ROWS_AT_A_TIME || points >= POINTS_AT_A_TIME) {
            handOver();
        }
    }

    @Override
    public void problem(FileProblem problem) {
        taker.problem(problem);
    }

    /// Has the rows gathered examined, and hands on those that are done.
    private void handOver() {
        List<SourceRow> next = gathered;
        gathered = new ArrayList<>();
        points = 0;
        FutureTask<List<Examined>> task =
                new FutureTask<>(() -> next.stream().map(this::examine).toList());
        underway.add(task);
        ForkJoinPool.commonPool().execute(task);
        while (underway.size() > MOST_UNDERWAY
                || (!underway.isEmpty() && underway.peek().isDone())) {
            takeOldest();
        }
    }

    private void takeOldest() {
        FutureTask<List<Examined>> oldest = underway.remove();
        help(oldest);
        try {
            oldest.get().forEach(taker::take);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while rows were examined", interrupted);
        }
    }

    /// Examines rows that no other thread has begun with, the latest first, until the oldest are done.
    private void help(FutureTask<List<Examined>> oldest) {
        Iterator<FutureTask<List<Examined>>> latest = underway.descendingIterator();
        while (!oldest.isDone() && latest.hasNext()) {
            latest.next().run(); // does nothing where another thread runs it
        }
        oldest.run();
    }

    private Examined examine(SourceRow row) {
        DraftRow draft = plan.mapping().apply(row, projections.get());
        CleanRow clean = RowCleaning.examine(draft, plan.mapping().subject(), rules.surroundings(), rules.settings());
        Optional<Sketch> shape = draft.shape();
        return new Examined(row, shape, clean);
    }
}
