package org.furrow.engines.chance;

import java.util.random.RandomGenerator;

/// The number of rare and independent events.
///
/// @param mean 0 or more
public record Poisson(double mean) {

    private static final double CHUNK = 30;

    public Poisson {
        if (!(mean >= 0)) {
            throw new IllegalArgumentException("A mean must be 0 or more, but was " + mean);
        }
    }

    /// One count, by multiplying uniform numbers (Knuth); a large mean is the sum of smaller ones.
    public int draw(RandomGenerator random) {
        int total = 0;
        for (double rest = mean; rest > 0; rest -= CHUNK) {
            double limit = StrictMath.exp(-Math.min(rest, CHUNK));
            for (double product = random.nextDouble(); product > limit; product *= random.nextDouble()) {
                total++;
            }
        }
        return total;
    }
}
