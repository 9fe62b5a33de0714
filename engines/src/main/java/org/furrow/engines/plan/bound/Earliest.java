package org.furrow.engines.plan.bound;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import org.furrow.engines.plan.table.Links;
import org.furrow.engines.plan.table.Tables;

/// When each task could begin and finish at the earliest if nothing else had to be done but what comes before it.
final class Earliest {

    private final Tables tables;
    private final int[] head;
    private final int[] finish;
    private final int[] rank;
    private final Map<Integer, Map<Integer, Integer>> distances = new HashMap<>();

    Earliest(Tables tables) {
        this.tables = tables;
        head = new int[tables.tasks()];
        finish = new int[tables.tasks()];
        rank = new int[tables.tasks()];
        int[] waiting = new int[tables.tasks()];
        ArrayDeque<Integer> ready = new ArrayDeque<>();
        for (int i = 0; i < tables.movableCount(); i++) {
            int task = tables.movable(i);
            waiting[task] = tables.ordering().before().count(task);
            if (waiting[task] == 0) {
                ready.add(task);
            }
        }
        Links after = tables.ordering().after();
        for (int done = 0; !ready.isEmpty(); done++) {
            int task = ready.remove();
            rank[task] = done;
            time(task);
            for (int k = after.from(task); k < after.until(task); k++) {
                waiting[after.target(k)]--;
                if (waiting[after.target(k)] == 0) {
                    ready.add(after.target(k));
                }
            }
        }
    }

    private void time(int task) {
        head[task] = tables.ordering().release(task);
        Links before = tables.ordering().before();
        for (int k = before.from(task); k < before.until(task); k++) {
            head[task] = Math.max(head[task], finish[before.target(k)] + before.value(k));
        }
        finish[task] = Integer.MAX_VALUE;
        for (int i = 0; i < tables.eligibleCount(task); i++) {
            int team = tables.eligible(task, i);
            int base = Math.max(head[task], tables.staffing().available(team));
            finish[task] = Math.min(finish[task], tables.staffing().finish(task, team, base));
        }
    }

    int head(int task) {
        return head[task];
    }

    int finish(int task) {
        return finish[task];
    }

    int shortest(int task) {
        int days = Integer.MAX_VALUE;
        for (int i = 0; i < tables.eligibleCount(task); i++) {
            days = Math.min(days, tables.staffing().duration(task, tables.eligible(task, i)));
        }
        return days;
    }

    /// The least days between the finishes of two tasks; a number below 0 where the later one does not wait.
    int between(int task, int later) {
        return distances.computeIfAbsent(later, this::measure).getOrDefault(task, -1);
    }

    private Map<Integer, Integer> measure(int later) {
        Map<Integer, Integer> days = new HashMap<>();
        days.put(later, 0);
        PriorityQueue<Integer> open = new PriorityQueue<>((one, other) -> Integer.compare(rank[other], rank[one]));
        open.add(later);
        Links before = tables.ordering().before();
        while (!open.isEmpty()) {
            int task = open.remove();
            int own = days.getOrDefault(task, 0) + shortest(task);
            for (int k = before.from(task); k < before.until(task); k++) {
                int first = before.target(k);
                if (!days.containsKey(first)) {
                    open.add(first);
                }
                days.merge(first, own + before.value(k), Math::max);
            }
        }
        return days;
    }

    /// The task itself where the stage does it, otherwise those before it that the stage does, nearest ones alone.
    List<Integer> nearest(int task, boolean[] isIn) {
        List<Integer> found = new ArrayList<>();
        Set<Integer> seen = new HashSet<>(List.of(task));
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(task));
        Links before = tables.ordering().before();
        while (!open.isEmpty()) {
            int one = open.remove();
            if (isIn[one]) {
                found.add(one);
            } else {
                for (int k = before.from(one); k < before.until(one); k++) {
                    if (seen.add(before.target(k))) {
                        open.add(before.target(k));
                    }
                }
            }
        }
        return found;
    }
}
