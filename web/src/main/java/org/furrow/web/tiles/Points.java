package org.furrow.web.tiles;

import java.util.Arrays;

/// A row of points that grows, x and y in turn, used again and again while a tile is drawn.
final class Points {

    private int[] xy = new int[256];
    private int length;

    void clear() {
        length = 0;
    }

    void add(int x, int y) {
        if (length + 2 > xy.length) {
            xy = Arrays.copyOf(xy, 2 * xy.length);
        }
        xy[length++] = x;
        xy[length++] = y;
    }

    /// Adds the point unless it repeats the last one.
    void addUnlessSame(int x, int y) {
        if (length == 0 || xy[length - 2] != x || xy[length - 1] != y) {
            add(x, y);
        }
    }

    int size() {
        return length / 2;
    }

    int x(int point) {
        return xy[2 * point];
    }

    int y(int point) {
        return xy[2 * point + 1];
    }

    /// Takes the last points away while they repeat the first one.
    void open() {
        while (length > 2 && xy[0] == xy[length - 2] && xy[1] == xy[length - 1]) {
            length -= 2;
        }
    }

    void reverse() {
        for (int left = 0, right = length - 2; left < right; left += 2, right -= 2) {
            swap(left, right);
            swap(left + 1, right + 1);
        }
    }

    /// Twice the area inside, positive where the points run clockwise on a screen, y to the south.
    long twiceTheArea() {
        long sum = 0;
        for (int i = 0, before = size() - 1; i < size(); before = i++) {
            sum += (long) x(before) * y(i) - (long) x(i) * y(before);
        }
        return sum;
    }

    int[] toArray() {
        return Arrays.copyOf(xy, length);
    }

    private void swap(int one, int other) {
        int kept = xy[one];
        xy[one] = xy[other];
        xy[other] = kept;
    }
}
