package org.furrow.engines.plan.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.furrow.engines.plan.table.Tables;

/// Places between which the teams of a kind move in no time, and the fewest working days that lead into each group
/// of them from outside.
final class Clusters {

    private final Tables tables;
    private final int kind;
    private final int[] cluster;
    private final int[] entry;

    Clusters(Tables tables, int kind) {
        this.tables = tables;
        this.kind = kind;
        int places = tables.problem().places().size();
        boolean[] isWorked = new boolean[places];
        for (int i = 0; i < tables.movableCount(); i++) {
            isWorked[tables.staffing().place(tables.movable(i))] = true;
        }
        cluster = new int[places];
        Arrays.setAll(cluster, place -> place);
        int[] worked =
                IntStream.range(0, places).filter(place -> isWorked[place]).toArray();
        for (int one : worked) {
            for (int other : worked) {
                if (cluster[one] != cluster[other] && days(one, other) == 0) {
                    join(cluster[other], cluster[one]);
                }
            }
        }
        entry = new int[places];
        Arrays.fill(entry, Integer.MAX_VALUE);
        for (int from : worked) {
            for (int to : worked) {
                if (cluster[from] != cluster[to]) {
                    entry[cluster[to]] = Math.min(entry[cluster[to]], days(from, to));
                }
            }
        }
    }

    private int days(int from, int to) {
        return tables.staffing().distances().days(kind, from, to);
    }

    private void join(int from, int to) {
        for (int place = 0; place < cluster.length; place++) {
            if (cluster[place] == from) {
                cluster[place] = to;
            }
        }
    }

    /// The number of the group of a task's place.
    int of(int task) {
        return cluster[tables.staffing().place(task)];
    }

    /// The fewest working days into it from other work; the largest number where there is none elsewhere.
    int entry(int number) {
        return entry[number];
    }
}
