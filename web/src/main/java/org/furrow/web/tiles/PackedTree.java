package org.furrow.web.tiles;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.furrow.domain.ground.Bounds;

/// A static R-tree over boxes that are sorted along the [HilbertCurve] already: sixteen neighbours to a node.
///
/// Needs no pointers, because the children of node `n` are the boxes `16n` to `16n + 15` of the level below.
final class PackedTree {

    private static final int FAN = 16;

    private final List<int[]> levels;

    /// @param boxes west, north, east, south of each item in turn
    PackedTree(int[] boxes) {
        levels = new ArrayList<>();
        levels.add(boxes);
        while (levels.getLast().length > 4 * FAN) {
            levels.add(parents(levels.getLast()));
        }
    }

    /// Visits, in their order, the items whose box shares a point with this one.
    void search(Box window, IntConsumer visitor) {
        int top = levels.size() - 1;
        visit(top, 0, levels.get(top).length / 4, new Search(window, visitor));
    }

    /// The box round all items in degrees; nothing where there is none.
    Optional<Bounds> findBounds() {
        int[] top = levels.getLast();
        Box all = Box.NOTHING;
        for (int i = 0; i < top.length; i += 4) {
            all = all.with(new Box(top[i], top[i + 1], top[i + 2], top[i + 3]));
        }
        return all.equals(Box.NOTHING) ? Optional.empty() : Optional.of(all.toBounds());
    }

    Box box(int item) {
        int[] boxes = levels.getFirst();
        return new Box(boxes[4 * item], boxes[4 * item + 1], boxes[4 * item + 2], boxes[4 * item + 3]);
    }

    private void visit(int level, int from, int to, Search search) {
        int[] boxes = levels.get(level);
        for (int i = from; i < to; i++) {
            if (!search.window.touches(boxes, 4 * i)) {
                continue;
            }
            if (level == 0) {
                search.visitor.accept(i);
            } else {
                int children = levels.get(level - 1).length / 4;
                visit(level - 1, i * FAN, Math.min(children, (i + 1) * FAN), search);
            }
        }
    }

    private static int[] parents(int[] boxes) {
        int count = boxes.length / 4;
        int[] parents = new int[4 * ((count + FAN - 1) / FAN)];
        for (int parent = 0; parent < parents.length / 4; parent++) {
            Box around = Box.NOTHING;
            for (int i = parent * FAN; i < Math.min(count, (parent + 1) * FAN); i++) {
                around = around.with(new Box(boxes[4 * i], boxes[4 * i + 1], boxes[4 * i + 2], boxes[4 * i + 3]));
            }
            around.writeTo(parents, 4 * parent);
        }
        return parents;
    }

    private record Search(Box window, IntConsumer visitor) {}

    /// A box of [Mercator] units, edges included.
    record Box(int west, int north, int east, int south) {

        static final Box NOTHING = new Box(Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MIN_VALUE, Integer.MIN_VALUE);

        Box with(Box other) {
            return new Box(
                    Math.min(west, other.west),
                    Math.min(north, other.north),
                    Math.max(east, other.east),
                    Math.max(south, other.south));
        }

        Box with(int x, int y) {
            return with(new Box(x, y, x, y));
        }

        boolean touches(int[] boxes, int at) {
            return boxes[at] <= east && boxes[at + 2] >= west && boxes[at + 1] <= south && boxes[at + 3] >= north;
        }

        boolean holds(Box other) {
            return other.west >= west && other.east <= east && other.north >= north && other.south <= south;
        }

        Bounds toBounds() {
            return new Bounds(
                    Mercator.longitude(west),
                    Mercator.latitude(south),
                    Mercator.longitude(east),
                    Mercator.latitude(north));
        }

        int middleX() {
            return west + (east - west) / 2;
        }

        int middleY() {
            return north + (south - north) / 2;
        }

        void writeTo(int[] boxes, int at) {
            boxes[at] = west;
            boxes[at + 1] = north;
            boxes[at + 2] = east;
            boxes[at + 3] = south;
        }
    }
}
