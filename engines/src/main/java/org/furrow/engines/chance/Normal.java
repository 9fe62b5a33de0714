package org.furrow.engines.chance;

import java.util.random.RandomGenerator;

/// The normal distribution.
///
/// Drawn by Marsaglia's polar method with `StrictMath`, so that every machine draws the same.
///
/// @param mean the mean
/// @param deviation the standard deviation, 0 or more
public record Normal(double mean, double deviation) {

    /// Mean 0, deviation 1.
    public static final Normal STANDARD = new Normal(0, 1);

    public Normal {
        if (!(deviation >= 0)) {
            throw new IllegalArgumentException("A standard deviation must be 0 or more, but was " + deviation);
        }
    }

    /// One value.
    public double draw(RandomGenerator random) {
        while (true) {
            double u = 2 * random.nextDouble() - 1;
            double v = 2 * random.nextDouble() - 1;
            double square = u * u + v * v;
            if (square > 0 && square < 1) {
                return mean + deviation * u * StrictMath.sqrt(-2 * StrictMath.log(square) / square);
            }
        }
    }
}
