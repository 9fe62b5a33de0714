package org.furrow.app.importing;

import org.furrow.exchange.reading.FileProblem;
import org.furrow.exchange.reading.RowSink;
import org.furrow.exchange.reading.SourceRow;

/// Counts the rows of a file whose reference system nobody has named yet.
record UnplacedRows(Tally tally, FileProblem reason) implements RowSink {

    @Override
    public void row(SourceRow row) {
        tally.unplaced(row, reason);
    }

    @Override
    public void problem(FileProblem problem) {
        tally.problem(problem);
    }
}
