package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

class PlainRingTest {

    private static final int RINGS = 30_000;

    @Test
    void what_is_plain_is_valid_to_jts_and_most_of_what_is_valid_to_jts_is_plain() {
        Random random = new Random(11);
        int valid = 0;
        int plain = 0;
        for (int i = 0; i < RINGS; i++) {
            Polygon polygon = randomRing(random, 3 + random.nextInt(6), 6);
            boolean isPlain = PlainRing.isPlain(polygon);
            if (isPlain) {
                assertThat(polygon.isValid()).as(polygon.toText()).isTrue();
            }
            valid += polygon.isValid() ? 1 : 0;
            plain += isPlain ? 1 : 0;
        }

        assertThat(valid).isBetween(RINGS / 20, RINGS * 19 / 20);
        assertThat(plain).isGreaterThan(valid * 8 / 10);
    }

    @Test
    void a_spike_is_not_plain() {
        assertThat(PlainRing.isPlain(ring(0, 0, 4, 0, 4, 4, 4, 0, 0, 4, 0, 0))).isFalse();
    }

    @Test
    void a_corner_on_another_leg_is_not_plain() {
        assertThat(PlainRing.isPlain(ring(0, 0, 4, 0, 4, 4, 2, 0, 0, 4, 0, 0))).isFalse();
    }

    @Test
    void a_ring_of_many_corners_or_half_the_world_is_left_to_jts() {
        assertThat(PlainRing.isPlain(ring(-900_000_000, 0, 900_000_000, 0, 0, 800_000_000, -900_000_000, 0)))
                .isFalse();
        assertThat(PlainRing.isPlain(circle(100))).isFalse();
        assertThat(PlainRing.isPlain(circle(20))).isTrue();
    }

    private static Polygon randomRing(Random random, int corners, int size) {
        long[] steps = new long[2 * (corners + 1)];
        for (int i = 0; i < 2 * corners; i++) {
            steps[i] = random.nextInt(size);
        }
        steps[2 * corners] = steps[0];
        steps[2 * corners + 1] = steps[1];
        return ring(steps);
    }

    private static Polygon ring(long... steps) {
        Coordinate[] points = new Coordinate[steps.length / 2];
        for (int i = 0; i < points.length; i++) {
            points[i] = Grid.snapped(steps[2 * i] / 1e7, steps[2 * i + 1] / 1e7);
        }
        return Grid.FACTORY.createPolygon(points);
    }

    private static Polygon circle(int corners) {
        long[] steps = new long[2 * (corners + 1)];
        for (int i = 0; i <= corners; i++) {
            double angle = 2 * Math.PI * (i % corners) / corners;
            steps[2 * i] = Math.round(10_000 * Math.cos(angle));
            steps[2 * i + 1] = Math.round(10_000 * Math.sin(angle));
        }
        return ring(steps);
    }
}
