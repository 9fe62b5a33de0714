package org.furrow.web.tiles;

import org.furrow.web.tiles.PackedTree.Box;

/// The part of the [Mercator] square that one tile shows, and the tile's own steps: 4096 to a side.
///
/// @param zoom 0 to 18
/// @param x column, 0 in the west
/// @param y row, 0 in the north
public record TileWindow(int zoom, int x, int y) {

    /// The deepest zoom: there a step is one unit of the [Mercator] square.
    public static final int DEEPEST = 18;

    /// Steps to a side.
    static final int EXTENT = 4096;

    /// How far beyond its edge a tile draws, so that outlines do not show the edge.
    static final int MARGIN = 64;

    /// Steps to a pixel, where the tile is shown 512 pixels wide.
    static final int PIXEL = 8;

    public TileWindow {
        if (!exists(zoom, x, y)) {
            throw new IllegalArgumentException("There is no tile " + zoom + "/" + x + "/" + y + ". Zoom goes from 0 to "
                    + DEEPEST + ", x and y from 0 to 2^zoom - 1.");
        }
    }

    /// Whether there is such a tile.
    public static boolean exists(int zoom, int x, int y) {
        return zoom >= 0 && zoom <= DEEPEST && x >= 0 && y >= 0 && x < 1 << zoom && y < 1 << zoom;
    }

    /// How many bits of a unit of the [Mercator] square a step leaves out.
    int shift() {
        return DEEPEST - zoom;
    }

    int west() {
        return x * (EXTENT << shift());
    }

    int north() {
        return y * (EXTENT << shift());
    }

    /// The tile with its margin.
    Box box() {
        int margin = margin();
        int side = EXTENT << shift();
        int eastOfTile = (int) Math.min(Integer.MAX_VALUE, (long) west() + side + margin);
        int southOfTile = (int) Math.min(Integer.MAX_VALUE, (long) north() + side + margin);
        return new Box(west() - margin, north() - margin, eastOfTile, southOfTile);
    }

    /// Cuts to the tile with its margin, in units counted from the tile's corner.
    RectangleClip clip() {
        int side = EXTENT << shift();
        return new RectangleClip(-margin(), -margin(), side + margin(), side + margin());
    }

    /// Units counted from the tile's corner to steps, rounded to the nearest.
    int step(int units) {
        return shift() == 0 ? units : (units + (1 << (shift() - 1))) >> shift();
    }

    private int margin() {
        return MARGIN << shift();
    }
}
