package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;

/// Which district a point lies in.
final class DistrictFinder {

    private record Entry(Geometry shape, IndexedPointInAreaLocator locator) {}

    private final List<Entry> entries = new ArrayList<>();

    DistrictFinder(List<District> districts) {
        for (District district : districts) {
            Geometry shape = Shapes.geometry(district.footprint());
            entries.add(new Entry(shape, new IndexedPointInAreaLocator(shape)));
        }
    }

    /// The place of the district in the list, or -1 at sea.
    int indexAt(double longitude, double latitude) {
        Coordinate point = new Coordinate(longitude, latitude);
        for (int i = 0; i < entries.size(); i++) {
            boolean isNear = entries.get(i).shape().getEnvelopeInternal().contains(point);
            if (isNear && entries.get(i).locator().locate(point) != Location.EXTERIOR) {
                return i;
            }
        }
        return -1;
    }
}
