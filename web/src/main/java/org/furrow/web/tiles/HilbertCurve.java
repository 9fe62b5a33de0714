package org.furrow.web.tiles;

/// The place of a point along the Hilbert curve, so that neighbours on the ground are neighbours in memory.
final class HilbertCurve {

    private static final int BITS = 16;

    private HilbertCurve() {}

    /// The place of a point of the [Mercator] square, 0 to 2^32 - 1.
    static long place(int worldX, int worldY) {
        int x = Math.min(worldX, Mercator.WORLD - 1) >> (30 - BITS);
        int y = Math.min(worldY, Mercator.WORLD - 1) >> (30 - BITS);
        long place = 0;
        for (int side = 1 << (BITS - 1); side > 0; side >>= 1) {
            int right = (x & side) == 0 ? 0 : 1;
            int lower = (y & side) == 0 ? 0 : 1;
            place += (long) side * side * ((3 * right) ^ lower);
            if (lower == 0) {
                int turned = right == 1 ? (1 << BITS) - 1 - x : x;
                x = right == 1 ? (1 << BITS) - 1 - y : y;
                y = turned;
            }
        }
        return place;
    }
}
