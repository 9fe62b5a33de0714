package org.furrow.engines.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.junit.jupiter.api.Test;

class CountryTest {

    private static final Country COUNTRY = Country.of(7);

    @Test
    void the_same_seed_gives_the_same_country() {
        assertThat(Country.of(7)).isEqualTo(COUNTRY);
        assertThat(Country.of(8).land()).isNotEqualTo(COUNTRY.land());
    }

    @Test
    void it_lies_in_the_open_south_atlantic_and_has_the_size_of_a_small_state() {
        Bounds bounds = COUNTRY.land().bounds();
        Bounds openSea = new Bounds(-27, -38, -21, -34);

        assertThat(openSea.contains(new Position(bounds.west(), bounds.south())))
                .isTrue();
        assertThat(openSea.contains(new Position(bounds.east(), bounds.north())))
                .isTrue();
        assertThat(COUNTRY.land().area().squareMetres() / 1e6).isBetween(18_000.0, 36_000.0);
    }

    @Test
    void every_seed_gives_an_island_of_24_districts_in_6_provinces() {
        for (long seed = 1; seed <= 3; seed++) {
            Country country = Country.of(seed);

            assertThat(country.districts()).as("seed %s", seed).hasSize(24);
            assertThat(country.provinces()).hasSize(6);
            assertThat(country.rivers()).hasSizeGreaterThan(15);
            assertThat(country.frontLines()).isNotEmpty();
            assertThat(country.villages()).hasSizeGreaterThan(300);
        }
    }

    @Test
    void the_districts_tile_the_land_without_gaps_and_overlaps() {
        long sum = COUNTRY.districts().stream()
                .mapToLong(district -> district.footprint().area().squareMetres())
                .sum();

        assertThat(sum).isCloseTo(COUNTRY.land().area().squareMetres(), within(24L));
        List<District> districts = COUNTRY.districts();
        for (int i = 0; i < districts.size(); i++) {
            for (int j = 0; j < i; j++) {
                Footprint one = districts.get(i).footprint();
                assertThat(one.intersection(districts.get(j).footprint())).isEmpty();
            }
        }
    }

    @Test
    void a_district_is_in_the_province_that_its_code_begins_with() {
        for (District district : COUNTRY.districts()) {
            assertThat(district.code()).matches("XF-\\d\\d-\\d\\d").startsWith(district.province());
        }
    }

    @Test
    void rivers_end_in_the_sea_or_in_another_river() {
        for (River river : COUNTRY.rivers()) {
            Position mouth = river.course().positions().getLast();
            boolean isAtSea = !COUNTRY.land().contains(mouth);
            boolean isAtRiver = COUNTRY.rivers().stream()
                    .filter(other -> !other.equals(river))
                    .flatMap(other -> other.course().positions().stream())
                    .anyMatch(position -> position.metresTo(mouth) < 500);

            assertThat(river.isTributary() ? isAtRiver : isAtSea)
                    .as(river.name())
                    .isTrue();
        }
    }

    @Test
    void villages_and_their_fields_lie_on_land_and_in_the_district_stated() {
        for (District district : COUNTRY.districts()) {
            List<Village> villages = COUNTRY.villages().stream()
                    .filter(village -> village.district().equals(district.code()))
                    .toList();

            assertThat(villages).as(district.code()).isNotEmpty();
            assertThat(villages).allMatch(village -> district.footprint().contains(village.centre()));
        }
        assertThat(COUNTRY.farmlands())
                .hasSizeGreaterThan(1_000)
                .allMatch(field -> field.footprint().area().squareMetres() > 20_000);
    }

    @Test
    void all_villages_are_joined_by_roads() {
        Set<Position> junctions = new HashSet<>();
        for (Road road : COUNTRY.roads()) {
            junctions.add(road.course().positions().getFirst());
            junctions.add(road.course().positions().getLast());
        }
        long onRoads = COUNTRY.villages().stream()
                .filter(village -> junctions.contains(village.centre()) || isOnRoad(village.centre()))
                .count();

        assertThat(onRoads).isEqualTo(COUNTRY.villages().size());
    }

    @Test
    void no_name_is_given_twice() {
        List<String> names = Stream.of(
                        COUNTRY.villages().stream().map(Village::name),
                        COUNTRY.districts().stream().map(District::name),
                        COUNTRY.provinces().stream().map(Province::name),
                        COUNTRY.rivers().stream().map(River::name))
                .flatMap(each -> each)
                .toList();

        assertThat(names).doesNotHaveDuplicates();
    }

    private static boolean isOnRoad(Position position) {
        return COUNTRY.roads().stream()
                .flatMap(road -> road.course().positions().stream())
                .anyMatch(point -> Math.abs(point.latitude() - position.latitude()) < 0.006
                        && Math.abs(point.longitude() - position.longitude()) < 0.006);
    }
}
