package org.furrow.engines.chance;

import java.util.random.RandomGenerator;

/// The gamma distribution, drawn by the method of Marsaglia & Tsang (2000).
///
/// @param shape above 0
/// @param scale above 0; the mean is shape times scale
public record Gamma(double shape, double scale) {

    public Gamma {
        if (!(shape > 0 && scale > 0)) {
            throw new IllegalArgumentException("Shape and scale must be above 0, but were " + shape + ", " + scale);
        }
    }

    /// One value, 0 or more.
    public double draw(RandomGenerator random) {
        if (shape < 1) {
            double larger = new Gamma(shape + 1, scale).draw(random);
            return larger * StrictMath.pow(1 - random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / StrictMath.sqrt(9 * d);
        while (true) {
            double x = Normal.STANDARD.draw(random);
            double root = 1 + c * x;
            if (root > 0) {
                double v = root * root * root;
                double logU = StrictMath.log(1 - random.nextDouble());
                if (logU < x * x / 2 + d - d * v + d * StrictMath.log(v)) {
                    return d * v * scale;
                }
            }
        }
    }
}
