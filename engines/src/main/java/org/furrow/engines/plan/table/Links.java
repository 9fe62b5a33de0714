package org.furrow.engines.plan.table;

import java.util.List;

/// Which numbers belong to each of several rows, with a value each, as arrays.
public final class Links {

    private final int[] starts;
    private final int[] targets;
    private final int[] values;

    /// One row: what it leads to, and the value of each.
    record Link(int target, int value) {}

    Links(List<List<Link>> rows) {
        starts = new int[rows.size() + 1];
        for (int i = 0; i < rows.size(); i++) {
            starts[i + 1] = starts[i] + rows.get(i).size();
        }
        targets = new int[starts[rows.size()]];
        values = new int[targets.length];
        for (int i = 0; i < rows.size(); i++) {
            for (int k = 0; k < rows.get(i).size(); k++) {
                targets[starts[i] + k] = rows.get(i).get(k).target();
                values[starts[i] + k] = rows.get(i).get(k).value();
            }
        }
    }

    /// Where the entries of a row begin.
    public int from(int row) {
        return starts[row];
    }

    /// Where the entries of a row end, excluded.
    public int until(int row) {
        return starts[row + 1];
    }

    /// How many entries a row has.
    public int count(int row) {
        return starts[row + 1] - starts[row];
    }

    /// What an entry leads to.
    public int target(int entry) {
        return targets[entry];
    }

    /// The value of an entry.
    public int value(int entry) {
        return values[entry];
    }
}
