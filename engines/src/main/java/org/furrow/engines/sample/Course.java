package org.furrow.engines.sample;

import java.util.List;
import org.furrow.domain.ground.Position;

/// A line on the ground: where a river, a road or a former confrontation line runs.
///
/// @param positions two or more, in order
public record Course(List<Position> positions) {

    public Course {
        positions = List.copyOf(positions);
        if (positions.size() < 2) {
            throw new IllegalArgumentException("A course needs two positions or more, but has " + positions.size());
        }
    }

    /// Its length along the ellipsoid, in metres.
    public double metres() {
        double total = 0;
        for (int i = 1; i < positions.size(); i++) {
            total += positions.get(i - 1).metresTo(positions.get(i));
        }
        return total;
    }
}
