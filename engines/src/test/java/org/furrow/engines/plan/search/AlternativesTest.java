package org.furrow.engines.plan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Comparison;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.RandomProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.check.PlanChecker;
import org.junit.jupiter.api.Test;

/// Three lots of 10, 20 and 30 days with weights 3, 2 and 1; one team does them in that order, another one nothing.
class AlternativesTest {

    private static final Team SLOW = Team.of("T2", Ability.of("survey", 100));
    private static final Team TEAM = Team.of("T1", Ability.of("manual", 100));
    private static final List<Benefit> BENEFITS =
            List.of(Benefit.of("B1", 3, "C1"), Benefit.of("B2", 2, "C2"), Benefit.of("B3", 1, "C3"));
    private static final PlanningProblem PROBLEM = PlanningProblem.of(
            100,
            List.of(new Place("V", 0, 0)),
            List.of(TEAM, SLOW),
            List.of(lot("C1", 1_000), lot("C2", 2_000), lot("C3", 3_000).after("C1")),
            BENEFITS);

    private final PlanSearch search = Planner.start(PROBLEM, 1);

    @Test
    void the_plan_does_the_most_urgent_lot_first() {
        assertThat(search.objective()).isEqualTo(3 * 10 + 2 * 30 + 60);
    }

    @Test
    void moving_a_task_behind_another_one_costs_what_the_dates_say() {
        Answer answer = search.alternatives().moving("C2", "T1", Optional.of("C3"));

        assertThat(answer).isEqualTo(new Answer.Possible((2 * 60 + 40) - (2 * 30 + 60), 60, 1, 1));
        assertThat(search.objective()).isEqualTo(150);
    }

    @Test
    void swapping_two_tasks_costs_what_the_dates_say() {
        assertThat(search.alternatives().swapping("C1", "C2"))
                .isEqualTo(new Answer.Possible((2 * 20 + 3 * 30) - (3 * 10 + 2 * 30), 30, 1, 1));
    }

    @Test
    void what_cannot_be_done_says_why() {
        Alternatives alternatives = search.alternatives();

        assertThat(alternatives.moving("C1", "T2", Optional.empty()))
                .isEqualTo(new Answer.Impossible(Answer.Why.TEAM_CANNOT_DO_IT));
        assertThat(alternatives.moving("C1", "T1", Optional.empty()))
                .isEqualTo(new Answer.Impossible(Answer.Why.STANDS_THERE_ALREADY));
        assertThat(alternatives.moving("C3", "T1", Optional.empty()))
                .isEqualTo(new Answer.Impossible(Answer.Why.BREAKS_INDEPENDENCE_OR_ORDER));
        assertThatThrownBy(() -> alternatives.swapping("C1", "C9")).hasMessage("Nothing is named C9");
    }

    @Test
    void a_task_that_is_moved_stays_there() {
        Answer asked = search.alternatives().moving("C2", "T1", Optional.of("C3"));

        assertThat(search.move("C2", "T1", Optional.of("C3"))).isEqualTo(asked);
        assertThat(search.objective()).isEqualTo(150 + 40);
        assertThat(search.plan().assignments())
                .extracting(Plan.Assignment::task)
                .containsExactly("C1", "C3", "C2");
        assertThat(PlanChecker.check(PROBLEM, search.plan()).faults()).isEmpty();

        assertThat(search.swap("C2", "C3")).isEqualTo(new Answer.Possible(-40, 30, 1, 1));
        assertThat(search.objective()).isEqualTo(150);
    }

    @Test
    void a_change_that_cannot_be_done_leaves_the_plan_alone() {
        Plan before = search.plan();

        assertThat(search.move("C1", "T2", Optional.empty()))
                .isEqualTo(new Answer.Impossible(Answer.Why.TEAM_CANNOT_DO_IT));
        assertThat(search.swap("C1", "C3")).isEqualTo(new Answer.Impossible(Answer.Why.BREAKS_INDEPENDENCE_OR_ORDER));
        assertThat(search.plan()).isEqualTo(before);
    }

    @Test
    void a_run_after_a_move_begins_from_it() {
        search.run(Budget.ofMoves(100), Progress.NONE);
        search.move("C2", "T1", Optional.of("C3"));

        assertThat(search.objective()).isEqualTo(190);
        search.run(Budget.ofMoves(1_000), Progress.NONE);
        assertThat(search.objective()).isEqualTo(150);
    }

    @Test
    void a_move_is_explained_by_tasks_and_benefits_that_add_up() {
        Comparison comparison = search.alternatives()
                .explainMoving("C2", "T1", Optional.of("C3"))
                .orElseThrow();

        assertThat(comparison.difference()).isEqualTo(40);
        assertThat(comparison.contributions())
                .containsExactly(
                        new Comparison.Contribution(Comparison.Part.BENEFIT, "B2", 60),
                        new Comparison.Contribution(Comparison.Part.BENEFIT, "B3", -20));
        assertThat(comparison.largest(1))
                .containsExactly(new Comparison.Change(
                        "C2",
                        Optional.of(new Plan.Assignment("C2", "T1", 10, 30, 0)),
                        Optional.of(new Plan.Assignment("C2", "T1", 40, 60, 0)),
                        60));
        assertThat(search.alternatives().explainMoving("C1", "T2", Optional.empty()))
                .isEmpty();
    }

    @Test
    void every_explanation_of_a_random_problem_adds_up_exactly() {
        int explained = 0;
        for (int seed = 0; seed < 30; seed++) {
            RandomProblem random = new RandomProblem(20, 4, 400, seed % 2 == 0);
            PlanningProblem problem = seed % 3 == 0 ? random.make(seed) : random.makeSharing(seed);
            PlanSearch any = Planner.start(problem, seed);
            Plan before = any.plan();
            List<Task> tasks = problem.tasks();
            for (int i = 0; i + 1 < tasks.size(); i++) {
                String one = tasks.get(i).id();
                String other = tasks.get(i + 1).id();
                Optional<Comparison> comparison = any.alternatives().explainSwapping(one, other);
                if (any.swap(one, other) instanceof Answer.Possible possible) {
                    Plan after = any.plan();
                    assertThat(comparison).contains(Comparison.of(problem, before, after));
                    assertThat(comparison.orElseThrow().difference())
                            .isEqualTo(possible.difference())
                            .isEqualTo(
                                    after.costs().objective() - before.costs().objective())
                            .isEqualTo(sum(comparison.orElseThrow()));
                    before = after;
                    explained++;
                }
            }
        }

        assertThat(explained).isGreaterThan(50);
    }

    private static long sum(Comparison comparison) {
        long funds = comparison.contributions().stream()
                .filter(one -> one.part() == Comparison.Part.FUND)
                .mapToLong(Comparison.Contribution::difference)
                .sum();
        return funds
                + comparison.changes().stream()
                        .mapToLong(Comparison.Change::cost)
                        .sum();
    }

    @Test
    void tasks_of_another_team_are_told_apart_from_tasks_of_another_date() {
        Team third = Team.of("T3", Ability.of("manual", 200));
        PlanningProblem more = PROBLEM.withTeams(List.of(TEAM, SLOW, third));
        PlanSearch wider = Planner.open(more, search.plan(), 1);
        assertThat(wider.plan()).isEqualTo(search.plan());

        wider.move("C2", "T3", Optional.empty());
        Comparison comparison = Comparison.of(more, search.plan(), wider.plan());

        assertThat(comparison.reassigned()).extracting(Comparison.Change::task).containsExactly("C2");
        assertThat(comparison.reassigned())
                .extracting(Comparison.Change::daysLater)
                .containsExactly(-20);
        assertThat(comparison.redated()).extracting(Comparison.Change::task).containsExactly("C3");
        assertThat(comparison.difference()).isEqualTo(-2 * 20 - 20);
    }

    @Test
    void regret_judges_each_plan_by_the_rates_of_each() {
        List<Benefit> others = List.of(Benefit.of("B1", 3, "C1"), Benefit.of("B2", 1, "C2"), Benefit.of("B3", 9, "C3"));
        Plan own = search.plan();
        PlanSearch second = Planner.start(PROBLEM.withBenefits(others), 1);
        second.run(Budget.ofMoves(1_000), Progress.NONE);

        Regret regret = Regret.of(List.of(own, second.plan()), List.of(BENEFITS, others));

        assertThat(regret.cost().getFirst()).containsExactly(150L, 30L + 30 + 9 * 60);
        assertThat(regret.cost().getLast()).containsExactly(3L * 10 + 2 * 60 + 40, 30L + 60 + 9 * 40);
        assertThat(regret.share(1, 0)).isEqualTo(190.0 / 150 - 1);
        assertThat(regret.share(1, 1)).isZero();
    }

    private static Task lot(String id, long m2) {
        return Task.of(id, "manual", m2, "V");
    }
}
