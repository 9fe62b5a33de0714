package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.furrow.domain.ground.OverlapSweep;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Test;

class FileCleaningTest {

    /// An event that only the year is known of, without a reference.
    private static final Draft VAGUE =
            Draft.event().without(Field.REFERENCE).without(Field.REPORTED).with(Field.YEAR, "2004");

    @Test
    void a_row_that_repeats_another_one_with_its_reference_is_an_exact_duplicate() {
        List<CleanRow> rows = compared(List.of(Draft.event(), Draft.event().numbered(2)));

        assertThat(rows.getFirst().findings()).isEmpty();
        assertThat(rows.get(1).verdict()).isEqualTo(Verdict.HELD);
        assertThat(rows.get(1)
                        .find(CleaningRule.EXACT_DUPLICATE)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .isEqualTo("Every column and the shape are those of row 1");
    }

    @Test
    void an_exact_duplicate_is_kept_under_another_reference_where_that_is_accepted() {
        List<CleanRow> rows = compared(List.of(Draft.event(), Draft.event()), CleaningRule.EXACT_DUPLICATE);

        assertThat(rows.get(1).verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(rows.get(1).identity().reference()).isEqualTo("EV-1-2");
        assertThat(rows.get(1).find(CleaningRule.EXACT_DUPLICATE).orElseThrow().done())
                .isEqualTo("kept as a separate record, EV-1-2");
    }

    @Test
    void a_repeated_row_without_reference_and_full_date_is_only_a_candidate() {
        List<CleanRow> rows = compared(List.of(VAGUE, VAGUE, VAGUE));

        assertThat(rows.getFirst().find(CleaningRule.CANDIDATE_DUPLICATE)).isEmpty();
        assertThat(rows.get(1).find(CleaningRule.CANDIDATE_DUPLICATE)).isPresent();
        assertThat(rows.get(2).verdict()).isEqualTo(Verdict.FLAGGED);
    }

    @Test
    void candidates_stay_separate_records_with_references_of_their_own() {
        List<CleanRow> rows = compared(List.of(VAGUE, VAGUE, VAGUE));

        String first = rows.getFirst().identity().reference();
        assertThat(rows)
                .extracting(row -> row.identity().reference())
                .containsExactly(first, first + "-2", first + "-3");
    }

    @Test
    void a_repeated_row_without_reference_but_with_a_full_date_is_an_exact_duplicate() {
        Draft dated = Draft.event().without(Field.REFERENCE);

        assertThat(compared(List.of(dated, dated)).get(1).find(CleaningRule.EXACT_DUPLICATE))
                .isPresent();
    }

    @Test
    void the_same_reference_with_other_content_is_held() {
        List<CleanRow> rows = compared(List.of(Draft.event(), Draft.event().with(Field.KIND, "other")));

        assertThat(rows.get(1).find(CleaningRule.DUPLICATE_REFERENCE)).isPresent();
        assertThat(rows.get(1).verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void the_same_reference_in_other_letters_and_with_blanks_is_the_same() {
        List<CleanRow> rows = compared(List.of(Draft.event(), Draft.event().with(Field.REFERENCE, " ev-1 ")));

        assertThat(rows.get(1).find(CleaningRule.DUPLICATE_REFERENCE)).isPresent();
    }

    @Test
    void the_same_shape_under_another_reference_is_a_candidate() {
        List<CleanRow> rows = compared(List.of(Draft.hazard(), Draft.hazard().with(Field.REFERENCE, "HA-8")));

        assertThat(rows.get(1).find(CleaningRule.CANDIDATE_DUPLICATE)).isPresent();
        assertThat(rows.get(1).verdict()).isEqualTo(Verdict.FLAGGED);
    }

    @Test
    void shapes_that_agree_by_nine_tenths_are_candidates_and_others_overlap() {
        Draft like =
                Draft.hazard().with(Field.REFERENCE, "HA-8").drawn(Draft.square(-25.49998, -36, 0.00111, 0.0009014));
        Draft beside =
                Draft.hazard().with(Field.REFERENCE, "HA-9").drawn(Draft.square(-25.4990, -36, 0.00111, 0.0009014));

        List<CleanRow> rows = swept(List.of(Draft.hazard(), like, beside));

        assertThat(rows.get(1)
                        .find(CleaningRule.CANDIDATE_DUPLICATE)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .isEqualTo("The surface agrees with that of row 1 by 96 %");
        assertThat(rows.getFirst().find(CleaningRule.CANDIDATE_DUPLICATE)).isEmpty();
        assertThat(rows.get(2)
                        .find(CleaningRule.OVERLAP)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .startsWith("The surface overlaps 2 others, most of all row 2 by ");
    }

    @Test
    void three_differing_rows_on_the_commonest_point_of_a_district_are_piled_up_and_no_settlement() {
        List<Draft> drafts = new ArrayList<>();
        for (int year = 2001; year <= 2003; year++) {
            drafts.add(vague(year, -24.5, -36));
        }
        drafts.add(vague(2004, -24.6, -36));

        List<CleanRow> rows = compared(drafts);

        assertThat(rows.subList(0, 3))
                .allMatch(row -> row.find(CleaningRule.PILED_UP).isPresent())
                .allMatch(row -> row.find(CleaningRule.AT_SETTLEMENT_CENTRE).isEmpty());
        assertThat(rows.get(3).find(CleaningRule.PILED_UP)).isEmpty();
    }

    @Test
    void two_rows_on_a_point_or_three_copies_of_one_are_not_piled_up() {
        List<CleanRow> rows = compared(List.of(
                vague(2001, -24.5, -36), vague(2001, -24.5, -36), vague(2001, -24.5, -36), vague(2002, -24.5, -36)));

        assertThat(rows).allMatch(row -> row.find(CleaningRule.PILED_UP).isEmpty());
    }

    @Test
    void ten_differing_rows_without_a_district_on_one_point_are_piled_up() {
        List<Draft> drafts = new ArrayList<>();
        for (int year = 2001; year <= 2010; year++) {
            drafts.add(vague(year, -24.5, -36).without(Field.DISTRICT));
        }

        assertThat(compared(drafts))
                .allMatch(row -> row.find(CleaningRule.PILED_UP).isPresent());
        assertThat(compared(drafts.subList(0, 9)))
                .allMatch(row -> row.find(CleaningRule.PILED_UP).isEmpty());
    }

    @Test
    void a_row_far_from_the_others_of_its_district_is_flagged_with_the_distance() {
        List<Draft> drafts = scattered();
        drafts.add(vague(2020, -24.5, -35));

        CleanRow last = compared(drafts).getLast();

        assertThat(last.find(CleaningRule.FAR_FROM_DISTRICT)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .contains("lies 111.1 km from the middle of the rows of Gannet");
        assertThat(last.verdict()).isEqualTo(Verdict.FLAGGED);
    }

    @Test
    void a_row_24_kilometres_off_is_not_far_and_one_26_kilometres_off_is() {
        List<Draft> drafts = scattered();
        drafts.add(vague(2020, -24.5, -36 + 24 / 111.195));
        drafts.add(vague(2021, -24.5, -36 - 26 / 111.195));

        List<CleanRow> rows = compared(drafts);

        assertThat(rows.get(10).find(CleaningRule.FAR_FROM_DISTRICT)).isEmpty();
        assertThat(rows.get(11).find(CleaningRule.FAR_FROM_DISTRICT)).isPresent();
    }

    @Test
    void fewer_than_ten_rows_say_nothing_about_a_district() {
        List<Draft> drafts = scattered().subList(0, 8);
        drafts.add(vague(2020, -24.5, -35));

        assertThat(compared(drafts).getLast().find(CleaningRule.FAR_FROM_DISTRICT))
                .isEmpty();
    }

    @Test
    void a_lost_minus_is_seen_by_the_other_rows_of_the_district() {
        List<Draft> drafts = scattered();
        drafts.add(vague(2020, 24.5, -36));

        CleanRow held = compared(drafts).getLast();
        CleanRow turned = compared(drafts, CleaningRule.LONGITUDE_SIGN).getLast();

        assertThat(held.find(CleaningRule.LONGITUDE_SIGN)).isPresent();
        assertThat(held.find(CleaningRule.FAR_FROM_DISTRICT)).isEmpty();
        assertThat(held.verdict()).isEqualTo(Verdict.HELD);
        assertThat(turned.ground().position()).contains(new Position(-24.5, -36));
        assertThat(turned.verdict()).isEqualTo(Verdict.FLAGGED);
    }

    @Test
    void a_lost_minus_in_a_small_district_is_seen_by_the_whole_file() {
        List<Draft> drafts = scattered();
        drafts.add(vague(2020, 24.5, -36).with(Field.DISTRICT, "Petrel"));

        assertThat(compared(drafts).getLast().find(CleaningRule.LONGITUDE_SIGN)).isPresent();
    }

    @Test
    void an_empty_file_is_compared_too() {
        assertThat(compared(List.of())).isEmpty();
    }

    /// Ten rows up to 500 m from 24.5° W 36° S, all on points of their own.
    private static List<Draft> scattered() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            drafts.add(vague(2000 + i, -24.5, -36 + 0.0009 * i));
            drafts.add(vague(2000 + i, -24.5, -36 - 0.0009 * i));
        }
        return drafts;
    }

    private static Draft vague(int year, double longitude, double latitude) {
        return VAGUE.with(Field.YEAR, String.valueOf(year)).drawn(Sketch.point(longitude, latitude));
    }

    private static List<CleanRow> compared(List<Draft> drafts, CleaningRule... accepted) {
        FileCleaning cleaning = new FileCleaning(Draft.SETTINGS.accepting(Set.of(accepted)));
        List<CleanRow> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            rows.add(drafts.get(i).numbered(i + 1).alone(accepted));
        }
        rows.forEach(cleaning::add);
        return judged(cleaning.finish(), rows);
    }

    private static List<CleanRow> swept(List<Draft> drafts) {
        FileCleaning cleaning = new FileCleaning(Draft.SETTINGS);
        OverlapSweep sweep = new OverlapSweep(OverlapSweep.USUAL_TOLERANCE, cleaning::overlap);
        List<CleanRow> rows = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            CleanRow row = drafts.get(i).numbered(i + 1).alone();
            rows.add(row);
            sweep.add(cleaning.add(row), row.ground().footprint().orElseThrow());
        }
        sweep.finish();
        return judged(cleaning.finish(), rows);
    }

    private static List<CleanRow> judged(FileFindings findings, List<CleanRow> rows) {
        List<CleanRow> judged = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            judged.add(findings.judge(i, rows.get(i)));
        }
        return judged;
    }
}
