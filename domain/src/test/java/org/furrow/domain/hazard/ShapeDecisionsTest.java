package org.furrow.domain.hazard;

import static org.assertj.core.api.Assertions.assertThat;
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
import java.util.UUID;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Support;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.domain.release.ReleaseRecorded;
import org.furrow.domain.standard.Example;
import org.furrow.domain.standard.ExampleStandard;
import org.junit.jupiter.api.Test;

class ShapeDecisionsTest {

    private static final HazardStandard STANDARD = ExampleStandard.hazards();
    private static final Standing OPEN = standing(Classification.CONFIRMED, WorkStatus.OPEN);

    @Test
    void parts_that_tile_the_hazard_may_stand_on_their_own() {
        assertThat(codes(split(OPEN, drawn(0, 0, 5, 10), drawn(5, 0, 10, 10)))).isEmpty();
    }

    @Test
    void parts_that_overlap_leave_gaps_or_reach_beyond_are_refused_together() {
        assertThat(codes(split(OPEN, drawn(0, 0, 6, 10), drawn(5, 0, 10, 10)))).containsExactly("F-3.13");
        assertThat(codes(split(OPEN, drawn(0, 0, 4, 10), drawn(5, 0, 10, 10)))).containsExactly("F-3.14");
        assertThat(codes(split(OPEN, drawn(0, 0, 5, 10), drawn(5, 0, 11, 10)))).containsExactly("F-3.15");
        assertThat(codes(split(OPEN, drawn(0, 0, 4, 10), drawn(3, 0, 9, 10), drawn(11, 0, 12, 10))))
                .containsExactly("F-3.13", "F-3.14", "F-3.15");
    }

    @Test
    void a_split_has_two_parts_or_more() {
        assertThat(codes(split(OPEN, drawn(0, 0, 10, 10)))).containsExactly("F-3.12");
        assertThat(codes(split(OPEN))).containsExactly("F-3.12");
    }

    @Test
    void only_what_remains_is_split() {
        Standing half = standing(Classification.CONFIRMED, WorkStatus.WORKED_ON, cleared(drawn(0, 0, 5, 10)));
        Standing done = standing(Classification.CONFIRMED, WorkStatus.WORKED_ON, cleared(drawn(0, 0, 10, 10)));

        assertThat(codes(split(half, drawn(5, 0, 10, 4), drawn(5, 4, 10, 10)))).isEmpty();
        assertThat(codes(split(half, drawn(0, 0, 10, 4), drawn(0, 4, 10, 10)))).containsExactly("F-3.15");
        assertThat(codes(split(done, drawn(0, 0, 10, 4), drawn(0, 4, 10, 10)))).containsExactly("F-3.19");
    }

    @Test
    void stated_parts_add_up_to_what_is_stated_and_are_never_mixed_with_drawn_ones() {
        Standing stated = of("H-2", new Extent.Stated(new Area(10_000)), Classification.SUSPECTED);

        assertThat(codes(split(stated, m2(4_000), m2(6_010)))).isEmpty();
        assertThat(codes(split(stated, m2(4_000), m2(6_011)))).containsExactly("F-3.16");
        assertThat(codes(split(stated, m2(4_000), drawn(0, 0, 5, 10)))).containsExactly("F-3.18");
        assertThat(codes(split(OPEN, m2(4_000), m2(6_000)))).containsExactly("F-3.18");
    }

    @Test
    void evidence_goes_with_the_part_it_lies_in_and_with_all_where_it_lies_in_none() {
        EvidenceItem west = sign(at(2, 2));
        EvidenceItem nearby = sign(at(5, 12));
        Split split = new Split(List.of(drawn(0, 0, 5, 10), drawn(5, 0, 10, 10)));

        assertThat(split.evidenceOf(split.parts().getFirst(), List.of(west, nearby)))
                .containsExactly(west, nearby);
        assertThat(split.evidenceOf(split.parts().getLast(), List.of(west, nearby)))
                .containsExactly(nearby);
    }

    @Test
    void hazards_of_one_classification_and_status_may_become_one() {
        Standing west = of("H-1", drawn(0, 0, 6, 10), Classification.SUSPECTED);
        Standing east = of("H-2", drawn(5, 0, 10, 10), Classification.SUSPECTED);

        assertThat(codes(merge(west, east))).isEmpty();
        Merge merge = Merge.of(List.of(west, east)).orElseThrow();
        assertThat(merge.extent().area()).isEqualTo(WHOLE.area());
        assertThat(merge.shares().stream().mapToLong(Area::squareMetres).sum())
                .isEqualTo(WHOLE.area().squareMetres());
    }

    @Test
    void hazards_that_differ_are_not_merged() {
        Standing west = of("H-1", drawn(0, 0, 5, 10), Classification.SUSPECTED);
        Standing east = of("H-2", drawn(5, 0, 10, 10), Classification.CONFIRMED);
        Standing stated = of("H-3", m2(500), Classification.SUSPECTED);

        assertThat(codes(merge(west, east))).containsExactly("F-3.17");
        assertThat(codes(merge(west, stated))).containsExactly("F-3.18");
        assertThat(codes(merge(west, west))).containsExactly("F-3.12");
        assertThat(codes(merge(west))).containsExactly("F-3.12");
    }

    @Test
    void an_extension_keeps_the_old_ground_and_rests_on_evidence_in_the_new() {
        Standing signed =
                standing(Classification.CONFIRMED, WorkStatus.OPEN, new HazardFact.EvidenceFound(sign(at(12, 5))));

        assertThat(codes(extend(signed, drawn(0, 0, 13, 10)))).isEmpty();
        assertThat(codes(extend(OPEN, drawn(0, 0, 13, 10)))).containsExactly("F-3.11");
        assertThat(codes(extend(signed, drawn(1, 0, 13, 10)))).containsExactly("F-3.10");
        assertThat(codes(extend(signed, drawn(0, 0, 10, 10)))).containsExactly("F-0.11");
        assertThat(codes(extend(signed, m2(99_999)))).containsExactly("F-3.18");
    }

    @Test
    void a_correction_is_approved_by_a_person_who_was_shown_its_effect() {
        assertThat(codes(correct(REPORT.showing(-100)))).isEmpty();
        assertThat(codes(correct(REPORT.showing(-99)))).containsExactly("F-3.20");
        assertThat(codes(correct(REPORT))).containsExactly("F-3.20");
        assertThat(correct(REPORT).reasons().getFirst().sentence())
                .contains("-100 m²")
                .contains("nothing");
    }

    private static Decision split(Standing standing, Extent... parts) {
        return new SplitDecision(STANDARD).decide(standing, proposed(new Split(List.of(parts)), 9), REPORT);
    }

    private static Decision merge(Standing... standings) {
        return new MergeDecision(STANDARD).decide(List.of(standings), proposed(Description.of("H-9"), 9), REPORT);
    }

    private static Decision extend(Standing standing, Extent extent) {
        return new ExtensionDecision(STANDARD)
                .decide(standing, proposed(new HazardFact.Extended(extent, "", "Bea"), 9), REPORT);
    }

    private static Decision correct(Support support) {
        HazardFact.BoundaryCorrected fact = new HazardFact.BoundaryCorrected(drawn(0, 0, 9, 10), "", "Bea");
        return new CorrectionDecision(STANDARD)
                .decideBoundary(OPEN, proposed(new CorrectionDecision.Redrawn(fact, -100), 9), support);
    }

    private static Standing of(String reference, Extent extent, Classification classification) {
        RecordId id = new RecordId(new UUID(2, reference.hashCode()));
        return Example.standing(id, HazardFact.Recorded.of(Description.of(reference), extent, classification));
    }

    private static Extent m2(long squareMetres) {
        return new Extent.Stated(new Area(squareMetres));
    }

    private static ReleaseRecorded cleared(Extent extent) {
        return new ReleaseRecorded(
                Example.HAZARD,
                "R",
                ReleaseKind.CLEARED,
                extent,
                OptionalInt.of(13),
                "Op",
                "Bea",
                false,
                Optional.empty());
    }
}
