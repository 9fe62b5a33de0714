package org.furrow.engines.plan.bound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Movement;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.RandomProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.bound.BoundReport.Doubt;
import org.furrow.engines.plan.bound.BoundReport.Source;
import org.furrow.engines.plan.search.Budget;
import org.furrow.engines.plan.search.PlanSearch;
import org.furrow.engines.plan.search.Planner;
import org.furrow.engines.plan.search.Progress;
import org.junit.jupiter.api.Test;

class BoundReportTest {

    private static final Budget ROUNDS = Budget.ofMoves(40);
    private static final List<Place> PLACES = List.of(new Place("camp", 0, 0), new Place("village", 300, 0));

    @Test
    void the_doubts_add_up_to_what_lies_between_plan_and_bound() {
        for (int seed = 0; seed < 30; seed++) {
            PlanningProblem problem = new RandomProblem(10 + seed, 1 + seed % 5, 400, seed % 3 == 0).make(seed);
            Plan plan = planned(problem);

            BoundReport report = LowerBounds.report(problem, plan, ROUNDS, BoundProgress.NONE);

            assertThat(report.doubts()).extracting(Doubt::source).containsExactly(Source.values());
            assertThat(report.doubts().stream().mapToLong(Doubt::amount).sum())
                    .as("seed %d", seed)
                    .isEqualTo(report.objective() - report.bound());
            assertThat(report.objective()).isEqualTo(plan.costs().objective());
            assertThat(report.amount(Source.CHANGES))
                    .isLessThanOrEqualTo(plan.costs().changes());
        }
    }

    @Test
    void days_of_moving_that_no_bound_sees_are_a_doubt_of_their_own() {
        Team team = Team.of("T", Ability.of("manual", 100)).basedAt("camp", new Movement(20, 1, 100));
        PlanningProblem problem = PlanningProblem.of(
                400,
                PLACES,
                List.of(team),
                List.of(Task.of("A", "manual", 1_000, "village"), Task.of("B", "manual", 1_000, "village")),
                List.of(Benefit.of("a", 5, "A"), Benefit.of("b", 3, "B")));

        BoundReport report = LowerBounds.report(problem, planned(problem), ROUNDS, BoundProgress.NONE);

        assertThat(report.objective()).isEqualTo(5 * 14 + 3 * 24);
        assertThat(report.amount(Source.MOVES)).isEqualTo((5 + 3) * 4);
        assertThat(report.amount(Source.QUEUES)).isZero();
    }

    @Test
    void waiting_for_survey_that_clears_the_way_one_by_one_is_a_doubt_of_its_own() {
        PlanningProblem problem = PlanningProblem.of(
                400,
                PLACES,
                List.of(
                        Team.of("survey", Ability.of("survey", 100)),
                        Team.of("one", Ability.of("manual", 100)),
                        Team.of("two", Ability.of("manual", 100))),
                List.of(
                        Task.of("SA", "survey", 1_000, "village"),
                        Task.of("SB", "survey", 1_000, "village"),
                        Task.of("A", "manual", 1_000, "village").after("SA"),
                        Task.of("B", "manual", 1_000, "village").after("SB")),
                List.of(Benefit.of("a", 5, "A"), Benefit.of("b", 3, "B")));

        BoundReport report = LowerBounds.report(problem, planned(problem), ROUNDS, BoundProgress.NONE);

        assertThat(report.objective()).isEqualTo(5 * 20 + 3 * 30);
        assertThat(report.bound()).isLessThanOrEqualTo(report.objective());
        assertThat(report.amount(Source.MOVES)).isZero();
        assertThat(report.amount(Source.QUEUES) + report.amount(Source.PLAN_OR_BOUND))
                .isEqualTo(report.objective() - report.bound());
    }

    @Test
    void the_bound_never_falls_while_it_is_told() {
        PlanningProblem problem = queue();
        List<Long> told = new ArrayList<>();
        List<Double> shares = new ArrayList<>();

        BoundReport report = LowerBounds.report(problem, planned(problem), ROUNDS, (share, bound) -> {
            told.add(bound);
            shares.add(share);
            return true;
        });

        assertThat(told).isSorted().hasSizeGreaterThan(10);
        assertThat(shares).isSorted().allMatch(share -> share >= 0 && share <= 1);
        assertThat(told.getFirst()).isLessThan(told.getLast());
        assertThat(report.bound()).isGreaterThanOrEqualTo(told.getLast());
        assertThat(report.isWhole()).isTrue();
    }

    @Test
    void whoever_listens_may_end_it_and_keeps_the_bound_so_far() {
        PlanningProblem problem = new RandomProblem(60, 6, 400, false).make(3);
        List<Long> told = new ArrayList<>();

        BoundReport report =
                LowerBounds.report(problem, planned(problem), Budget.ofMoves(1_000_000_000), (share, bound) -> {
                    told.add(bound);
                    return told.size() < 5;
                });

        assertThat(told).hasSize(5);
        assertThat(report.isWhole()).isFalse();
        assertThat(report.bound()).isGreaterThanOrEqualTo(told.getLast());
    }

    @Test
    void the_same_rounds_give_the_same_report() {
        PlanningProblem problem = new RandomProblem(40, 4, 400, false).make(5);
        Plan plan = planned(problem);

        assertThat(LowerBounds.report(problem, plan, ROUNDS, BoundProgress.NONE))
                .isEqualTo(LowerBounds.report(problem, plan, ROUNDS, BoundProgress.NONE));
    }

    /// Thirty tasks of 3 to 18 days that wait for three teams, one quicker than the other.
    private static PlanningProblem queue() {
        List<Task> tasks = new ArrayList<>();
        List<Benefit> benefits = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            tasks.add(Task.of("C" + i, "manual", 300 + 100 * (i * 7 % 16), "village"));
            benefits.add(Benefit.of("B" + i, 1 + i * 11 % 13, "C" + i));
        }
        List<Team> teams = List.of(
                Team.of("one", Ability.of("manual", 100)),
                Team.of("two", Ability.of("manual", 60)),
                Team.of("three", Ability.of("manual", 30)));
        return PlanningProblem.of(400, PLACES, teams, tasks, benefits);
    }

    private static Plan planned(PlanningProblem problem) {
        PlanSearch search = Planner.start(problem, 1);
        search.run(Budget.ofMoves(20_000), Progress.NONE);
        return search.plan();
    }
}
