package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.furrow.exchange.reading.FileProblem;

/// The rows of an import that is small beside the memory there is, so that its files are read and examined only once.
///
/// Once they outgrow their share of the memory all of them are let go, and the files are read again.
final class KeptRows {

    private static final int SHARE_OF_MEMORY = 6;

    private final long mostBytes = Runtime.getRuntime().maxMemory() / SHARE_OF_MEMORY;
    private final IdentityHashMap<ImportPlan, Kept> tables = new IdentityHashMap<>();
    private long bytes;

    /// What one table held.
    record Kept(List<Examined> rows, List<FileProblem> problems) {}

    void add(ImportPlan plan, Examined row) {
        bytes += row.weight();
        if (isOutgrown()) {
            tables.clear();
        } else {
            kept(plan).rows().add(row);
        }
    }

    void add(ImportPlan plan, FileProblem problem) {
        kept(plan).problems().add(problem);
    }

    private Kept kept(ImportPlan plan) {
        return tables.computeIfAbsent(plan, _ -> new Kept(new ArrayList<>(), new ArrayList<>()));
    }

    private boolean isOutgrown() {
        return bytes > mostBytes;
    }

    /// Hands a table's rows on as they were examined before, and lets them go; reads the table again where they were
    /// let go already.
    void read(ImportPlan plan, Examining.Rules rules, Examining.Taker taker) {
        if (isOutgrown()) {
            Examining.read(plan, rules, taker);
            return;
        }
        Kept kept = kept(plan);
        kept.problems().forEach(taker::problem);
        for (int i = 0; i < kept.rows().size(); i++) {
            taker.take(kept.rows().get(i));
        }
        tables.remove(plan);
    }
}
