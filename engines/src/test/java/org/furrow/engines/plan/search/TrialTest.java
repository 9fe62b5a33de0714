package org.furrow.engines.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.furrow.engines.chance.Chance;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.RandomProblem;
import org.furrow.engines.plan.check.PlanChecker;
import org.furrow.engines.plan.table.Tables;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class TrialTest {

    @Test
    void the_difference_of_a_change_is_that_of_the_full_evaluation() {
        long accepted = 0;
        for (int seed = 0; seed < 40; seed++) {
            RandomProblem random = new RandomProblem(4 + 2 * seed, 2 + seed / 5, 200, false);
            accepted += fuzz(random.make(seed), 400) + fuzz(random.makeSharing(seed), 400);
        }

        assertThat(accepted).isGreaterThan(2_000);
    }

    @Test
    @Tag("slow")
    void the_difference_of_a_million_changes_is_that_of_the_full_evaluation() {
        long accepted = 0;
        for (int seed = 0; seed < 100; seed++) {
            RandomProblem random = new RandomProblem(20 + seed, 3 + seed / 10, 400, seed % 2 == 0);
            accepted += fuzz(random.make(seed), 5_000) + fuzz(random.makeSharing(seed), 5_000);
        }

        assertThat(accepted).isGreaterThan(50_000);
    }

    /// Tries changes at random and takes over every second one that can be done.
    private static long fuzz(PlanningProblem problem, int changes) {
        PlanSearch search = Planner.start(problem, 1);
        Schedule schedule = scheduleOf(search.problem());
        if (schedule.tables.movableCount() == 0) {
            return 0;
        }
        Trial trial = new Trial(schedule);
        Chance chance = Chance.of(7);
        Proposals proposals = new Proposals(schedule, trial, chance);
        long accepted = 0;
        for (int i = 0; i < changes; i++) {
            if (proposals.propose() && trial.evaluateFully()) {
                long before = schedule.cost;
                if (chance.happens(0.5)) {
                    trial.accept();
                    long expected = schedule.cost;
                    int[] bases = schedule.base.clone();
                    int[] finishes = schedule.finish.clone();
                    int[] groups = schedule.groupFinish.clone();
                    assertThat(schedule.retime()).isTrue();
                    assertThat(schedule.cost).isEqualTo(expected).isEqualTo(before + trial.delta());
                    assertThat(schedule.base).isEqualTo(bases);
                    assertThat(schedule.finish).isEqualTo(finishes);
                    assertThat(schedule.groupFinish).isEqualTo(groups);
                    accepted++;
                }
            }
        }
        assertThat(PlanChecker.check(problem, new PlanWriting(schedule).write()).faults())
                .isEmpty();
        return accepted;
    }

    private static Schedule scheduleOf(PlanningProblem problem) {
        Tables tables = Tables.of(problem);
        while (true) {
            Greedy greedy = new Greedy(tables);
            Schedule schedule = greedy.byUrgency();
            if (greedy.left().isEmpty()) {
                return schedule;
            }
            tables = tables.without(greedy.left());
        }
    }
}
