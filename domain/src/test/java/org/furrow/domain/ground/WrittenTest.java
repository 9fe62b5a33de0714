package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    @Test
    void a_position_is_written_in_four_notations() {
        Written written = Written.of(new Position(-37.5, 21.25));

        assertThat(written.decimal()).isEqualTo("21.250000, -37.500000");
        assertThat(written.degrees()).isEqualTo("21°15′00.00″N 37°30′00.00″W");
        assertThat(written.utm()).startsWith("24N ");
        assertThat(written.mgrs()).startsWith("24Q");
    }

    @Test
    void what_rounds_up_to_sixty_seconds_is_the_next_minute() {
        assertThat(Written.of(new Position(0.999_999_9, -0.016_666_66)).degrees())
                .isEqualTo("0°01′00.00″S 1°00′00.00″E");
    }

    @Test
    void the_polar_caps_have_degrees_only() {
        Written pole = Written.of(new Position(0, 89));

        assertThat(pole.utm()).isEmpty();
        assertThat(pole.mgrs()).isEmpty();
        assertThat(pole.degrees()).startsWith("89°");
    }

    @ParameterizedTest
    @CsvSource({"-37.5,21.25", "44.4,33.3", "149.1,-35.3", "-179.999,-0.5"})
    void each_notation_is_read_back_as_the_same_place(double longitude, double latitude) {
        Position position = new Position(longitude, latitude);
        Written written = Written.of(position);

        for (String text : new String[] {written.decimal(), written.degrees(), written.utm(), written.mgrs()}) {
            assertThat(Notation.findPosition(text).orElseThrow().metresTo(position))
                    .as(text)
                    .isCloseTo(0, within(1.5));
        }
    }
}
