package org.furrow.domain.decision;

import org.furrow.domain.ground.Area;

/// How far two surfaces may differ and still count as the same: the larger of a fixed surface and a share.
///
/// @param fixed always allowed
/// @param share allowed of the surface compared with, 0 to 1
public record Tolerance(Area fixed, double share) {

    public Tolerance {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A share lies between 0 and 1, but was " + share);
        }
    }

    /// What is allowed beside this surface.
    public Area of(Area surface) {
        Area byShare = new Area((long) Math.floor(surface.squareMetres() * share));
        return byShare.compareTo(fixed) > 0 ? byShare : fixed;
    }
}
