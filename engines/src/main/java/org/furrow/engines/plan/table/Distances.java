package org.furrow.engines.plan.table;

import java.util.ArrayList;
import java.util.List;
import org.furrow.engines.plan.Movement;
import org.furrow.engines.plan.Place;

/// How many working days a move takes, by kind of movement and places.
public final class Distances {

    private static final long MOST_KEPT = 20_000_000;
    private static final int LONGEST_DAYS = 10_000;

    private final List<Movement> kinds = new ArrayList<>();
    private final double[] east;
    private final double[] north;
    private char[] kept = new char[0];

    Distances(List<Place> places) {
        east = places.stream().mapToDouble(Place::eastKm).toArray();
        north = places.stream().mapToDouble(Place::northKm).toArray();
    }

    int kind(Movement movement) {
        if (!kinds.contains(movement)) {
            kinds.add(movement);
        }
        return kinds.indexOf(movement);
    }

    /// Computes all of them where that is little enough to be kept.
    void keep() {
        long cells = (long) kinds.size() * east.length * east.length;
        if (cells > MOST_KEPT) {
            return;
        }
        char[] days = new char[(int) cells];
        for (int i = 0; i < days.length; i++) {
            int pair = i % (east.length * east.length);
            days[i] = (char) compute(i / (east.length * east.length), pair / east.length, pair % east.length);
        }
        kept = days;
    }

    /// The working days of a move.
    ///
    /// @param from a place, or -1 for a team that is nowhere yet
    public int days(int kind, int from, int to) {
        if (from < 0) {
            return 0;
        }
        return kept.length > 0 ? kept[(kind * east.length + from) * east.length + to] : compute(kind, from, to);
    }

    /// The distance in kilometres.
    public double km(int from, int to) {
        double x = east[from] - east[to];
        double y = north[from] - north[to];
        return Math.sqrt(x * x + y * y);
    }

    /// How far east a place lies, in kilometres.
    public double east(int place) {
        return east[place];
    }

    private int compute(int kind, int from, int to) {
        Movement movement = kinds.get(kind);
        double km = km(from, to);
        if (km <= movement.nearKm()) {
            return 0;
        }
        return (int) Math.min(LONGEST_DAYS, movement.packingDays() + Math.ceil(km / movement.kmPerDay()));
    }
}
