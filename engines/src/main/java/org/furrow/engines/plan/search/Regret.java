package org.furrow.engines.plan.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Plan;

/// What plans cost by the rates of others: each plan was made by one table of rates and is judged by each of them.
///
/// @param cost blocked benefit, by plan and then by table; benefits that a plan never gives back are left out
public record Regret(List<List<Long>> cost) {

    public Regret {
        cost = cost.stream().map(List::copyOf).toList();
    }

    /// The table for plans and the benefits by each table of rates.
    ///
    /// @param plans one for each table of rates, in the same order
    public static Regret of(List<Plan> plans, List<List<Benefit>> tables) {
        return new Regret(plans.stream()
                .map(plan -> tables.stream().map(table -> blocked(plan, table)).toList())
                .toList());
    }

    /// What a plan costs more than the plan that was made by the table itself, as a share of that.
    public double share(int plan, int table) {
        double best = cost.get(table).get(table);
        return best == 0 ? 0 : cost.get(plan).get(table) / best - 1;
    }

    /// What a plan's dates cost by some benefits.
    public static long blocked(Plan plan, List<Benefit> benefits) {
        Map<String, Integer> finishes = new HashMap<>();
        plan.assignments().forEach(one -> finishes.put(one.task(), one.finish()));
        long sum = 0;
        for (Benefit benefit : benefits) {
            if (finishes.keySet().containsAll(benefit.tasks())) {
                int last = benefit.tasks().stream()
                        .mapToInt(task -> finishes.getOrDefault(task, 0))
                        .max()
                        .orElse(0);
                sum += benefit.cost(last);
            }
        }
        return sum;
    }
}
