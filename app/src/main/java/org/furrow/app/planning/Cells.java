package org.furrow.app.planning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.furrow.domain.ground.Bounds;

/// Things by the squares of a net of degrees that their boxes touch.
final class Cells<T> {

    private static final double CELL = 0.05;
    private static final double METRES_PER_DEGREE = 111_320;

    private final Map<Long, List<T>> cells = new HashMap<>();

    void put(Bounds box, T thing) {
        eachCell(
                box,
                0,
                cell -> cells.computeIfAbsent(cell, _ -> new ArrayList<>(2)).add(thing));
    }

    /// What may lie within so many metres of a box; each once.
    List<T> near(Bounds box, double metres) {
        Set<T> found = new LinkedHashSet<>();
        eachCell(box, metres, cell -> found.addAll(cells.getOrDefault(cell, List.of())));
        return List.copyOf(found);
    }

    private static void eachCell(Bounds box, double metres, LongConsumer visitor) {
        double north = metres / METRES_PER_DEGREE;
        double shrink = Math.max(0.05, StrictMath.cos(Math.toRadians(Math.abs(box.north()))));
        double east = north / shrink;
        for (long x = cell(box.west() - east); x <= cell(box.east() + east); x++) {
            for (long y = cell(box.south() - north); y <= cell(box.north() + north); y++) {
                visitor.accept(x * 1_000_003L + y);
            }
        }
    }

    private static long cell(double degrees) {
        return (long) Math.floor(degrees / CELL);
    }
}
