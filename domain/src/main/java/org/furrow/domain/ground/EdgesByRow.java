package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.List;

/// The edges of a footprint, sorted into the rows that they come near to.
final class EdgesByRow {

    private final double south;
    private final double rowDegrees;
    private final double reachDegrees;
    private final List<List<Edge>> rows = new ArrayList<>();
    private long steps;

    /// @param south where the first row begins
    /// @param reachDegrees how far an edge reaches to the south and to the north
    EdgesByRow(double south, double rowDegrees, double reachDegrees) {
        this.south = south;
        this.rowDegrees = rowDegrees;
        this.reachDegrees = reachDegrees;
    }

    /// An edge in degrees.
    record Edge(double longitude1, double latitude1, double longitude2, double latitude2) {}

    /// Sorts the edges of a shape; false where that takes more steps than these.
    boolean sort(Sketch shape, int mostSteps) {
        for (Sketch.Part part : shape.parts()) {
            for (Ring ring : part.rings()) {
                for (int i = 1; i < ring.size(); i++) {
                    Edge edge = new Edge(ring.x(i - 1), ring.y(i - 1), ring.x(i), ring.y(i));
                    double first = row(Math.min(edge.latitude1(), edge.latitude2()) - reachDegrees);
                    double last = row(Math.max(edge.latitude1(), edge.latitude2()) + reachDegrees);
                    if (last > mostSteps || steps + last - Math.max(0, first) > mostSteps) {
                        return false;
                    }
                    add(edge, (int) Math.max(0, first), (int) last);
                }
            }
        }
        return true;
    }

    int rows() {
        return rows.size();
    }

    long steps() {
        return steps;
    }

    List<Edge> of(int row) {
        return rows.get(row);
    }

    private double row(double latitude) {
        return Math.floor((latitude - south) / rowDegrees);
    }

    private void add(Edge edge, int first, int last) {
        while (rows.size() <= last) {
            rows.add(new ArrayList<>());
        }
        for (int row = first; row <= last; row++) {
            rows.get(row).add(edge);
        }
        steps += last - first + 1;
    }
}
