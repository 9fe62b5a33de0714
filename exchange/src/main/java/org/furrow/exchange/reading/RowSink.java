package org.furrow.exchange.reading;

/// Takes what a reader finds, in the file's order.
public interface RowSink {

    /// A row that could be read.
    void row(SourceRow row);

    /// A row or a file that could not.
    void problem(FileProblem problem);

    /// Whether it has seen enough; a reader asks after each row and stops early.
    default boolean isDone() {
        return false;
    }
}
