package org.furrow.engines.sample;

import java.util.ArrayDeque;
import java.util.Arrays;
import org.furrow.engines.chance.Chance;

/// The heights of the island on a lattice of nodes, with the sea round it.
///
/// A dome that falls off into the sea, roughened by fractal noise, so that bays, capes and islets come by themselves.
/// Heights have no unit: above 0 is land. Hollows below sea level that the sea does not reach are land too.
final class Relief {

    static final int COLUMNS = 601;
    static final int ROWS = 441;

    private static final double LENGTH_M = 250_000;
    private static final double WIDTH_M = 180_000;
    private static final double SHORE = 1e-3;

    private final double[] height = new double[COLUMNS * ROWS];
    private final boolean[] sea = new boolean[COLUMNS * ROWS];
    private final boolean[] main;
    private final int[] stepsToSea;
    private final double stepX;
    private final double stepY;
    private final double middleColumn;
    private final double middleRow;

    Relief(Chance chance) {
        raise(new Noise(chance.stream("hills")), new Noise(chance.stream("warp")));
        flood();
        main = mainland();
        int[] box = box();
        stepX = LENGTH_M / (box[1] - box[0]);
        stepY = WIDTH_M / (box[3] - box[2]);
        middleColumn = (box[0] + box[1]) / 2.0;
        middleRow = (box[2] + box[3]) / 2.0;
        stepsToSea = stepsFrom(sea);
    }

    static int node(int column, int row) {
        return row * COLUMNS + column;
    }

    static int column(int node) {
        return node % COLUMNS;
    }

    static int row(int node) {
        return node / COLUMNS;
    }

    static boolean isEdge(int node) {
        int column = column(node);
        int row = row(node);
        return column == 0 || row == 0 || column == COLUMNS - 1 || row == ROWS - 1;
    }

    /// The node in that direction, 0 to 7: four straight ones first, then the diagonals; the node is not at the edge.
    static int neighbour(int node, int direction) {
        return switch (direction) {
            case 0 -> node + 1;
            case 1 -> node + COLUMNS;
            case 2 -> node - 1;
            case 3 -> node - COLUMNS;
            case 4 -> node + COLUMNS + 1;
            case 5 -> node + COLUMNS - 1;
            case 6 -> node - COLUMNS - 1;
            default -> node - COLUMNS + 1;
        };
    }

    int size() {
        return height.length;
    }

    double height(int node) {
        return height[node];
    }

    boolean isSea(int node) {
        return sea[node];
    }

    /// Whether the node belongs to the large island, not to an islet.
    boolean isMainland(int node) {
        return main[node];
    }

    /// How many steps of the lattice the sea is away.
    int stepsToSea(int node) {
        return stepsToSea[node];
    }

    /// Metres to the east of the island's middle.
    double x(double column) {
        return (column - middleColumn) * stepX;
    }

    /// Metres to the north of the island's middle.
    double y(double row) {
        return (row - middleRow) * stepY;
    }

    /// The node nearest to those metres, which lie within the lattice.
    int nearest(double x, double y) {
        int column = (int) StrictMath.round(x / stepX + middleColumn);
        int row = (int) StrictMath.round(y / stepY + middleRow);
        return node(Math.clamp(column, 0, COLUMNS - 1), Math.clamp(row, 0, ROWS - 1));
    }

    /// The steps from each node to the nearest of the marked ones.
    int[] stepsFrom(boolean[] marked) {
        int[] steps = new int[height.length];
        Arrays.fill(steps, Integer.MAX_VALUE);
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        for (int node = 0; node < steps.length; node++) {
            if (marked[node]) {
                steps[node] = 0;
                queue.add(node);
            }
        }
        while (!queue.isEmpty()) {
            int node = queue.remove();
            for (int direction = 0; direction < 4 && !isEdge(node); direction++) {
                int next = neighbour(node, direction);
                if (steps[next] == Integer.MAX_VALUE) {
                    steps[next] = steps[node] + 1;
                    queue.add(next);
                }
            }
        }
        return steps;
    }

    private void raise(Noise hills, Noise warp) {
        for (int node = 0; node < height.length; node++) {
            double u = (column(node) - COLUMNS / 2.0) / (COLUMNS * 0.42);
            double v = (row(node) - ROWS / 2.0) / (ROWS * 0.42);
            double warpedU = u + 0.26 * warp.fractal(1.6 * u + 5, 1.2 * v, 3);
            double warpedV = v + 0.30 * warp.fractal(1.6 * u, 1.2 * v + 9, 3);
            double distance = StrictMath.sqrt(warpedU * warpedU + warpedV * warpedV);
            double dome = 0.62 - 0.78 * distance * distance;
            double rim = Math.max(0, StrictMath.sqrt(u * u + v * v) - 1.02);
            height[node] = dome + 0.72 * hills.fractal(3.0 * u, 2.2 * v, 8) - 6 * rim;
        }
    }

    private void flood() {
        boolean[] low = new boolean[height.length];
        for (int node = 0; node < height.length; node++) {
            low[node] = isEdge(node) || height[node] < SHORE;
        }
        spread(0, low, sea);
        for (int node = 0; node < height.length; node++) {
            height[node] = sea[node] ? Math.min(height[node], -SHORE) : Math.max(height[node], SHORE);
        }
    }

    private boolean[] mainland() {
        boolean[] land = new boolean[height.length];
        for (int node = 0; node < height.length; node++) {
            land[node] = !sea[node];
        }
        boolean[] largest = new boolean[height.length];
        boolean[] seen = new boolean[height.length];
        int most = 0;
        for (int node = 0; node < height.length; node++) {
            if (land[node] && !seen[node]) {
                boolean[] part = new boolean[height.length];
                int count = spread(node, land, part);
                for (int i = 0; i < part.length; i++) {
                    seen[i] |= part[i];
                }
                if (count > most) {
                    most = count;
                    largest = part;
                }
            }
        }
        return largest;
    }

    private static int spread(int start, boolean[] allowed, boolean[] reached) {
        ArrayDeque<Integer> queue = new ArrayDeque<>();
        queue.add(start);
        reached[start] = true;
        int count = 0;
        while (!queue.isEmpty()) {
            int node = queue.remove();
            count++;
            for (int direction = 0; direction < 4; direction++) {
                int next = neighbour(node, direction);
                boolean isInside = next >= 0 && next < allowed.length && Math.abs(column(next) - column(node)) <= 1;
                if (isInside && allowed[next] && !reached[next]) {
                    reached[next] = true;
                    queue.add(next);
                }
            }
        }
        return count;
    }

    private int[] box() {
        int[] box = {COLUMNS, 0, ROWS, 0};
        for (int node = 0; node < height.length; node++) {
            if (main[node]) {
                box[0] = Math.min(box[0], column(node));
                box[1] = Math.max(box[1], column(node));
                box[2] = Math.min(box[2], row(node));
                box[3] = Math.max(box[3], row(node));
            }
        }
        return box;
    }
}
