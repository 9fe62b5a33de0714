package org.furrow.exchange.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Positions in brackets, as deep as a file put them.
///
/// @param inner what stands inside; empty for a position and for empty brackets
/// @param x of a position, not a number otherwise
/// @param y of a position, not a number otherwise
record Nest(List<Nest> inner, double x, double y) {

    /// Empty brackets.
    static final Nest NONE = new Nest(List.of(), Double.NaN, Double.NaN);

    /// How deep: 1 for a position, 2 for a line of positions, and so on.
    private int depth() {
        int deepest = 0;
        for (Nest each : inner) {
            deepest = Math.max(deepest, each.depth());
        }
        return 1 + deepest;
    }

    /// All lines of positions in it, in order.
    List<Ring> rings() {
        if (inner.isEmpty()) {
            return List.of();
        }
        if (depth() == 2) {
            return List.of(ring());
        }
        List<Ring> rings = new ArrayList<>();
        for (Nest each : inner) {
            rings.addAll(each.rings());
        }
        return rings;
    }

    /// The shape of that kind; nothing where there is no position.
    Optional<Sketch> shape(Sketch.Kind kind) {
        if (inner.isEmpty() && Double.isNaN(x) && Double.isNaN(y)) {
            return Optional.empty();
        }
        if (depth() == 1) {
            return Optional.of(new Sketch(kind, List.of(new Sketch.Part(List.of(Ring.of(x, y))))));
        }
        List<Sketch.Part> parts = parts(kind);
        return parts.isEmpty() ? Optional.empty() : Optional.of(new Sketch(kind, parts));
    }

    private List<Sketch.Part> parts(Sketch.Kind kind) {
        if (kind == Sketch.Kind.POLYGON && depth() <= 3) {
            return List.of(new Sketch.Part(rings()));
        }
        List<Sketch.Part> parts = new ArrayList<>();
        if (kind == Sketch.Kind.POLYGON) {
            inner.forEach(part -> parts.add(new Sketch.Part(part.rings())));
        } else if (kind == Sketch.Kind.POINT && depth() == 2) {
            inner.forEach(point -> parts.add(new Sketch.Part(List.of(Ring.of(point.x, point.y)))));
        } else {
            rings().forEach(line -> parts.add(new Sketch.Part(List.of(line))));
        }
        return parts;
    }

    private Ring ring() {
        double[] xy = new double[2 * inner.size()];
        for (int i = 0; i < inner.size(); i++) {
            xy[2 * i] = inner.get(i).x;
            xy[2 * i + 1] = inner.get(i).y;
        }
        return Ring.of(xy);
    }
}
