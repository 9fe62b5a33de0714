package org.furrow.engines.chance;

import java.util.random.RandomGenerator;

/// A count that varies more than chance alone explains: Poisson, its mean gamma distributed.
///
/// @param mean above 0
/// @param k the dispersion, above 0: the smaller, the more the counts pile up in few places
public record NegativeBinomial(double mean, double k) {

    public NegativeBinomial {
        if (!(mean > 0 && k > 0)) {
            throw new IllegalArgumentException("Mean and k must be above 0, but were " + mean + ", " + k);
        }
    }

    /// One count.
    public int draw(RandomGenerator random) {
        return new Poisson(new Gamma(k, mean / k).draw(random)).draw(random);
    }
}
