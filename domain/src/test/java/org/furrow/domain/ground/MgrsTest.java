package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MgrsTest {

    private static final double HALF_DIAGONAL_M = 0.708;

    @ParameterizedTest(name = "{0} E {1} N is {2}")
    @CsvSource({
        "44.3, 33.31, 38SMB3483785873",
        "2.29448, 48.85824, 31UDQ4825011937",
        "151.2153, -33.8568, 56HLH3490052288",
        "5.33, 60.39, 32VKN9778000479",
        "15.63, 78.22, 33XWG1435782999",
        "4.263012, 64.007403, 31WEL6175798450",
        "0, 0, 31NAA6602100000"
    })
    void places_have_the_references_that_other_converters_print(double longitude, double latitude, String reference) {
        assertThat(Mgrs.of(new Position(longitude, latitude), 5)).hasToString(reference);
    }

    @Test
    void there_and_back_stays_in_the_square_of_one_metre() {
        SplittableRandom random = new SplittableRandom(20261122);
        for (int i = 0; i < 20_000; i++) {
            assertComesBack(new Position(random.nextDouble(-180, 180), random.nextDouble(-80, 84)));
        }
    }

    @Test
    void every_band_edge_comes_back_on_both_sides_in_every_zone() {
        double[] offsets = {-0.02, -0.0001, -1e-9, 0, 1e-9, 0.0001, 0.02};
        for (int edge = -80; edge <= 72; edge += 8) {
            for (double longitude = -180; longitude < 180; longitude += 1.5) {
                for (double offset : offsets) {
                    if (edge + offset >= -80) {
                        assertComesBack(new Position(longitude, edge + offset));
                    }
                }
            }
        }
    }

    @Test
    void every_zone_edge_comes_back_on_both_sides_in_every_band() {
        for (double latitude = -79.5; latitude < 84; latitude += 2) {
            for (int edge = -180; edge < 180; edge += 3) {
                assertComesBack(new Position(edge, latitude));
                assertComesBack(new Position(Math.max(-180, edge - 1e-7), latitude));
                assertComesBack(new Position(edge + 1e-7, latitude));
            }
        }
    }

    @Test
    void every_precision_comes_back_to_itself_just_north_of_64_degrees() {
        for (int digits = 0; digits <= 5; digits++) {
            Mgrs reference = Mgrs.of(new Position(4.263012, 64.007403), digits);

            assertThat(Mgrs.find(reference.toString())).contains(reference);
            assertThat(reference.corner().metresTo(new Position(4.263012, 64.007403)))
                    .isLessThan(1.42 * reference.widthM());
        }
    }

    @ParameterizedTest
    @CsvSource({"38 S MB 34837 85873", "38smb3483785873", "38S-MB-34837-85873", "38SMB 34837 85873"})
    void blanks_small_letters_and_hyphens_do_not_matter(String text) {
        assertThat(Mgrs.find(text).orElseThrow()).hasToString("38SMB3483785873");
    }

    @ParameterizedTest
    @CsvSource({"38SMB3483", "38SMB", "38SMB34838587", "38SMB3785"})
    void any_even_number_of_figures_is_read(String text) {
        assertThat(Mgrs.find(text).map(Mgrs::toString)).contains(text);
    }

    @ParameterizedTest
    @CsvSource({
        "61SMB3483785873",
        "38IMB3483785873",
        "38SMB348",
        "38SAB3483785873",
        "38SMM3483785873",
        "hello",
        "0CAA11"
    })
    void letters_that_do_not_exist_there_give_nothing(String text) {
        assertThat(Mgrs.find(text)).isEmpty();
    }

    private static void assertComesBack(Position position) {
        Mgrs reference = Mgrs.of(position, 5);
        Mgrs read = Mgrs.find(reference.toString())
                .orElseThrow(() -> new AssertionError(position + " gave the unreadable " + reference));

        assertThat(read).isEqualTo(reference);
        assertThat(read.centre().metresTo(position)).as(reference.toString()).isLessThan(HALF_DIAGONAL_M);
    }
}
