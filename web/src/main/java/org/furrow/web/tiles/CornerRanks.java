package org.furrow.web.tiles;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// For each point of a line or ring, the first zoom that needs it.
///
/// Found once, when a layer is read, by the method of Douglas and Peucker; a tile then only has to compare a byte. A
/// point is left out while the line without it stays within a quarter of a pixel (of 512 to a tile) of it. From
/// [#LAST_ZOOM] on every point is drawn.
final class CornerRanks {

    /// The zoom from which on nothing is left out.
    static final int LAST_ZOOM = 16;

    /// A quarter of a pixel at zoom 0: two of the 4096 steps of a tile.
    private static final double TOLERANCE_AT_0 = 2.0 * Mercator.WORLD / 4096;

    private final int[] xy;
    private final byte[] ranks;
    private final Deque<int[]> open = new ArrayDeque<>();

    private CornerRanks(int[] xy) {
        this.xy = xy;
        this.ranks = new byte[xy.length / 2];
    }

    /// The first zoom for each point.
    ///
    /// @param xy x and y in turn, the first point not repeated at the end
    /// @param isRing whether the last point leads back to the first
    static byte[] of(int[] xy, boolean isRing) {
        CornerRanks ranks = new CornerRanks(xy);
        Arrays.fill(ranks.ranks, (byte) LAST_ZOOM);
        int last = xy.length / 2 - 1;
        ranks.ranks[0] = 0;
        if (isRing && last > 0) {
            int farthest = ranks.farthestFromStart();
            ranks.ranks[farthest] = 0;
            ranks.split(0, farthest, 0);
            ranks.split(farthest, last + 1, 0);
        } else if (last > 0) {
            ranks.ranks[last] = 0;
            ranks.split(0, last, 0);
        }
        ranks.work();
        return ranks.ranks;
    }

    private void split(int from, int to, int rank) {
        if (to - from > 1) {
            open.push(new int[] {from, to, rank});
        }
    }

    private void work() {
        while (!open.isEmpty()) {
            int[] part = open.pop();
            int farthest = part[0] + 1;
            double most = -1;
            for (int i = part[0] + 1; i < part[1]; i++) {
                double off = squaredDistance(i, part[0], part[1] % ranks.length);
                if (off > most) {
                    most = off;
                    farthest = i;
                }
            }
            int rank = Math.max(part[2], zoomThatSees(Math.sqrt(most)));
            ranks[farthest] = (byte) rank;
            split(part[0], farthest, rank);
            split(farthest, part[1], rank);
        }
    }

    private static int zoomThatSees(double distance) {
        int zoom = 0;
        double tolerance = TOLERANCE_AT_0;
        while (zoom < LAST_ZOOM && distance < tolerance) {
            zoom++;
            tolerance /= 2;
        }
        return zoom;
    }

    private int farthestFromStart() {
        int farthest = 1;
        double most = -1;
        for (int i = 1; i < ranks.length; i++) {
            double off = Math.hypot(xy[2 * i] - (double) xy[0], xy[2 * i + 1] - (double) xy[1]);
            if (off > most) {
                most = off;
                farthest = i;
            }
        }
        return farthest;
    }

    private double squaredDistance(int point, int from, int to) {
        double dx = xy[2 * to] - (double) xy[2 * from];
        double dy = xy[2 * to + 1] - (double) xy[2 * from + 1];
        double px = xy[2 * point] - (double) xy[2 * from];
        double py = xy[2 * point + 1] - (double) xy[2 * from + 1];
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : Math.clamp((px * dx + py * dy) / length, 0, 1);
        double offX = px - along * dx;
        double offY = py - along * dy;
        return offX * offX + offY * offY;
    }
}
