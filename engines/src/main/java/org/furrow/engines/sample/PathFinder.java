package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/// The cheapest way between two nodes of the relief: short, level, dry, and along roads that are there already (A*).
final class PathFinder {

    private static final double DISCOUNT = 0.45;
    private static final double SLOPE = 55;
    private static final double ROUGH = 2.4;
    private static final double RIVER = 2.5;
    private static final double SHORE = 3;
    private static final double DIAGONAL = StrictMath.sqrt(2);
    private static final double SCALE = 1024;

    private final Relief relief;
    private final boolean[] isRiver;
    private final Noise ground;
    private final boolean[] isRoad;
    private final double[] cost;
    private final int[] from;

    PathFinder(Relief relief, boolean[] isRiver, Noise ground) {
        this.relief = relief;
        this.isRiver = isRiver;
        this.ground = ground;
        this.isRoad = new boolean[relief.size()];
        this.cost = new double[relief.size()];
        this.from = new int[relief.size()];
    }

    /// The nodes of the way, both ends included; empty where there is none.
    List<Integer> find(int start, int end) {
        Arrays.fill(cost, Double.MAX_VALUE);
        PriorityQueue<Long> open = new PriorityQueue<>();
        cost[start] = 0;
        from[start] = -1;
        open.add(key(start, end));
        while (!open.isEmpty()) {
            int node = (int) (open.remove() & 0xffffffffL);
            if (node == end) {
                return way(end);
            }
            for (int direction = 0; direction < 8 && !Relief.isEdge(node); direction++) {
                int next = Relief.neighbour(node, direction);
                if (relief.isMainland(next) && relief.stepsToSea(next) > 1) {
                    double reached = cost[node] + step(node, next, direction < 4 ? 1 : DIAGONAL);
                    if (reached < cost[next]) {
                        cost[next] = reached;
                        from[next] = node;
                        open.add(key(next, end));
                    }
                }
            }
        }
        return List.of();
    }

    /// Says that a road runs there now.
    void build(List<Integer> nodes) {
        nodes.forEach(node -> isRoad[node] = true);
    }

    boolean isRoad(int node) {
        return isRoad[node];
    }

    private double step(int node, int next, double length) {
        double rough = ROUGH * (1 + ground.fractal(Relief.column(next) / 9.0, Relief.row(next) / 9.0, 2));
        double price = length * (1 + rough + SLOPE * Math.abs(relief.height(next) - relief.height(node)));
        price += relief.stepsToSea(next) == 2 ? SHORE / 2 : 0;
        price += isRiver[next] ? RIVER : 0;
        return isRoad[node] && isRoad[next] ? DISCOUNT * length : price;
    }

    private long key(int node, int end) {
        double dx = Relief.column(node) - Relief.column(end);
        double dy = Relief.row(node) - Relief.row(end);
        double estimate = cost[node] + DISCOUNT * StrictMath.sqrt(dx * dx + dy * dy);
        return ((long) (estimate * SCALE) << 32) | node;
    }

    private List<Integer> way(int end) {
        List<Integer> way = new ArrayList<>();
        for (int node = end; node >= 0; node = from[node]) {
            way.add(node);
        }
        return List.copyOf(way.reversed());
    }
}
