package org.furrow.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.hazard.Programme;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.TeamKind;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.ClosedSeason;
import org.furrow.domain.planning.Fund;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.planning.SharedEquipment;
import org.furrow.domain.planning.WorkStep;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateTable;
import org.furrow.engines.plan.Obstacle;
import org.furrow.engines.plan.Plan;
import org.furrow.engines.plan.check.PlanChecker;
import org.furrow.engines.plan.search.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanningTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void each_area_gets_the_steps_that_its_classification_asks_for() {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            Model model = model(camp, Assumptions.USUAL);

            assertThat(model.worksOf("H-1")).containsExactly("H-1/C", "H-1/Q");
            assertThat(model.worksOf("H-2")).containsExactly("H-2/T", "H-2/C", "H-2/Q");
            assertThat(model.worksOf("H-3")).containsExactly("H-3/N");
            assertThat(model.worksOf("H-5")).containsExactly("H-5/C1", "H-5/Q1", "H-5/C2", "H-5/Q2");
            assertThat(model.snapshot().leftOut())
                    .containsExactly(new Snapshot.LeftOut("H-4", Snapshot.Because.SUSPENDED));
            long lots = Stream.of("H-5/C1", "H-5/C2")
                    .mapToLong(id -> model.findWork(id).orElseThrow().m2())
                    .sum();
            assertThat(lots).isEqualTo(area(model, "H-5").m2());
            assertThat(model.findWork("H-2/C").orElseThrow().m2())
                    .isEqualTo(area(model, "H-2").m2() * 30 / 100);
        }
    }

    @Test
    void what_is_blocked_by_an_area_is_shared_out_over_its_works_to_the_last_point() {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            Model model = model(camp, Assumptions.USUAL.with(PlanningFigure.LEFT_OF_INDICATION, 0));

            for (Snapshot.SeenArea area : model.snapshot().areas()) {
                long shared = model.problem().benefits().stream()
                        .filter(benefit -> model.worksOf(area.key()).contains(benefit.id()))
                        .mapToLong(benefit -> benefit.weight())
                        .sum();
                assertThat(shared)
                        .as(area.key())
                        .isEqualTo(org.furrow.domain.priority.Weight.of(RateTable.usual(), area.amounts())
                                .points());
            }
        }
    }

    @Test
    void a_plan_is_accepted_by_the_checker_and_tells_how_far_it_is_from_the_best() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan plan = camp.make(PlanCamp.order("2026"));

            assertThat(PlanChecker.check(plan.model().problem(), plan.plan()).isAccepted())
                    .isTrue();
            PlanHead head = plan.head();
            assertThat(head.objective()).isEqualTo(plan.plan().costs().objective());
            assertThat(head.bound()).isPositive().isLessThanOrEqualTo(head.objective());
            assertThat(head.doubts().stream().mapToLong(PlanHead.Doubt::amount).sum())
                    .isEqualTo(head.objective() - head.bound());
            assertThat(head.curve()).isNotEmpty();
            assertThat(head.undone()).isZero();
            Map<String, Integer> finishes = Returns.finishes(plan.plan());
            assertThat(finishes.get("H-1/Q")).isGreaterThan(finishes.getOrDefault("H-1/C", 0));
        }
    }

    @Test
    void the_same_register_gives_the_same_fingerprint_and_a_new_area_another_one() {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            String before = snapshot(camp, Assumptions.USUAL).fingerprint();

            assertThat(snapshot(camp, Assumptions.USUAL).fingerprint()).isEqualTo(before);
            camp.area("H-9", Classification.CONFIRMED, WorkStatus.OPEN, Programme.box(0, 90, 5, 95));
            assertThat(snapshot(camp, Assumptions.USUAL).fingerprint()).isNotEqualTo(before);
        }
    }

    @Test
    void planning_again_near_a_plan_when_nothing_changed_changes_no_team() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan first = camp.make(PlanCamp.order("2026"));
            assertThat(new PublishingPlans(camp.furrow, camp.plans)
                            .publish(first.head().id(), "", false, PlanCamp.TODAY)
                            .reasons())
                    .isEmpty();
            OpenPlan again = camp.make(new PlanOrder(
                    "again",
                    PlanCamp.FROM,
                    4,
                    RateTable.PROGRAMME,
                    1,
                    1,
                    Optional.of(first.head().id())));

            assertThat(new AskingPlans(camp.furrow, first).compare(again).reassigned())
                    .isEmpty();
            assertThat(again.choices().isInForce()).isTrue();
        }
    }

    @Test
    void a_work_that_is_moved_by_hand_is_pinned_and_the_move_can_be_taken_back() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan plan = camp.make(PlanCamp.order("2026"));
            Plan before = plan.plan();
            Plan.Assignment one = before.findAssignment("H-1/C").orElseThrow();
            String other = otherTeam(plan, one.team());
            Answer asked = plan.cost("H-1/C", other, Optional.empty());

            Answer moved = plan.move("H-1/C", other, Optional.empty());

            assertThat(moved).isEqualTo(asked).isInstanceOf(Answer.Possible.class);
            assertThat(plan.head().objective())
                    .isEqualTo(before.costs().objective() + ((Answer.Possible) moved).difference());
            assertThat(plan.choices().pinned()).containsEntry("H-1/C", other);
            assertThat(plan.head().isChanged()).isTrue();
            assertThat(plan.undo()).isTrue();
            assertThat(plan.plan()).isEqualTo(before);
            assertThat(plan.redo()).isTrue();
            assertThat(plan.plan().findAssignment("H-1/C").orElseThrow().team()).isEqualTo(other);
        }
    }

    @Test
    void a_team_that_is_forbidden_loses_the_work_and_gets_it_back_no_more() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan plan = camp.make(PlanCamp.order("2026"));
            String team = plan.plan().findAssignment("H-1/C").orElseThrow().team();

            plan.forbid("H-1/C");

            assertThat(plan.plan().findAssignment("H-1/C").orElseThrow().team()).isNotEqualTo(team);
            assertThat(plan.cost("H-1/C", team, Optional.empty()))
                    .isEqualTo(new Answer.Impossible(Answer.Why.TEAM_CANNOT_DO_IT));
            plan.free("H-1/C");
            assertThat(plan.cost("H-1/C", team, Optional.empty())).isInstanceOf(Answer.Possible.class);
        }
    }

    @Test
    void a_plan_that_was_changed_stands_when_the_register_is_opened_again() throws InterruptedException {
        String id;
        Plan left;
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan plan = camp.make(PlanCamp.order("2026"));
            plan.pin("H-5/C1");
            id = plan.head().id();
            left = plan.plan();
        }
        try (PlanCamp camp = new PlanCamp(folder)) {
            OpenPlan found = camp.plans.open(id).orElseThrow();

            assertThat(found.plan()).isEqualTo(left);
            assertThat(found.choices().pinned()).containsKey("H-5/C1");
            assertThat(found.model().snapshot().fingerprint())
                    .isEqualTo(found.head().fingerprint());
            camp.plans.delete(id);
            assertThat(camp.plans.find(id)).isEmpty();
        }
    }

    @Test
    void a_file_that_is_no_plan_and_an_id_that_is_none_are_passed_over() throws Exception {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan plan = camp.make(PlanCamp.order("2026"));
            Path plans = folder.resolve("register.gpkg.plans");
            Files.writeString(plans.resolve("../register.gpkg.plans/x.head.json"), "{}");
            Files.writeString(plans.resolve("01a20ac2-6496-7ad0-bdf3-26f0e98c3a2d.head.json"), "{\"id\":");

            assertThat(camp.plans.list()).hasSize(1);
            assertThat(camp.plans.find("../../etc/passwd")).isEmpty();
            assertThat(camp.plans.open(plan.head().id())).isPresent();
        }
    }

    @Test
    void nobody_works_in_a_closed_season_or_nearer_to_another_team_than_agreed() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            camp.area("H-6", Classification.CONFIRMED, WorkStatus.OPEN, Programme.box(9, 0, 17, 10));
            agree(
                    camp,
                    Assumptions.USUAL.withSeasons(
                            List.of(new ClosedSeason("Hills", MonthDay.of(11, 1), MonthDay.of(12, 31), "rain"))));
            OpenPlan plan = camp.make(PlanCamp.order("2026"));

            assertThat(plan.model().problem().cordons()).isNotEmpty();
            for (Plan.Assignment one : plan.plan().assignments()) {
                LocalDate start = plan.model().date(one.start());
                assertThat(start.getMonthValue()).as(one.task()).isLessThan(11);
            }
            Plan.Assignment near = plan.plan().findAssignment("H-6/C").orElseThrow();
            Plan.Assignment other = plan.plan().findAssignment("H-1/C").orElseThrow();
            assertThat(near.finish() <= other.start()
                            || other.finish() <= near.start()
                            || near.team().equals(other.team()))
                    .isTrue();
        }
    }

    @Test
    void shared_equipment_and_money_of_donors_are_part_of_the_problem() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            agree(
                    camp,
                    new Assumptions(
                            Map.of(),
                            List.of(),
                            List.of(
                                    new SharedEquipment("ambulance", 1, WorkStep.CLEARANCE),
                                    new SharedEquipment("ambulance", 1, WorkStep.TECHNICAL_SURVEY)),
                            List.of(
                                    new Fund("Donor", "Hills", PlanCamp.FROM, 200_000),
                                    new Fund("Donor", "Hills", PlanCamp.FROM.plusYears(1), 9_000_000))));
            OpenPlan plan = camp.make(PlanCamp.order("2026"));

            assertThat(plan.model().problem().equipment()).hasSize(1);
            assertThat(plan.model().problem().funds()).hasSize(1);
            List<Plan.Assignment> inTheGround = plan.plan().assignments().stream()
                    .filter(one -> one.task().contains("/C") || one.task().contains("/T"))
                    .sorted((one, other) -> Integer.compare(one.start(), other.start()))
                    .toList();
            for (int i = 1; i < inTheGround.size(); i++) {
                assertThat(inTheGround.get(i).start())
                        .isGreaterThanOrEqualTo(inTheGround.get(i - 1).finish());
            }
        }
    }

    @Test
    void without_teams_nothing_is_done_and_the_plan_says_why() throws InterruptedException {
        try (PlanCamp camp = new PlanCamp(folder)) {
            camp.area("H-1", Classification.CONFIRMED, WorkStatus.OPEN, Programme.box(0, 0, 8, 10));
            OpenPlan plan = camp.make(PlanCamp.order("2026"));

            assertThat(plan.plan().assignments()).isEmpty();
            assertThat(plan.plan().obstacles()).extracting(Obstacle::kind).contains(Obstacle.Kind.NO_TEAM_FOR_METHOD);
            assertThat(plan.head().undone()).isEqualTo(2);
        }
    }

    @Test
    void accreditations_end_where_the_programme_does_not_assume_that_they_are_renewed() {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            assertThat(team(snapshot(camp, Assumptions.USUAL), "MCT-1").abilities())
                    .singleElement()
                    .satisfies(ability -> assertThat(ability.accredited())
                            .containsExactly(new Snapshot.Span(PlanCamp.FROM, Optional.empty())));
            Snapshot ending = snapshot(camp, Assumptions.USUAL.with(PlanningFigure.RENEWAL, 0));
            assertThat(team(ending, "MCT-1").abilities())
                    .singleElement()
                    .satisfies(ability -> assertThat(ability.accredited())
                            .containsExactly(
                                    new Snapshot.Span(PlanCamp.FROM, Optional.of(PlanCamp.TODAY.plusDays(500)))));
        }
    }

    @Test
    void why_one_work_comes_before_another_is_told_with_the_cost_of_changing_that() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan plan = camp.make(PlanCamp.order("2026"));
            AskingPlans asking = new AskingPlans(camp.furrow, plan);
            AskingPlans.Why why = asking.why("H-1/C", "H-5/C1").orElseThrow();

            assertThat(why.one().workingDays()).isPositive();
            assertThat(why.one().weight().points()).isPositive();
            assertThat(why.swapped()).isEqualTo(plan.costOfSwapping("H-1/C", "H-5/C1"));
            assertThat(asking.why("H-1/C", "nothing")).isEmpty();
        }
    }

    @Test
    void more_teams_bring_land_back_earlier_and_fewer_later() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan plan = camp.make(PlanCamp.order("2026"));
            AskingPlans asking = new AskingPlans(camp.furrow, plan);

            AskingPlans.Outlook more = asking.whatIf(teams(2));
            AskingPlans.Outlook fewer = asking.whatIf(teams(-1));

            assertThat(more.otherwise()).isLessThan(more.objective());
            assertThat(more.gain()).isPositive();
            assertThat(fewer.otherwise()).isGreaterThan(fewer.objective());
            assertThat(plan.head().isChanged()).isFalse();
        }
    }

    @Test
    void teams_that_are_quicker_or_slower_change_what_would_come_of_it() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            AskingPlans asking = new AskingPlans(camp.furrow, camp.make(PlanCamp.order("2026")));

            assertThat(asking.whatIf(assuming(PlanningFigure.MANUAL_CLEARANCE_RATE, 400))
                            .gain())
                    .isPositive();
            assertThat(asking.whatIf(assuming(PlanningFigure.MANUAL_CLEARANCE_RATE, 30))
                            .gain())
                    .isNegative();
        }
    }

    private static AskingPlans.WhatIf assuming(PlanningFigure figure, long value) {
        return new AskingPlans.WhatIf(
                0, Optional.empty(), Optional.empty(), Optional.of(Assumptions.USUAL.with(figure, value)));
    }

    private static AskingPlans.WhatIf teams(int more) {
        return new AskingPlans.WhatIf(more, Optional.of(TeamKind.MANUAL), Optional.empty(), Optional.empty());
    }

    @Test
    void a_plan_by_its_own_rates_has_no_regret_and_wrong_rates_tell_what_they_change() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan plan = camp.make(PlanCamp.order("2026"));
            AskingPlans asking = new AskingPlans(camp.furrow, plan);
            RateTable other = new RateTable("Roads", Map.of(Criterion.LAND, new BigDecimal(3)));

            AskingPlans.RegretMatrix matrix = asking.regret(List.of(RateTable.usual(), other));

            assertThat(matrix.regret().get(0).get(0)).isZero();
            assertThat(matrix.regret().get(1).get(1)).isZero();
            assertThat(asking.sensitivity())
                    .hasSize(2 * Criterion.values().length)
                    .allSatisfy(each -> assertThat(each.changed()).isLessThanOrEqualTo(each.firstYearWorks() + 9));
        }
    }

    @Test
    void what_comes_back_adds_up_to_the_land_that_is_planned() throws InterruptedException {
        try (PlanCamp camp = PlanCamp.furnished(folder)) {
            OpenPlan plan = camp.make(PlanCamp.order("2026"));
            Returns returns = Returns.of(plan.model(), plan.plan());
            long planned = Stream.of("H-1", "H-2", "H-5")
                            .mapToLong(key -> area(plan.model(), key).m2())
                            .sum()
                    + area(plan.model(), "H-3").m2() / 2;

            assertThat(returns.quarters().stream()
                            .mapToLong(Returns.Quarter::m2)
                            .sum())
                    .isEqualTo(planned);
            assertThat(returns.areas()).hasSize(4).allMatch(area -> area.back().isPresent());
            assertThat(returns.quarters().stream()
                            .mapToInt(Returns.Quarter::areas)
                            .sum())
                    .isEqualTo(4);
        }
    }

    private static void agree(PlanCamp camp, Assumptions assumptions) {
        assertThat(new AgreeingPriorities(camp.furrow)
                        .assume(assumptions, "for the test", PlanCamp.TODAY)
                        .reasons())
                .isEmpty();
    }

    private static Snapshot snapshot(PlanCamp camp, Assumptions assumptions) {
        return new TakingSnapshot(camp.furrow).take(PlanCamp.FROM, 1_460, RateTable.usual(), assumptions);
    }

    private static Model model(PlanCamp camp, Assumptions assumptions) {
        return Modelling.model(snapshot(camp, assumptions), Choices.NONE);
    }

    private static Snapshot.SeenArea area(Model model, String key) {
        return model.snapshot().areas().stream()
                .filter(area -> area.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static Snapshot.SeenTeam team(Snapshot snapshot, String name) {
        return snapshot.teams().stream()
                .filter(team -> team.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String otherTeam(OpenPlan plan, String team) {
        return plan.model().snapshot().teams().stream()
                .filter(each -> !each.id().equals(team))
                .filter(each ->
                        each.abilities().stream().anyMatch(ability -> ability.method() == Method.MANUAL_CLEARANCE))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
