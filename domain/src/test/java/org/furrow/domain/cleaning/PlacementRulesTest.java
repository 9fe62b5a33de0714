package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Test;

class PlacementRulesTest {

    private static final Position PLACE = new Position(-24.5, -36);

    @Test
    void a_point_in_its_district_is_accepted() {
        assertThat(Draft.event().examined().findings()).isEmpty();
    }

    @Test
    void swapped_coordinates_are_held_and_proposed_to_be_swapped() {
        CleanRow row = Draft.event().drawn(Sketch.point(-36, -24.5)).examined();

        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
        assertThat(row.find(CleaningRule.SWAPPED_COORDINATES)
                        .orElseThrow()
                        .finding()
                        .proposal())
                .isEqualTo("swap longitude and latitude");
    }

    @Test
    void swapped_coordinates_are_swapped_where_that_is_accepted() {
        CleanRow row = Draft.event().drawn(Sketch.point(-36, -24.5)).examined(CleaningRule.SWAPPED_COORDINATES);

        assertThat(row.ground().position()).contains(PLACE);
        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(row.find(CleaningRule.SWAPPED_COORDINATES).orElseThrow().done())
                .isEqualTo("longitude and latitude were swapped");
    }

    @Test
    void a_lost_minus_of_the_longitude_is_recognised() {
        Draft draft = Draft.event().drawn(Sketch.point(24.5, -36));

        assertThat(draft.examined().find(CleaningRule.LONGITUDE_SIGN)).isPresent();
        assertThat(draft.examined(CleaningRule.LONGITUDE_SIGN).ground().position())
                .contains(PLACE);
    }

    @Test
    void a_lost_minus_of_the_latitude_is_recognised_for_a_surface_too() {
        Draft draft = Draft.hazard().drawn(Draft.square(-25.5, 36, 0.001, 0.001));

        CleanRow row = draft.examined(CleaningRule.LATITUDE_SIGN);

        assertThat(row.find(CleaningRule.LATITUDE_SIGN)).isPresent();
        assertThat(SeaPlaces.GANNET.covers(row.ground().footprint().orElseThrow()))
                .isTrue();
    }

    @Test
    void a_point_that_no_turn_brings_home_lies_outside_the_country() {
        CleanRow row = Draft.event().drawn(Sketch.point(-10, -10)).examined();

        assertThat(row.find(CleaningRule.OUTSIDE_COUNTRY)).isPresent();
        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void a_point_in_another_district_is_flagged_with_the_distance() {
        CleanRow row = Draft.event().drawn(Sketch.point(-23.9, -36)).examined();

        assertThat(row.verdict()).isEqualTo(Verdict.FLAGGED);
        assertThat(row.find(CleaningRule.OUTSIDE_DISTRICT)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .contains("lies in Petrel, 9.0 km outside the stated district Gannet");
    }

    @Test
    void ninety_metres_across_the_border_are_within_what_a_border_is_drawn_to() {
        assertThat(Draft.event().drawn(Sketch.point(-23.999, -36)).examined().findings())
                .isEmpty();
        assertThat(Draft.event().drawn(Sketch.point(-23.998, -36)).examined().findings())
                .hasSize(1);
    }

    @Test
    void a_misspelt_district_is_flagged_with_the_nearest_spelling() {
        CleanRow row = Draft.event().with(Field.DISTRICT, "Ganett").examined();

        assertThat(row.find(CleaningRule.UNKNOWN_DISTRICT)
                        .orElseThrow()
                        .finding()
                        .proposal())
                .isEqualTo("Read it as Gannet");
        assertThat(row.whereabouts().district()).isEqualTo("Ganett");
    }

    @Test
    void a_misspelt_district_is_corrected_where_that_is_accepted() {
        CleanRow row = Draft.event().with(Field.DISTRICT, "Ganett").examined(CleaningRule.UNKNOWN_DISTRICT);

        assertThat(row.whereabouts().district()).isEqualTo("Gannet");
    }

    @Test
    void a_district_like_no_other_says_where_the_point_lies() {
        CleanRow row = Draft.event().with(Field.DISTRICT, "Albatross").examined();

        assertThat(row.find(CleaningRule.UNKNOWN_DISTRICT)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .isEqualTo("The district Albatross is not known; it lies in Gannet");
    }

    @Test
    void a_point_on_a_settlement_is_flagged_and_one_20_metres_off_is_not() {
        CleanRow on = Draft.event().drawn(Sketch.point(-25.00005, -36)).examined();
        CleanRow off = Draft.event().drawn(Sketch.point(-25.00023, -36)).examined();

        assertThat(on.find(CleaningRule.AT_SETTLEMENT_CENTRE)).isPresent();
        assertThat(off.find(CleaningRule.AT_SETTLEMENT_CENTRE)).isEmpty();
    }

    @Test
    void a_point_90_metres_from_a_centre_of_the_gazetteer_is_flagged_and_one_108_metres_off_is_not() {
        CleanRow near = Draft.event().drawn(Sketch.point(-25.00101, -37)).examined();
        CleanRow off = Draft.event().drawn(Sketch.point(-25.00121, -37)).examined();

        assertThat(near.find(CleaningRule.AT_SETTLEMENT_CENTRE)
                        .orElseThrow()
                        .finding()
                        .sentence())
                .contains("lies 90 m from the centre that the gazetteer gives Cape Road");
        assertThat(off.find(CleaningRule.AT_SETTLEMENT_CENTRE)).isEmpty();
    }

    @Test
    void a_surface_around_a_settlement_is_not_taken_for_its_centre() {
        CleanRow row = Draft.hazard()
                .drawn(Draft.square(-25.0005, -37.0005, 0.001, 0.001))
                .examined();

        assertThat(row.find(CleaningRule.AT_SETTLEMENT_CENTRE)).isEmpty();
    }

    @Test
    void a_surface_larger_than_its_district_is_held() {
        CleanRow row = Draft.hazard().drawn(Draft.square(-26, -38, 2.5, 4)).examined();

        assertThat(row.find(CleaningRule.LARGER_THAN_DISTRICT)).isPresent();
        assertThat(row.verdict()).isEqualTo(Verdict.HELD);
    }

    @Test
    void a_surface_as_large_as_its_district_is_not_larger() {
        CleanRow row = Draft.hazard().drawn(SeaPlaces.GANNET.toSketch()).examined();

        assertThat(row.find(CleaningRule.LARGER_THAN_DISTRICT)).isEmpty();
    }

    @Test
    void without_places_loaded_the_rules_stay_quiet() {
        CleanRow row = Draft.event()
                .drawn(Sketch.point(24.5, 36))
                .with(Field.DISTRICT, "Nowhere")
                .alone();

        assertThat(row.findings()).isEmpty();
    }
}
