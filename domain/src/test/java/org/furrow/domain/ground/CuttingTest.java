package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CuttingTest {

    /// About 900 m by 1,100 m.
    private static final Footprint SQUARE =
            Footprint.of(Sketch.polygon(20, -35, 20.01, -35, 20.01, -34.99, 20, -34.99, 20, -35));

    @Test
    void a_line_from_edge_to_edge_makes_two_parts_that_add_up_to_the_square_metre() {
        List<Footprint> parts = Cutting.cut(SQUARE, line(20.004, -35.001, 20.005, -34.98));

        assertThat(parts).hasSize(2);
        assertThat(sum(parts)).isEqualTo(SQUARE.area().squareMetres());
        assertThat(parts.get(0).overlaps(parts.get(1))).isFalse();
        assertThat(parts.get(0).intersection(parts.get(1))).isEmpty();
    }

    /// Where a cut goes through old corners only, nothing can be shifted, and the rounding of each part remains.
    @Test
    void parts_of_five_hundred_random_cuts_add_up_to_the_square_metre_and_share_no_ground() {
        Random random = new Random(7);
        int divided = 0;
        int rounded = 0;
        for (int i = 0; i < 500; i++) {
            Footprint whole = star(random);
            List<Footprint> parts = Cutting.cut(
                    whole,
                    line(
                            19.98,
                            -35 + random.nextDouble(-0.01, 0.01),
                            20,
                            -35 + random.nextDouble(-0.005, 0.005),
                            20.02,
                            -35 + random.nextDouble(-0.01, 0.01)));
            if (parts.isEmpty()) {
                continue;
            }
            divided++;
            long missing = Math.abs(sum(parts) - whole.area().squareMetres());
            rounded += (int) missing;
            assertThat(missing).as("cut %d of %s", i, whole.toWkt()).isLessThanOrEqualTo(1);
            assertThat(Footprint.union(parts).minus(whole).map(Footprint::area).orElse(Area.ZERO))
                    .isLessThanOrEqualTo(new Area(10));
            for (Footprint part : parts.subList(1, parts.size())) {
                assertThat(parts.getFirst().overlaps(part)).isFalse();
            }
        }
        assertThat(divided).isGreaterThan(400);
        assertThat(rounded).isLessThanOrEqualTo(2);
    }

    @Test
    void a_line_through_two_corners_adds_no_corner() {
        List<Footprint> parts = Cutting.cut(SQUARE, line(20, -35, 20.01, -34.99));

        assertThat(parts)
                .hasSize(2)
                .allSatisfy(part -> assertThat(part.cornerCount()).isEqualTo(3));
        assertThat(sum(parts)).isEqualTo(SQUARE.area().squareMetres());
    }

    @Test
    void a_line_that_ends_inside_divides_nothing() {
        assertThat(Cutting.cut(SQUARE, line(20.005, -35.001, 20.005, -34.995))).isEmpty();
    }

    @Test
    void a_line_beside_the_surface_or_along_its_edge_divides_nothing() {
        assertThat(Cutting.cut(SQUARE, line(20.02, -35.001, 20.02, -34.98))).isEmpty();
        assertThat(Cutting.cut(SQUARE, line(20.01, -35.001, 20.01, -34.98))).isEmpty();
    }

    @Test
    void a_line_that_crosses_itself_divides_nothing() {
        assertThat(Cutting.cut(
                        SQUARE,
                        line(20.005, -35.001, 20.005, -34.993, 20.008, -34.993, 20.002, -34.997, 20.002, -34.98)))
                .isEmpty();
    }

    @Test
    void a_bent_line_makes_parts_with_its_bends_as_corners() {
        List<Footprint> parts = Cutting.cut(SQUARE, line(20.005, -35.001, 20.005, -34.995, 20.011, -34.995));

        assertThat(parts).hasSize(2);
        assertThat(parts.getLast().cornerCount()).isEqualTo(4);
        assertThat(parts.getFirst().cornerCount()).isEqualTo(6);
        assertThat(sum(parts)).isEqualTo(SQUARE.area().squareMetres());
    }

    @Test
    void a_cut_through_a_hole_joins_the_hole_to_the_outside() {
        Footprint whole = Footprint.of(new Sketch(
                Sketch.Kind.POLYGON,
                List.of(new Sketch.Part(List.of(
                        SQUARE.toSketch().parts().getFirst().rings().getFirst(),
                        Ring.of(
                                20.004, -34.996, 20.006, -34.996, 20.006, -34.994, 20.004, -34.994, 20.004,
                                -34.996))))));

        List<Footprint> parts = Cutting.cut(whole, line(20.005, -35.001, 20.005, -34.98));

        assertThat(parts).hasSize(2);
        assertThat(sum(parts)).isEqualTo(whole.area().squareMetres());
    }

    private static long sum(List<Footprint> parts) {
        return parts.stream().mapToLong(part -> part.area().squareMetres()).sum();
    }

    private static List<Position> line(double... xy) {
        return java.util.stream.IntStream.range(0, xy.length / 2)
                .mapToObj(i -> new Position(xy[2 * i], xy[2 * i + 1]))
                .toList();
    }

    /// A surface of 6 to 29 corners round one point, between 200 m and 900 m away from it.
    private static Footprint star(Random random) {
        int corners = random.nextInt(6, 30);
        double[] xy = new double[2 * corners + 2];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double radius = random.nextDouble(0.002, 0.01);
            xy[2 * i] = 20 + radius * Math.cos(angle);
            xy[2 * i + 1] = -35 + radius * Math.sin(angle);
        }
        xy[2 * corners] = xy[0];
        xy[2 * corners + 1] = xy[1];
        return Footprint.of(Sketch.polygon(xy));
    }
}
