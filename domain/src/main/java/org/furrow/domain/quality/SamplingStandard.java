package org.furrow.domain.quality;

/// How a programme samples released ground, as its profile states it.
///
/// @param version the number of this section of the profile; every sample drawn by it says which one
/// @param assurance what an inspection is to show unless somebody asks for something else
/// @param squares how squares are placed unless somebody asks for something else
public record SamplingStandard(
        int version, Assurance assurance, LotSampling lots, SwitchingRules switching, Layout squares) {

    public SamplingStandard {
        if (version < 1) {
            throw new IllegalArgumentException("A version is 1 or more, but was " + version);
        }
    }

    /// How squares are placed.
    ///
    /// @param sideM how long their sides are, in whole metres
    /// @param edgeM how wide the strip along the edge is
    /// @param edgeShare which share of the squares reaches into that strip
    public record Layout(int sideM, int edgeM, double edgeShare) {

        /// The longest side.
        public static final int LONGEST_SIDE_M = 100;

        /// The widest strip.
        public static final int WIDEST_EDGE_M = 500;

        public Layout {
            if (sideM < 1 || sideM > LONGEST_SIDE_M) {
                throw new IllegalArgumentException(
                        "The side of a square is 1 to " + LONGEST_SIDE_M + " m long, but was " + sideM);
            }
            if (edgeM < 0 || edgeM > WIDEST_EDGE_M) {
                throw new IllegalArgumentException(
                        "The strip along the edge is 0 to " + WIDEST_EDGE_M + " m wide, but was " + edgeM);
            }
            if (!(edgeShare >= 0 && edgeShare <= 1)) {
                throw new IllegalArgumentException("The share at the edge lies between 0 and 1, but was " + edgeShare);
            }
        }
    }
}
