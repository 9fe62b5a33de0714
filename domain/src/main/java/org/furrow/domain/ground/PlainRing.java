package org.furrow.domain.ground;

import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/// Tells the most usual drawing, one ring with few corners that meets itself nowhere, apart from all others.
///
/// Such a ring is valid, and comparing its legs in whole steps of the grid is exact and much quicker than asking JTS.
/// Whatever is not surely plain (holes, parts, many corners, legs that touch) is left to JTS.
final class PlainRing {

    private static final int MOST_CORNERS = 48;
    private static final double STEPS_PER_DEGREE = 1e7;

    /// Of a ring that lies within this much of its first corner (53 degrees) no product overflows.
    private static final long FARTHEST = 1L << 29;

    private final long[] x;
    private final long[] y;
    private final int legs;

    private PlainRing(CoordinateSequence points) {
        legs = points.size() - 1;
        x = new long[points.size()];
        y = new long[points.size()];
        for (int i = 0; i <= legs; i++) {
            x[i] = Math.round(points.getX(i) * STEPS_PER_DEGREE);
            y[i] = Math.round(points.getY(i) * STEPS_PER_DEGREE);
        }
    }

    /// Whether the geometry is surely one ring that meets itself nowhere.
    static boolean isPlain(Geometry geometry) {
        if (!(geometry instanceof Polygon polygon)
                || polygon.getNumInteriorRing() > 0
                || polygon.getNumPoints() > MOST_CORNERS + 1) {
            return false;
        }
        PlainRing ring = new PlainRing(polygon.getExteriorRing().getCoordinateSequence());
        return ring.isNarrow() && ring.turnsForward() && ring.meetsItselfNowhere();
    }

    private boolean isNarrow() {
        for (int i = 1; i <= legs; i++) {
            if (Math.abs(x[i] - x[0]) >= FARTHEST || Math.abs(y[i] - y[0]) >= FARTHEST) {
                return false;
            }
        }
        return true;
    }

    /// Whether no leg runs back along the one before it.
    private boolean turnsForward() {
        for (int i = 0; i < legs; i++) {
            int next = i + 1 == legs ? 1 : i + 2;
            long eastIn = x[i + 1] - x[i];
            long northIn = y[i + 1] - y[i];
            long eastOut = x[next] - x[i + 1];
            long northOut = y[next] - y[i + 1];
            boolean isStraight = eastIn * northOut == northIn * eastOut;
            if (isStraight && eastIn * eastOut + northIn * northOut <= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean meetsItselfNowhere() {
        for (int i = 0; i < legs; i++) {
            int last = i == 0 ? legs - 1 : legs; // the last leg ends where the first begins
            for (int j = i + 2; j < last; j++) {
                if (mayMeet(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether two legs share a point: exactly so where their boxes meet, and surely not where they do not.
    private boolean mayMeet(int i, int j) {
        if (Math.max(x[i], x[i + 1]) < Math.min(x[j], x[j + 1])
                || Math.max(x[j], x[j + 1]) < Math.min(x[i], x[i + 1])
                || Math.max(y[i], y[i + 1]) < Math.min(y[j], y[j + 1])
                || Math.max(y[j], y[j + 1]) < Math.min(y[i], y[i + 1])) {
            return false;
        }
        return !isBeside(i, j) && !isBeside(j, i);
    }

    /// Whether both ends of one leg lie on the same side of the other.
    private boolean isBeside(int leg, int line) {
        long start = side(line, leg);
        long end = side(line, leg + 1);
        return (start > 0 && end > 0) || (start < 0 && end < 0);
    }

    private long side(int line, int point) {
        return (x[line + 1] - x[line]) * (y[point] - y[line]) - (y[line + 1] - y[line]) * (x[point] - x[line]);
    }
}
