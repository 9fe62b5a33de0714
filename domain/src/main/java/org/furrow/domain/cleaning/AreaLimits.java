package org.furrow.domain.cleaning;

import org.furrow.domain.ground.Area;

/// From when on a surface is suspicious.
///
/// @param sliver a surface smaller than this is a sliver
/// @param thinness a surface is a sliver where 4πA/P² is below this; a circle has 1, a strip 100 times as long as wide
///     0.03
/// @param tolerance the share by which a declared and a drawn area may differ, 0.05 for 5 %
/// @param toleranceArea the surface by which they may differ in any case
public record AreaLimits(Area sliver, double thinness, double tolerance, Area toleranceArea) {

    /// 20 m², 0.01 (a strip 300 times as long as wide), 5 % and 100 m².
    public static final AreaLimits USUAL = new AreaLimits(new Area(20), 0.01, 0.05, new Area(100));

    /// Whether the declared area is as near to the drawn one as a hand-written number can be.
    public boolean agree(Area declared, Area drawn) {
        long difference = Math.abs(declared.squareMetres() - drawn.squareMetres());
        return difference <= toleranceArea.squareMetres() || isNear((double) declared.squareMetres(), drawn);
    }

    /// Whether the number of square metres differs from the drawn area by no more than the tolerated share.
    boolean isNear(double squareMetres, Area drawn) {
        return Math.abs(squareMetres - drawn.squareMetres()) <= tolerance * drawn.squareMetres();
    }
}
