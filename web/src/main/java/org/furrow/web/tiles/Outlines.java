package org.furrow.web.tiles;

import java.util.List;
import org.furrow.domain.ground.Sketch;

/// The shapes of all features of a layer in plain arrays: nine bytes a corner.
final class Outlines {

    private final Sketch.Kind[] kinds;
    private final float[] areas;
    private final int[] firstPath;
    private final int[] firstPoint;
    private final boolean[] holes;
    private final int[] xy;
    private final byte[] ranks;

    Outlines(List<Outline> outlines) {
        int paths =
                outlines.stream().mapToInt(outline -> outline.paths().size()).sum();
        int numbers = outlines.stream()
                .flatMap(outline -> outline.paths().stream())
                .mapToInt(path -> path.xy().length)
                .sum();
        kinds = outlines.stream().map(Outline::kind).toArray(Sketch.Kind[]::new);
        areas = new float[outlines.size()];
        firstPath = new int[outlines.size() + 1];
        firstPoint = new int[paths + 1];
        holes = new boolean[paths];
        xy = new int[numbers];
        ranks = new byte[numbers / 2];
        for (int i = 0; i < outlines.size(); i++) {
            put(i, outlines.get(i));
        }
    }

    Sketch.Kind kind(int feature) {
        return kinds[feature];
    }

    /// The surface in square units of the [Mercator] square.
    float area(int feature) {
        return areas[feature];
    }

    /// The feature's first path; its paths end where those of the next feature begin.
    int firstPath(int feature) {
        return firstPath[feature];
    }

    boolean isHole(int path) {
        return holes[path];
    }

    int x(int path) {
        return xy[2 * firstPoint[path]];
    }

    int y(int path) {
        return xy[2 * firstPoint[path] + 1];
    }

    /// Copies the points of the path up to that rank, counted from the window's corner.
    void copy(int path, int rank, TileWindow window, Points into) {
        into.clear();
        int west = window.west();
        int north = window.north();
        for (int i = firstPoint[path]; i < firstPoint[path + 1]; i++) {
            if (ranks[i] <= rank) {
                into.add(xy[2 * i] - west, xy[2 * i + 1] - north);
            }
        }
    }

    private void put(int feature, Outline outline) {
        areas[feature] = (float) outline.area();
        int path = firstPath[feature];
        for (Outline.Path each : outline.paths()) {
            putPath(path++, each, outline.kind());
        }
        firstPath[feature + 1] = path;
    }

    private void putPath(int path, Outline.Path drawn, Sketch.Kind kind) {
        int start = firstPoint[path];
        int points = drawn.xy().length / 2;
        holes[path] = drawn.isHole();
        System.arraycopy(drawn.xy(), 0, xy, 2 * start, drawn.xy().length);
        if (kind != Sketch.Kind.POINT && points > 0) {
            System.arraycopy(CornerRanks.of(drawn.xy(), kind == Sketch.Kind.POLYGON), 0, ranks, start, points);
        }
        firstPoint[path + 1] = start + points;
    }
}
