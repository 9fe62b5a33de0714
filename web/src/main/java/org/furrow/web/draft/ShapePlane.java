package org.furrow.web.draft;

import java.util.function.LongFunction;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Where degrees lie in a drawing of shapes, north up.
///
/// Method: longitudes are shortened by the cosine of the middle latitude; over a hazard that is as true as the width of
/// a line.
///
/// @param west the longitude of its left side
/// @param north the latitude of its top
/// @param height in units of the drawing
public record ShapePlane(
        double west,
        double north,
        double unitsPerLongitude,
        double unitsPerLatitude,
        int height,
        double metresPerUnit) {

    /// How wide every drawing is, in its units.
    public static final int WIDTH = 640;

    private static final int LOWEST = 220;
    private static final int HIGHEST = 520;
    private static final int MARGIN = 44;
    private static final double NEAREST = 0.4;
    private static final double LARGEST_BAR = 0.3;

    /// The plane on which a box fills the drawing.
    public static ShapePlane of(Bounds box) {
        Position middle = box.centre();
        double shortening = Math.max(0.01, Math.cos(Math.toRadians(middle.latitude())));
        double width = Math.max(1e-6, (box.east() - box.west()) * shortening);
        double height = Math.max(1e-6, box.north() - box.south());
        double units = Math.min((WIDTH - 2 * MARGIN) / width, (HIGHEST - 2 * MARGIN) / height);
        int high = Math.clamp(Math.round(height * units) + 2 * MARGIN, LOWEST, HIGHEST);
        double metres = middle.metresTo(new Position(middle.longitude(), middle.latitude() - 1 / units));
        return new ShapePlane(
                middle.longitude() - WIDTH / 2.0 / (units * shortening),
                middle.latitude() + high / 2.0 / units,
                units * shortening,
                units,
                high,
                metres);
    }

    /// Where a longitude lies, from the left.
    public double x(double longitude) {
        return (longitude - west) * unitsPerLongitude;
    }

    /// Where a latitude lies, from the top.
    public double y(double latitude) {
        return (north - latitude) * unitsPerLatitude;
    }

    /// The rings of a footprint as path data.
    public String path(Footprint footprint) {
        StringBuilder path = new StringBuilder();
        for (Sketch.Part part : footprint.toSketch().parts()) {
            part.rings().forEach(ring -> add(path, ring));
        }
        return path.toString();
    }

    /// Corners closer to the last one than anybody can see are left out.
    private void add(StringBuilder path, Ring ring) {
        double lastX = Double.NEGATIVE_INFINITY;
        double lastY = Double.NEGATIVE_INFINITY;
        char step = 'M';
        for (int i = 0; i < ring.size() - 1; i++) {
            double x = x(ring.x(i));
            double y = y(ring.y(i));
            if (Math.hypot(x - lastX, y - lastY) >= NEAREST) {
                path.append(step).append(tenths(x)).append(' ').append(tenths(y));
                step = 'L';
                lastX = x;
                lastY = y;
            }
        }
        path.append('Z');
    }

    private static String tenths(double units) {
        return Double.toString(Math.round(units * 10) / 10.0);
    }

    /// A bar of a round length on the ground.
    ///
    /// @param label says so many metres
    public ShapePicture.Scale scale(LongFunction<String> label) {
        double most = WIDTH * LARGEST_BAR * metresPerUnit;
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double metres = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        int length = (int) Math.round(metres / metresPerUnit);
        return new ShapePicture.Scale(16, 16 + length, height - 14, label.apply(Math.round(metres)));
    }
}
