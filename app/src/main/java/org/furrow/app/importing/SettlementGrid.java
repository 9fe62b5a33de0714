package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.cleaning.Surroundings.Settlement;
import org.furrow.domain.ground.Position;

/// Settlements by cells of a hundredth of a degree, so that those near a position are found without trying all.
final class SettlementGrid {

    private static final double CELLS_PER_DEGREE = 100;
    private static final double METRES_PER_DEGREE = 111_000;

    private final Map<Long, List<Settlement>> cells = new HashMap<>();

    void add(Settlement settlement) {
        long cell = cell(
                column(settlement.centre().longitude()), row(settlement.centre().latitude()));
        cells.computeIfAbsent(cell, _ -> new ArrayList<>()).add(settlement);
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    List<Settlement> listNear(Position position, double metres) {
        double north = metres / METRES_PER_DEGREE;
        double east = north / Math.max(0.01, Math.cos(Math.toRadians(position.latitude())));
        List<Settlement> near = new ArrayList<>();
        for (long x = column(position.longitude() - east); x <= column(position.longitude() + east); x++) {
            for (long y = row(position.latitude() - north); y <= row(position.latitude() + north); y++) {
                for (Settlement settlement : cells.getOrDefault(cell(x, y), List.of())) {
                    if (settlement.centre().metresTo(position) <= metres) {
                        near.add(settlement);
                    }
                }
            }
        }
        return near;
    }

    private static long column(double longitude) {
        return (long) Math.floor(longitude * CELLS_PER_DEGREE);
    }

    private static long row(double latitude) {
        return (long) Math.floor(latitude * CELLS_PER_DEGREE);
    }

    private static long cell(long x, long y) {
        return (x << 32) ^ (y & 0xffffffffL);
    }
}
