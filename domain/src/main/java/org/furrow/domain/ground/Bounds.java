package org.furrow.domain.ground;

/// The box round something on the ground, in degrees of WGS 84, its edges included.
public record Bounds(double west, double south, double east, double north) {

    public Bounds {
        if (!(west <= east && south <= north)) {
            throw new IllegalArgumentException("A box needs west <= east and south <= north, but was " + west + ", "
                    + south + ", " + east + ", " + north);
        }
    }

    /// The box of one position.
    public static Bounds of(Position position) {
        return new Bounds(position.longitude(), position.latitude(), position.longitude(), position.latitude());
    }

    /// The smallest box round both.
    public Bounds with(Bounds other) {
        return new Bounds(
                Math.min(west, other.west),
                Math.min(south, other.south),
                Math.max(east, other.east),
                Math.max(north, other.north));
    }

    /// Whether the two share a point.
    public boolean intersects(Bounds other) {
        return west <= other.east && other.west <= east && south <= other.north && other.south <= north;
    }

    /// Whether the position lies in the box or on its edge.
    public boolean contains(Position position) {
        return position.longitude() >= west
                && position.longitude() <= east
                && position.latitude() >= south
                && position.latitude() <= north;
    }

    /// The middle of the box.
    public Position centre() {
        return new Position((west + east) / 2, (south + north) / 2);
    }
}
