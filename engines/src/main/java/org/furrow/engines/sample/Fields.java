package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.engines.chance.Chance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/// The farmland of the villages: a turned pattern of parcels round each, with gaps.
final class Fields {

    private static final int HALF = 3;
    private static final double HOME = 0.9;
    private static final double FARMED = 0.55;

    private final PreparedGeometry land;
    private final Chance chance;

    Fields(Footprint land, Chance chance) {
        this.land = PreparedGeometryFactory.prepare(Shapes.geometry(land));
        this.chance = chance;
    }

    /// The parcels of all villages, village by village.
    List<Farmland> round(List<Village> villages) {
        List<Farmland> farmlands = new ArrayList<>();
        for (Village village : villages) {
            Chance own = chance.stream(village.name());
            for (double[] parcel : parcels(own, new Plane(village.centre()))) {
                Footprint footprint = Footprint.of(Sketch.polygon(parcel));
                if (land.covers(Shapes.geometry(footprint))) {
                    farmlands.add(new Farmland(village.name(), footprint));
                }
            }
        }
        return farmlands;
    }

    private static List<double[]> parcels(Chance own, Plane plane) {
        double turn = own.between(0, StrictMath.PI / 2);
        double width = own.between(380, 620);
        double depth = own.between(320, 520);
        Coordinate[][] corners = new Coordinate[2 * HALF + 1][2 * HALF + 1];
        for (int i = 0; i <= 2 * HALF; i++) {
            for (int j = 0; j <= 2 * HALF; j++) {
                double x = (i - HALF) * width + own.between(-70, 70);
                double y = (j - HALF) * depth + own.between(-60, 60);
                corners[i][j] = turned(plane, x, y, turn);
            }
        }
        List<double[]> parcels = new ArrayList<>();
        for (int i = 0; i < 2 * HALF; i++) {
            for (int j = 0; j < 2 * HALF; j++) {
                double far = StrictMath.hypot(i + 0.5 - HALF, j + 0.5 - HALF);
                if (far > HOME && own.happens(FARMED * StrictMath.exp(-(far - HOME) / 2.2))) {
                    parcels.add(parcel(corners, i, j));
                }
            }
        }
        return parcels;
    }

    private static Coordinate turned(Plane plane, double x, double y, double turn) {
        return Shapes.inDegrees(
                plane,
                x * StrictMath.cos(turn) - y * StrictMath.sin(turn),
                x * StrictMath.sin(turn) + y * StrictMath.cos(turn));
    }

    private static double[] parcel(Coordinate[][] corners, int i, int j) {
        Coordinate[] ring = {corners[i][j], corners[i + 1][j], corners[i + 1][j + 1], corners[i][j + 1], corners[i][j]};
        double[] xy = new double[2 * ring.length];
        for (int point = 0; point < ring.length; point++) {
            xy[2 * point] = ring[point].x;
            xy[2 * point + 1] = ring[point].y;
        }
        return xy;
    }
}
