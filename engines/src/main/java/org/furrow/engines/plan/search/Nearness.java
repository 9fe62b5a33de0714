package org.furrow.engines.plan.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.plan.table.Distances;
import org.furrow.engines.plan.table.Tables;

/// Which tasks lie near each other, so that changes are tried among neighbours.
final class Nearness {

    private static final int NEIGHBOURS = 10;
    private static final int WINDOW = 300;

    private final Tables tables;
    private final int[][] at;
    private final int[][] near;

    Nearness(Tables tables) {
        this.tables = tables;
        int places = tables.problem().places().size();
        List<List<Integer>> lists = new ArrayList<>();
        for (int place = 0; place < places; place++) {
            lists.add(new ArrayList<>());
        }
        for (int i = 0; i < tables.movableCount(); i++) {
            lists.get(tables.staffing().place(tables.movable(i))).add(tables.movable(i));
        }
        at = lists.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        near = new int[places][];
        list();
    }

    private void list() {
        Distances distances = tables.staffing().distances();
        int[] used = IntStream.range(0, at.length)
                .filter(place -> at[place].length > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(distances::east).thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int i = 0; i < used.length; i++) {
            int place = used[i];
            near[place] = IntStream.range(Math.max(0, i - WINDOW), Math.min(used.length, i + WINDOW))
                    .map(k -> used[k])
                    .boxed()
                    .sorted(Comparator.<Integer>comparingDouble(other -> distances.km(place, other))
                            .thenComparing(Comparator.naturalOrder()))
                    .limit(NEIGHBOURS)
                    .mapToInt(Integer::intValue)
                    .toArray();
        }
    }

    /// A task at the same place or at one nearby; it may be the same task.
    int neighbour(int task, Chance chance) {
        int[] places = near[tables.staffing().place(task)];
        int index = chance.nextInt(places.length);
        index = Math.min(index, chance.nextInt(places.length));
        int[] there = at[places[index]];
        return there[chance.nextInt(there.length)];
    }
}
