package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.furrow.domain.ground.MapWindow.GridLine;
import org.furrow.domain.ground.MapWindow.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MapWindowTest {

    @Test
    void the_middle_of_the_ground_lies_in_the_middle_of_the_paper() {
        MapWindow window = MapWindow.round(new Position(44.5, 12.25), 200, 150, 10_000);

        assertThat(window.spot(new Position(44.5, 12.25)).x()).isEqualTo(100, within(1e-6));
        assertThat(window.spot(new Position(44.5, 12.25)).y()).isEqualTo(75, within(1e-6));
    }

    @Test
    void a_kilometre_of_the_grid_is_a_hundred_millimetres_at_one_to_ten_thousand() {
        MapWindow window = new MapWindow(new Utm(38, Utm.Half.NORTH, 450_000, 1_350_000), 200, 150, 10_000);

        Spot east = window.spot(new Utm(38, Utm.Half.NORTH, 451_000, 1_350_000).toPosition());

        assertThat(east.x()).isEqualTo(200, within(1e-4));
        assertThat(east.y()).isEqualTo(75, within(1e-4));
    }

    @Test
    void grid_lines_are_round_numbers_with_room_between_them() {
        MapWindow window = new MapWindow(new Utm(38, Utm.Half.NORTH, 450_100, 1_350_000), 100, 60, 10_000);

        assertThat(window.gridStepM()).isEqualTo(500);
        assertThat(window.eastings()).containsExactly(new GridLine(450_000, 40), new GridLine(450_500, 90));
        assertThat(window.northings()).containsExactly(new GridLine(1_350_000, 30));
    }

    @ParameterizedTest
    @CsvSource({"46,10,0.1736", "44,10,-0.1736", "46,-10,-0.1736", "45,60,0", "46,0,0"})
    void the_convergence_is_the_longitude_from_the_meridian_times_the_sine_of_the_latitude(
            double longitude, double latitude, double degrees) {
        MapWindow window = MapWindow.round(new Position(longitude, latitude), 100, 100, 10_000);

        assertThat(window.convergence()).isEqualTo(degrees, within(0.0005));
    }

    @Test
    void a_window_across_the_equator_has_one_grid() {
        MapWindow window = MapWindow.round(new Position(45.1, -0.01), 200, 200, 50_000);

        assertThat(window.spot(new Position(45.1, 0.01)).y())
                .isEqualTo(100 + 2 * 0.01 * 110_574 * 0.9996 / 50, within(0.05));
        assertThat(window.bounds().north()).isPositive();
    }

    @Test
    void its_box_holds_every_corner() {
        MapWindow window = MapWindow.round(new Position(47.9, 40), 400, 280, 250_000);

        assertThat(window.bounds().contains(window.position(new Spot(1, 1)))).isTrue();
        assertThat(window.footprint().contains(window.position(new Spot(399, 279))))
                .isTrue();
        assertThat(window.footprint().contains(window.position(new Spot(-1, 1))))
                .isFalse();
        assertThat(window.spot(window.position(new Spot(12, 34))).x()).isEqualTo(12, within(1e-6));
    }

    @Test
    void the_polar_caps_have_no_sheet() {
        assertThatThrownBy(() -> MapWindow.round(new Position(0, 85), 100, 100, 10_000))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
