package org.furrow.domain.quality;

/// The sample of which no unit may be defective.
///
/// Method: n units drawn from very many miss a share p of defective ones with the chance (1 - p)^n. The sample is the
/// smallest n for which that chance is not larger than 1 - C, that is ln(1 - C) / ln(1 - p), rounded up. It never says
/// that nothing is left: it says how much could have been left without being found.
public final class ZeroAcceptance {

    /// Less than what rounding of the two logarithms can put between a whole number and the quotient.
    private static final double ROUNDING = 1e-9;

    private ZeroAcceptance() {}

    /// How many units are inspected of a lot that is large beside the sample.
    public static int sampleSize(Assurance assurance) {
        double exact = StrictMath.log1p(-assurance.confidence()) / StrictMath.log1p(-assurance.tolerated());
        return (int) Math.max(1, Math.ceil(exact - ROUNDING * Math.max(1, exact)));
    }

    /// The confidence that a sample of this size reaches.
    ///
    /// @param sample units without a find, 0 or more
    /// @param tolerated the share of defective units that it must not miss
    public static double confidence(long sample, double tolerated) {
        return -StrictMath.expm1(sample * StrictMath.log1p(-tolerated));
    }
}
