package org.furrow.cli;

import java.io.PrintWriter;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Tells a failure in one sentence and what to do next; the trace only where `FURROW_TRACE` is set.
final class PlainFailures implements IExecutionExceptionHandler {

    private static final int FAILED = 1;

    @Override
    public int handleExecutionException(Exception failure, CommandLine line, ParseResult parsed) {
        PrintWriter err = line.getErr();
        err.println(Optional.ofNullable(failure.getMessage()).orElse(failure.toString()));
        if (System.getenv("FURROW_TRACE") == null) {
            err.println("Set FURROW_TRACE=1 to see where it came from.");
        } else {
            failure.printStackTrace(err);
        }
        err.flush();
        return FAILED;
    }
}
