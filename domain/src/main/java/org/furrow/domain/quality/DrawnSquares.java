package org.furrow.domain.quality;

import java.util.List;
import java.util.Locale;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;

/// The squares that were drawn on some ground, and why there are not more.
///
/// @param ground where they were drawn
/// @param squares from south to north, and from west to east where they stand in one row
/// @param shortfall why squares are missing, or stand elsewhere than they were wanted
public record DrawnSquares(
        SampleOrder order,
        Footprint ground,
        Stratum edge,
        Stratum interior,
        List<Square> squares,
        Shortfall shortfall) {

    public DrawnSquares {
        squares = List.copyOf(squares);
    }

    /// A part of the ground in which squares are drawn on their own.
    ///
    /// @param fit how many squares lie in it, of which some are drawn
    /// @param wanted how many the order wants of it
    /// @param drawn how many were drawn
    public record Stratum(long fit, int wanted, int drawn) {

        /// With which confidence, when nothing is found in the squares drawn, less than this share of all squares of
        /// this part is defective. None where no square fits.
        public double confidence(double tolerated) {
            return fit == 0 ? 0 : new FiniteLot(Math.min(fit, FiniteLot.MOST)).confidence(drawn, tolerated);
        }
    }

    /// A square to be inspected.
    ///
    /// @param number from 1
    /// @param isEdge whether it reaches into the strip along the edge
    public record Square(int number, boolean isEdge, Footprint footprint) {

        /// What it is called on the ground and in files.
        public String name() {
            return String.format(Locale.ROOT, "S%03d", number);
        }
    }

    /// Why the sample is another one than was ordered.
    public enum Shortfall {
        /// It is what was ordered.
        NONE,
        /// No square of that size lies wholly in the ground.
        NOTHING_FITS,
        /// Fewer squares lie in the ground than were ordered; all of them were drawn.
        TOO_FEW_FIT,
        /// Fewer squares reach into the strip along the edge than were wanted there; others were drawn instead.
        TOO_FEW_AT_EDGE,
        /// Fewer squares lie in the interior than were wanted there; others were drawn instead.
        TOO_FEW_INSIDE;

        /// The word in messages and documents.
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// How many squares the lot has.
    public long fit() {
        return edge.fit() + interior.fit();
    }

    /// The surface of the squares together.
    public Area sampled() {
        return squares.stream().map(square -> square.footprint().area()).reduce(Area.ZERO, Area::plus);
    }
}
