package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SquareGridTest {

    private static final double METRES_PER_DEGREE = 111_195;
    private static final int DIRECTIONS = 72;

    @Test
    void a_field_of_a_hundred_metres_holds_the_squares_that_fit_beside_one_another() {
        Footprint field = field(100.5, 100.5);

        SquareGrid grid = grid(field, new SquareGrid.Spec(10, 0, 0.98, 0.98));

        assertThat(grid.count(false)).isEqualTo(100);
        assertThat(grid.count(true)).isZero();
    }

    @Test
    void a_shift_leaves_room_for_a_row_and_a_column_less() {
        assertThat(grid(field(100, 100), new SquareGrid.Spec(10, 0, 0.5, 0.5)).count(false))
                .isEqualTo(81);
    }

    @Test
    void squares_in_the_strip_along_the_edge_are_counted_apart() {
        SquareGrid grid = grid(field(100.5, 100.5), new SquareGrid.Spec(10, 15, 0.98, 0.98));

        assertThat(grid.count(true)).isEqualTo(100 - 6 * 6);
        assertThat(grid.count(false)).isEqualTo(36);
    }

    @Test
    void nothing_fits_where_the_field_is_narrower_than_a_square() {
        SquareGrid grid = grid(field(9, 300), new SquareGrid.Spec(10, 5, 0.3, 0.3));

        assertThat(grid.runs()).isEmpty();
    }

    @Test
    void a_square_measures_what_it_is_to_measure_on_the_ellipsoid() {
        for (double latitude : new double[] {-60, -12.5, 0, 45, 84}) {
            SquareGrid grid = grid(at(latitude, 400), new SquareGrid.Spec(100, 0, 0.5, 0.5));
            SquareGrid.Run run = grid.runs().getFirst();

            assertThat(grid.square(run, 0).area().squareMetres()).isCloseTo(10_000, within(4L));
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {-60, -12.5, 0, 45, 70})
    void every_square_lies_inside_and_none_overlaps_another_and_none_is_forgotten(double latitude) {
        for (int seed = 0; seed < 12; seed++) {
            Random random = new Random(seed);
            Footprint ground = blob(random, latitude);
            double edge = random.nextInt(5, 40);
            SquareGrid grid = grid(
                    ground, new SquareGrid.Spec(random.nextInt(6, 20), edge, random.nextDouble(), random.nextDouble()));

            List<Footprint> squares = new ArrayList<>();
            for (SquareGrid.Run run : grid.runs()) {
                for (long i = 0; i < run.count(); i++) {
                    Footprint square = grid.square(run, i);
                    squares.add(square);
                    assertThat(ground.covers(square)).as("%s %s", seed, run).isTrue();
                    assertThat(reachesOut(ground, square, edge - 0.3))
                            .as("%s %s", seed, run)
                            .satisfies(reaches ->
                                    assertThat(reaches && !run.isEdge()).isFalse());
                    assertThat(run.isEdge() && !reachesOut(ground, square, edge + 0.6))
                            .as("%s %s", seed, run)
                            .isFalse();
                }
                assertThat(isFree(ground, grid.square(run, -1)) && isAlone(grid, run, -1))
                        .isFalse();
                assertThat(isFree(ground, grid.square(run, run.count())) && isAlone(grid, run, run.count()))
                        .isFalse();
            }
            assertThat(squares).isNotEmpty();
            assertThat(overlaps(squares)).isZero();
        }
    }

    @Test
    void ground_that_is_too_large_for_its_squares_or_at_a_pole_has_none() {
        Footprint country = Footprint.of(Sketch.polygon(10, 40, 30, 40, 30, 60, 10, 60, 10, 40));
        Footprint pole = Footprint.of(Sketch.polygon(10, 86, 11, 86, 11, 86.1, 10, 86.1, 10, 86));

        assertThat(SquareGrid.of(country, new SquareGrid.Spec(1, 5, 0, 0))).isEmpty();
        assertThat(SquareGrid.of(pole, new SquareGrid.Spec(1, 5, 0, 0))).isEmpty();
    }

    /// Whether the square lies inside with more room than the grid keeps free.
    private static boolean isFree(Footprint ground, Footprint square) {
        return ground.covers(square) && !reachesOut(ground, square, 0.05) && !isTouched(square, ground);
    }

    /// Whether a corner of the ground touches the square, where a point beside it need not show it.
    private static boolean isTouched(Footprint square, Footprint ground) {
        return ground.toSketch().parts().stream()
                .flatMap(part -> part.rings().stream())
                .anyMatch(ring -> java.util.stream.IntStream.range(0, ring.size())
                        .anyMatch(i -> square.metresTo(new Position(ring.x(i), ring.y(i))) < 0.05));
    }

    private static boolean isAlone(SquareGrid grid, SquareGrid.Run run, long index) {
        long column = run.first() + index;
        return grid.runs().stream()
                .noneMatch(other ->
                        other.row() == run.row() && column >= other.first() && column < other.first() + other.count());
    }

    /// Whether anything that near to the square lies outside, as far as points round its corners show.
    private static boolean reachesOut(Footprint ground, Footprint square, double metres) {
        Ring ring = square.toSketch().parts().getFirst().rings().getFirst();
        for (int i = 0; i < ring.size() - 1; i++) {
            for (int step = 0; step <= 20; step++) {
                double x = ring.x(i) + (ring.x(i + 1) - ring.x(i)) * step / 20;
                double y = ring.y(i) + (ring.y(i + 1) - ring.y(i)) * step / 20;
                for (int j = 0; j < DIRECTIONS; j++) {
                    double angle = 2 * Math.PI * j / DIRECTIONS;
                    double east = metres * Math.cos(angle) / METRES_PER_DEGREE / Math.cos(Math.toRadians(y));
                    double north = metres * Math.sin(angle) / METRES_PER_DEGREE;
                    if (!ground.contains(new Position(x + east, y + north))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int overlaps(List<Footprint> squares) {
        int overlaps = 0;
        for (int i = 0; i < squares.size(); i++) {
            for (int j = i + 1; j < squares.size(); j++) {
                overlaps += squares.get(i).overlaps(squares.get(j)) ? 1 : 0;
            }
        }
        return overlaps;
    }

    private static SquareGrid grid(Footprint ground, SquareGrid.Spec spec) {
        return SquareGrid.of(ground, spec).orElseThrow();
    }

    /// A field so many metres wide and high at the equator.
    private static Footprint field(double widthM, double heightM) {
        double east = -30 + widthM / 111_319.49;
        double north = heightM / 110_574.28;
        return Footprint.of(Sketch.polygon(-30, 0, east, 0, east, north, -30, north, -30, 0));
    }

    private static Footprint at(double latitude, double sideM) {
        double high = sideM / METRES_PER_DEGREE;
        double wide = high / Math.cos(Math.toRadians(latitude));
        return Footprint.of(Sketch.polygon(
                -30, latitude, -30 + wide, latitude, -30 + wide, latitude + high, -30, latitude + high, -30, latitude));
    }

    /// Ground of some hectares with a ragged edge and a hole.
    private static Footprint blob(Random random, double latitude) {
        double[] xy = new double[2 * 15];
        for (int i = 0; i < 14; i++) {
            double radius = 60 + 90 * random.nextDouble();
            double angle = 2 * Math.PI * i / 14;
            xy[2 * i] = -30 + radius * Math.cos(angle) / METRES_PER_DEGREE / Math.cos(Math.toRadians(latitude));
            xy[2 * i + 1] = latitude + radius * Math.sin(angle) / METRES_PER_DEGREE;
        }
        xy[28] = xy[0];
        xy[29] = xy[1];
        Footprint hole = at(latitude + 0.0001, 15);
        return Mending.mend(Sketch.polygon(xy))
                .footprint()
                .orElseThrow()
                .minus(hole)
                .orElseThrow();
    }
}
