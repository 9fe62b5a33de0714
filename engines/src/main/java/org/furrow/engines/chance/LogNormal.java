package org.furrow.engines.chance;

import java.util.random.RandomGenerator;

/// The distribution of a positive number whose logarithm is normal.
///
/// @param mu the mean of the natural logarithm
/// @param sigma the standard deviation of the natural logarithm, 0 or more
public record LogNormal(double mu, double sigma) {

    public LogNormal {
        if (!(sigma >= 0)) {
            throw new IllegalArgumentException("A sigma must be 0 or more, but was " + sigma);
        }
    }

    /// One value, above 0.
    public double draw(RandomGenerator random) {
        return StrictMath.exp(mu + sigma * Normal.STANDARD.draw(random));
    }

    /// The value that half of all draws stay under.
    public double median() {
        return StrictMath.exp(mu);
    }

    /// The mean of all draws.
    public double mean() {
        return StrictMath.exp(mu + sigma * sigma / 2);
    }
}
