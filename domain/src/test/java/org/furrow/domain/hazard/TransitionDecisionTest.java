package org.furrow.domain.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.furrow.domain.standard.Example.DAY;
import static org.furrow.domain.standard.Example.REPORT;
import static org.furrow.domain.standard.Example.codes;
import static org.furrow.domain.standard.Example.proposed;
import static org.furrow.domain.standard.Example.standing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.standard.ExampleStandard;
import org.junit.jupiter.api.Test;

class TransitionDecisionTest {

    private static final Support.TaskOrder ORDER =
            new Support.TaskOrder("T-1", DAY, DAY.plusDays(2), DAY.plusDays(20), OptionalInt.of(13), "manual");
    private static final Support.Team TEAM = Support.Team.accredited("Team 1", DAY.plusDays(2), DAY.plusDays(20));

    private final TransitionDecision decision = new TransitionDecision(ExampleStandard.hazards());

    @Test
    void work_under_a_live_task_order_by_an_accredited_team_may_begin() {
        assertThat(start(REPORT.with(ORDER).with(TEAM), 5)).isEqualTo(new Decision.Allowed());
    }

    @Test
    void progress_without_a_task_order_is_refused() {
        assertThat(codes(start(REPORT.with(TEAM), 5))).containsExactly("F-7.2");
    }

    @Test
    void progress_under_a_task_order_that_has_ended_is_refused() {
        assertThat(codes(start(REPORT.with(ORDER).with(Support.Team.accredited("Team 1", DAY, DAY.plusDays(99))), 20)))
                .containsExactly("F-7.2");
    }

    @Test
    void a_task_order_is_live_from_its_first_day_to_the_day_before_its_end() {
        Support support = REPORT.with(ORDER).with(TEAM);

        assertThat(codes(start(support, 1))).contains("F-7.2");
        assertThat(codes(start(support, 2))).isEmpty();
        assertThat(codes(start(support, 19))).isEmpty();
        assertThat(codes(start(support, 20))).contains("F-7.2");
    }

    @Test
    void work_by_a_team_with_lapsed_accreditation_is_refused_and_the_team_is_named() {
        Support.Team lapsed = Support.Team.accredited("Team 2", DAY, DAY.plusDays(5));

        Decision refused = start(REPORT.with(ORDER).with(TEAM).with(lapsed), 5);

        assertThat(codes(refused)).containsExactly("F-6.2");
        assertThat(refused.reasons().getFirst().sentence()).contains("Team 2").contains("2025-01-06");
    }

    @Test
    void an_accreditation_holds_to_the_day_before_its_end() {
        Support.Team ending = Support.Team.accredited("Team 2", DAY, DAY.plusDays(6));

        assertThat(codes(start(REPORT.with(ORDER).with(ending), 5))).isEmpty();
        assertThat(codes(start(REPORT.with(ORDER).with(ending), 6))).containsExactly("F-6.2");
    }

    @Test
    void a_hazard_is_tasked_under_an_order_that_is_issued_and_names_depth_and_method() {
        assertThat(codes(task(REPORT))).containsExactly("F-7.1");
        assertThat(codes(task(REPORT.with(order(DAY.plusDays(6), OptionalInt.of(13), "manual")))))
                .containsExactly("F-7.1");
        assertThat(codes(task(REPORT.with(order(DAY, OptionalInt.empty(), "manual")))))
                .containsExactly("F-7.1");
        assertThat(codes(task(REPORT.with(order(DAY, OptionalInt.of(13), " ")))))
                .containsExactly("F-7.1");
        assertThat(codes(task(REPORT.with(order(DAY.plusDays(5), OptionalInt.of(13), "manual")))))
                .isEmpty();
    }

    @Test
    void work_by_nobody_or_by_a_team_without_accreditation_is_refused() {
        assertThat(codes(start(REPORT.with(ORDER), 5))).containsExactly("F-6.1");
        assertThat(codes(start(REPORT.with(ORDER).with(new Support.Team("Team 3", List.of())), 5)))
                .containsExactly("F-6.2");
    }

    @Test
    void a_status_is_never_dated_before_its_cause() {
        Support support =
                Support.NONE.causedBy("PR-1", DAY.plusDays(5)).with(ORDER).with(TEAM);

        assertThat(codes(start(support, 4))).containsExactly("F-0.5");
        assertThat(codes(start(support, 5))).isEmpty();
    }

    @Test
    void a_status_without_a_cause_is_refused() {
        assertThat(codes(start(Support.NONE.with(ORDER).with(TEAM), 5))).containsExactly("F-0.4");
    }

    @Test
    void a_status_is_never_dated_before_the_one_it_leaves() {
        Standing standing = standing(
                Classification.CONFIRMED, WorkStatus.OPEN, new HazardFact.StatusChanged(WorkStatus.TASKED, "", "Bea"));

        assertThat(codes(decision.decide(standing, proposed(to(WorkStatus.WORKED_ON), 0), REPORT)))
                .contains("F-0.6");
        assertThat(codes(decision.decide(standing, proposed(to(WorkStatus.WORKED_ON), 1), REPORT)))
                .doesNotContain("F-0.6");
    }

    @Test
    void a_change_that_the_table_does_not_have_is_refused_with_those_it_has() {
        Standing open = standing(Classification.CONFIRMED, WorkStatus.OPEN);

        Decision refused = decision.decide(open, proposed(to(WorkStatus.HANDED_OVER), 5), REPORT);

        assertThat(codes(refused)).containsExactly("F-3.1");
        assertThat(refused.reasons().getFirst().advice()).contains("Tasked").doesNotContain("Discarded");
    }

    @Test
    void only_an_indication_is_discarded() {
        Proposal<HazardFact.StatusChanged> discard = proposed(to(WorkStatus.DISCARDED), 5);

        assertThat(codes(decision.decide(standing(Classification.INDICATION, WorkStatus.OPEN), discard, REPORT)))
                .isEmpty();
        assertThat(codes(decision.decide(standing(Classification.SUSPECTED, WorkStatus.OPEN), discard, REPORT)))
                .containsExactly("F-3.2");
        assertThat(codes(decision.decide(standing(Classification.CONFIRMED, WorkStatus.OPEN), discard, REPORT)))
                .containsExactly("F-3.2");
    }

    @Test
    void no_standard_can_let_suspected_area_be_discarded() {
        EnumSet<Classification> suspected = EnumSet.of(Classification.INDICATION, Classification.SUSPECTED);

        assertThatThrownBy(() -> new StatusRule(
                        WorkStatus.OPEN, WorkStatus.DISCARDED, suspected, ExampleStandard.asking(Set.of())))
                .hasMessageContaining("Only an indication");
    }

    @Test
    void land_with_an_open_critical_nonconformity_is_not_handed_over() {
        Support critical = REPORT.with(found(Support.Severity.CRITICAL, true));

        assertThat(codes(handOver(critical))).containsExactly("F-9.1");
        assertThat(codes(handOver(REPORT.with(found(Support.Severity.CRITICAL, false)))))
                .isEmpty();
        assertThat(codes(handOver(REPORT.with(found(Support.Severity.MAJOR, true)))))
                .isEmpty();
        assertThat(codes(handOver(REPORT))).isEmpty();
    }

    @Test
    void an_inspection_that_rejected_the_land_does_not_accept_it() {
        Standing completed = standing(Classification.CONFIRMED, WorkStatus.COMPLETED);
        Proposal<HazardFact.StatusChanged> accept = proposed(to(WorkStatus.INSPECTED), 5);
        Support.Inspection rejected = new Support.Inspection("I-1", DAY.plusDays(2), false);
        Support.Inspection accepted = new Support.Inspection("I-2", DAY.plusDays(5), true);
        Support.Inspection later = new Support.Inspection("I-3", DAY.plusDays(6), true);

        assertThat(codes(decision.decide(completed, accept, REPORT))).containsExactly("F-9.3");
        assertThat(codes(decision.decide(completed, accept, REPORT.with(later))))
                .containsExactly("F-9.3");
        assertThat(codes(decision.decide(completed, accept, REPORT.with(rejected))))
                .containsExactly("F-9.4");
        assertThat(codes(
                        decision.decide(completed, accept, REPORT.with(rejected).with(accepted))))
                .isEmpty();
        assertThat(codes(decision.decide(
                        completed, accept, REPORT.with(accepted).with(found(Support.Severity.MINOR, true)))))
                .containsExactly("F-9.2");
    }

    @Test
    void work_is_completed_when_nothing_remains_or_what_remains_is_listed() {
        Standing working = standing(Classification.CONFIRMED, WorkStatus.WORKED_ON);
        Proposal<HazardFact.StatusChanged> complete = proposed(to(WorkStatus.COMPLETED), 5);

        assertThat(codes(decision.decide(working, complete, REPORT))).containsExactly("F-3.22");
        assertThat(codes(decision.decide(working, complete, REPORT.telling(Datum.REMAINDER, "all of it: flooded"))))
                .isEmpty();
    }

    @Test
    void the_author_cannot_approve_whatever_the_capitals() {
        assertThat(codes(start(REPORT.with(ORDER).with(TEAM), Signing.by("Ann").approvedBy(" ann ", "boss"))))
                .containsExactly("F-0.2");
    }

    @Test
    void a_change_without_an_approver_or_with_one_of_another_role_is_refused() {
        Support support = REPORT.with(ORDER).with(TEAM);

        assertThat(codes(start(support, Signing.by("Ann")))).containsExactly("F-0.1");
        assertThat(codes(start(support, Signing.by("Ann").approvedBy("Bea", "cook"))))
                .containsExactly("F-0.3");
        assertThat(codes(start(support, Signing.by("Ann").approvedBy("Bea", ""))))
                .containsExactly("F-0.3");
    }

    @Test
    void a_refusal_lists_all_reasons_at_once() {
        assertThat(codes(start(Support.NONE, Signing.by("Ann").approvedBy("Ann", "cook"))))
                .containsExactly("F-0.2", "F-0.3", "F-0.4", "F-7.2", "F-6.1");
    }

    private Decision task(Support support) {
        return decision.decide(
                standing(Classification.CONFIRMED, WorkStatus.OPEN), proposed(to(WorkStatus.TASKED), 5), support);
    }

    private static Support.TaskOrder order(LocalDate issued, OptionalInt depthCm, String method) {
        return new Support.TaskOrder("T-2", issued, issued, issued.plusDays(30), depthCm, method);
    }

    private Decision start(Support support, int days) {
        return decision.decide(
                standing(Classification.CONFIRMED, WorkStatus.TASKED),
                proposed(to(WorkStatus.WORKED_ON), days),
                support);
    }

    private Decision start(Support support, Signing signing) {
        return decision.decide(
                standing(Classification.CONFIRMED, WorkStatus.TASKED),
                new Proposal<>(to(WorkStatus.WORKED_ON), DAY.plusDays(5), signing),
                support);
    }

    private Decision handOver(Support support) {
        return decision.decide(
                standing(Classification.CONFIRMED, WorkStatus.INSPECTED),
                proposed(to(WorkStatus.HANDED_OVER), 5),
                support);
    }

    private static HazardFact.StatusChanged to(WorkStatus status) {
        return new HazardFact.StatusChanged(status, "", "Bea");
    }

    private static Support.Nonconformity found(Support.Severity severity, boolean isOpen) {
        return new Support.Nonconformity("NC-1", severity, isOpen);
    }
}
