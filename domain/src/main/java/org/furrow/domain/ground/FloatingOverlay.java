package org.furrow.domain.ground;

import java.util.Collection;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.overlayng.UnaryUnionNG;

/// Overlays of which only the area is wanted, on floating numbers: several times faster than on the grid.
///
/// Where floating numbers lead to a contradiction the overlay is done again in JTS's robust way.
final class FloatingOverlay {

    private static final PrecisionModel FLOATING = new PrecisionModel();

    private FloatingOverlay() {}

    static Geometry intersection(Geometry left, Geometry right) {
        try {
            return OverlayNG.overlay(left, right, OverlayNG.INTERSECTION, FLOATING);
        } catch (TopologyException contradiction) {
            return OverlayNGRobust.overlay(left, right, OverlayNG.INTERSECTION);
        }
    }

    static Geometry union(Collection<Geometry> geometries) {
        try {
            return UnaryUnionNG.union(geometries, Grid.FACTORY, FLOATING);
        } catch (TopologyException contradiction) {
            return OverlayNGRobust.union(geometries);
        }
    }
}
