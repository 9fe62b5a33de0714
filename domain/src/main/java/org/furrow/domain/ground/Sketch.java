package org.furrow.domain.ground;

import java.util.List;

/// A shape exactly as a file or a person gave it, before anyone has asked whether it is sound.
///
/// It may be unclosed, crossing itself, empty or in metres of some grid. [Footprint] is what it becomes.
///
/// @param kind what the source says it is
/// @param parts the parts, each with its rings; a point or a line is a part of one ring
public record Sketch(Kind kind, List<Part> parts) {

    /// What the source says the shape is. A source with mixed kinds in one shape says the largest: polygon, line,
    /// point.
    public enum Kind {
        POINT,
        LINE,
        POLYGON
    }

    /// One part of a shape: for a polygon the outer ring first, then its holes.
    public record Part(List<Ring> rings) {
        public Part {
            rings = List.copyOf(rings);
        }
    }

    public Sketch {
        parts = List.copyOf(parts);
    }

    /// A polygon of one outer ring, x and y in turn.
    public static Sketch polygon(double... xy) {
        return new Sketch(Kind.POLYGON, List.of(new Part(List.of(Ring.of(xy)))));
    }

    /// A single point.
    public static Sketch point(double x, double y) {
        return new Sketch(Kind.POINT, List.of(new Part(List.of(Ring.of(x, y)))));
    }

    /// How many points all rings have together, closing ones included.
    public int pointCount() {
        return parts.stream()
                .flatMap(part -> part.rings().stream())
                .mapToInt(Ring::size)
                .sum();
    }

    /// Whether there is no point in it.
    public boolean isEmpty() {
        return pointCount() == 0;
    }
}
