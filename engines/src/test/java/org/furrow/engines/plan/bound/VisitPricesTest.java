package org.furrow.engines.plan.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.engines.chance.Chance;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.Movement;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.RandomProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.EveryPlan;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;
import org.furrow.engines.plan.search.Progress;
import org.junit.jupiter.api.Test;

/// Short tasks in few villages, where the days of moving are as many as those of work.
class VisitPricesTest {

    private static final int HORIZON = 300;
    private static final Budget ROUNDS = Budget.ofMoves(120);

    @Test
    void no_visit_claims_more_than_the_best_plan_costs() {
        int compared = 0;
        for (int seed = 0; seed < 300; seed++) {
            PlanningProblem problem = villages(seed, 4 + seed % 3, 1 + seed % 2);
            Optional<Long> optimum = EveryPlan.findOptimum(problem);
            if (optimum.isPresent()) {
                assertThat(LowerBounds.of(problem).visitPrices(ROUNDS))
                        .as("seed %d", seed)
                        .isLessThanOrEqualTo(optimum.get());
                compared++;
            }
        }

        assertThat(compared).isGreaterThan(200);
    }

    @Test
    void no_bound_exceeds_a_good_plan_of_a_larger_problem() {
        for (int seed = 0; seed < 12; seed++) {
            PlanningProblem problem = seed % 2 == 0
                    ? villages(seed, 40, 4)
                    : new RandomProblem(50, 4, 400, false).make(seed).withCordons(List.of());
            PlanSearch search = Planner.start(problem, seed);
            search.run(Budget.ofMoves(100_000), Progress.NONE);
            LowerBounds bounds = LowerBounds.of(problem);
            List<Long> all = List.of(
                    bounds.pooled(), bounds.jobPrices(ROUNDS), bounds.slotPrices(ROUNDS), bounds.visitPrices(ROUNDS));

            assertThat(all).as("seed %d", seed).allMatch(bound -> bound <= search.objective());
        }
    }

    @Test
    void where_moves_are_as_long_as_tasks_more_of_them_is_seen_than_by_days_alone() {
        long byDays = 0;
        long byVisits = 0;
        for (int seed = 0; seed < 10; seed++) {
            LowerBounds bounds = LowerBounds.of(villages(seed, 40, 3));
            byDays += bounds.slotPrices(ROUNDS);
            byVisits += bounds.visitPrices(ROUNDS);
        }

        assertThat(byVisits).isGreaterThan(byDays + byDays / 10);
    }

    /// Tasks of one to five days in three places, two of which lie side by side; some in a season, some after another.
    private static PlanningProblem villages(int seed, int count, int crews) {
        Chance chance = Chance.of(seed);
        List<Place> places =
                List.of(new Place("V0", 0, 0), new Place("V1", 3, 0), new Place("V2", 120, 0), new Place("V3", 0, 250));
        List<Team> teams = new ArrayList<>();
        for (int i = 0; i < crews; i++) {
            int free = chance.nextInt(7);
            DaySet days = chance.happens(0.3) ? DaySet.every() : DaySet.where(HORIZON, day -> (day + free) % 7 < 5);
            Ability first = Ability.of("manual", chance.whole(60, 140));
            Ability second = Ability.of("quality", chance.whole(60, 140));
            Team team = Team.of("T" + i, first, second)
                    .basedAt("V" + chance.nextInt(4), new Movement(5, chance.whole(1, 3), 100));
            teams.add(team.working(chance.happens(0.3) ? chance.whole(0, 10) : 0, days));
        }
        List<Task> tasks = new ArrayList<>();
        List<Benefit> benefits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Task task = Task.of(
                    "C" + i,
                    chance.happens(0.3) ? "quality" : "manual",
                    chance.whole(40, 400),
                    "V" + chance.nextInt(4));
            if (chance.happens(0.3)) {
                int open = chance.whole(10, 40);
                int shift = chance.nextInt(60);
                task = task.inSeason(DaySet.where(HORIZON, day -> (day + shift) % 60 < open));
            }
            tasks.add(i > 0 && chance.happens(0.3) ? task.after("C" + chance.nextInt(i)) : task);
            if (chance.happens(0.8)) {
                benefits.add(Benefit.of("B" + i, chance.whole(1, 60), "C" + i));
            }
        }
        return PlanningProblem.of(HORIZON, places, teams, tasks, benefits);
    }
}
