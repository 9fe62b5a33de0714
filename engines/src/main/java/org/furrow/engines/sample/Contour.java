package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.operation.linemerge.LineMerger;

/// Where a field on the lattice of the relief changes its sign: marching squares.
final class Contour {

    private final Relief relief;
    private final IntToDoubleFunction field;
    private final LineMerger merger = new LineMerger();

    private Contour(Relief relief, IntToDoubleFunction field) {
        this.relief = relief;
        this.field = field;
    }

    /// The lines between above 0 and the rest, in metres, longest first; closed where they meet themselves.
    static List<LineString> of(Relief relief, IntToDoubleFunction field) {
        Contour contour = new Contour(relief, field);
        for (int row = 0; row < Relief.ROWS - 1; row++) {
            for (int column = 0; column < Relief.COLUMNS - 1; column++) {
                contour.cross(column, row);
            }
        }
        List<LineString> lines = new ArrayList<>();
        for (Object line : contour.merger.getMergedLineStrings()) {
            lines.add((LineString) line);
        }
        lines.sort(Comparator.comparingDouble(LineString::getLength)
                .reversed()
                .thenComparing(line -> line.getCoordinateN(0)));
        return lines;
    }

    private void cross(int column, int row) {
        int[] corners = {
            Relief.node(column, row),
            Relief.node(column + 1, row),
            Relief.node(column + 1, row + 1),
            Relief.node(column, row + 1)
        };
        List<Coordinate> crossings = new ArrayList<>(4);
        for (int side = 0; side < 4; side++) {
            int from = corners[side];
            int to = corners[(side + 1) % 4];
            if (isAbove(from) != isAbove(to)) {
                crossings.add(between(Math.min(from, to), Math.max(from, to)));
            }
        }
        if (crossings.size() == 2) {
            segment(crossings.get(0), crossings.get(1));
        } else if (crossings.size() == 4) {
            // A saddle: the first corner is cut off from, or joined to, the opposite one; always cut off.
            segment(crossings.get(0), crossings.get(3));
            segment(crossings.get(1), crossings.get(2));
        }
    }

    private boolean isAbove(int node) {
        return field.applyAsDouble(node) > 0;
    }

    private Coordinate between(int low, int high) {
        double share = field.applyAsDouble(low) / (field.applyAsDouble(low) - field.applyAsDouble(high));
        double inside = Math.clamp(share, 0.05, 0.95);
        double column = Relief.column(low) + inside * (Relief.column(high) - Relief.column(low));
        double row = Relief.row(low) + inside * (Relief.row(high) - Relief.row(low));
        return new Coordinate(relief.x(column), relief.y(row));
    }

    private void segment(Coordinate from, Coordinate to) {
        merger.add(Shapes.METRES.createLineString(new Coordinate[] {from, to}));
    }
}
