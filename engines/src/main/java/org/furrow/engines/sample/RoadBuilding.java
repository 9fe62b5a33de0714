package org.furrow.engines.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.furrow.engines.chance.Chance;

/// Roads: a minimum spanning tree over the larger towns, then one over all settlements, then some loops.
///
/// Each road takes the cheapest way through the relief, and follows what is built already where that is cheaper.
final class RoadBuilding {

    private static final int TOWNS = 26;
    private static final int NEIGHBOURS = 5;
    private static final double LOOPS = 0.22;

    private final PathFinder finder;
    private final boolean[] isRiver;
    private final List<Integer> sites;
    private final Chance chance;
    private final List<Stretch> stretches = new ArrayList<>();
    private final List<Integer> groups = new ArrayList<>();
    private final Set<Integer> bridges = new HashSet<>();

    /// A road as nodes.
    record Stretch(List<Integer> nodes, boolean isMain) {
        Stretch {
            nodes = List.copyOf(nodes);
        }
    }

    private record Link(int from, int to, double length) {}

    /// @param sites the nodes of the settlements, the largest first
    RoadBuilding(Relief relief, Drainage drainage, List<Integer> sites, Chance chance) {
        this.isRiver = drainage.riverNodes();
        this.finder = new PathFinder(relief, isRiver, new Noise(chance.stream("ground")));
        this.sites = List.copyOf(sites);
        this.chance = chance;
    }

    /// All roads, main ones first.
    List<Stretch> build() {
        tree(links(Math.min(TOWNS, sites.size()), TOWNS), true);
        List<Link> rest = tree(links(sites.size(), NEIGHBOURS), false);
        tree(links(sites.size(), sites.size()), false);
        for (Link link : rest) {
            if (chance.happens(LOOPS)) {
                lay(link, false);
            }
        }
        return List.copyOf(stretches);
    }

    /// The nodes where a road crosses a river.
    List<Integer> bridges() {
        return bridges.stream().sorted().toList();
    }

    private List<Link> links(int count, int neighbours) {
        Set<Link> links = new HashSet<>();
        for (int from = 0; from < count; from++) {
            List<Link> near = new ArrayList<>();
            for (int to = 0; to < count; to++) {
                if (to != from) {
                    near.add(new Link(Math.min(from, to), Math.max(from, to), length(from, to)));
                }
            }
            near.sort(Comparator.comparingDouble(Link::length));
            links.addAll(near.subList(0, Math.min(neighbours, near.size())));
        }
        List<Link> sorted = new ArrayList<>(links);
        sorted.sort(Comparator.comparingDouble(Link::length)
                .thenComparingInt(Link::from)
                .thenComparingInt(Link::to));
        return sorted;
    }

    private double length(int from, int to) {
        double dx = Relief.column(sites.get(from)) - Relief.column(sites.get(to));
        double dy = Relief.row(sites.get(from)) - Relief.row(sites.get(to));
        return StrictMath.sqrt(dx * dx + dy * dy);
    }

    /// Kruskal's tree; gives back the links that it did not need.
    private List<Link> tree(List<Link> links, boolean isMain) {
        while (groups.size() < sites.size()) {
            groups.add(groups.size());
        }
        List<Link> spare = new ArrayList<>();
        for (Link link : links) {
            int from = root(link.from());
            int to = root(link.to());
            if (from == to) {
                spare.add(link);
            } else {
                groups.set(from, to);
                lay(link, isMain);
            }
        }
        return spare;
    }

    private int root(int site) {
        int root = site;
        while (groups.get(root) != root) {
            root = groups.get(root);
        }
        return root;
    }

    private void lay(Link link, boolean isMain) {
        List<Integer> way = finder.find(sites.get(link.from()), sites.get(link.to()));
        List<Integer> run = new ArrayList<>();
        for (int i = 0; i < way.size(); i++) {
            boolean isNew = i > 0 && !(finder.isRoad(way.get(i - 1)) && finder.isRoad(way.get(i)));
            if (!isNew && run.size() > 1) {
                finish(run, isMain);
            }
            if (!isNew) {
                run.clear();
            }
            run.add(way.get(i));
        }
        if (run.size() > 1) {
            finish(run, isMain);
        }
        finder.build(way);
    }

    private void finish(List<Integer> run, boolean isMain) {
        stretches.add(new Stretch(run, isMain));
        run.stream().filter(node -> isRiver[node]).forEach(bridges::add);
    }
}
