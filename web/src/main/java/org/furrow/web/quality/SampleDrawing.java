package org.furrow.web.quality;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.web.draft.ShapePlane;

/// Draws ground and the squares on it. Squares that would be too small to see are drawn larger than they are.
final class SampleDrawing {

    private static final double SMALLEST = 6;

    private final ShapePlane plane;

    private SampleDrawing(ShapePlane plane) {
        this.plane = plane;
    }

    /// The drawing.
    ///
    /// @param metres says so many metres
    static SamplingPage.Picture draw(DrawnSquares drawn, LongFunction<String> metres) {
        ShapePlane plane = ShapePlane.of(drawn.ground().bounds());
        SampleDrawing drawing = new SampleDrawing(plane);
        return new SamplingPage.Picture(
                plane.height(),
                plane.path(drawn.ground()),
                drawing.path(drawn.squares(), true),
                drawing.path(drawn.squares(), false),
                plane.scale(metres));
    }

    /// Whether its squares are drawn larger than they are.
    static boolean isEnlarged(DrawnSquares drawn) {
        return drawn.order().layout().sideM()
                        / ShapePlane.of(drawn.ground().bounds()).metresPerUnit()
                < SMALLEST;
    }

    private String path(List<DrawnSquares.Square> squares, boolean isEdge) {
        StringBuilder path = new StringBuilder();
        squares.stream()
                .filter(square -> square.isEdge() == isEdge)
                .forEach(square -> add(path, square.footprint().bounds()));
        return path.toString();
    }

    private void add(StringBuilder path, Bounds box) {
        double width = Math.max(SMALLEST, plane.x(box.east()) - plane.x(box.west()));
        double height = Math.max(SMALLEST, plane.y(box.south()) - plane.y(box.north()));
        double x = plane.x(box.centre().longitude()) - width / 2;
        double y = plane.y(box.centre().latitude()) - height / 2;
        path.append(String.format(Locale.ROOT, "M%.1f %.1fh%.1fv%.1fh-%.1fZ", x, y, width, height, width));
    }
}
