package org.furrow.domain.release;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a permanent marker stands for.
public enum MarkerKind {
    /// A fixed point near the ground, from which everything else is measured.
    BENCHMARK("Benchmark"),
    /// Where the boundary begins, measured from the benchmark.
    START("Start point"),
    /// Where the boundary turns.
    TURNING_POINT("Turning point"),
    /// On a long side between two turning points.
    INTERMEDIATE("Intermediate point");

    private final String label;

    MarkerKind(String label) {
        this.label = label;
    }

    /// The word that files, addresses and the API use.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words that people read, in English.
    public String label() {
        return label;
    }

    /// The one with that code.
    public static Optional<MarkerKind> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
