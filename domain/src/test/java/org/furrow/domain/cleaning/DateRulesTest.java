package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.furrow.domain.cleaning.CleaningSettings.DateOrder;
import org.furrow.domain.cleaning.KnownDate.Precision;
import org.junit.jupiter.api.Test;

class DateRulesTest {

    @Test
    void dates_are_read_as_people_and_programs_write_them() {
        assertThat(read("2011-05-07")).isEqualTo("2011-05-07");
        assertThat(read("2011/5/7")).isEqualTo("2011-05-07");
        assertThat(read("20110507")).isEqualTo("2011-05-07");
        assertThat(read("2011-05-07T00:00:00Z")).isEqualTo("2011-05-07");
        assertThat(read("2011-05-07 13:45")).isEqualTo("2011-05-07");
        assertThat(read("27.5.2011")).isEqualTo("2011-05-27");
        assertThat(read("5/27/2011")).isEqualTo("2011-05-27");
        assertThat(read("7 May 2011")).isEqualTo("2011-05-07");
        assertThat(read("7-mayo-2011")).isEqualTo("2011-05-07");
        assertThat(read("août 2011")).isEqualTo("2011-08");
        assertThat(read("2011-05")).isEqualTo("2011-05");
        assertThat(read("2011-00-00")).isEqualTo("2011");
        assertThat(read("2012.0")).isEqualTo("2012");
    }

    @Test
    void the_31st_of_february_is_held() {
        CleanRow row = Draft.event().with(Field.REPORTED, "2011-02-31").examined();

        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
        assertThat(row.find(CleaningRule.IMPOSSIBLE_DATE)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .isEqualTo("The date 2011-02-31 does not exist or cannot be read");
    }

    @Test
    void the_29th_of_february_exists_in_a_leap_year_only() {
        assertThat(read("2012-02-29")).isEqualTo("2012-02-29");
        assertThat(read("2011-02-29")).isEmpty();
    }

    @Test
    void an_impossible_date_is_left_out_where_that_is_accepted() {
        CleanRow row = Draft.event().with(Field.REPORTED, "sometime").examined(CleaningRule.IMPOSSIBLE_DATE);

        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(row.dates().reported()).isEmpty();
    }

    @Test
    void today_is_possible_and_tomorrow_is_not() {
        assertThat(Draft.event().with(Field.REPORTED, "2026-11-22").examined().verdict())
                .isEqualTo(Verdict.ACCEPTED);
        assertThat(Draft.event().with(Field.REPORTED, "2026-11-23").examined().verdict())
                .isEqualTo(Verdict.HELD);
    }

    @Test
    void the_first_day_of_1900_is_possible_and_the_day_before_is_not() {
        assertThat(Draft.event().with(Field.REPORTED, "1900-01-01").examined().verdict())
                .isEqualTo(Verdict.ACCEPTED);
        assertThat(Draft.event().with(Field.REPORTED, "1899-12-31").examined().verdict())
                .isEqualTo(Verdict.HELD);
    }

    @Test
    void an_end_before_the_begin_is_held_and_the_same_day_is_not() {
        Draft begun = Draft.hazard().with(Field.REPORTED, "2011-05-07");

        assertThat(begun.with(Field.ENDED, "2011-05-06").examined().find(CleaningRule.IMPOSSIBLE_DATE))
                .isPresent();
        assertThat(begun.with(Field.ENDED, "2011-05-07").examined().findings()).isEmpty();
    }

    @Test
    void an_end_known_by_its_year_can_be_later_in_that_year() {
        CleanRow row = Draft.hazard().with(Field.ENDED, "2011").examined();

        assertThat(row.find(CleaningRule.IMPOSSIBLE_DATE)).isEmpty();
    }

    @Test
    void a_year_in_a_column_of_its_own_is_an_incomplete_date() {
        CleanRow row =
                Draft.event().without(Field.REPORTED).with(Field.YEAR, "2011").examined();

        assertThat(row.find(CleaningRule.INCOMPLETE_DATE)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .isEqualTo("The date 2011 lacks the month and the day");
        assertThat(row.dates().reported()).contains(new KnownDate(LocalDate.of(2011, 1, 1), Precision.YEAR));
    }

    @Test
    void year_month_and_day_in_columns_of_their_own_make_a_date() {
        CleanRow row = Draft.event()
                .without(Field.REPORTED)
                .with(Field.YEAR, "2011")
                .with(Field.MONTH, "May")
                .with(Field.DAY, "7")
                .examined();

        assertThat(row.findings()).isEmpty();
        assertThat(row.dates().reported().orElseThrow()).hasToString("2011-05-07");
    }

    @Test
    void a_month_is_a_number_or_a_name() {
        assertThat(DateReading.month("5")).isEqualTo(5);
        assertThat(DateReading.month("12.0")).isEqualTo(12);
        assertThat(DateReading.month("Août")).isEqualTo(8);
        assertThat(DateReading.month("13")).isEqualTo(13);
        assertThat(DateReading.month("spring")).isEqualTo(-1);
    }

    @Test
    void a_date_said_to_be_known_by_its_month_is_cut_to_the_month() {
        CleanRow row = Draft.event().with(Field.DATE_PRECISION, "month").examined();

        assertThat(row.dates().reported().orElseThrow()).hasToString("2011-05");
    }

    @Test
    void a_date_that_can_be_read_either_way_is_flagged_until_somebody_says_the_order() {
        CleanRow row = Draft.event().with(Field.REPORTED, "03/04/2011").examined();

        assertThat(row.find(CleaningRule.INCOMPLETE_DATE)).isPresent();
        assertThat(row.dates().reported().orElseThrow()).hasToString("2011-04-03");
        assertThat(new DateReading(DateOrder.MONTH_FIRST).read("03/04/2011"))
                .isEqualTo(new DateReading.Read(DateReading.date(2011, 3, 4), false));
    }

    @Test
    void a_row_without_any_date_is_flagged() {
        CleanRow row = Draft.event().without(Field.REPORTED).examined();

        assertThat(row.find(CleaningRule.MISSING_DATE)).isPresent();
        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
    }

    private static String read(String text) {
        return new DateReading(DateOrder.UNSTATED)
                .read(text)
                .date()
                .map(KnownDate::toString)
                .orElse("");
    }
}
