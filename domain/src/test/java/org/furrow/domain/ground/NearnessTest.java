package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NearnessTest {

    /// In the far north degrees of longitude are short, so what is far in degrees is near in metres.
    @ParameterizedTest
    @ValueSource(doubles = {0, 45, 70})
    void two_footprints_are_within_their_distance_and_not_within_less(double south) {
        Footprint field = box(10, south);
        Footprint far = box(10.05, south);
        double metres = field.metresTo(far);

        assertThat(field.isWithin(metres + 0.01, far)).isTrue();
        assertThat(field.isWithin(metres - 0.01, far)).isFalse();
        assertThat(far.isWithin(metres * 3, field)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(doubles = {10, 10.0005, 10.001})
    void what_is_the_same_overlaps_or_touches_is_within_nothing(double west) {
        assertThat(box(10, 45).isWithin(0, box(west, 45))).isTrue();
    }

    private static Footprint box(double west, double south) {
        double east = west + 0.001;
        double north = south + 0.001;
        return Footprint.of(Sketch.polygon(west, south, east, south, east, north, west, north, west, south));
    }
}
