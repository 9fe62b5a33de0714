package org.furrow.engines.plan;

/// A village or camp where work is done or teams are based, on a plane in kilometres.
public record Place(String id, double eastKm, double northKm) {

    public Place {
        if (!Double.isFinite(eastKm) || !Double.isFinite(northKm)) {
            throw new IllegalArgumentException(
                    "Place " + id + " must have finite coordinates, but has " + eastKm + ", " + northKm);
        }
    }
}
