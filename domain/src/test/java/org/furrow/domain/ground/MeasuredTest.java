package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    /// A degree of the equator: 6,378,137 m times π / 180.
    private static final double EQUATOR_DEGREE_M = 111_319.4908;

    /// A quarter of a meridian of WGS 84.
    private static final double MERIDIAN_QUARTER_M = 10_001_965.729;

    @Test
    void a_single_point_measures_nothing() {
        Measured measured = Measured.of(List.of(at(10, 20)));

        assertThat(measured.metres()).isZero();
        assertThat(measured.lastLeg()).isEmpty();
        assertThat(measured.enclosed()).isEmpty();
    }

    @Test
    void a_degree_of_the_equator_and_a_quarter_of_a_meridian_have_their_known_lengths() {
        assertThat(Measured.of(List.of(at(0, 0), at(1, 0))).metres()).isEqualTo(EQUATOR_DEGREE_M, within(0.001));
        assertThat(Measured.of(List.of(at(30, 0), at(30, 90))).metres()).isEqualTo(MERIDIAN_QUARTER_M, within(0.001));
    }

    @Test
    void legs_add_up_and_the_last_one_is_told_with_its_bearing() {
        Measured measured = Measured.of(List.of(at(1, 0), at(0, 0), at(0, 1), at(-1, 1)));

        assertThat(measured.lastLeg().orElseThrow().bearing()).isEqualTo(270, within(0.01));
        assertThat(measured.metres())
                .isEqualTo(
                        EQUATOR_DEGREE_M
                                + at(0, 0).metresTo(at(0, 1))
                                + measured.lastLeg().orElseThrow().metres(),
                        within(0.001));
    }

    @Test
    void three_points_enclose_what_a_footprint_of_them_covers() {
        Measured measured = Measured.of(List.of(at(44, 12), at(44.01, 12), at(44, 12.01)));

        assertThat(measured.enclosed().orElseThrow().area())
                .isEqualTo(Footprint.of(Sketch.polygon(44, 12, 44.01, 12, 44, 12.01, 44, 12))
                        .area());
        assertThat(measured.enclosed().orElseThrow().perimeterM())
                .isEqualTo(measured.metres() + at(44, 12.01).metresTo(at(44, 12)), within(0.001));
    }

    @Test
    void legs_that_cross_enclose_nothing_that_can_be_told() {
        Measured measured = Measured.of(List.of(at(0, 0), at(1, 1), at(1, 0), at(0, 1)));

        assertThat(measured.isCrossing()).isTrue();
        assertThat(measured.enclosed()).isEmpty();
    }

    @Test
    void a_surface_across_the_antimeridian_is_as_large_as_elsewhere() {
        Measured across = Measured.of(List.of(at(179.9, 10), at(-179.9, 10), at(-179.9, 10.2), at(179.9, 10.2)));
        Measured elsewhere = Measured.of(List.of(at(9.9, 10), at(10.1, 10), at(10.1, 10.2), at(9.9, 10.2)));

        assertThat(across.enclosed().orElseThrow().area())
                .isEqualTo(elsewhere.enclosed().orElseThrow().area());
    }

    private static Position at(double longitude, double latitude) {
        return new Position(longitude, latitude);
    }
}
