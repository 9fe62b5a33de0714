package org.furrow.exchange.mapping;

import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// The surface that a drawing encloses in its own numbers, as a plane has it: what a GIS writes into `SHAPE_Area`.
final class PlaneArea {

    private PlaneArea() {}

    /// The outer rings less the holes, in the square of the numbers' unit.
    static double of(Sketch polygon) {
        double total = 0;
        for (Sketch.Part part : polygon.parts()) {
            for (int i = 0; i < part.rings().size(); i++) {
                total += (i == 0 ? 1 : -1) * of(part.rings().get(i));
            }
        }
        return total;
    }

    /// What one ring encloses. It need not be closed.
    static double of(Ring ring) {
        double sum = 0;
        for (int i = 0; i < ring.size(); i++) {
            int next = (i + 1) % ring.size();
            sum += (ring.x(i) - ring.x(0)) * (ring.y(next) - ring.y(0))
                    - (ring.x(next) - ring.x(0)) * (ring.y(i) - ring.y(0));
        }
        return Math.abs(sum / 2);
    }
}
