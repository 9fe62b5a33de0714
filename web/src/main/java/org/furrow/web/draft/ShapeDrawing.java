package org.furrow.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.Shapes;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.web.shell.Figures;

/// Draws the shapes of a draft.
///
/// Method: degrees are laid out on a plane, longitudes shortened by the cosine of the middle latitude; over a hazard
/// that is as true as the width of a line. Areas in the key are those of the ellipsoid and not of the drawing.
final class ShapeDrawing {

    private static final int WIDTH = 640;
    private static final int LOWEST = 220;
    private static final int HIGHEST = 520;
    private static final int MARGIN = 44;
    private static final double NEAREST = 0.4;
    private static final double LARGEST_BAR = 0.3;

    private final DraftWords words;
    private final Figures figures;

    ShapeDrawing(DraftWords words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /// The drawing of shapes; nothing where none of them is drawn.
    ShapePicture draw(String reference, Shapes shapes) {
        Optional<Bounds> box = shapes.footprints().map(Footprint::bounds).reduce(Bounds::with);
        return box.map(bounds -> draw(reference, shapes, Plane.of(bounds))).orElse(ShapePicture.NONE);
    }

    private ShapePicture draw(String reference, Shapes shapes, Plane plane) {
        List<ShapePicture.Path> paths = new ArrayList<>();
        List<ShapePicture.Key> keys = new ArrayList<>();
        Layers layers = new Layers(plane, paths, keys, figures);
        layers.add(ShapePicture.Kind.AFTER, words.keyAfter(), drawn(shapes.after()));
        layers.add(
                ShapePicture.Kind.LOST,
                words.keyLost(),
                shapes.findLost().stream().toList());
        layers.add(
                ShapePicture.Kind.GAINED,
                words.keyGained(),
                shapes.findGained().stream().toList());
        layers.add(
                ShapePicture.Kind.SHARED,
                words.keyShared(),
                shapes.findShared().stream().toList());
        layers.add(
                ShapePicture.Kind.DRAWN,
                words.keyDrawn(),
                shapes.drawn().stream().toList());
        layers.add(ShapePicture.Kind.BEFORE, words.keyBefore(), drawn(shapes.before()));
        return new ShapePicture(
                words.shapesOf(reference),
                WIDTH,
                plane.height(),
                paths,
                labels(shapes, plane),
                scale(plane),
                words.north(),
                keys);
    }

    private static List<Footprint> drawn(List<Shapes.Outline> outlines) {
        return outlines.stream()
                .flatMap(each -> each.extent().findFootprint().stream())
                .toList();
    }

    /// Where several stand, or several are proposed, each has its number.
    private static List<ShapePicture.Label> labels(Shapes shapes, Plane plane) {
        List<Shapes.Outline> several = shapes.after().size() > 1 ? shapes.after() : shapes.before();
        List<ShapePicture.Label> labels = new ArrayList<>();
        for (int i = 0; several.size() > 1 && i < several.size(); i++) {
            String number = Integer.toString(i + 1);
            several.get(i)
                    .extent()
                    .findFootprint()
                    .map(Footprint::inside)
                    .ifPresent(at -> labels.add(new ShapePicture.Label(
                            (int) Math.round(plane.x(at.longitude())),
                            (int) Math.round(plane.y(at.latitude())),
                            number)));
        }
        return labels;
    }

    private ShapePicture.Scale scale(Plane plane) {
        double most = WIDTH * LARGEST_BAR * plane.metresPerUnit();
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double metres = most >= 5 * power ? 5 * power : most >= 2 * power ? 2 * power : power;
        int length = (int) Math.round(metres / plane.metresPerUnit());
        return new ShapePicture.Scale(
                16, 16 + length, plane.height() - 14, words.metres(figures.number(Math.round(metres))));
    }

    private record Layers(Plane plane, List<ShapePicture.Path> paths, List<ShapePicture.Key> keys, Figures figures) {

        void add(ShapePicture.Kind kind, String label, List<Footprint> footprints) {
            long metres = footprints.stream()
                    .map(Footprint::area)
                    .mapToLong(Area::squareMetres)
                    .sum();
            for (Footprint footprint : footprints) {
                paths.add(new ShapePicture.Path(kind, plane.path(footprint)));
            }
            if (!footprints.isEmpty()) {
                keys.add(new ShapePicture.Key(kind, label, figures.squareMetres(metres)));
            }
        }
    }

    /// Where degrees lie in the drawing.
    private record Plane(
            double west,
            double north,
            double unitsPerLongitude,
            double unitsPerLatitude,
            int height,
            double metresPerUnit) {

        static Plane of(Bounds box) {
            Position middle = box.centre();
            double shortening = Math.max(0.01, Math.cos(Math.toRadians(middle.latitude())));
            double width = Math.max(1e-6, (box.east() - box.west()) * shortening);
            double height = Math.max(1e-6, box.north() - box.south());
            double units = Math.min((WIDTH - 2 * MARGIN) / width, (HIGHEST - 2 * MARGIN) / height);
            int high = Math.clamp(Math.round(height * units) + 2 * MARGIN, LOWEST, HIGHEST);
            double metres = middle.metresTo(new Position(middle.longitude(), middle.latitude() - 1 / units));
            return new Plane(
                    middle.longitude() - WIDTH / 2.0 / (units * shortening),
                    middle.latitude() + high / 2.0 / units,
                    units * shortening,
                    units,
                    high,
                    metres);
        }

        double x(double longitude) {
            return (longitude - west) * unitsPerLongitude;
        }

        double y(double latitude) {
            return (north - latitude) * unitsPerLatitude;
        }

        String path(Footprint footprint) {
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
    }
}
