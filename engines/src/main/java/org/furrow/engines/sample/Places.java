package org.furrow.engines.sample;

import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.engines.chance.Chance;

/// Positions in and near a surface.
final class Places {

    private Places() {}

    /// A position on the way from the middle to a corner: nearly always inside, and never far outside.
    static Position within(Footprint surface, Chance chance) {
        return towards(surface, chance, chance.between(0, 0.85));
    }

    /// A position near the surface, in it or a little outside.
    static Position near(Footprint surface, Chance chance) {
        return towards(surface, chance, chance.between(0, 1.6));
    }

    private static Position towards(Footprint surface, Chance chance, double share) {
        Position middle = surface.inside();
        Ring ring = surface.toSketch().parts().getFirst().rings().getFirst();
        int corner = chance.nextInt(ring.size() - 1);
        return new Position(
                grid(middle.longitude() + share * (ring.x(corner) - middle.longitude())),
                grid(middle.latitude() + share * (ring.y(corner) - middle.latitude())));
    }

    private static double grid(double degrees) {
        return Shapes.GRID.makePrecise(degrees);
    }
}
