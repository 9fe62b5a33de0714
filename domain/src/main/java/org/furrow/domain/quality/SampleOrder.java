package org.furrow.domain.quality;

/// Which squares somebody asks for. The same order on the same ground gives the same squares, on every machine.
///
/// @param count how many squares, 1 to [#MOST]
/// @param seed the number that chance begins with, 0 to [#LARGEST_SEED]
public record SampleOrder(SamplingStandard.Layout layout, int count, long seed) {

    /// As many squares as one order may ask for.
    public static final int MOST = 5_000;

    /// The largest seed, short enough to be read out.
    public static final long LARGEST_SEED = 999_999_999;

    public SampleOrder {
        if (count < 1 || count > MOST) {
            throw new IllegalArgumentException("An order is for 1 to " + MOST + " squares, but was for " + count);
        }
        if (seed < 0 || seed > LARGEST_SEED) {
            throw new IllegalArgumentException("A seed is 0 to " + LARGEST_SEED + ", but was " + seed);
        }
    }

    /// How many of the squares are wanted at the edge.
    int atEdge() {
        return (int) Math.round(count * layout.edgeShare());
    }
}
