package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.furrow.domain.ground.Area;
import org.junit.jupiter.api.Test;

class AreaRulesTest {

    private static final long DRAWN =
            Draft.hazard().examined().ground().footprint().orElseThrow().area().squareMetres();

    @Test
    void a_declared_area_within_5_percent_is_fine() {
        CleanRow row =
                Draft.hazard().with(Field.AREA, (DRAWN * 104 / 100) + " m2").examined();

        assertThat(row.findings()).isEmpty();
    }

    @Test
    void a_declared_area_6_percent_too_large_is_told_with_both_numbers() {
        CleanRow row =
                Draft.hazard().with(Field.AREA, (DRAWN * 106 / 100) + " m2").examined();

        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(row.find(CleaningRule.DECLARED_AREA_DIFFERS)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .contains("+6 %")
                .contains(new Area(DRAWN).toString());
    }

    @Test
    void a_hundred_square_metres_are_tolerated_however_small_the_area() {
        CleanRow row = Draft.hazard()
                .drawn(Draft.square(-25.5, -36, 0.0001, 0.0001))
                .with(Field.AREA, "190")
                .examined();

        assertThat(row.findings()).isEmpty();
    }

    @Test
    void hectares_written_as_square_metres_are_recognised() {
        CleanRow row = Draft.hazard().with(Field.AREA, "1").examined();

        assertThat(row.find(CleaningRule.UNIT_MIX_UP).orElseThrow().finding().proposal())
                .isEqualTo("Read the declared area as 10,000 m²");
        assertThat(row.figures().declared()).contains(new Area(1));
    }

    @Test
    void a_mixed_up_unit_is_corrected_where_that_is_accepted() {
        CleanRow row = Draft.hazard().with(Field.AREA, "10,000 ha").examined(CleaningRule.UNIT_MIX_UP);

        assertThat(row.figures().declared()).contains(new Area(10_000));
        assertThat(row.find(CleaningRule.UNIT_MIX_UP).orElseThrow().done())
                .isEqualTo("the declared area was read as 10,000 m²");
    }

    @Test
    void an_unreadable_area_is_flagged_and_left_out() {
        CleanRow row = Draft.hazard().with(Field.AREA, "about two fields").examined();

        assertThat(row.find(CleaningRule.UNREADABLE_AREA)).isPresent();
        assertThat(row.figures().declared()).isEmpty();
    }

    @Test
    void a_surface_of_12_square_metres_is_a_sliver() {
        CleanRow row =
                Draft.hazard().drawn(Draft.square(-25.5, -36, 0.00004, 0.00003)).examined();

        assertThat(row.find(CleaningRule.SLIVER).orElseThrow().finding().sentence())
                .endsWith("it is very small");
    }

    @Test
    void a_strip_of_half_a_metre_by_a_kilometre_is_a_sliver() {
        CleanRow row =
                Draft.hazard().drawn(Draft.square(-25.5, -36, 0.011, 0.0000045)).examined();

        assertThat(row.find(CleaningRule.SLIVER).orElseThrow().finding().sentence())
                .endsWith("it is very thin");
    }

    @Test
    void a_road_of_8_metres_by_a_kilometre_is_no_sliver() {
        CleanRow row =
                Draft.hazard().drawn(Draft.square(-25.5, -36, 0.011, 0.000072)).examined();

        assertThat(row.find(CleaningRule.SLIVER)).isEmpty();
    }

    @Test
    void areas_are_read_as_people_write_them() {
        assertThat(AreaReading.area("12,500")).contains(new Area(12_500));
        assertThat(AreaReading.area("12 500 m²")).contains(new Area(12_500));
        assertThat(AreaReading.area("1.25 ha")).contains(new Area(12_500));
        assertThat(AreaReading.area("1,25 Hectares")).contains(new Area(12_500));
        assertThat(AreaReading.area("0.0125 sq. km")).contains(new Area(12_500));
        assertThat(AreaReading.area("12.500,4")).contains(new Area(12_500));
        assertThat(AreaReading.area("1,250,000.00")).contains(new Area(1_250_000));
        assertThat(AreaReading.area("0")).contains(Area.ZERO);
    }

    @Test
    void what_is_no_area_is_not_read() {
        assertThat(AreaReading.area("-5")).isEmpty();
        assertThat(AreaReading.area("5 dunum")).isEmpty();
        assertThat(AreaReading.area("1e300")).isEmpty();
        assertThat(AreaReading.area("n/a")).isEmpty();
    }
}
