package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.furrow.domain.ground.OverlapSweep.Overlap;
import org.furrow.domain.ground.OverlapSweep.Totals;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlapSweepTest {

    private final List<Overlap> told = new ArrayList<>();

    @Test
    void squares_apart_share_nothing() {
        Totals totals = sweep(List.of(square(0, 0), square(0, 0.02), square(0.02, 0)));

        assertThat(told).isEmpty();
        assertThat(totals.union()).isEqualTo(totals.sum());
        assertThat(totals.footprints()).isEqualTo(3);
    }

    @Test
    void squares_that_only_touch_share_nothing() {
        Totals totals = sweep(List.of(square(0, 0), square(0, 0.01), square(0.01, 0)));

        assertThat(told).isEmpty();
        assertThat(totals.union()).isEqualTo(totals.sum());
    }

    @Test
    void two_squares_shifted_by_half_share_a_half_and_cover_one_and_a_half() {
        Totals totals = sweep(List.of(square(0, 0), square(0.005, 0)));

        long one = square(0, 0).area().squareMetres();
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().first()).isZero();
        assertThat(told.getFirst().second()).isEqualTo(1);
        assertThat((double) told.getFirst().shared().squareMetres()).isCloseTo(one / 2.0, within(1.0));
        assertThat(told.getFirst().likeness()).isCloseTo(1 / 3.0, within(0.001));
        assertThat((double) totals.union().squareMetres()).isCloseTo(one * 1.5, within(1.0));
    }

    @Test
    void three_squares_on_one_spot_cover_it_once() {
        Totals totals = sweep(List.of(square(0, 0), square(0, 0), square(0, 0)));

        assertThat(totals.pairs()).isEqualTo(3);
        assertThat(totals.union()).isEqualTo(square(0, 0).area());
        assertThat(told).allMatch(overlap -> overlap.likeness() == 1);
    }

    @Test
    void no_footprints_come_to_nothing() {
        assertThat(sweep(List.of())).isEqualTo(new Totals(0, Area.ZERO, Area.ZERO, 0, Area.ZERO));
    }

    @Test
    void an_overlap_below_the_tolerance_is_not_told() {
        OverlapSweep sweep = new OverlapSweep(new Area(10_000), told::add);
        sweep.add(1, square(0, 0));
        sweep.add(2, square(0.00995, 0));

        assertThat(sweep.finish().pairs()).isZero();
        assertThat(told).isEmpty();
    }

    @Test
    void footprints_out_of_order_are_refused() {
        OverlapSweep sweep = new OverlapSweep(OverlapSweep.USUAL_TOLERANCE, told::add);
        sweep.add(1, square(1, 0));

        assertThatThrownBy(() -> sweep.add(2, square(0, 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.0 came after 1.0");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void a_sweep_finds_what_comparing_every_pair_finds(int seed) {
        List<Footprint> footprints = stars(new Random(seed), 60, 0.02);

        Totals totals = sweep(footprints);

        assertThat(pairs(told)).isEqualTo(everyPair(footprints));
        assertThat((double) totals.union().squareMetres())
                .isCloseTo((double) Footprint.union(footprints).area().squareMetres(), within(50.0));
        assertThat(totals.union()).isLessThanOrEqualTo(totals.sum());
    }

    @Test
    @Tag("slow")
    void twenty_thousand_clustered_footprints_take_seconds() {
        List<Footprint> footprints = stars(new Random(9), 20_000, 2);

        assertThat(Duration.ofNanos(nanos(() -> sweep(footprints)))).isLessThan(Duration.ofSeconds(10));
    }

    /// The time the processor spent, so that a busy machine does not count.
    private static long nanos(Runnable work) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        work.run();
        return threads.getCurrentThreadCpuTime() - begun;
    }

    private Totals sweep(List<Footprint> footprints) {
        OverlapSweep sweep = new OverlapSweep(OverlapSweep.USUAL_TOLERANCE, told::add);
        for (int i = 0; i < footprints.size(); i++) {
            sweep.add(i, footprints.get(i));
        }
        return sweep.finish();
    }

    private static Footprint square(double west, double south) {
        return Footprint.of(Sketch.polygon(
                west, south, west + 0.01, south, west + 0.01, south + 0.01, west, south + 0.01, west, south));
    }

    /// Star-shaped surfaces of 50 to 400 m in a box so many degrees wide, by their west edges.
    private static List<Footprint> stars(Random dice, int count, double degrees) {
        List<Footprint> stars = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            stars.add(star(dice, -24 + degrees * dice.nextDouble(), -36 + degrees * dice.nextDouble()));
        }
        stars.sort(Comparator.comparingDouble(star -> star.bounds().west()));
        return stars;
    }

    private static Footprint star(Random dice, double x, double y) {
        int corners = 5 + dice.nextInt(20);
        double radius = 0.0005 + 0.0035 * dice.nextDouble();
        double[] xy = new double[2 * corners + 2];
        for (int i = 0; i < corners; i++) {
            double reach = radius * (0.6 + 0.4 * dice.nextDouble());
            xy[2 * i] = x + reach * Math.cos(2 * Math.PI * i / corners);
            xy[2 * i + 1] = y + reach * Math.sin(2 * Math.PI * i / corners);
        }
        xy[2 * corners] = xy[0];
        xy[2 * corners + 1] = xy[1];
        return Footprint.of(Sketch.polygon(xy));
    }

    /// Both keys of the pairs that share more than 5 m²; smaller overlaps can differ on the grid.
    private static Set<String> pairs(List<Overlap> overlaps) {
        Set<String> pairs = new TreeSet<>();
        for (Overlap overlap : overlaps) {
            if (overlap.shared().squareMetres() > 5) {
                pairs.add(overlap.first() + "-" + overlap.second());
            }
        }
        return pairs;
    }

    private static Set<String> everyPair(List<Footprint> footprints) {
        Set<String> pairs = new TreeSet<>();
        for (int i = 0; i < footprints.size(); i++) {
            for (int j = i + 1; j < footprints.size(); j++) {
                boolean isShared = footprints
                        .get(i)
                        .intersection(footprints.get(j))
                        .filter(common -> common.area().squareMetres() > 5)
                        .isPresent();
                if (isShared) {
                    pairs.add(i + "-" + j);
                }
            }
        }
        return pairs;
    }
}
