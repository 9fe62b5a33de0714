package org.furrow.engines.sample;

import org.furrow.engines.chance.Chance;
import org.furrow.engines.chance.LogNormal;
import org.furrow.engines.chance.Normal;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/// The shape of an area as a surveyor would draw it: few corners, often longer than wide. In metres round its middle.
final class Outline {

    /// Corners: median 7, 95th percentile 19.
    private static final LogNormal CORNERS = new LogNormal(StrictMath.log(7), 0.607);

    private static final int FEWEST = 4;
    private static final int MOST = 60;
    private static final LogNormal STRETCH = new LogNormal(StrictMath.log(1.4), 0.25);
    private static final LogNormal THIN = new LogNormal(StrictMath.log(6), 0.4);
    private static final double UNEVEN = 0.16;
    private static final double JITTER = 0.3;

    private final double[] x;
    private final double[] y;

    private Outline(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    /// A shape with that many square metres, its length along x.
    static Outline draw(double squareMetres, Chance chance) {
        return draw(squareMetres, STRETCH.draw(chance), chance);
    }

    /// The same, but long and thin.
    static Outline drawThin(double squareMetres, Chance chance) {
        return draw(squareMetres, THIN.draw(chance), chance);
    }

    private static Outline draw(double squareMetres, double stretch, Chance chance) {
        int corners = Math.clamp(StrictMath.round(CORNERS.draw(chance)), FEWEST, MOST);
        double[] x = new double[corners];
        double[] y = new double[corners];
        double wide = StrictMath.sqrt(stretch);
        double turn = chance.between(0, 1);
        for (int i = 0; i < corners; i++) {
            double angle = 2 * StrictMath.PI * (i + turn + chance.between(-JITTER, JITTER)) / corners;
            double radius = StrictMath.exp(UNEVEN * Normal.STANDARD.draw(chance));
            x[i] = radius * wide * StrictMath.cos(angle);
            y[i] = radius / wide * StrictMath.sin(angle);
        }
        return new Outline(x, y).scaledTo(squareMetres);
    }

    /// The same shape, its area times that share.
    Outline scaledBy(double share) {
        double scale = StrictMath.sqrt(share);
        double[] scaledX = new double[x.length];
        double[] scaledY = new double[y.length];
        for (int i = 0; i < x.length; i++) {
            scaledX[i] = x[i] * scale;
            scaledY[i] = y[i] * scale;
        }
        return new Outline(scaledX, scaledY);
    }

    private Outline scaledTo(double squareMetres) {
        double twice = 0;
        for (int i = 0; i < x.length; i++) {
            int next = (i + 1) % x.length;
            twice += x[i] * y[next] - x[next] * y[i];
        }
        return scaledBy(2 * squareMetres / Math.abs(twice));
    }

    /// Half its length along x.
    double halfLength() {
        double most = 0;
        for (double each : x) {
            most = Math.max(most, Math.abs(each));
        }
        return most;
    }

    /// The shape turned by an angle from the east, round the plane's origin, in degrees on the grid of footprints.
    Polygon at(Plane plane, double heading) {
        double cosine = StrictMath.cos(heading);
        double sine = StrictMath.sin(heading);
        Coordinate[] ring = new Coordinate[x.length + 1];
        for (int i = 0; i < x.length; i++) {
            ring[i] = Shapes.inDegrees(plane, x[i] * cosine - y[i] * sine, x[i] * sine + y[i] * cosine);
        }
        ring[x.length] = ring[0].copy();
        return Shapes.DEGREES.createPolygon(ring);
    }
}
