package org.furrow.domain.quality;

/// What an inspection that finds nothing is to show: with which confidence that less than which share of the units is
/// defective.
///
/// A unit is what is inspected as a whole, such as a square of 1 m. It is defective when something is found in it.
///
/// @param confidence the chance that a sample finds at least one defective unit where the tolerated share is defective
/// @param tolerated the share of defective units that the sample must not miss
public record Assurance(double confidence, double tolerated) {

    /// The smallest and, taken from one, the largest that either can be. A sample beyond it is larger than any ground.
    public static final double FINEST = 1e-6;

    public Assurance {
        if (!isPossible(confidence) || !isPossible(tolerated)) {
            throw new IllegalArgumentException("Confidence and tolerated share lie between " + FINEST + " and "
                    + (1 - FINEST) + ", but were " + confidence + " and " + tolerated);
        }
    }

    /// Whether a confidence or a tolerated share can be this.
    public static boolean isPossible(double share) {
        return share >= FINEST && share <= 1 - FINEST;
    }

    /// How likely a sample may miss what it is to find.
    double risk() {
        return 1 - confidence;
    }
}
