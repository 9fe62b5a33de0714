package org.furrow.exchange.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.furrow.domain.ground.Position;
import org.junit.jupiter.api.Test;

/// The places are capitals, an island by the date line and the open sea: known to all, and nobody's harm.
class GazetteerTest {

    private static final Position BERN = new Position(7.44744, 46.94809);
    private static final Gazetteer GAZETTEER = Gazetteer.packaged();

    @Test
    void it_lists_more_than_a_hundred_thousand_settlements() {
        assertThat(GAZETTEER.size()).isBetween(100_000, 200_000);
    }

    @Test
    void a_capital_is_found_with_its_name_country_and_people() {
        ListedSettlement nearest = GAZETTEER.listNear(BERN, 1_000).getFirst();

        assertThat(nearest.name()).isEqualTo("Bern");
        assertThat(nearest.country()).isEqualTo("CH");
        assertThat(nearest.population()).isGreaterThan(100_000);
        assertThat(nearest.centre().metresTo(BERN)).isCloseTo(0, within(100.0));
    }

    @Test
    void names_keep_their_accents() {
        assertThat(GAZETTEER.listNear(new Position(-74.08175, 4.60971), 1_000))
                .extracting(ListedSettlement::name)
                .contains("Bogotá");
    }

    @Test
    void a_name_is_found_without_its_accents_and_the_largest_of_that_name_comes_first() {
        assertThat(GAZETTEER.listNamed(" bogota", 5).getFirst().name()).isEqualTo("Bogotá");
        assertThat(GAZETTEER.listNamed("BERN", 5).getFirst().country()).isEqualTo("CH");
        assertThat(GAZETTEER.listNamed("no such name anywhere", 5)).isEmpty();
    }

    @Test
    void what_is_near_comes_nearest_first_and_within_the_distance() {
        assertThat(GAZETTEER.listNear(BERN, 10_000))
                .hasSizeGreaterThan(5)
                .isSortedAccordingTo((one, other) -> Double.compare(
                        one.centre().metresTo(BERN), other.centre().metresTo(BERN)))
                .allMatch(settlement -> settlement.centre().metresTo(BERN) <= 10_000);
    }

    @Test
    void a_settlement_99_metres_off_is_within_100_metres_and_one_101_metres_off_is_not() {
        Position centre = GAZETTEER.listNear(BERN, 1_000).getFirst().centre();
        double metresPerDegree = centre.metresTo(new Position(centre.longitude(), centre.latitude() + 0.001)) * 1_000;
        Position near = new Position(centre.longitude(), centre.latitude() + 99 / metresPerDegree);
        Position off = new Position(centre.longitude(), centre.latitude() + 101 / metresPerDegree);

        assertThat(GAZETTEER.listNear(near, 100)).hasSize(1);
        assertThat(GAZETTEER.listNear(off, 100)).isEmpty();
    }

    @Test
    void a_settlement_across_the_date_line_is_near() {
        Position east = new Position(-179.9, -16.8);

        assertThat(GAZETTEER.listNear(east, 100_000))
                .anyMatch(settlement -> settlement.centre().longitude() > 0);
    }

    @Test
    void nobody_lives_in_the_open_sea_or_at_the_poles() {
        assertThat(GAZETTEER.listNear(new Position(-25, -36), 50_000)).isEmpty();
        assertThat(GAZETTEER.listNear(new Position(0, 90), 50_000)).isEmpty();
        assertThat(GAZETTEER.listNear(new Position(180, -90), 50_000)).isEmpty();
    }
}
