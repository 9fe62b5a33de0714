package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtmTest {

    @ParameterizedTest(name = "{0} E {1} N is in zone {2}")
    @CsvSource({
        "44.3, 33.31, 38, 434837.901488, 3685873.034055",
        "2.29448, 48.85824, 31, 448250.369457, 5411937.137729",
        "151.2153, -33.8568, 56, 334900.569652, 6252288.752888",
        "5.33, 60.39, 32, 297780.838290, 6700479.428022",
        "15.63, 78.22, 33, 514357.743530, 8682999.169143"
    })
    void figures_agree_with_those_of_proj(double longitude, double latitude, int zone, double eastM, double northM) {
        Utm utm = Utm.of(new Position(longitude, latitude));

        assertThat(utm.zone()).isEqualTo(zone);
        assertThat(utm.eastingM()).isCloseTo(eastM, within(0.0005));
        assertThat(utm.northingM()).isCloseTo(northM, within(0.0005));
    }

    @Test
    void there_and_back_is_the_same_place_within_a_hundredth_of_a_millimetre() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 20_000; i++) {
            Position position = new Position(random.nextDouble(-180, 180), random.nextDouble(-80, 84));

            Position back = Utm.of(position).toPosition();

            assertThat(back.longitude()).isCloseTo(position.longitude(), within(1e-10 / 0.1));
            assertThat(back.latitude()).isCloseTo(position.latitude(), within(1e-10));
        }
    }

    @ParameterizedTest(name = "{0} E {1} N is in zone {2}")
    @CsvSource({
        "3, 56, 32",
        "2.9999, 60, 31",
        "11.9999, 63.9999, 32",
        "3, 64, 31",
        "12, 60, 33",
        "5, 55.9999, 31",
        "0, 72, 31",
        "8.9999, 75, 31",
        "9, 75, 33",
        "20.9999, 75, 33",
        "21, 75, 35",
        "33, 84, 37",
        "41.9999, 75, 37",
        "42, 75, 38",
        "-180, 10, 1",
        "180, 10, 1",
        "179.9999, 10, 60",
        "10, 71.9999, 32"
    })
    void norway_and_svalbard_have_wide_zones(double longitude, double latitude, int zone) {
        assertThat(Utm.zoneOf(new Position(longitude, latitude))).isEqualTo(zone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "38N 434837 3685873 | 44.3 | 33.31",
                "38 N 434837.9, 3685873.0 | 44.3 | 33.31",
                "38S 434837 3685873 | 44.3 | 33.31",
                "UTM zone 38N, 434837 E, 3685873 N | 44.3 | 33.31",
                "33L 412752.9 8728613.0 | 14.2 | -11.5",
                "33S 412752.9 8728613.0 | 14.2 | -11.5"
            })
    void a_text_names_a_place(String text, double longitude, double latitude) {
        Position position = Utm.find(text).orElseThrow().toPosition();

        assertThat(position.longitude()).isCloseTo(longitude, within(0.001));
        assertThat(position.latitude()).isCloseTo(latitude, within(0.001));
    }

    @ParameterizedTest
    @CsvSource({
        "61N 434837 3685873",
        "38I 434837 3685873",
        "38N 4348 3685873",
        "434837 3685873",
        "38N 434837 36858731234"
    })
    void a_text_that_names_none_gives_nothing(String text) {
        assertThat(Utm.find(text)).isEmpty();
    }

    @Test
    void the_polar_caps_are_refused() {
        assertThatThrownBy(() -> Utm.of(new Position(0, 84.5)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("84.5");
    }
}
