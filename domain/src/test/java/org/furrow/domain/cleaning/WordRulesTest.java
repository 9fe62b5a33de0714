package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.furrow.domain.cleaning.CleaningRule.Severity;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Contamination;
import org.junit.jupiter.api.Test;

class WordRulesTest {

    @Test
    void a_row_without_a_reference_gets_one_from_its_content() {
        CleanRow row = Draft.hazard().without(Field.REFERENCE).examined();

        assertThat(row.identity().reference()).matches("F-[0-9a-z]{8}");
        assertThat(row.identity().isDerived()).isTrue();
        assertThat(row.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(row.find(CleaningRule.MISSING_REFERENCE).orElseThrow().severity())
                .isEqualTo(Severity.NOTE);
    }

    @Test
    void the_derived_reference_depends_on_the_content_and_not_on_the_row() {
        Draft draft = Draft.hazard().without(Field.REFERENCE);

        String first = draft.examined().identity().reference();

        assertThat(draft.numbered(99).examined().identity().reference()).isEqualTo(first);
        assertThat(draft.with(Field.NAME, "Reef").examined().identity().reference())
                .isNotEqualTo(first);
        assertThat(draft.drawn(Draft.square(-25.5, -36, 0.002, 0.001))
                        .examined()
                        .identity()
                        .reference())
                .isNotEqualTo(first);
    }

    @Test
    void known_codes_become_types() {
        CleanRow row = Draft.hazard().with(Field.CONTAMINATION, "ap-mines; uxo").examined();

        assertThat(row.labels().classification()).contains(Classification.SUSPECTED);
        assertThat(row.labels().contamination())
                .containsExactlyInAnyOrder(Contamination.AP_MINES, Contamination.OTHER_UXO);
        assertThat(row.findings()).isEmpty();
    }

    @Test
    void an_unknown_code_is_flagged_and_left_out() {
        CleanRow row = Draft.hazard().with(Field.CLASSIFICATION, "MSA").examined();

        assertThat(row.find(CleaningRule.UNKNOWN_CODE).orElseThrow().finding())
                .isEqualTo(new Finding(
                        CleaningRule.UNKNOWN_CODE,
                        "col_classification",
                        "MSA",
                        "The classification \"MSA\" is not in the mapping",
                        "Add the value to the mapping, or record it as Suspected hazardous area"));
        assertThat(row.labels().classification()).isEmpty();
    }

    @Test
    void an_unknown_code_takes_the_proposed_value_where_that_is_accepted() {
        CleanRow row = Draft.hazard()
                .with(Field.CLASSIFICATION, "MSA")
                .drawn(Sketch.point(-25.5, -36))
                .examined(CleaningRule.UNKNOWN_CODE);

        assertThat(row.labels().classification()).contains(Classification.INDICATION);
        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
    }

    @Test
    void a_release_of_unknown_kind_is_flagged() {
        assertThat(Draft.release().with(Field.KIND, "demined").examined().find(CleaningRule.UNKNOWN_CODE))
                .isPresent();
        assertThat(Draft.release().without(Field.KIND).examined().find(CleaningRule.UNKNOWN_CODE))
                .isPresent();
    }

    @Test
    void a_cleared_area_without_a_depth_is_held() {
        CleanRow row = Draft.release().without(Field.DEPTH).examined();

        assertThat(row.find(CleaningRule.MISSING_DEPTH)).isPresent();
        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void a_cancelled_area_needs_no_depth() {
        CleanRow row = Draft.release()
                .with(Field.KIND, "cancelled")
                .without(Field.DEPTH)
                .examined();

        assertThat(row.findings()).isEmpty();
    }

    @Test
    void depths_are_read_in_centimetres() {
        assertThat(depth("20")).hasValue(20);
        assertThat(depth("13 cm")).hasValue(13);
        assertThat(depth("0.5 m")).hasValue(50);
        assertThat(depth("deep")).isEmpty();
    }

    @Test
    void a_count_that_is_no_whole_number_is_flagged() {
        CleanRow row = Draft.event().with(Field.KILLED, "some").examined();

        assertThat(row.find(CleaningRule.UNREADABLE_NUMBER)).isPresent();
        assertThat(row.figures().killed()).isEmpty();
    }

    @Test
    void a_release_of_an_unknown_hazard_is_held() {
        assertThat(Draft.release().examined().verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(Draft.release().with(Field.HAZARD, "HA-2").examined().find(CleaningRule.UNKNOWN_HAZARD))
                .isPresent();
    }

    @Test
    void text_of_a_wrong_character_set_is_flagged_and_its_meaning_proposed() {
        CleanRow row = Draft.event().with(Field.NAME, "NARI¥O").examined();

        assertThat(row.find(CleaningRule.BROKEN_TEXT).orElseThrow().finding().proposal())
                .isEqualTo("Read it as NARIÑO");
        assertThat(row.identity().name()).isEqualTo("NARI¥O");
    }

    @Test
    void text_of_a_wrong_character_set_is_repaired_where_that_is_accepted() {
        CleanRow row = Draft.event().with(Field.NAME, "NariÃ±o").examined(CleaningRule.BROKEN_TEXT);

        assertThat(row.identity().name()).isEqualTo("Nariño");
    }

    @Test
    void a_replacement_character_cannot_be_repaired() {
        CleanRow row = Draft.event().with(Field.NAME, "NARI\uFFFDO").examined(CleaningRule.BROKEN_TEXT);

        assertThat(row.find(CleaningRule.BROKEN_TEXT).orElseThrow().done()).isEmpty();
        assertThat(row.identity().name()).isEqualTo("NARI\uFFFDO");
    }

    @Test
    void accents_prices_and_questions_are_not_broken() {
        assertThat(BrokenText.isBroken("Nariño")).isFalse();
        assertThat(BrokenText.isBroken("São Tomé, Ålesund")).isFalse();
        assertThat(BrokenText.isBroken("¿Qué? 5 £ or 3 ¥")).isFalse();
        assertThat(BrokenText.isBroken("")).isFalse();
    }

    @Test
    void a_misleading_word_is_told_as_a_note() {
        CleanRow row =
                Draft.hazard().with(Field.NOTES, "Searched by the army in 1999").examined();

        assertThat(row.find(CleaningRule.MISLEADING_WORD)
                        .orElseThrow()
                        .finding()
                        .value())
                .isEqualTo("Searched");
        assertThat(row.verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void cleared_with_a_depth_misleads_nobody() {
        assertThat(Draft.release().examined().findings()).isEmpty();
    }

    private static OptionalInt depth(String text) {
        return Draft.release().with(Field.DEPTH, text).examined().figures().depthCm();
    }
}
