package org.furrow.engines.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.RandomProblem;
import org.furrow.engines.plan.bound.LowerBounds;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Tiny problems whose best plan is found by trying every one.
class OptimumTest {

    private static final Budget ROUNDS = Budget.ofMoves(60);

    @Test
    void the_search_finds_the_best_plan_of_tiny_problems() {
        int optimal = 0;
        int problems = 0;
        for (int seed = 0; seed < 120; seed++) {
            PlanningProblem problem = tiny(seed);
            Optional<Long> optimum = EveryPlan.findOptimum(problem);
            if (optimum.isPresent()) {
                PlanSearch search = Planner.start(problem, seed);
                search.run(Budget.ofMoves(20_000), Progress.NONE);
                assertThat(search.objective()).isGreaterThanOrEqualTo(optimum.get());
                problems++;
                optimal += search.objective() == optimum.get() ? 1 : 0;
            }
        }

        assertThat(problems).isGreaterThan(100);
        assertThat(optimal).isEqualTo(problems);
    }

    @Test
    @Tag("slow")
    void all_but_one_of_the_plans_with_shared_equipment_and_funds_are_best() {
        int optimal = 0;
        int problems = 0;
        for (int seed = 0; seed < 60; seed++) {
            PlanningProblem problem = new RandomProblem(3 + seed % 2, 2 + seed % 2, 150, false)
                    .makeSharing(seed)
                    .withCordons(List.of());
            Optional<Long> optimum = EveryPlan.findOptimum(problem);
            PlanSearch search = Planner.start(problem, seed);
            if (optimum.isPresent() && doesAll(search)) {
                search.run(Budget.ofMoves(20_000), Progress.NONE);
                assertThat(search.objective()).isGreaterThanOrEqualTo(optimum.get());
                problems++;
                optimal += search.objective() == optimum.get() ? 1 : 0;
            }
        }

        assertThat(problems).isGreaterThan(50);
        assertThat(optimal).isGreaterThanOrEqualTo(problems - 1);
    }

    /// Whether the first plan has a team for each task that could be done alone.
    private static boolean doesAll(PlanSearch search) {
        long told = search.plan().obstacles().stream()
                .filter(obstacle -> obstacle.kind() != Obstacle.Kind.NO_ROOM_BEFORE_HORIZON)
                .count();
        return told == Planner.obstacles(search.problem()).size();
    }

    @Test
    void no_bound_exceeds_the_best_plan_of_tiny_problems() {
        for (int seed = 0; seed < 120; seed++) {
            PlanningProblem problem = tiny(seed);
            Optional<Long> optimum = EveryPlan.findOptimum(problem);
            if (optimum.isPresent()) {
                LowerBounds bounds = LowerBounds.of(problem);
                List<Long> all = List.of(
                        bounds.earliest(),
                        bounds.pooled(),
                        bounds.jobPrices(ROUNDS),
                        bounds.slotPrices(ROUNDS),
                        bounds.visitPrices(ROUNDS));

                assertThat(all).as("seed %d", seed).allMatch(bound -> bound <= optimum.get());
            }
        }
    }

    private static PlanningProblem tiny(int seed) {
        return new RandomProblem(3 + seed % 5, 1 + seed % 3, 150, seed % 3 == 0)
                .make(seed)
                .withCordons(List.of());
    }
}
