package org.furrow.web.tiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.furrow.web.tiles.PackedTree.Box;

/// All features of one layer in memory, packed and sorted so that a tile finds its own quickly.
///
/// Never changes: when the register does, a new one is read. About 25 MB for 100,000 areas of 23 corners.
public final class LayerIndex {

    private final LayerSpec spec;
    private final PackedTree tree;
    private final Outlines outlines;
    private final Attributes attributes;
    private final int size;

    private LayerIndex(LayerSpec spec, List<Drawn> drawn) {
        this.spec = spec;
        this.size = drawn.size();
        this.tree = new PackedTree(boxes(drawn));
        this.outlines = new Outlines(drawn.stream().map(Drawn::outline).toList());
        Attributes.Builder words = new Attributes.Builder(spec);
        drawn.forEach(each -> words.add(each.values));
        this.attributes = words.build();
    }

    /// Reads the whole source.
    public static LayerIndex read(LayerSpec spec, FeatureSource source) {
        List<Drawn> drawn = new ArrayList<>();
        source.readInto(feature -> {
            Outline outline = Outline.of(feature.shape());
            if (!outline.isEmpty()) {
                drawn.add(new Drawn(outline, feature.values()));
            }
        });
        drawn.sort(Comparator.comparingLong(Drawn::place));
        return new LayerIndex(spec, drawn);
    }

    /// How many features it holds.
    public int size() {
        return size;
    }

    /// The layer's name and attributes.
    public LayerSpec spec() {
        return spec;
    }

    PackedTree tree() {
        return tree;
    }

    Outlines outlines() {
        return outlines;
    }

    Attributes attributes() {
        return attributes;
    }

    private static int[] boxes(List<Drawn> drawn) {
        int[] boxes = new int[4 * drawn.size()];
        for (int i = 0; i < drawn.size(); i++) {
            drawn.get(i).outline.box().writeTo(boxes, 4 * i);
        }
        return boxes;
    }

    private record Drawn(Outline outline, List<String> values, long place) {

        Drawn(Outline outline, List<String> values) {
            this(outline, values, placeOf(outline.box()));
        }

        private static long placeOf(Box box) {
            return HilbertCurve.place(box.middleX(), box.middleY());
        }
    }
}
