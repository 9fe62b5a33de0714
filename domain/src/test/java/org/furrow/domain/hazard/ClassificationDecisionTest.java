package org.furrow.domain.hazard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.standard.Example.DAY;
import static org.furrow.domain.standard.Example.REPORT;
import static org.furrow.domain.standard.Example.at;
import static org.furrow.domain.standard.Example.codes;
import static org.furrow.domain.standard.Example.proposed;
import static org.furrow.domain.standard.Example.sign;
import static org.furrow.domain.standard.Example.standing;

import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.standard.ExampleStandard;
import org.junit.jupiter.api.Test;

class ClassificationDecisionTest {

    private final ClassificationDecision decision = new ClassificationDecision(ExampleStandard.hazards());

    @Test
    void confirmed_area_needs_direct_evidence() {
        assertThat(codes(confirm(item("mine-sign", 0)))).isEmpty();
        assertThat(codes(confirm(item("verbal-report", 0)))).containsExactly("F-3.3");
        assertThat(codes(confirm(item("nothing", 0)))).containsExactly("F-3.3");
        assertThat(codes(confirm())).containsExactly("F-3.3");
    }

    @Test
    void suspected_area_needs_indirect_or_direct_evidence() {
        assertThat(codes(suspect(item("verbal-report", 0)))).isEmpty();
        assertThat(codes(suspect(item("mine-sign", 0)))).isEmpty();
        assertThat(codes(suspect(item("nothing", 0)))).containsExactly("F-3.3");
        assertThat(codes(suspect())).containsExactly("F-3.3");
    }

    @Test
    void direct_evidence_lies_inside_or_within_fifty_metres_where_it_has_a_position() {
        // 0.0001 degrees of latitude are 11.1 m here, so 4.5 steps are 49.9 m and 4.6 steps are 51.0 m.
        assertThat(codes(confirm(sign(at(5, 5))))).isEmpty();
        assertThat(codes(confirm(sign(at(5, 14.5))))).isEmpty();
        assertThat(codes(confirm(sign(at(5, 14.6))))).containsExactly("F-3.4");
        assertThat(codes(confirm(sign(at(5, 99)), sign(at(5, 5))))).isEmpty();
        assertThat(codes(confirm(sign(at(5, 99)), item("mine-sign", 0)))).isEmpty();
    }

    @Test
    void evidence_that_is_observed_after_the_day_does_not_count_yet() {
        assertThat(codes(confirm(item("mine-sign", 9)))).isEmpty();
        assertThat(codes(confirm(item("mine-sign", 10)))).containsExactly("F-3.3");
    }

    @Test
    void confirmed_area_can_become_suspected_again_and_never_an_indication() {
        Standing confirmed = standing(Classification.CONFIRMED, WorkStatus.OPEN, found(item("mine-sign", 0)));

        assertThat(codes(decision.decide(confirmed, proposed(to(Classification.SUSPECTED), 9), REPORT)))
                .isEmpty();
        assertThat(codes(decision.decide(confirmed, proposed(to(Classification.INDICATION), 9), REPORT)))
                .containsExactly("F-3.1");
    }

    @Test
    void land_that_is_handed_over_keeps_its_classification() {
        Standing done = standing(Classification.SUSPECTED, WorkStatus.HANDED_OVER, found(item("mine-sign", 0)));

        assertThat(codes(decision.decide(done, proposed(to(Classification.CONFIRMED), 9), REPORT)))
                .containsExactly("F-3.7");
    }

    @Test
    void a_classification_is_never_dated_before_the_last_one() {
        Standing standing = standing(
                Classification.INDICATION,
                WorkStatus.OPEN,
                found(item("mine-sign", 0)),
                new HazardFact.Reclassified(Classification.SUSPECTED, "", "Bea"));

        assertThat(codes(decision.decide(standing, proposed(to(Classification.CONFIRMED), 1), REPORT)))
                .containsExactly("F-0.6");
        assertThat(codes(decision.decide(standing, proposed(to(Classification.CONFIRMED), 2), REPORT)))
                .isEmpty();
    }

    private Decision confirm(EvidenceItem... items) {
        return decide(Classification.SUSPECTED, Classification.CONFIRMED, items);
    }

    private Decision suspect(EvidenceItem... items) {
        return decide(Classification.INDICATION, Classification.SUSPECTED, items);
    }

    private Decision decide(Classification from, Classification to, EvidenceItem... items) {
        HazardFact[] facts =
                Stream.of(items).map(ClassificationDecisionTest::found).toArray(HazardFact[]::new);
        return decision.decide(standing(from, WorkStatus.OPEN, facts), proposed(to(to), 9), REPORT);
    }

    private static HazardFact found(EvidenceItem item) {
        return new HazardFact.EvidenceFound(item);
    }

    private static HazardFact.Reclassified to(Classification classification) {
        return new HazardFact.Reclassified(classification, "", "Bea");
    }

    private static EvidenceItem item(String kind, int days) {

        return new EvidenceItem(kind, DAY.plusDays(days), Optional.empty(), "farmer", "");
    }
}
