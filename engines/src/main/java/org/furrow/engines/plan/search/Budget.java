package org.furrow.engines.plan.search;

import java.time.Duration;
import java.util.function.LongSupplier;

/// How long a search may go on: for so many changes, or for so much time of the processor.
///
/// With a budget of changes the same seed gives the same plan on any machine; with one of time it does not.
///
/// @param moves how many changes may be tried
/// @param cpuNanos how much time of the processor may pass, in nanoseconds
/// @param cpu tells the time of the processor that the searching thread has used, in nanoseconds
public record Budget(long moves, long cpuNanos, LongSupplier cpu) {

    public Budget {
        if (moves < 0 || cpuNanos < 0) {
            throw new IllegalArgumentException(
                    "A budget must be 0 or more, but was " + moves + " changes and " + cpuNanos + " ns");
        }
    }

    /// So many changes.
    public static Budget ofMoves(long moves) {
        return new Budget(moves, Long.MAX_VALUE, () -> 0);
    }

    /// So much time of the processor, told by that clock.
    public static Budget ofCpu(Duration time, LongSupplier cpuNanos) {
        return new Budget(Long.MAX_VALUE, time.toNanos(), cpuNanos);
    }

    /// Which share of it is used, 0 to 1.
    double used(long triedMoves, long startedNanos) {
        double byMoves = moves == 0 ? 1 : (double) triedMoves / moves;
        double byTime = cpuNanos == 0 ? 1 : (double) (cpu.getAsLong() - startedNanos) / cpuNanos;
        return Math.min(1, Math.max(byMoves, byTime));
    }
}
