package org.furrow.domain.cleaning;

import java.util.Optional;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.ground.Sketch.Part;

/// What people do to coordinates by mistake, and how it is undone.
enum Turn {
    LONGITUDE_SIGN(CleaningRule.LONGITUDE_SIGN, "turn the sign of the longitude"),
    LATITUDE_SIGN(CleaningRule.LATITUDE_SIGN, "turn the sign of the latitude"),
    SWAPPED(CleaningRule.SWAPPED_COORDINATES, "swap longitude and latitude");

    private final CleaningRule rule;
    private final String proposal;

    Turn(CleaningRule rule, String proposal) {
        this.rule = rule;
        this.proposal = proposal;
    }

    CleaningRule rule() {
        return rule;
    }

    /// What would be done, such as "turn the sign of the longitude".
    String proposal() {
        return proposal;
    }

    /// What was done, for the flag of the row.
    String done() {
        return switch (this) {
            case LONGITUDE_SIGN -> "the sign of the longitude was turned";
            case LATITUDE_SIGN -> "the sign of the latitude was turned";
            case SWAPPED -> "longitude and latitude were swapped";
        };
    }

    double x(double x, double y) {
        return switch (this) {
            case LONGITUDE_SIGN -> -x;
            case LATITUDE_SIGN -> x;
            case SWAPPED -> y;
        };
    }

    double y(double x, double y) {
        return switch (this) {
            case LONGITUDE_SIGN -> y;
            case LATITUDE_SIGN -> -y;
            case SWAPPED -> x;
        };
    }

    /// The position turned, absent where that is no place in the world.
    Optional<Position> of(Position given) {
        double x = x(given.longitude(), given.latitude());
        double y = y(given.longitude(), given.latitude());
        return Position.isPossible(x, y) ? Optional.of(new Position(x, y)) : Optional.empty();
    }

    Sketch of(Sketch given) {
        return new Sketch(
                given.kind(),
                given.parts().stream()
                        .map(part ->
                                new Part(part.rings().stream().map(this::of).toList()))
                        .toList());
    }

    private Ring of(Ring given) {
        double[] xy = new double[2 * given.size()];
        for (int i = 0; i < given.size(); i++) {
            xy[2 * i] = x(given.x(i), given.y(i));
            xy[2 * i + 1] = y(given.x(i), given.y(i));
        }
        return Ring.of(xy);
    }
}
