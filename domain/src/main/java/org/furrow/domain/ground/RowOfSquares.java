package org.furrow.domain.ground;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/// One row of squares along a parallel, on a plane in metres: which of them the edges of a footprint leave free.
final class RowOfSquares {

    private final double side;
    private final double shift;
    private final List<Leg> legs = new ArrayList<>();
    private double[] crossings = {};

    /// @param side of a square, in metres
    /// @param shift by which share of a side the squares are moved to the east
    RowOfSquares(double side, double shift) {
        this.side = side;
        this.shift = shift;
    }

    /// Where the plane has its origin, and how long degrees are there.
    record Place(double west, double south, double metresPerLongitude, double metresPerLatitude) {}

    /// Squares side by side by their columns, the last one included.
    record Span(long first, long last) {}

    /// An edge in metres; the row lies between y = 0 and y = side.
    private record Leg(double ax, double ay, double bx, double by) {

        Leg mirrored() {
            return new Leg(-ax, ay, -bx, by);
        }
    }

    /// What of the row lies too near to an edge.
    private record Blocked(double from, double to) {}

    /// Reads the edges that come near to the row.
    void read(List<EdgesByRow.Edge> edges, Place place) {
        for (EdgesByRow.Edge edge : edges) {
            legs.add(new Leg(
                    (edge.longitude1() - place.west()) * place.metresPerLongitude(),
                    (edge.latitude1() - place.south()) * place.metresPerLatitude(),
                    (edge.longitude2() - place.west()) * place.metresPerLongitude(),
                    (edge.latitude2() - place.south()) * place.metresPerLatitude()));
        }
        double middle = side / 2;
        crossings = legs.stream()
                .filter(leg -> leg.ay() > middle != leg.by() > middle)
                .mapToDouble(leg -> leg.ax() + (middle - leg.ay()) / (leg.by() - leg.ay()) * (leg.bx() - leg.ax()))
                .sorted()
                .toArray();
    }

    /// The squares inside that are everywhere so far from every edge, from west to east.
    List<Span> free(double distance) {
        List<Blocked> blocked = blocked(distance);
        List<Span> free = new ArrayList<>();
        double end = Double.NEGATIVE_INFINITY;
        for (Blocked each : blocked) {
            if (each.from() > end && isInside((end + each.from()) / 2)) {
                long first = (long) Math.ceil(end / side + shift);
                long last = (long) Math.floor(each.from() / side + shift) - 1;
                if (first <= last) {
                    free.add(new Span(first, last));
                }
            }
            end = Math.max(end, each.to());
        }
        return free;
    }

    private boolean isInside(double x) {
        int at = Arrays.binarySearch(crossings, x);
        return (at < 0 ? -at - 1 : at) % 2 == 1;
    }

    private List<Blocked> blocked(double distance) {
        List<Blocked> blocked = new ArrayList<>();
        for (Leg leg : legs) {
            if (Math.max(leg.ay(), leg.by()) + distance > 0 && Math.min(leg.ay(), leg.by()) - distance < side) {
                blocked.add(new Blocked(-farthest(leg.mirrored(), distance), farthest(leg, distance)));
            }
        }
        blocked.sort(Comparator.comparingDouble(Blocked::from));
        return blocked;
    }

    /// How far to the east, within the row, anything lies at that distance of the leg. The farther the row is from the
    /// leg's eastern end, the less far that is.
    private double farthest(Leg leg, double distance) {
        double top = Math.max(leg.ay(), leg.by());
        double bottom = Math.min(leg.ay(), leg.by());
        double best =
                leg.ax() == leg.bx() ? Math.clamp(side / 2, bottom, top) : leg.ax() > leg.bx() ? leg.ay() : leg.by();
        double y = Math.clamp(best, 0, side);
        double x = Math.max(ofEnd(leg.ax(), leg.ay(), y, distance), ofEnd(leg.bx(), leg.by(), y, distance));
        return Math.max(x, ofSide(leg, y, distance));
    }

    private static double ofEnd(double x, double y, double at, double distance) {
        double rest = distance * distance - (at - y) * (at - y);
        return rest < 0 ? Double.NEGATIVE_INFINITY : x + Math.sqrt(rest);
    }

    /// How far the line beside the leg, at that distance to the east of it, lies at a height.
    private static double ofSide(Leg leg, double at, double distance) {
        double dx = leg.bx() - leg.ax();
        double dy = leg.by() - leg.ay();
        double length = Math.sqrt(dx * dx + dy * dy);
        if (dy == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        double up = Math.signum(dy);
        double x = leg.ax() + distance * Math.abs(dy) / length;
        double y = leg.ay() - distance * dx * up / length;
        double share = (at - y) / dy;
        return share < 0 || share > 1 ? Double.NEGATIVE_INFINITY : x + share * dx;
    }
}
