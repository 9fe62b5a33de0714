package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Ground cut along lines, at 36° S 24° W in steps of 0.0001 degrees.
class CutTest {

    private static final Footprint BOX = drawn(0, 0, 10, 0, 10, 10, 0, 10, 0, 0);

    @Test
    void a_line_from_edge_to_edge_gives_the_side_on_its_left_first() {
        List<Footprint> sides = Cut.along(BOX, List.of(at(4, -1), at(4, 11)));

        assertThat(sides).hasSize(2);
        assertThat(sides.getFirst().contains(at(2, 5))).isTrue();
        assertThat(sides.getLast().contains(at(7, 5))).isTrue();
        assertThat(sides.getFirst().overlaps(sides.getLast())).isFalse();
    }

    @Test
    void the_two_sides_hold_what_the_whole_held_to_the_rounding() {
        List<Footprint> sides = Cut.along(BOX, List.of(at(-1, 2.3), at(5, 7.7), at(11, 4.1)));

        assertThat(Footprint.union(sides).area().squareMetres())
                .isBetween(BOX.area().squareMetres() - 1, BOX.area().squareMetres() + 1);
        long sum = sides.stream().mapToLong(side -> side.area().squareMetres()).sum();
        assertThat(sum).isBetween(BOX.area().squareMetres() - 2, BOX.area().squareMetres() + 2);
    }

    @Test
    void a_line_that_ends_inside_or_passes_by_or_has_no_length_cuts_nothing() {
        assertThat(Cut.along(BOX, List.of(at(-1, 5), at(5, 5)))).isEmpty();
        assertThat(Cut.along(BOX, List.of(at(-1, 20), at(11, 20)))).isEmpty();
        assertThat(Cut.along(BOX, List.of(at(5, 5), at(5, 5)))).isEmpty();
        assertThat(Cut.along(BOX, List.of(at(5, 5)))).isEmpty();
    }

    @Test
    void a_hole_stays_a_hole_and_the_arms_of_a_u_stay_on_their_side() {
        Footprint ring = BOX.minus(drawn(3, 3, 7, 3, 7, 7, 3, 7, 3, 3)).orElseThrow();
        Footprint u = BOX.minus(drawn(4, 4, 6, 4, 6, 10, 4, 10, 4, 4)).orElseThrow();

        List<Footprint> halves = Cut.along(ring, List.of(at(5, -1), at(5, 11)));
        List<Footprint> arms = Cut.along(u, List.of(at(11, 8), at(-1, 8)));

        assertThat(halves).hasSize(2).noneMatch(half -> half.contains(at(5, 5)));
        assertThat(arms).hasSize(2);
        assertThat(arms.getFirst().contains(at(2, 2))).isTrue();
        assertThat(arms.getLast().toSketch().parts()).hasSize(2);
    }

    private static Footprint drawn(double... steps) {
        double[] xy = new double[steps.length];
        for (int i = 0; i < steps.length; i += 2) {
            xy[i] = at(steps[i], steps[i + 1]).longitude();
            xy[i + 1] = at(steps[i], steps[i + 1]).latitude();
        }
        return Footprint.of(Sketch.polygon(xy));
    }

    private static Position at(double east, double north) {
        return new Position(-24 + east * 0.0001, -36 + north * 0.0001);
    }
}
