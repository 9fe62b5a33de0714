package org.furrow.web.tiles;

import java.util.Arrays;

/// Features smaller than a pixel, gathered by the pixel they lie in and the group they belong to.
final class PixelCells {

    private static final int PIXELS = TileWindow.EXTENT / TileWindow.PIXEL;

    private int[] table = new int[1 << 8];
    private long[] keys = new long[1 << 7];
    private int[] counts = new int[1 << 7];
    private int[] features = new int[1 << 7];
    private int size;

    /// Counts the feature for the pixel at that step of the tile; outside the tile it belongs to a neighbour.
    void add(int feature, int group, int stepX, int stepY) {
        if (stepX < 0 || stepY < 0 || stepX >= TileWindow.EXTENT || stepY >= TileWindow.EXTENT) {
            return;
        }
        int pixel = stepY / TileWindow.PIXEL * PIXELS + stepX / TileWindow.PIXEL;
        long key = (long) group * PIXELS * PIXELS + pixel;
        int slot = slotOf(key);
        if (table[slot] == 0) {
            append(key, feature);
            table[slot] = size;
            growWhenFull();
        }
        counts[entryAt(key)]++;
    }

    int size() {
        return size;
    }

    int count(int cell) {
        return counts[cell];
    }

    /// The first feature that was counted there.
    int feature(int cell) {
        return features[cell];
    }

    /// The west edge of the pixel, in steps.
    int west(int cell) {
        return (int) (keys[cell] % PIXELS) * TileWindow.PIXEL;
    }

    /// The north edge of the pixel, in steps.
    int north(int cell) {
        return (int) (keys[cell] / PIXELS % PIXELS) * TileWindow.PIXEL;
    }

    private int entryAt(long key) {
        return table[slotOf(key)] - 1;
    }

    private int slotOf(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 40) & (table.length - 1);
        while (table[slot] != 0 && keys[table[slot] - 1] != key) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private void append(long key, int feature) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
            features = Arrays.copyOf(features, 2 * size);
        }
        keys[size] = key;
        features[size++] = feature;
    }

    private void growWhenFull() {
        if (2 * size < table.length) {
            return;
        }
        table = new int[2 * table.length];
        for (int entry = 0; entry < size; entry++) {
            table[slotOf(keys[entry])] = entry + 1;
        }
    }
}
