package org.furrow.app.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.furrow.app.Outcome;
import org.furrow.app.draft.Typed;
import org.furrow.app.hazard.Programme;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.planning.Assumptions;
import org.furrow.domain.planning.PlanningFigure;
import org.furrow.domain.priority.Criterion;
import org.furrow.domain.priority.RateTable;
import org.furrow.domain.tasking.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingPlansTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private PlanCamp camp;

    @BeforeEach
    void open() {
        camp = PlanCamp.furnished(folder);
    }

    @AfterEach
    void close() {
        camp.close();
    }

    private static List<String> codes(List<Reason> reasons) {
        return reasons.stream().map(Reason::code).toList();
    }

    @Test
    void rates_change_with_who_when_and_why_and_the_journal_keeps_what_they_were() {
        AgreeingPriorities agreeing = new AgreeingPriorities(camp.furrow);
        RateTable more = RateTable.usual().with(Criterion.FARMLAND, new BigDecimal("12.5"));

        assertThat(agreeing.agree(more, "harvest matters more", PlanCamp.TODAY).reasons())
                .isEmpty();

        assertThat(agreeing.read().programme()).isEqualTo(more);
        assertThat(agreeing.history()).singleElement().satisfies(entry -> {
            assertThat(entry.draft().author()).isEqualTo(camp.furrow.actor().name());
            assertThat(entry.draft().valid()).isEqualTo(PlanCamp.TODAY);
        });
        assertThat(codes(agreeing.agree(more, "again", PlanCamp.TODAY).reasons()))
                .containsExactly("F-5.2");
        assertThat(codes(agreeing.agree(RateTable.usual(), "", PlanCamp.TODAY).reasons()))
                .containsExactly("F-5.1");
        assertThat(codes(agreeing.agree(new RateTable(" ", Map.of()), "x", PlanCamp.TODAY)
                        .reasons()))
                .containsExactly("F-5.3");
        assertThat(agreeing.drop("programme", "back to the default", PlanCamp.TODAY)
                        .reasons())
                .isEmpty();
        assertThat(agreeing.read().programme()).isEqualTo(RateTable.usual());
        assertThat(codes(agreeing.drop("Nobody", "x", PlanCamp.TODAY).reasons()))
                .containsExactly("F-5.4");
        assertThat(agreeing.history()).hasSize(2);
    }

    @Test
    void what_is_typed_about_rates_and_assumptions_is_read_or_refused_by_name() {
        Priorities known = new AgreeingPriorities(camp.furrow).read();

        assertThat(codes(PlanReading.rates(Typed.nothing().with("name", "X").with("people", "-1"), known)
                        .against()))
                .containsExactly("F-5.5");
        assertThat(PlanReading.rates(Typed.nothing().with("name", "X").with("people", "0.001"), known)
                        .said()
                        .orElseThrow()
                        .rate(Criterion.PEOPLE))
                .isEqualByComparingTo("0.001");
        Typed typed = Typed.nothing()
                .with("lot-area", "1000")
                .with("seasons", "Hills; 05-15; 09-30; monsoon\n; 12-24; 01-06; holidays")
                .with("equipment", "ambulance; 4; clearance")
                .with("funds", "Donor; ; 2027-01-01; 500000");
        Assumptions read =
                PlanReading.assumptions(typed, Assumptions.USUAL).said().orElseThrow();
        assertThat(read.get(PlanningFigure.LOT_AREA)).isEqualTo(1_000);
        assertThat(PlanReading.seasons(read)).isEqualTo("Hills; 05-15; 09-30; monsoon\n; 12-24; 01-06; holidays");
        assertThat(PlanReading.assumptions(Typed.nothing().with("seasons", "-"), read)
                        .said()
                        .orElseThrow()
                        .seasons())
                .isEmpty();
        assertThat(codes(PlanReading.assumptions(
                                Typed.nothing()
                                        .with("lot-area", "999")
                                        .with("seasons", "Hills; 13-40; x")
                                        .with("funds", "Donor; ; soon; much"),
                                Assumptions.USUAL)
                        .against()))
                .containsExactly("F-5.6", "F-5.7", "F-5.7");
    }

    @Test
    void a_plan_that_makes_no_sense_is_refused_with_every_reason() {
        MakingPlans making = new MakingPlans(camp.furrow, camp.plans);
        PlanOrder order = new PlanOrder(
                " ",
                PlanCamp.TODAY.plusYears(6),
                0,
                "Nobody",
                0,
                1,
                Optional.of("01a20ac2-6496-7ad0-bdf3-26f0e98c3a2d"));

        assertThat(making.make(order, PlanCamp.TODAY))
                .isInstanceOfSatisfying(
                        MakingPlans.Made.Refused.class,
                        refused -> assertThat(codes(refused.reasons()))
                                .containsExactlyInAnyOrder("F-5.8", "F-5.9", "F-5.9", "F-5.10", "F-5.4", "F-5.11"));
        assertThat(camp.plans.list()).isEmpty();
    }

    @Test
    void a_register_without_areas_has_nothing_to_plan() throws IOException {
        try (PlanCamp empty = new PlanCamp(Files.createDirectory(folder.resolve("empty")))) {
            assertThat(new MakingPlans(empty.furrow, empty.plans).make(PlanCamp.order("2026"), PlanCamp.TODAY))
                    .isInstanceOfSatisfying(
                            MakingPlans.Made.Refused.class,
                            refused -> assertThat(codes(refused.reasons())).containsExactly("F-5.12"));
        }
    }

    @Test
    void a_published_plan_becomes_draft_orders_that_are_ordered_with_one_press() throws InterruptedException {
        PlannedOrders orders = new PlannedOrders(camp.furrow);
        assertThat(orders.list(PlanCamp.TODAY)).isEmpty();
        OpenPlan plan = camp.make(PlanCamp.order("2026"));
        PublishingPlans publishing = new PublishingPlans(camp.furrow, camp.plans);
        assertThat(publishing
                        .publish(plan.head().id(), "agreed", false, PlanCamp.TODAY)
                        .reasons())
                .isEmpty();
        assertThat(line(orders, "H-2/T").standing()).isEqualTo(PlannedOrders.Standing.DRAFT);
        assertThat(line(orders, "H-1/Q").standing()).isEqualTo(PlannedOrders.Standing.NOT_ORDERED);

        PlannedOrders.Ordered ordered = orders.order(List.of("H-2/T", "H-3/N", "H-1/Q", "nothing"), "", PlanCamp.TODAY);

        assertThat(ordered.ordered()).containsOnlyKeys("H-3/N");
        assertThat(codes(ordered.refused().getOrDefault("H-2/T", List.of()))).containsExactly("F-7.7");
        assertThat(orders.order(List.of("H-2/T"), "20", PlanCamp.TODAY).ordered())
                .containsOnlyKeys("H-2/T");
        assertThat(codes(ordered.refused().getOrDefault("H-1/Q", List.of()))).containsExactly("F-5.20");
        assertThat(codes(ordered.refused().getOrDefault("nothing", List.of()))).containsExactly("F-5.20");
        Task task = new ReadingTasks(camp.furrow)
                .read()
                .find(ordered.ordered().getOrDefault("H-3/N", ""))
                .orElseThrow();
        assertThat(task.profile().first()).contains(line(orders, "H-3/N").work().first());
        assertThat(line(orders, "H-3/N").standing()).isEqualTo(PlannedOrders.Standing.ORDERED);
        assertThat(line(orders, "H-3/N").task()).contains(task);
        assertThat(codes(orders.order(List.of("H-3/N"), "", PlanCamp.TODAY)
                        .refused()
                        .getOrDefault("H-3/N", List.of())))
                .containsExactly("F-5.20");
    }

    @Test
    void a_plan_that_was_overtaken_is_published_only_where_somebody_says_so() throws InterruptedException {
        OpenPlan plan = camp.make(PlanCamp.order("2026"));
        PublishingPlans publishing = new PublishingPlans(camp.furrow, camp.plans);
        camp.area("H-9", Classification.CONFIRMED, WorkStatus.OPEN, Programme.box(0, 90, 5, 95));

        Outcome refused = publishing.publish(plan.head().id(), "", false, PlanCamp.TODAY);

        assertThat(codes(refused.reasons())).containsExactly("F-5.17");
        assertThat(new ReadingPublished(camp.furrow).findInForce()).isEmpty();
        assertThat(publishing
                        .publish(plan.head().id(), "", true, PlanCamp.TODAY)
                        .reasons())
                .isEmpty();
        assertThat(new ReadingPublished(camp.furrow)
                        .findInForce()
                        .orElseThrow()
                        .plan()
                        .works())
                .hasSize(plan.plan().assignments().size());
    }

    @Test
    void a_plan_in_force_is_withdrawn_with_a_reason_and_no_other_one_is() throws InterruptedException {
        OpenPlan plan = camp.make(PlanCamp.order("2026"));
        PublishingPlans publishing = new PublishingPlans(camp.furrow, camp.plans);
        String id = plan.head().id();
        assertThat(codes(publishing.withdraw(id, "", PlanCamp.TODAY).reasons())).containsExactly("F-5.18", "F-5.1");
        assertThat(publishing.publish(id, "", false, PlanCamp.TODAY).reasons()).isEmpty();
        assertThat(codes(publishing.withdraw(id, "", PlanCamp.TODAY).reasons())).containsExactly("F-5.1");
        assertThat(publishing.withdraw(id, "money ran out", PlanCamp.TODAY).reasons())
                .isEmpty();

        assertThat(new ReadingPublished(camp.furrow).findInForce()).isEmpty();
        assertThat(new ReadingPublished(camp.furrow).listIds()).containsExactly(id);
        assertThat(codes(
                        publishing.publish("nothing", "", false, PlanCamp.TODAY).reasons()))
                .containsExactly("F-5.11");
    }

    @Test
    void work_that_is_ordered_within_the_frozen_weeks_keeps_its_team_and_days() throws InterruptedException {
        PlannedOrders orders = new PlannedOrders(camp.furrow);
        OpenPlan plan = camp.make(PlanCamp.order("2026"));
        new PublishingPlans(camp.furrow, camp.plans).publish(plan.head().id(), "", false, PlanCamp.TODAY);
        assertThat(orders.order(List.of("H-3/N"), "", PlanCamp.TODAY).refused()).isEmpty();
        PlannedOrders.Line before = line(orders, "H-3/N");

        OpenPlan again = camp.make(PlanCamp.order("again"));

        assertThat(again.plan().findAssignment("H-3/N").orElseThrow().team())
                .isEqualTo(before.work().team().toString());
        assertThat(again.model()
                        .date(again.plan().findAssignment("H-3/N").orElseThrow().start()))
                .isEqualTo(before.work().first());
        assertThat(again.model().problem().tasks().stream()
                        .filter(task -> task.frozen().isPresent())
                        .map(task -> task.id()))
                .containsExactly("H-3/N");
    }

    private static PlannedOrders.Line line(PlannedOrders orders, String work) {
        return orders.list(PlanCamp.TODAY).stream()
                .filter(line -> line.work().name().equals(work))
                .findFirst()
                .orElseThrow();
    }
}
