package org.furrow.web.tiles;

import io.github.sebasbaumh.mapbox.vectortile.adapt.jts.MvtReader;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Tells outer rings from holes by their winding alone, as maps do; the library's own way drops every ring that
/// touches itself, which rings cut at the margin may do.
final class RingsBySign implements MvtReader.RingClassifier {

    @Override
    public List<Polygon> classifyRings(List<LinearRing> rings, GeometryFactory factory) {
        List<Polygon> polygons = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (LinearRing ring : rings.reversed()) {
            if (Area.ofRingSigned(ring.getCoordinates()) > 0) {
                holes.add(ring);
            } else {
                polygons.add(factory.createPolygon(ring, holes.toArray(LinearRing[]::new)));
                holes.clear();
            }
        }
        if (!holes.isEmpty()) {
            throw new IllegalStateException("The first ring of a feature is a hole: " + holes);
        }
        return polygons;
    }
}
