package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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
/// the file's order: while some rows are examined the next are read.
final class Examining implements RowSink {

    private static final int ROWS_AT_A_TIME = 512;
    private static final int POINTS_AT_A_TIME = 200_000;

    private final ImportPlan plan;
    private final Rules rules;
    private final Taker taker;
    private final ThreadLocal<Projection> projections;
    private List<SourceRow> gathered = new ArrayList<>();
    private int points;
    private CompletableFuture<List<Examined>> underway = CompletableFuture.completedFuture(List.of());

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
        examining.handOver();
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

    /// Waits for the rows under way, begins with the rows gathered, and hands the former on meanwhile.
    private void handOver() {
        List<Examined> done = await();
        List<SourceRow> next = gathered;
        gathered = new ArrayList<>();
        points = 0;
        underway = CompletableFuture.supplyAsync(
                () -> next.parallelStream().map(this::examine).toList());
        done.forEach(taker::take);
    }

    private List<Examined> await() {
        try {
            return underway.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Examined examine(SourceRow row) {
        DraftRow draft = plan.mapping().apply(row, projections.get());
        CleanRow clean = RowCleaning.examine(draft, plan.mapping().subject(), rules.surroundings(), rules.settings());
        Optional<Sketch> shape = draft.shape();
        return new Examined(row, shape, clean);
    }
}
