package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.furrow.engines.chance.Chance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/// Former confrontation lines: two long wavering lines across the island.
final class FrontLines {

    private static final int LINES = 2;
    private static final int SHORTEST_NODES = 30;
    private static final double WAVER = 0.26;

    private final Relief relief;
    private final Plane plane;
    private final Chance chance;

    FrontLines(Relief relief, Plane plane, Chance chance) {
        this.relief = relief;
        this.plane = plane;
        this.chance = chance;
    }

    /// The parts of the lines that lie on the large island.
    List<Course> drawn() {
        List<Course> courses = new ArrayList<>();
        double angle = chance.between(0.2, 0.7);
        for (int line = 0; line < LINES; line++) {
            double turn = angle + line * chance.between(1.0, 1.35);
            double shift = chance.between(-0.22, 0.22);
            Noise waver = new Noise(chance.stream(line));
            Contour.of(relief, node -> side(node, turn, waver) + shift).stream()
                    .limit(1)
                    .forEach(whole -> ashore(whole, courses));
        }
        return courses;
    }

    private static double side(int node, double turn, Noise waver) {
        double u = (Relief.column(node) - Relief.COLUMNS / 2.0) / (Relief.COLUMNS * 0.42);
        double v = (Relief.row(node) - Relief.ROWS / 2.0) / (Relief.ROWS * 0.42);
        return u * StrictMath.cos(turn) + v * StrictMath.sin(turn) + WAVER * waver.fractal(1.7 * u, 1.7 * v, 4);
    }

    private void ashore(LineString whole, List<Course> courses) {
        List<Coordinate> run = new ArrayList<>();
        for (Coordinate point : Arrays.asList(whole.getCoordinates())) {
            int node = relief.nearest(point.x, point.y);
            if (relief.isMainland(node) && relief.stepsToSea(node) > 1) {
                run.add(point);
            } else {
                finish(run, courses);
                run.clear();
            }
        }
        finish(run, courses);
    }

    private void finish(List<Coordinate> run, List<Course> courses) {
        if (run.size() >= SHORTEST_NODES) {
            List<Coordinate> thinned = new ArrayList<>();
            for (int i = 0; i < run.size(); i += 2) {
                thinned.add(run.get(i));
            }
            courses.add(Shapes.course(plane, Shapes.smoothed(thinned)));
        }
    }
}
