package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PositionTest {

    @Test
    void a_position_is_written_with_the_letters_of_its_hemispheres() {
        assertThat(new Position(-24, -36)).hasToString("36.000000° S 24.000000° W");
        assertThat(new Position(0.5, 0.25)).hasToString("0.250000° N 0.500000° E");
    }

    @Test
    void a_degree_along_the_equator_is_111_kilometres() {
        assertThat(new Position(0, 0).metresTo(new Position(1, 0))).isCloseTo(111_319.5, within(0.1));
    }

    @Test
    void a_latitude_of_91_is_refused() {
        assertThatThrownBy(() -> new Position(0, 91)).hasMessageContaining("but was 91.0");
    }
}
