package org.furrow.web.tiles;

import java.util.function.Consumer;

/// Cuts rings and lines to a rectangle.
///
/// Rings by the method of Sutherland and Hodgman, one edge of the rectangle after the other: a ring that leaves and
/// comes back is joined along the edge, which lies in the tile's margin and is never seen.
final class RectangleClip {

    private final Edge[] edges;
    private final Points spare = new Points();
    private final Points run = new Points();

    RectangleClip(int west, int north, int east, int south) {
        edges = new Edge[] {
            new Edge(true, 1, east), new Edge(true, -1, -west), new Edge(false, 1, south), new Edge(false, -1, -north)
        };
    }

    /// Cuts the ring in place; four cuts bring the result back into the same points.
    void ring(Points ring) {
        Points from = ring;
        Points to = spare;
        for (Edge edge : edges) {
            edge.cut(from, to);
            Points swapped = from;
            from = to;
            to = swapped;
        }
    }

    /// Hands over each piece of the line that lies in the rectangle. The points handed over are used again.
    void line(Points line, Consumer<Points> piece) {
        run.clear();
        for (int i = 1; i < line.size(); i++) {
            segment(line, i, piece);
        }
        flush(piece);
    }

    private void segment(Points line, int to, Consumer<Points> piece) {
        double enter = 0;
        double leave = 1;
        for (Edge edge : edges) {
            double before = edge.outside(line.x(to - 1), line.y(to - 1));
            double after = edge.outside(line.x(to), line.y(to));
            if (before > 0 && after > 0) {
                flush(piece);
                return;
            }
            if (before > 0) {
                enter = Math.max(enter, before / (before - after));
            } else if (after > 0) {
                leave = Math.min(leave, before / (before - after));
            }
        }
        if (enter > leave) {
            flush(piece);
            return;
        }
        if (enter > 0) {
            flush(piece);
        }
        addAt(line, to, enter);
        addAt(line, to, leave);
        if (leave < 1) {
            flush(piece);
        }
    }

    private void addAt(Points line, int to, double share) {
        double x = line.x(to - 1) + share * (line.x(to) - (double) line.x(to - 1));
        double y = line.y(to - 1) + share * (line.y(to) - (double) line.y(to - 1));
        run.addUnlessSame((int) Math.round(x), (int) Math.round(y));
    }

    private void flush(Consumer<Points> piece) {
        if (run.size() > 1) {
            piece.accept(run);
        }
        run.clear();
    }

    /// One side of the rectangle: what lies beyond it has `sign * coordinate > limit`.
    private record Edge(boolean cutsX, int sign, int limit) {

        double outside(int x, int y) {
            return (double) sign * (cutsX ? x : y) - limit;
        }

        void cut(Points from, Points to) {
            to.clear();
            if (from.size() == 0) {
                return;
            }
            int beforeX = from.x(from.size() - 1);
            int beforeY = from.y(from.size() - 1);
            double before = outside(beforeX, beforeY);
            for (int i = 0; i < from.size(); i++) {
                int x = from.x(i);
                int y = from.y(i);
                double now = outside(x, y);
                if (before <= 0 != now <= 0) {
                    double share = before / (before - now);
                    int crossX = (int) Math.round(beforeX + share * (x - (double) beforeX));
                    int crossY = (int) Math.round(beforeY + share * (y - (double) beforeY));
                    to.add(cutsX ? sign * limit : crossX, cutsX ? crossY : sign * limit);
                }
                if (now <= 0) {
                    to.add(x, y);
                }
                beforeX = x;
                beforeY = y;
                before = now;
            }
        }
    }
}
