package org.furrow.engines.plan.bound;

import java.util.Arrays;
import org.furrow.engines.plan.table.Staffing;
import org.furrow.engines.plan.table.Tables;

/// The fewest working days that any team of a kind moves to reach a place: none where several tasks are there.
final class ShortestMoves {

    private final Tables tables;
    private final int[] count;
    private final int[][] shortest;

    ShortestMoves(Tables tables) {
        this.tables = tables;
        Staffing staffing = tables.staffing();
        count = new int[tables.problem().places().size()];
        int kinds = 0;
        for (int team = 0; team < staffing.teams(); team++) {
            kinds = Math.max(kinds, staffing.kind(team) + 1);
        }
        shortest = new int[kinds][count.length];
        for (int i = 0; i < tables.movableCount(); i++) {
            count[staffing.place(tables.movable(i))]++;
        }
        for (int[] row : shortest) {
            Arrays.fill(row, -1);
        }
    }

    int to(int task, int team) {
        int place = tables.staffing().place(task);
        int kind = tables.staffing().kind(team);
        if (tables.staffing().home(team) < 0) {
            return 0;
        }
        if (shortest[kind][place] < 0) {
            shortest[kind][place] = measure(task, team, place);
        }
        return Math.min(
                shortest[kind][place],
                tables.staffing().move(team, tables.staffing().home(team), task));
    }

    private int measure(int task, int team, int place) {
        if (count[place] > 1) {
            return 0;
        }
        int least = Integer.MAX_VALUE;
        for (int from = 0; from < count.length; from++) {
            if (from != place && count[from] > 0) {
                least = Math.min(least, tables.staffing().move(team, from, task));
            }
        }
        return least;
    }
}
