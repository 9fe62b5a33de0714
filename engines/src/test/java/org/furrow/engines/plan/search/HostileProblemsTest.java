package org.furrow.engines.plan.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.Equipment;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.Period;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.RandomProblem;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.check.PlanChecker;
import org.junit.jupiter.api.Test;

/// What the field gets wrong ends in a plan that tells it, never in an endless run or a task that is left out
/// silently.
class HostileProblemsTest {

    private static final Place VILLAGE = new Place("V", 0, 0);
    private static final Task LOT = Task.of("C1", "manual", 1_000, "V");
    private static final Team TEAM = Team.of("T1", Ability.of("manual", 100));

    @Test
    void every_random_problem_ends_in_a_plan_that_the_checker_accepts() {
        for (int seed = 0; seed < 300; seed++) {
            assertEndsWell(new RandomProblem(1 + seed % 40, 1 + seed % 7, 150, true).make(seed), seed);
        }
    }

    @Test
    void every_random_problem_with_equipment_and_funds_ends_in_a_plan_that_the_checker_accepts() {
        for (int seed = 0; seed < 300; seed++) {
            assertEndsWell(new RandomProblem(1 + seed % 40, 1 + seed % 7, 150, true).makeSharing(seed), seed);
        }
    }

    private static void assertEndsWell(PlanningProblem problem, int seed) {
        PlanSearch search = Planner.start(problem, seed);
        search.run(Budget.ofMoves(2_000), Progress.NONE);
        Plan plan = search.plan();

        assertThat(PlanChecker.check(problem, plan).faults())
                .as("seed %d", seed)
                .isEmpty();
        assertThat(named(plan))
                .containsAll(problem.tasks().stream().map(Task::id).toList());
        assertThat(search.objective()).isLessThanOrEqualTo(search.firstObjective());
        Plan again = Planner.open(problem, plan, 1).plan();
        assertThat(PlanChecker.check(problem, again).faults()).isEmpty();
        if (problem.equipment().isEmpty()) {
            assertThat(again).as("seed %d", seed).isEqualTo(plan);
        } else {
            assertThat(again.costs().objective())
                    .as("seed %d", seed)
                    .isLessThanOrEqualTo(plan.costs().objective());
        }
    }

    @Test
    void more_pieces_than_there_are_are_told() {
        List<Task> tasks =
                List.of(LOT.using(new Task.Use("loader", 3)), task("C2").after("C1"));
        PlanningProblem problem = PlanningProblem.of(100, List.of(VILLAGE), List.of(TEAM), List.of(), List.of())
                .withEquipment(List.of(Equipment.of("loader", 2)))
                .withTasks(tasks);

        assertThat(Planner.start(problem, 1).plan().obstacles())
                .containsExactly(
                        new Obstacle("C1", Obstacle.Kind.NEEDS_MORE_PIECES, List.of("loader")),
                        new Obstacle("C2", Obstacle.Kind.PREDECESSOR_CANNOT_BE_DONE, List.of("C1")));
    }

    @Test
    void a_method_that_no_team_has_is_told() {
        assertThat(obstacles(List.of(TEAM), Task.of("C1", "dogs", 1, "V")))
                .containsExactly(new Obstacle("C1", Obstacle.Kind.NO_TEAM_FOR_METHOD, List.of()));
    }

    @Test
    void a_team_without_accreditation_is_told() {
        Team team = Team.of("T1", new Ability("manual", 100, List.of()));

        assertThat(obstacles(List.of(team), LOT))
                .containsExactly(new Obstacle("C1", Obstacle.Kind.NO_ACCREDITED_TEAM, List.of("T1")));
    }

    @Test
    void an_accreditation_that_is_too_short_is_told() {
        Team team = Team.of("T1", new Ability("manual", 100, List.of(new Period(0, 9))));

        assertThat(obstacles(List.of(team), LOT))
                .containsExactly(new Obstacle("C1", Obstacle.Kind.TOO_FEW_WORKING_DAYS, List.of("T1")));
    }

    @Test
    void a_team_that_does_nothing_is_told() {
        assertThat(obstacles(List.of(Team.of("T1", Ability.of("manual", 0))), LOT))
                .containsExactly(new Obstacle("C1", Obstacle.Kind.ZERO_PRODUCTIVITY, List.of("T1")));
    }

    @Test
    void a_season_that_never_opens_is_told() {
        assertThat(obstacles(List.of(TEAM), LOT.inSeason(DaySet.where(100, day -> false))))
                .containsExactly(new Obstacle("C1", Obstacle.Kind.SEASON_NEVER_OPENS, List.of()));
    }

    @Test
    void ten_years_of_leave_are_told() {
        Team away = TEAM.working(0, DaySet.where(100, day -> false));

        assertThat(obstacles(List.of(away), LOT))
                .containsExactly(new Obstacle("C1", Obstacle.Kind.TOO_FEW_WORKING_DAYS, List.of("T1")));
    }

    @Test
    void a_circle_of_tasks_is_told_and_so_is_what_waits_for_it() {
        List<Obstacle> told = obstacles(
                List.of(TEAM),
                LOT.after("C2"),
                task("C2").after("C1"),
                task("C3").after("C2"),
                task("C4"));

        assertThat(told)
                .containsExactly(
                        new Obstacle("C1", Obstacle.Kind.CYCLIC_PRECEDENCE, List.of("C2")),
                        new Obstacle("C2", Obstacle.Kind.CYCLIC_PRECEDENCE, List.of("C1")),
                        new Obstacle("C3", Obstacle.Kind.PREDECESSOR_CANNOT_BE_DONE, List.of("C2")));
    }

    @Test
    void a_task_that_only_its_own_operator_could_check_is_told() {
        assertThat(obstacles(List.of(TEAM), LOT, task("C2").independentOf("C1")))
                .containsExactly(new Obstacle("C2", Obstacle.Kind.NO_INDEPENDENT_TEAM, List.of("C1")));
    }

    @Test
    void a_task_pinned_to_a_team_that_cannot_do_it_is_told() {
        Team other = Team.of("T2", Ability.of("survey", 100));
        Task pinned = LOT.choosing(new Task.Choice(Optional.of("T2"), Set.of()));

        assertThat(obstacles(List.of(TEAM, other), pinned))
                .containsExactly(new Obstacle("C1", Obstacle.Kind.CHOICE_LEAVES_NO_TEAM, List.of("T2")));
    }

    @Test
    void a_task_for_which_there_is_no_room_before_the_horizon_is_told() {
        PlanningProblem problem = PlanningProblem.of(
                15, List.of(VILLAGE), List.of(TEAM), List.of(LOT, task("C2")), List.of(Benefit.of("B", 1, "C1")));

        Plan plan = Planner.start(problem, 1).plan();

        assertThat(plan.obstacles())
                .containsExactly(new Obstacle("C2", Obstacle.Kind.NO_ROOM_BEFORE_HORIZON, List.of("T1")));
        assertThat(PlanChecker.check(problem, plan).isAccepted()).isTrue();
    }

    @Test
    void a_benefit_that_waits_for_a_task_that_cannot_be_done_is_told_as_lost() {
        PlanningProblem problem = PlanningProblem.of(
                100,
                List.of(VILLAGE),
                List.of(TEAM),
                List.of(LOT, Task.of("C2", "dogs", 1, "V")),
                List.of(Benefit.of("road", 5, "C1", "C2"), Benefit.of("lot", 2, "C1")));

        Plan plan = Planner.start(problem, 1).plan();

        assertThat(plan.lost()).containsExactly("road");
        assertThat(plan.costs().objective()).isEqualTo(20);
    }

    @Test
    void a_problem_without_teams_or_tasks_ends_at_once() {
        PlanningProblem nothing = PlanningProblem.of(10, List.of(), List.of(), List.of(), List.of());
        PlanningProblem nobody = PlanningProblem.of(10, List.of(VILLAGE), List.of(), List.of(LOT), List.of());

        for (PlanningProblem problem : List.of(nothing, nobody)) {
            PlanSearch search = Planner.start(problem, 1);
            assertThat(search.run(Budget.ofMoves(1_000_000_000_000L), Progress.NONE))
                    .isTrue();
            assertThat(PlanChecker.check(problem, search.plan()).isAccepted()).isTrue();
        }
    }

    private static Task task(String id) {
        return Task.of(id, "manual", 1_000, "V");
    }

    private static List<Obstacle> obstacles(List<Team> teams, Task... tasks) {
        PlanningProblem problem = PlanningProblem.of(100, List.of(VILLAGE), teams, List.of(tasks), List.of());
        Plan plan = Planner.start(problem, 1).plan();
        assertThat(PlanChecker.check(problem, plan).faults()).isEmpty();
        assertThat(plan.obstacles()).isEqualTo(Planner.obstacles(problem));
        return plan.obstacles();
    }

    private static Set<String> named(Plan plan) {
        Set<String> named = new HashSet<>();
        plan.assignments().forEach(one -> named.add(one.task()));
        plan.obstacles().forEach(one -> named.add(one.task()));
        return named;
    }
}
