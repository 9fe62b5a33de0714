package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;

class PlainOverlayTest {

    private static final int PAIRS = 3_000;
    private static final int[] OPERATIONS = {OverlayNG.INTERSECTION, OverlayNG.DIFFERENCE, OverlayNG.UNION};

    @Test
    void it_agrees_with_the_overlay_on_the_grid_and_lies_on_it_and_is_valid() {
        Random random = new Random(5);
        int found = 0;
        for (int i = 0; i < PAIRS; i++) {
            Polygon left = star(random, 0, 0);
            Polygon right = star(random, random.nextInt(3_000) - 1_500, random.nextInt(3_000) - 1_500);
            int operation = OPERATIONS[i % OPERATIONS.length];

            Optional<Geometry> plain = PlainOverlay.find(left, right, operation);

            if (plain.isPresent()) {
                found++;
                agrees(plain.orElseThrow(), OverlayNG.overlay(left, right, operation, Grid.PRECISION));
            }
        }
        assertThat(found).isGreaterThan(PAIRS / 2);
    }

    private static void agrees(Geometry plain, Geometry onGrid) {
        assertThat(plain.isValid()).as(plain.toText()).isTrue();
        for (Coordinate corner : plain.getCoordinates()) {
            assertThat(corner).isEqualTo(Grid.snapped(corner.x, corner.y));
        }
        double centimetres = plain.getLength() * 1e-7; // a border moved by one step on its whole length
        assertThat(plain.getArea()).isCloseTo(onGrid.getArea(), within(centimetres + 1e-14));
    }

    /// A ring round a middle, in steps of the grid.
    private static Polygon star(Random random, int east, int north) {
        int corners = 4 + random.nextInt(8);
        Coordinate[] points = new Coordinate[corners + 1];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double steps = 500 + random.nextInt(1_000);
            points[i] = Grid.snapped((east + steps * Math.cos(angle)) / 1e7, (north + steps * Math.sin(angle)) / 1e7);
        }
        points[corners] = points[0].copy();
        return Grid.FACTORY.createPolygon(points);
    }
}
