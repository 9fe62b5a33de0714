package org.furrow.exchange.reading;

/// Takes what a reader finds, in the file's order.
public interface RowSink {

    /// A row that could be read.
    void row(SourceRow row);

    /// A row or a file that could not.
    void problem(FileProblem problem);
}
