package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.furrow.domain.ground.Traverse.Leg;
import org.furrow.domain.ground.Traverse.Misclosure;
import org.furrow.domain.ground.Traverse.North;
import org.furrow.domain.ground.Traverse.Step;
import org.junit.jupiter.api.Test;

/// The figures of the worked example are those of "Compass Rule: Adjustment of Bearing and Distance of A Closed
/// Traverse" (Scribd document 493615208): N 76° E 80.40, S 36° E 46.30, S 61° W 72.80, N 38° W 68.00.
class TraverseTest {

    /// The example adds four figures that it has rounded to the millimetre.
    private static final double ROUNDED = 0.002;

    private static final Position START = new Position(45, 12);
    private static final List<Leg> EXAMPLE =
            List.of(new Leg(76, 80.40), new Leg(144, 46.30), new Leg(241, 72.80), new Leg(322, 68));

    @Test
    void the_misclosure_of_the_worked_example() {
        Misclosure misclosure = new Traverse(START, EXAMPLE).misclosure();

        assertThat(misclosure.north()).isEqualTo(0.285, within(ROUNDED));
        assertThat(misclosure.east()).isEqualTo(-0.311, within(ROUNDED));
        assertThat(misclosure.lengthM()).isEqualTo(267.5, within(1e-9));
        assertThat(misclosure.metres()).isEqualTo(0.422, within(ROUNDED));
        assertThat(misclosure.ratio()).isEqualTo(634, within(4.0));
    }

    @Test
    void the_compass_rule_gives_the_adjusted_steps_of_the_worked_example() {
        List<Step> adjusted = new Traverse(START, EXAMPLE).adjusted();

        double[] norths = {19.3653, -37.5063, -35.3716, 53.5126};
        double[] easts = {78.1055, 27.2678, -63.5874, -41.7859};
        for (int i = 0; i < norths.length; i++) {
            assertThat(adjusted.get(i).north()).as("north of leg %d", i).isEqualTo(norths[i], within(0.001));
            assertThat(adjusted.get(i).east()).as("east of leg %d", i).isEqualTo(easts[i], within(0.001));
        }
    }

    @Test
    void adjusted_steps_end_where_they_began() {
        List<Step> adjusted = new Traverse(START, EXAMPLE).adjusted();

        assertThat(adjusted.stream().mapToDouble(Step::east).sum()).isEqualTo(0, within(1e-12));
        assertThat(adjusted.stream().mapToDouble(Step::north).sum()).isEqualTo(0, within(1e-12));
    }

    @Test
    void a_square_of_a_hundred_metres_of_tape_is_a_hectare_on_the_ground_wherever_it_lies() {
        for (double longitude : new double[] {45, 47.9, 42.1}) {
            Traverse square = new Traverse(
                    new Position(longitude, 35),
                    List.of(new Leg(0, 100), new Leg(90, 100), new Leg(180, 100), new Leg(270, 100)));

            Footprint footprint = Footprint.of(Traverse.boundary(square.corners(square.walked())));

            assertThat(footprint.area().squareMetres()).isBetween(9_999L, 10_001L);
            assertThat(square.misclosure().metres()).isEqualTo(0, within(1e-9));
        }
    }

    @Test
    void a_true_bearing_of_north_keeps_to_the_meridian_where_the_grid_leaves_it() {
        Position start = new Position(47.5, 40);
        List<Leg> legs = List.of(new Leg(0, 1000), new Leg(120, 1000), new Leg(240, 1000));

        Position north = corner(Traverse.of(start, legs, North.TRUE, 0));
        Position gridNorth = corner(Traverse.of(start, legs, North.GRID, 0));

        assertThat(Math.IEEEremainder(Measured.Leg.between(start, north).bearing(), 360))
                .isEqualTo(0, within(0.01));
        assertThat(Measured.Leg.between(start, gridNorth).bearing()).isEqualTo(1.607, within(0.01));
    }

    @Test
    void a_magnetic_bearing_is_turned_by_the_declination() {
        List<Leg> legs = List.of(new Leg(350, 1000), new Leg(110, 1000), new Leg(230, 1000));

        Position corner = corner(Traverse.of(START, legs, North.MAGNETIC, 15));

        assertThat(Measured.Leg.between(START, corner).bearing()).isEqualTo(5, within(0.01));
    }

    @Test
    void two_legs_are_no_boundary_and_a_leg_has_a_length_and_a_bearing() {
        assertThatThrownBy(() -> new Traverse(START, EXAMPLE.subList(0, 2))).hasMessageContaining("three legs");
        assertThatThrownBy(() -> new Leg(361, 10)).hasMessageContaining("361");
        assertThatThrownBy(() -> new Leg(10, 0)).hasMessageContaining("0.0");
        assertThatThrownBy(() -> new Leg(Double.NaN, 10)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Position corner(Traverse traverse) {
        return traverse.corners(traverse.walked()).get(1);
    }
}
