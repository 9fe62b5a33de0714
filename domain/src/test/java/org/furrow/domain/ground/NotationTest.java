package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NotationTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "44.2075",
                "44,2075",
                "+44.2075",
                "44.2075 E",
                "E44.2075",
                "E 44,2075°",
                "44.2075°",
                "44°12.45'",
                "44 12.45",
                "44° 12' 27\"",
                "44º12’27” E",
                "44d12m27sE",
                "44 12 27",
                "44:12:27",
                "E 44° 12′ 27″",
                "44°12'27''E",
                "44° 12,45' e",
                "44deg 12min 27sec",
                "44°12'27.0\""
            })
    void a_longitude_is_read_in_many_spellings(String text) {
        assertThat(Notation.findLongitude(text).orElseThrow()).isCloseTo(44.2075, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-75.5",
                "75.5 W",
                "75.5W",
                "O 75,5",
                "75° 30' O",
                "75 30 00 W",
                "\u221275.5",
                "–75.5",
                "-75°30'",
                "W75:30:00",
                "-75.5W"
            })
    void west_is_a_sign_or_a_letter(String text) {
        assertThat(Notation.findLongitude(text).orElseThrow()).isCloseTo(-75.5, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "abc",
                "44 61",
                "44 12 75",
                "44.5 12",
                "44 12.5 27",
                "N 44",
                "190",
                "44.2.1",
                "E 44 E",
                "-44 E",
                "4 4 4 4"
            })
    void what_is_no_longitude_gives_nothing(String text) {
        assertThat(Notation.findLongitude(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "36.5, 44.25",
                "36.5 44.25",
                "36,5 44,25",
                "36,5; 44,25",
                "36.5,44.25",
                "N36.5 E44.25",
                "36.5N 44.25E",
                "44.25E 36.5N",
                "36°30'N 44°15'E",
                "36°30'00\"N, 44°15'00\"E",
                "36 30 00 N 44 15 00 E",
                "N36 30 00 E44 15 00",
                "36 30 00 44 15 00",
                "lat: 36.5 lon: 44.25",
                "(36.5, 44.25)",
                "36.5/44.25",
                "36°30'00\"N44°15'00\"E",
                "36,5,44,25"
            })
    void both_coordinates_are_read_from_one_text(String text) {
        Position position = Notation.findPosition(text).orElseThrow();

        assertThat(position.latitude()).isCloseTo(36.5, within(1e-9));
        assertThat(position.longitude()).isCloseTo(44.25, within(1e-9));
    }

    @Test
    void a_grid_reference_is_a_position_too() {
        Position expected = new Position(44.3, 33.31);

        assertThat(Notation.findPosition("38SMB3483785873").orElseThrow().metresTo(expected))
                .isLessThan(1);
        assertThat(Notation.findPosition("38N 434837 3685873").orElseThrow().metresTo(expected))
                .isLessThan(2);
    }

    @Test
    void an_order_that_is_possible_only_the_other_way_round_is_taken_so() {
        assertThat(Notation.findPosition("121.5, 14.25")).contains(new Position(121.5, 14.25));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"36.5", "36.5 N 44.25 N", "near the bridge", "36.5, 244.25", "36.5 44.25 12.5", "36 30 44 15 20"
            })
    void what_is_no_position_gives_nothing(String text) {
        assertThat(Notation.findPosition(text)).isEmpty();
    }

    @Test
    void what_is_written_in_minutes_and_seconds_is_read_back() {
        SplittableRandom random = new SplittableRandom(7);
        for (int i = 0; i < 2_000; i++) {
            int degrees = random.nextInt(0, 90);
            int minutes = random.nextInt(0, 60);
            double seconds = random.nextInt(0, 60_000) / 1000.0;
            String text = String.format(Locale.ROOT, "%d° %d' %.3f\" S", degrees, minutes, seconds);

            assertThat(Notation.findLatitude(text).orElseThrow())
                    .as(text)
                    .isCloseTo(-(degrees + minutes / 60.0 + seconds / 3600), within(1e-9));
        }
    }
}
