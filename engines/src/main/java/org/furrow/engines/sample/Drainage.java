package org.furrow.engines.sample;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.furrow.engines.chance.Chance;

/// Where the water runs: every node of the land drains to the sea, and rivers are where much of it meets.
///
/// Priority flood (Barnes, Lehman & Mulla 2014): from the sea upwards, each node drains to the one that it was reached
/// from, so that no water ever stands.
final class Drainage {

    private static final int RIVER_NODES = 420;
    private static final int SHORTEST_STEPS = 26;
    private static final int MOST_RIVERS = 48;

    /// A little chance in the levels, so that rivers wind where a hollow was filled.
    private static final int DITHER = 6_000;

    private final Relief relief;
    private final int[] downstream;
    private final int[] catchment;
    private final boolean[] isRiver;
    private final List<Flow> flows = new ArrayList<>();

    /// One river as nodes, downstream, with the nodes that drain to its end.
    record Flow(List<Integer> nodes, int catchment, boolean isTributary) {
        Flow {
            nodes = List.copyOf(nodes);
        }
    }

    Drainage(Relief relief, Chance chance) {
        this.relief = relief;
        this.downstream = new int[relief.size()];
        this.catchment = new int[relief.size()];
        this.isRiver = new boolean[relief.size()];
        gather(flood(new Noise(chance.stream("meander")), chance.stream("dither")));
        trace();
    }

    /// The rivers, the largest catchment first.
    List<Flow> flows() {
        return List.copyOf(flows);
    }

    /// Which nodes a river runs through.
    boolean[] riverNodes() {
        return isRiver.clone();
    }

    private int[] flood(Noise meander, Chance chance) {
        int[] order = new int[relief.size()];
        int count = 0;
        Arrays.fill(downstream, -1);
        PriorityQueue<Long> shore = new PriorityQueue<>();
        for (int node = 0; node < relief.size(); node++) {
            if (relief.isSea(node) && touchesLand(node)) {
                downstream[node] = node;
                shore.add((long) node);
            }
        }
        while (!shore.isEmpty()) {
            long lowest = shore.remove();
            int node = (int) (lowest & 0xffffffffL);
            order[count++] = node;
            for (int direction = 0; direction < 8 && !Relief.isEdge(node); direction++) {
                int next = Relief.neighbour(node, direction);
                if (downstream[next] < 0 && !relief.isSea(next)) {
                    downstream[next] = node;
                    long level = Math.max(lowest >>> 32, level(next, meander)) + chance.nextInt(DITHER);
                    shore.add((level << 32) | next);
                }
            }
        }
        return Arrays.copyOf(order, count);
    }

    private boolean touchesLand(int node) {
        for (int direction = 0; direction < 4 && !Relief.isEdge(node); direction++) {
            if (!relief.isSea(Relief.neighbour(node, direction))) {
                return true;
            }
        }
        return false;
    }

    private long level(int node, Noise meander) {
        double rough = 0.03 * meander.fractal(Relief.column(node) / 5.0, Relief.row(node) / 5.0, 3);
        return Math.max(1, (long) ((relief.height(node) + rough + 0.1) * 1e6));
    }

    private void gather(int[] order) {
        for (int i = order.length - 1; i >= 0; i--) {
            int node = order[i];
            if (!relief.isSea(node)) {
                catchment[node]++;
                catchment[downstream[node]] += relief.isSea(downstream[node]) ? 0 : catchment[node];
            }
        }
    }

    private void trace() {
        List<Integer> mouths = new ArrayList<>();
        for (int node = 0; node < relief.size(); node++) {
            if (!relief.isSea(node) && catchment[node] >= RIVER_NODES && relief.isSea(downstream[node])) {
                mouths.add(node);
            }
        }
        mouths.sort(Comparator.comparingInt((Integer node) -> -catchment[node]).thenComparing(node -> node));
        ArrayDeque<Integer> ends = new ArrayDeque<>(mouths);
        while (!ends.isEmpty() && flows.size() < MOST_RIVERS) {
            climb(ends.remove(), ends);
        }
        flows.sort(Comparator.comparingInt((Flow flow) -> -flow.catchment()));
    }

    private void climb(int end, ArrayDeque<Integer> ends) {
        List<Integer> nodes = new ArrayList<>(List.of(downstream[end]));
        List<Integer> joining = new ArrayList<>();
        for (int node = end; node >= 0; ) {
            nodes.add(node);
            node = largestUpstream(node, joining);
        }
        if (nodes.size() < SHORTEST_STEPS) {
            return;
        }
        nodes.forEach(node -> isRiver[node] = !relief.isSea(node));
        ends.addAll(joining);
        flows.add(new Flow(nodes.reversed(), catchment[end], !relief.isSea(downstream[end])));
    }

    private int largestUpstream(int node, List<Integer> joining) {
        List<Integer> above = new ArrayList<>();
        for (int direction = 0; direction < 8 && !Relief.isEdge(node); direction++) {
            int next = Relief.neighbour(node, direction);
            if (downstream[next] == node && !relief.isSea(next) && catchment[next] >= RIVER_NODES / 3) {
                above.add(next);
            }
        }
        above.sort(Comparator.comparingInt((Integer next) -> -catchment[next]).thenComparing(next -> next));
        above.stream().skip(1).filter(next -> catchment[next] >= RIVER_NODES).forEach(joining::add);
        return above.isEmpty() ? -1 : above.getFirst();
    }
}
