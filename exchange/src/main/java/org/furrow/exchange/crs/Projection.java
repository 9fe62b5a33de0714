package org.furrow.exchange.crs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.locationtech.proj4j.BasicCoordinateTransform;
import org.locationtech.proj4j.Proj4jException;
import org.locationtech.proj4j.ProjCoordinate;

/// The way from a reference system to longitude and latitude in WGS 84, shift of the datum included.
///
/// A number that cannot be projected becomes not-a-number, so that the row is told as an impossible coordinate and
/// nothing is lost. Not safe for several threads at once.
public final class Projection {

    private final ReferenceSystem from;
    private final Optional<BasicCoordinateTransform> transform;
    private final ProjCoordinate in = new ProjCoordinate();
    private final ProjCoordinate out = new ProjCoordinate();

    private Projection(ReferenceSystem from, Optional<BasicCoordinateTransform> transform) {
        this.from = from;
        this.transform = transform;
    }

    /// The way from that reference system.
    public static Projection of(ReferenceSystem from) {
        return from.isWgs84()
                ? identity()
                : new Projection(
                        from,
                        Optional.of(new BasicCoordinateTransform(from.parsed(), ReferenceSystem.WGS_84.parsed())));
    }

    /// No way to go: the numbers are longitude and latitude in WGS 84 already.
    public static Projection identity() {
        return new Projection(ReferenceSystem.WGS_84, Optional.empty());
    }

    /// The reference system it starts from.
    public ReferenceSystem from() {
        return from;
    }

    /// The shape in WGS 84.
    public Sketch toWgs84(Sketch sketch) {
        if (transform.isEmpty()) {
            return sketch;
        }
        List<Sketch.Part> parts = new ArrayList<>(sketch.parts().size());
        for (Sketch.Part part : sketch.parts()) {
            parts.add(new Sketch.Part(part.rings().stream().map(this::toWgs84).toList()));
        }
        return new Sketch(sketch.kind(), parts);
    }

    private Ring toWgs84(Ring ring) {
        double[] xy = ring.toArray();
        for (int i = 0; i < xy.length; i += 2) {
            project(xy, i);
        }
        return Ring.of(xy);
    }

    private void project(double[] xy, int at) {
        in.setValue(xy[at], xy[at + 1]);
        try {
            transform.orElseThrow().transform(in, out);
            xy[at] = out.x;
            xy[at + 1] = out.y;
        } catch (Proj4jException | IllegalStateException impossible) {
            xy[at] = Double.NaN;
            xy[at + 1] = Double.NaN;
        }
    }
}
