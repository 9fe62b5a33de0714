package org.furrow.engines.plan.bound;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.table.Tables;

/// A benefit that a plan can give back, with the planned tasks that it waits for.
///
/// @param floor the day before which frozen work keeps it blocked
record Claim(Benefit benefit, List<Integer> members, int floor) {

    Claim {
        members = List.copyOf(members);
    }

    /// All of them; what waits for frozen work alone is a constant and is not among them.
    static List<Claim> all(Tables tables) {
        Map<String, Integer> numbers = new HashMap<>();
        tables.problem().tasks().forEach(task -> numbers.put(task.id(), numbers.size()));
        Set<String> lost = new HashSet<>(tables.charges().lost());
        List<Claim> claims = new ArrayList<>();
        for (Benefit benefit : tables.problem().benefits()) {
            if (!lost.contains(benefit.id())) {
                List<Integer> all = benefit.tasks().stream()
                        .map(name -> numbers.getOrDefault(name, 0))
                        .sorted()
                        .toList();
                List<Integer> open = all.stream().filter(tables::isMovable).toList();
                int floor = all.stream()
                        .map(tables.problem().tasks()::get)
                        .flatMap(task -> task.frozen().stream())
                        .mapToInt(Task.Frozen::finish)
                        .max()
                        .orElse(0);
                if (!open.isEmpty()) {
                    claims.add(new Claim(benefit, open, floor));
                }
            }
        }
        return claims;
    }

    /// What it costs when each of its tasks is finished as early as can be.
    double leastCost(Earliest earliest) {
        return benefit.cost(Math.max(
                floor, members.stream().mapToInt(earliest::finish).max().orElse(0)));
    }

    /// The least days from the finish of a task to that of the last member that waits for it.
    int tail(Earliest earliest, int task) {
        return members.stream()
                .mapToInt(member -> earliest.between(task, member))
                .max()
                .orElse(0);
    }
}
