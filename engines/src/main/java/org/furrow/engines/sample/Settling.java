package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.furrow.engines.chance.Chance;

/// Where people settled: low, near rivers and the coast, and not too close to one another.
final class Settling {

    private static final double LARGEST = 182_000;
    private static final double ZIPF = 1.02;
    private static final int SMALLEST = 60;
    private static final int SHORE_STEPS = 3;
    private static final int SPACING = 7;

    /// How much personal choice weighs: by a Gumbel term, so that density grows with the power of attraction.
    private static final double CHOICE = 0.55;

    private final Relief relief;
    private final int[] stepsToRiver;
    private final Noise taste;
    private final Chance chance;

    /// A settlement before it has a name.
    record Site(int node, int district, int people) {}

    Settling(Relief relief, Drainage drainage, Chance chance) {
        this.relief = relief;
        this.stepsToRiver = relief.stepsFrom(drainage.riverNodes());
        this.taste = new Noise(chance.stream("taste"));
        this.chance = chance;
    }

    /// About `count` settlements, at least one for each district, the largest first.
    List<Site> settle(Plane plane, DistrictFinder finder, List<District> districts, int count) {
        boolean[] isTaken = new boolean[relief.size()];
        boolean[] isSettled = new boolean[districts.size()];
        List<Site> sites = new ArrayList<>();
        for (int node : byAttraction()) {
            boolean isNeeded = sites.size() < count || !all(isSettled);
            if (isNeeded && !isTaken[node]) {
                int district = finder.indexAt(
                        plane.longitude(relief.x(Relief.column(node))), plane.latitude(relief.y(Relief.row(node))));
                if (district >= 0 && (sites.size() < count || !isSettled[district])) {
                    sites.add(new Site(node, district, 0));
                    isSettled[district] = true;
                    block(node, isTaken);
                }
            }
        }
        return peopled(sites);
    }

    /// The best places grew largest.
    private List<Site> peopled(List<Site> sites) {
        List<Site> byPlace = new ArrayList<>(sites);
        byPlace.sort(Comparator.comparingDouble(site -> -attraction(site.node())));
        List<Site> peopled = new ArrayList<>();
        for (Site site : byPlace) {
            peopled.add(new Site(site.node(), site.district(), people(peopled.size() + 1)));
        }
        return peopled;
    }

    private static boolean all(boolean[] marks) {
        for (boolean mark : marks) {
            if (!mark) {
                return false;
            }
        }
        return true;
    }

    private List<Integer> byAttraction() {
        double[] attraction = new double[relief.size()];
        List<Integer> nodes = new ArrayList<>();
        for (int node = 0; node < relief.size(); node++) {
            if (relief.isMainland(node) && relief.stepsToSea(node) >= SHORE_STEPS) {
                attraction[node] = attraction(node) - CHOICE * StrictMath.log(-StrictMath.log(chance.between(1e-9, 1)));
                nodes.add(node);
            }
        }
        nodes.sort(Comparator.comparingDouble(node -> -attraction[node]));
        return nodes;
    }

    private double attraction(int node) {
        double river = StrictMath.exp(-stepsToRiver[node] / 4.0);
        double coast = StrictMath.exp(-(relief.stepsToSea(node) - SHORE_STEPS) / 9.0);
        double liking = taste.fractal(Relief.column(node) / 40.0, Relief.row(node) / 40.0, 3);
        double rugged = Math.max(0, relief.height(node) - 0.25);
        return 0.45 * river + 0.4 * coast + 0.9 * river * coast + 0.8 * liking - 0.9 * rugged;
    }

    private static void block(int node, boolean[] isTaken) {
        int column = Relief.column(node);
        int row = Relief.row(node);
        for (int dy = -SPACING; dy <= SPACING; dy++) {
            for (int dx = -SPACING; dx <= SPACING; dx++) {
                boolean isInside =
                        column + dx >= 0 && column + dx < Relief.COLUMNS && row + dy >= 0 && row + dy < Relief.ROWS;
                if (isInside && dx * dx + dy * dy <= SPACING * SPACING) {
                    isTaken[Relief.node(column + dx, row + dy)] = true;
                }
            }
        }
    }

    private int people(int rank) {
        double zipf = LARGEST / StrictMath.pow(rank, ZIPF);
        return Math.max(SMALLEST, (int) (zipf * chance.between(0.85, 1.15)));
    }
}
