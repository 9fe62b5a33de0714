package org.furrow.web.tiles;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.web.tiles.PackedTree.Box;

/// The shape of one feature on the [Mercator] square.
///
/// @param paths rings, lines or single points
/// @param box the box round all paths
/// @param area the surface in square units, holes left out; 0 for lines and points
record Outline(Sketch.Kind kind, List<Path> paths, Box box, double area) {

    /// A ring (its first point not repeated), a line or a point: x and y in turn.
    static final class Path {

        private final int[] xy;
        private final boolean isHole;

        Path(int[] xy, boolean isHole) {
            this.xy = xy;
            this.isHole = isHole;
        }

        int size() {
            return xy.length / 2;
        }

        int[] xy() {
            return xy;
        }

        boolean isHole() {
            return isHole;
        }

        double area() {
            double sum = 0;
            for (int i = 0, before = xy.length - 2; i < xy.length; before = i, i += 2) {
                sum += (double) xy[before] * xy[i + 1] - (double) xy[i] * xy[before + 1];
            }
            return Math.abs(sum) / 2;
        }
    }

    /// The outline of a sketch in WGS 84.
    static Outline of(Sketch sketch) {
        List<Path> paths = new ArrayList<>();
        double area = 0;
        Box box = Box.NOTHING;
        for (Sketch.Part part : sketch.parts()) {
            for (int i = 0; i < part.rings().size(); i++) {
                Path path = new Path(project(part.rings().get(i), sketch.kind()), i > 0);
                paths.add(path);
                box = box.with(boxOf(path.xy));
                area += sketch.kind() != Sketch.Kind.POLYGON ? 0 : path.isHole ? -path.area() : path.area();
            }
        }
        return new Outline(sketch.kind(), paths, box, area);
    }

    boolean isEmpty() {
        return box.west() > box.east();
    }

    private static int[] project(Ring ring, Sketch.Kind kind) {
        int points = kind == Sketch.Kind.POLYGON && ring.isClosed() ? ring.size() - 1 : ring.size();
        int[] xy = new int[2 * points];
        for (int i = 0; i < points; i++) {
            xy[2 * i] = Mercator.x(ring.x(i));
            xy[2 * i + 1] = Mercator.y(ring.y(i));
        }
        return xy;
    }

    private static Box boxOf(int[] xy) {
        int west = Integer.MAX_VALUE;
        int north = Integer.MAX_VALUE;
        int east = Integer.MIN_VALUE;
        int south = Integer.MIN_VALUE;
        for (int i = 0; i < xy.length; i += 2) {
            west = Math.min(west, xy[i]);
            east = Math.max(east, xy[i]);
            north = Math.min(north, xy[i + 1]);
            south = Math.max(south, xy[i + 1]);
        }
        return new Box(west, north, east, south);
    }
}
