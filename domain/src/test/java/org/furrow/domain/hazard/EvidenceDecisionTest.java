package org.furrow.domain.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.standard.Example.DAY;
import static org.furrow.domain.standard.Example.REPORT;
import static org.furrow.domain.standard.Example.codes;
import static org.furrow.domain.standard.Example.proposed;
import static org.furrow.domain.standard.Example.standing;

import java.util.List;
import java.util.Optional;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.standard.Example;
import org.furrow.domain.standard.ExampleStandard;
import org.junit.jupiter.api.Test;

class EvidenceDecisionTest {

    private static final EvidenceItem REPORTED =
            new EvidenceItem("verbal-report", DAY.plusDays(3), Optional.empty(), "farmer", "");

    private final EvidenceDecision decision = new EvidenceDecision(ExampleStandard.hazards());

    @Test
    void evidence_is_entered_on_the_day_it_was_observed_or_after() {
        assertThat(codes(add(REPORTED, 2))).containsExactly("F-3.6");
        assertThat(codes(add(REPORTED, 3))).isEmpty();
    }

    @Test
    void evidence_of_a_kind_that_the_standard_does_not_know_is_refused() {
        EvidenceItem rumour = new EvidenceItem("rumour", DAY, Optional.empty(), "", "");

        assertThat(codes(add(rumour, 3))).containsExactly("F-3.5");
        assertThat(add(rumour, 3).reasons().getFirst().advice()).contains("verbal-report");
    }

    @Test
    void evidence_goes_to_the_hazards_that_carry_on() {
        Standing split = standing(Classification.SUSPECTED, WorkStatus.SUPERSEDED);

        assertThat(codes(decision.decide(split, proposed(REPORTED, 3)))).containsExactly("F-3.7");
    }

    @Test
    void an_indication_has_a_point_and_a_source() {
        EvidenceItem nobody = new EvidenceItem("verbal-report", DAY, Optional.empty(), " ", "");

        assertThat(codes(enter(Extent.unknown(), nobody))).containsExactly("F-3.8", "F-3.8");
        assertThat(codes(enter(Extent.unknown(), Example.sign(Example.at(2, 2)))))
                .isEmpty();
        assertThat(codes(enter(Example.drawn(0, 0, 2, 2), nobody))).containsExactly("F-3.8");
        assertThat(codes(enter(Extent.unknown()))).containsExactly("F-3.8", "F-3.8");
    }

    private Decision add(EvidenceItem item, int days) {
        return decision.decide(standing(Classification.SUSPECTED, WorkStatus.OPEN), proposed(item, days));
    }

    private static Decision enter(Extent extent, EvidenceItem... items) {
        HazardFact.Recorded recorded = new HazardFact.Recorded(
                Description.of("H-1"),
                extent,
                Classification.INDICATION,
                WorkStatus.OPEN,
                List.of(items),
                List.of(),
                Optional.empty());
        return new EntryDecision(ExampleStandard.hazards())
                .decide(
                        Example.standing(Example.HAZARD, recorded),
                        proposed(new HazardFact.Reclassified(Classification.INDICATION, "", ""), 0),
                        REPORT);
    }
}
