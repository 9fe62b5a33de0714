package org.furrow.engines.plan.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
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
