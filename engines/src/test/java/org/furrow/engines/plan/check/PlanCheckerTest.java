package org.furrow.engines.plan.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.furrow.engines.plan.Ability;
import org.furrow.engines.plan.Benefit;
import org.furrow.engines.plan.Cordon;
import org.furrow.engines.plan.DaySet;
import org.furrow.engines.plan.Equipment;
import org.furrow.engines.plan.Fund;
import org.furrow.engines.plan.Movement;
import org.furrow.engines.plan.Period;
import org.furrow.engines.plan.Place;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.Plan.Assignment;
import org.furrow.engines.plan.PlanningProblem;
import org.furrow.engines.plan.Spending;
import org.furrow.engines.plan.Task;
import org.furrow.engines.plan.Team;
import org.furrow.engines.plan.check.Fault.Kind;
import org.junit.jupiter.api.Test;

/// Two lots of ten days each in villages a day apart; each plan but the first has one thing wrong.
class PlanCheckerTest {

    private static final Task ONE = Task.of("C1", "manual", 1_000, "V1");
    private static final Task TWO = Task.of("C2", "manual", 1_000, "V2");
    private static final Team FIRST = team("T1");
    private static final Team SECOND = team("T2");
    private static final Assignment BEGIN = new Assignment("C1", "T1", 0, 10, 0);
    private static final Assignment THEN = new Assignment("C2", "T1", 11, 21, 1);
    private static final Assignment BESIDE = new Assignment("C2", "T2", 1, 11, 1);

    @Test
    void a_plan_that_can_be_done_is_accepted() {
        assertThat(faults(problem(ONE, TWO), 10 * 3 + 21, BEGIN, THEN)).isEmpty();
        assertThat(faults(problem(ONE, TWO), 10 * 3 + 11, BEGIN, BESIDE)).isEmpty();
    }

    @Test
    void a_task_that_is_left_out_is_refused() {
        assertThat(faults(problem(ONE, TWO), 30, BEGIN))
                .containsExactly(Fault.of(Kind.TASK_OMITTED, "C2"), Fault.of(Kind.LOST_UNTOLD, "B2"));
    }

    @Test
    void a_task_that_is_done_twice_is_refused() {
        assertThat(faults(problem(ONE, TWO), 51, BEGIN, THEN, BESIDE)).containsExactly(Fault.of(Kind.TASK_TWICE, "C2"));
    }

    @Test
    void names_that_stand_for_nothing_are_refused() {
        Assignment stranger = new Assignment("C9", "T1", 30, 40, 0);

        assertThat(faults(problem(ONE, TWO), 51, BEGIN, THEN, stranger))
                .containsExactly(Fault.of(Kind.UNKNOWN_NAME, "C9", "T1"));
    }

    @Test
    void work_before_the_team_has_arrived_is_refused() {
        assertThat(faults(problem(ONE, TWO), 50, BEGIN, new Assignment("C2", "T1", 10, 20, 1)))
                .containsExactly(Fault.of(Kind.TEAM_NOT_THERE, "C2", "T1"));
        assertThat(faults(problem(ONE, TWO), 50, BEGIN, new Assignment("C2", "T1", 10, 20, 0)))
                .contains(Fault.of(Kind.WRONG_MOVE, "C2", "T1"));
    }

    @Test
    void work_that_is_too_short_is_refused() {
        assertThat(faults(problem(ONE, TWO), 50, BEGIN, new Assignment("C2", "T1", 11, 20, 1)))
                .containsExactly(Fault.of(Kind.WRONG_DURATION, "C2", "T1"));
    }

    @Test
    void work_by_a_team_without_the_method_is_refused() {
        assertThat(faults(problem(ONE, Task.of("C2", "dogs", 1_000, "V2")), 51, BEGIN, THEN))
                .contains(Fault.of(Kind.TEAM_CANNOT_DO_IT, "C2", "T1"));
    }

    @Test
    void work_outside_the_season_is_refused() {
        Task late = TWO.inSeason(DaySet.where(100, day -> day >= 12));

        assertThat(faults(problem(ONE, late), 51, BEGIN, THEN))
                .containsExactly(Fault.of(Kind.NOT_A_WORKING_DAY, "C2", "T1"));
    }

    @Test
    void work_after_the_accreditation_has_lapsed_is_refused() {
        Team lapsing = FIRST.basedAt("V1", new Movement(5, 0, 100));
        Team until = new Team(
                "T1",
                "T1",
                lapsing.base(),
                0,
                DaySet.every(),
                lapsing.movement(),
                List.of(new Ability("manual", 100, List.of(new Period(0, 20)))));

        assertThat(faults(problem(ONE, TWO).withTeams(List.of(until, SECOND)), 51, BEGIN, THEN))
                .containsExactly(Fault.of(Kind.NOT_A_WORKING_DAY, "C2", "T1"));
    }

    @Test
    void work_before_what_it_waits_for_is_refused() {
        assertThat(faults(problem(ONE, TWO.after("C1")), 41, BEGIN, BESIDE))
                .containsExactly(Fault.of(Kind.TOO_EARLY_AFTER, "C2", "C1"));
        assertThat(faults(problem(ONE, TWO.notBefore(2)), 41, BEGIN, BESIDE))
                .containsExactly(Fault.of(Kind.BEFORE_EARLIEST, "C2"));
    }

    @Test
    void work_within_a_cordon_is_refused_unless_one_team_does_it() {
        PlanningProblem problem = problem(ONE, TWO).withCordons(List.of(new Cordon("C1", "C2")));

        assertThat(faults(problem, 41, BEGIN, BESIDE)).containsExactly(Fault.of(Kind.WITHIN_CORDON, "C1", "C2"));
        assertThat(faults(problem, 51, BEGIN, THEN)).isEmpty();
    }

    @Test
    void work_with_more_pieces_than_there_are_is_refused() {
        Task.Use loader = new Task.Use("loader", 1);
        List<Task> both = List.of(ONE.using(loader), TWO.using(loader));
        PlanningProblem one = problem(ONE, TWO)
                .withEquipment(List.of(Equipment.of("loader", 1)))
                .withTasks(both);
        PlanningProblem later = one.withEquipment(List.of(new Equipment("loader", List.of(0, 2))));

        assertThat(faults(one, 41, BEGIN, BESIDE))
                .containsExactly(
                        Fault.of(Kind.TOO_FEW_PIECES, "loader", "C1"), Fault.of(Kind.TOO_FEW_PIECES, "loader", "C2"));
        assertThat(faults(one, 51, BEGIN, THEN)).isEmpty();
        assertThat(faults(one.withEquipment(List.of(Equipment.of("loader", 2))), 41, BEGIN, BESIDE))
                .isEmpty();
        assertThat(faults(later, 41, BEGIN, BESIDE)).hasSize(2);
    }

    @Test
    void work_that_its_own_operator_checks_is_refused() {
        assertThat(faults(problem(ONE, TWO.independentOf("C1")), 51, BEGIN, THEN))
                .containsExactly(Fault.of(Kind.NOT_INDEPENDENT, "C2", "C1"));
        assertThat(faults(problem(ONE, TWO.independentOf("C1")), 41, BEGIN, BESIDE))
                .isEmpty();
    }

    @Test
    void a_team_that_somebody_decided_against_is_refused() {
        Task forbidden = TWO.choosing(new Task.Choice(Optional.empty(), Set.of("T1")));

        assertThat(faults(problem(ONE, forbidden), 51, BEGIN, THEN))
                .containsExactly(Fault.of(Kind.AGAINST_CHOICE, "C2", "T1"));
    }

    @Test
    void frozen_work_with_other_dates_is_refused() {
        assertThat(faults(problem(ONE.frozen("T1", -2, 10), TWO), 51, BEGIN, THEN))
                .containsExactly(Fault.of(Kind.FROZEN_CHANGED, "C1"));
    }

    @Test
    void a_wrong_objective_is_refused() {
        Verdict verdict = PlanChecker.check(problem(ONE, TWO), plan(50, BEGIN, THEN));

        assertThat(verdict.faults()).containsExactly(Fault.of(Kind.WRONG_COST, "blocked", "50", "51"));
        assertThat(verdict.costs().objective()).isEqualTo(51);
    }

    @Test
    void money_that_is_taken_before_it_is_there_is_reckoned_anew() {
        // C1 takes 7 + 10 · 2 = 27 on day 0, where 20 are; C2 takes 20 on day 11; 7 come on day 5, 20 on day 15
        Fund donor =
                new Fund("donor", List.of(new Fund.Amount(0, 20), new Fund.Amount(5, 7), new Fund.Amount(15, 20)), 3);
        PlanningProblem problem = problem(ONE, TWO)
                .withTeams(List.of(FIRST.costing(2), SECOND))
                .withFunds(List.of(donor))
                .withTasks(List.of(ONE.paidBy("donor", 7), TWO.paidBy("donor", 0)));
        long ahead = 3 * (5 * 7 + 4 * 20);

        assertThat(faults(problem, 51, BEGIN, THEN))
                .containsExactly(Fault.of(Kind.WRONG_COST, "ahead", "0", Long.toString(ahead)));
        assertThat(Spending.of(problem, plan(51, BEGIN, THEN)))
                .containsExactly(new Spending("donor", 47, 47, 9, Optional.of(0), 20, ahead));
    }

    private static Team team(String id) {
        return Team.of(id, Ability.of("manual", 100)).basedAt("V1", new Movement(5, 0, 100));
    }

    private static PlanningProblem problem(Task... tasks) {
        return PlanningProblem.of(
                100,
                List.of(new Place("V1", 0, 0), new Place("V2", 60, 80)),
                List.of(FIRST, SECOND),
                List.of(tasks),
                List.of(Benefit.of("B1", 3, "C1"), Benefit.of("B2", 1, "C2")));
    }

    private static List<Fault> faults(PlanningProblem problem, long blocked, Assignment... assignments) {
        return PlanChecker.check(problem, plan(blocked, assignments)).faults();
    }

    private static Plan plan(long blocked, Assignment... assignments) {
        return new Plan(List.of(assignments), List.of(), new Plan.Costs(blocked, 0, 0), List.of());
    }
}
