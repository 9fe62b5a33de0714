package org.furrow.web.tiles;

import java.util.Arrays;

/// The geometry of one feature as the drawing commands of a vector tile.
///
/// Refuses what the format does not allow: rings of fewer than three points or without area. Outer rings come out
/// clockwise on the screen, holes the other way round.
final class GeometryCommands {

    private static final int MOVE_TO = 1;
    private static final int LINE_TO = 2;
    private static final int CLOSE_PATH = 7;

    private int[] commands = new int[256];
    private int length;
    private int penX;
    private int penY;
    private int startOfOuter;
    private int penXBeforeOuter;
    private int penYBeforeOuter;
    private long leftOfOuter;

    void clear() {
        length = 0;
        penX = 0;
        penY = 0;
    }

    boolean isEmpty() {
        return length == 0;
    }

    void point(int x, int y) {
        add(command(MOVE_TO, 1));
        goTo(x, y);
    }

    void line(Points points) {
        if (points.size() > 1) {
            path(points);
        }
    }

    /// Draws an outer ring, and says whether there was anything to draw.
    ///
    /// @param points on the tile's steps, none equal to the one before it, the first not repeated at the end
    boolean outerRing(Points points) {
        long area = areaOf(points);
        if (area == 0) {
            return false;
        }
        startOfOuter = length;
        penXBeforeOuter = penX;
        penYBeforeOuter = penY;
        leftOfOuter = Math.abs(area);
        closedPath(points, area < 0);
        return true;
    }

    /// Cuts a hole into the outer ring drawn last. A hole that leaves nothing of it takes the ring away too.
    ///
    /// @return whether the outer ring is still there
    boolean hole(Points points) {
        long area = areaOf(points);
        leftOfOuter -= Math.abs(area);
        if (leftOfOuter <= 0) {
            length = startOfOuter;
            penX = penXBeforeOuter;
            penY = penYBeforeOuter;
            return false;
        }
        if (area != 0) {
            closedPath(points, area > 0);
        }
        return true;
    }

    /// Writes the commands, which take [#size()] bytes.
    void writeTo(WireWriter wire, int field, int size) {
        wire.head(field, size);
        for (int i = 0; i < length; i++) {
            wire.varint(Integer.toUnsignedLong(commands[i]));
        }
    }

    /// How many bytes the commands take.
    int size() {
        int size = 0;
        for (int i = 0; i < length; i++) {
            size += WireWriter.sizeOf(Integer.toUnsignedLong(commands[i]));
        }
        return size;
    }

    private static long areaOf(Points points) {
        return points.size() < 3 ? 0 : points.twiceTheArea();
    }

    private void closedPath(Points points, boolean turn) {
        if (turn) {
            points.reverse();
        }
        path(points);
        add(command(CLOSE_PATH, 1));
    }

    private void path(Points points) {
        point(points.x(0), points.y(0));
        add(command(LINE_TO, points.size() - 1));
        for (int i = 1; i < points.size(); i++) {
            goTo(points.x(i), points.y(i));
        }
    }

    private void goTo(int x, int y) {
        add(zigzag(x - penX));
        add(zigzag(y - penY));
        penX = x;
        penY = y;
    }

    private void add(int value) {
        if (length == commands.length) {
            commands = Arrays.copyOf(commands, 2 * commands.length);
        }
        commands[length++] = value;
    }

    private static int command(int command, int repeats) {
        return (repeats << 3) | command;
    }

    private static int zigzag(int value) {
        return (value << 1) ^ (value >> 31);
    }
}
