package org.furrow.domain.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.furrow.domain.standard.Example.DAY;
import static org.furrow.domain.standard.Example.HAZARD;
import static org.furrow.domain.standard.Example.REPORT;
import static org.furrow.domain.standard.Example.WHOLE;
import static org.furrow.domain.standard.Example.at;
import static org.furrow.domain.standard.Example.codes;
import static org.furrow.domain.standard.Example.drawn;
import static org.furrow.domain.standard.Example.proposed;
import static org.furrow.domain.standard.Example.sign;
import static org.furrow.domain.standard.Example.standing;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.decision.Conditions;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Proposal;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.Standing;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.DatedFact;
import org.furrow.domain.standard.ExampleStandard;
import org.junit.jupiter.api.Test;

class ReleaseDecisionTest {

    private static final OptionalInt DEPTH = OptionalInt.of(13);
    private static final Standing WORKING = standing(Classification.CONFIRMED, WorkStatus.WORKED_ON);

    private final ReleaseDecision decision = new ReleaseDecision(ExampleStandard.hazards(), ExampleStandard.releases());

    @Test
    void part_of_the_hazard_may_be_released() {
        assertThat(decide(WORKING, cleared(drawn(0, 0, 5, 10), DEPTH))).isEqualTo(new Decision.Allowed());
    }

    @Test
    void a_release_without_an_approver_other_than_the_author_is_refused() {
        ReleaseRecorded release = cleared(drawn(0, 0, 5, 10), DEPTH);

        assertThat(codes(signed(release, Signing.by("Ann")))).containsExactly("F-0.1");
        assertThat(codes(signed(release, Signing.by("Ann").approvedBy("ANN", "boss"))))
                .containsExactly("F-0.2");
        assertThat(codes(signed(release, Signing.by("Ann").approvedBy("Bea", "boss"))))
                .isEmpty();
    }

    @Test
    void no_standard_can_let_land_be_released_without_an_approver() {
        Conditions nobody = new Conditions("report", Set.of(), Set.of(), Set.of(), Set.of(), "test");

        assertThatThrownBy(() -> new ReleaseRule(ReleaseKind.REDUCED, Set.of(), Set.of(), nobody))
                .hasMessageContaining("names no approver");
    }

    @Test
    void cleared_land_without_a_depth_is_refused() {
        assertThat(codes(decide(WORKING, cleared(drawn(0, 0, 5, 10), OptionalInt.empty()))))
                .containsExactly("F-10.1");
        assertThat(codes(decide(WORKING, cleared(drawn(0, 0, 5, 10), OptionalInt.of(-1)))))
                .containsExactly("F-10.1");
        assertThat(codes(decide(WORKING, cleared(drawn(0, 0, 5, 10), OptionalInt.of(0)))))
                .isEmpty();
        assertThat(codes(decide(WORKING, reduced(drawn(0, 0, 5, 10))))).isEmpty();
    }

    @Test
    void land_cleared_less_deep_than_its_task_order_asks_is_refused() {
        Support support =
                REPORT.with(new Support.TaskOrder("T-1", DAY, DAY, DAY.plusDays(9), OptionalInt.of(13), "manual"));

        assertThat(codes(decision.decide(
                        WORKING, proposed(cleared(drawn(0, 0, 5, 10), OptionalInt.of(12)), 5), support)))
                .containsExactly("F-10.2");
        assertThat(codes(decision.decide(WORKING, proposed(cleared(drawn(0, 0, 5, 10), DEPTH), 5), support)))
                .isEmpty();
    }

    @Test
    void a_release_is_at_most_what_remains_and_the_tolerance() {
        long remaining = WHOLE.area().squareMetres();
        long most = remaining + remaining / 100;

        assertThat(codes(decide(WORKING, reduced(new Extent.Stated(new Area(most))))))
                .isEmpty();
        assertThat(codes(decide(WORKING, reduced(new Extent.Stated(new Area(most + 1))))))
                .containsExactly("F-10.3");
    }

    @Test
    void what_was_released_before_does_not_remain() {
        Standing half = standing(Classification.CONFIRMED, WorkStatus.WORKED_ON, cleared(drawn(0, 0, 5, 10), DEPTH));

        assertThat(codes(decide(half, cleared(drawn(5, 0, 10, 10), DEPTH)))).isEmpty();
        assertThat(codes(decide(half, cleared(drawn(0, 0, 10, 10), DEPTH)))).containsExactly("F-10.3");
    }

    @Test
    void rework_is_compared_with_the_whole_hazard() {
        Standing done = standing(Classification.CONFIRMED, WorkStatus.WORKED_ON, cleared(drawn(0, 0, 10, 10), DEPTH));

        assertThat(codes(decide(done, cleared(drawn(0, 0, 3, 10), DEPTH)))).containsExactly("F-10.3");
        assertThat(codes(decide(done, release(ReleaseKind.CLEARED, drawn(0, 0, 3, 10), DEPTH, true))))
                .isEmpty();
    }

    @Test
    void a_release_that_overlaps_nothing_of_the_hazard_is_refused() {
        assertThat(codes(decide(WORKING, cleared(drawn(20, 0, 25, 10), DEPTH)))).containsExactly("F-10.4");
        assertThat(codes(decide(WORKING, cleared(drawn(10, 0, 15, 10), DEPTH)))).containsExactly("F-10.4");
        assertThat(codes(decide(WORKING, cleared(drawn(9, 0, 14, 10), DEPTH)))).isEmpty();
    }

    @Test
    void a_cancellation_lies_inside_the_boundary() {
        assertThat(codes(decide(WORKING, release(ReleaseKind.CANCELLED, drawn(5, 0, 11, 10), DEPTH, false))))
                .containsExactly("F-10.5");
        assertThat(codes(decide(WORKING, release(ReleaseKind.CANCELLED, drawn(5, 0, 10, 10), DEPTH, false))))
                .isEmpty();
    }

    @Test
    void a_cancellation_with_unexplained_direct_evidence_inside_is_refused() {
        Standing signed =
                standing(Classification.CONFIRMED, WorkStatus.OPEN, new HazardFact.EvidenceFound(sign(at(2, 2))));
        ReleaseRecorded round = release(ReleaseKind.CANCELLED, drawn(0, 0, 5, 10), DEPTH, false);
        ReleaseRecorded beside = release(ReleaseKind.CANCELLED, drawn(5, 0, 10, 10), DEPTH, false);

        assertThat(codes(decide(signed, round))).containsExactly("F-3.21");
        assertThat(codes(decide(signed, beside))).isEmpty();
        assertThat(codes(decision.decide(
                        signed, proposed(round, 5), REPORT.telling(Datum.EVIDENCE_EXPLAINED, "moved by a flood"))))
                .isEmpty();
    }

    @Test
    void a_release_without_a_surface_or_before_the_hazard_is_refused() {
        assertThat(codes(decide(WORKING, reduced(Extent.unknown())))).containsExactly("F-10.6");
        Support early = REPORT.causedBy("R", DAY.minusDays(9));

        assertThat(codes(decision.decide(WORKING, proposed(reduced(drawn(0, 0, 5, 5)), -1), early)))
                .containsExactly("F-10.9");
        assertThat(codes(decision.decide(WORKING, proposed(reduced(drawn(0, 0, 5, 5)), 0), early)))
                .isEmpty();
    }

    @Test
    void an_indication_is_not_released_and_neither_is_land_that_is_handed_over() {
        ReleaseRecorded release = reduced(drawn(0, 0, 5, 5));

        // Nothing of an indication is counted, so nothing of it remains either.
        assertThat(codes(decide(standing(Classification.INDICATION, WorkStatus.OPEN), release)))
                .containsExactly("F-3.2", "F-10.3");
        assertThat(codes(decide(standing(Classification.CONFIRMED, WorkStatus.HANDED_OVER), release)))
                .containsExactly("F-3.7");
    }

    @Test
    void an_approved_release_is_never_withdrawn_and_the_refusal_points_to_reopening() {
        Decision refused =
                new WithdrawalDecision().decide(new DatedFact(DAY, 1, HAZARD, cleared(drawn(0, 0, 5, 5), DEPTH)));

        assertThat(codes(refused)).containsExactly("F-0.10");
        assertThat(refused.reasons().getFirst().advice()).contains("reopen the land");
    }

    @Test
    void an_approved_boundary_is_never_withdrawn_and_the_refusal_points_to_correction() {
        Decision refused = new WithdrawalDecision()
                .decide(new DatedFact(DAY, 1, HAZARD, new HazardFact.Extended(drawn(0, 0, 5, 5), "", "Bea")));

        assertThat(refused.reasons().getFirst().advice()).contains("correct the boundary");
    }

    @Test
    void only_released_land_is_reopened() {
        ReopeningDecision reopening = new ReopeningDecision(ExampleStandard.hazards());
        Standing half = standing(Classification.CONFIRMED, WorkStatus.HANDED_OVER, cleared(drawn(0, 0, 5, 10), DEPTH));

        assertThat(codes(reopening.decide(half, proposed(reopened(drawn(0, 0, 2, 2)), 9), REPORT)))
                .isEmpty();
        assertThat(codes(reopening.decide(half, proposed(reopened(drawn(6, 0, 9, 9)), 9), REPORT)))
                .containsExactly("F-10.8");
        assertThat(codes(reopening.decide(WORKING, proposed(reopened(Extent.unknown()), 9), REPORT)))
                .containsExactly("F-10.8");
    }

    @Test
    void land_released_before_the_rest_was_split_away_is_reopened_where_it_was_released() {
        ReopeningDecision reopening = new ReopeningDecision(ExampleStandard.hazards());
        Area rest = drawn(5, 0, 10, 10).area();
        Standing split = standing(
                Classification.CONFIRMED,
                WorkStatus.WORKED_ON,
                cleared(drawn(0, 0, 5, 10), DEPTH),
                new HazardFact.Superseded(List.of(HAZARD), rest, "", "Bea"));

        assertThat(codes(reopening.decide(split, proposed(reopened(drawn(0, 0, 2, 2)), 9), REPORT)))
                .isEmpty();
        assertThat(codes(reopening.decide(split, proposed(reopened(drawn(6, 0, 9, 9)), 9), REPORT)))
                .containsExactly("F-10.8");
        assertThat(codes(reopening.decide(split, proposed(reopened(Extent.unknown()), 9), REPORT)))
                .containsExactly("F-10.8");
    }

    private Decision decide(Standing standing, ReleaseRecorded release) {
        return decision.decide(standing, proposed(release, 5), REPORT);
    }

    private Decision signed(ReleaseRecorded release, Signing signing) {
        return decision.decide(WORKING, new Proposal<>(release, DAY.plusDays(5), signing), REPORT);
    }

    private static HazardFact.Reopened reopened(Extent extent) {
        return new HazardFact.Reopened(extent, "find", "Bea");
    }

    private static ReleaseRecorded cleared(Extent extent, OptionalInt depthCm) {
        return release(ReleaseKind.CLEARED, extent, depthCm, false);
    }

    private static ReleaseRecorded reduced(Extent extent) {
        return release(ReleaseKind.REDUCED, extent, OptionalInt.empty(), false);
    }

    private static ReleaseRecorded release(ReleaseKind kind, Extent extent, OptionalInt depthCm, boolean isRework) {
        return new ReleaseRecorded(HAZARD, "R-1", kind, extent, depthCm, "Op", "Bea", isRework, Optional.empty());
    }
}
