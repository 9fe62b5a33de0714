package org.furrow.web.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.furrow.app.draft.Shapes;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.web.shell.Figures;

/// Draws the shapes of a draft.
///
/// Areas in the key are those of the ellipsoid and not of the drawing.
final class ShapeDrawing {

    private final DraftWords words;
    private final Figures figures;

    ShapeDrawing(DraftWords words, Figures figures) {
        this.words = words;
        this.figures = figures;
    }

    /// The drawing of shapes; nothing where none of them is drawn.
    ShapePicture draw(String reference, Shapes shapes) {
        Optional<Bounds> box = shapes.footprints().map(Footprint::bounds).reduce(Bounds::with);
        return box.map(bounds -> draw(reference, shapes, ShapePlane.of(bounds))).orElse(ShapePicture.NONE);
    }

    private ShapePicture draw(String reference, Shapes shapes, ShapePlane plane) {
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
                ShapePlane.WIDTH,
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
    private static List<ShapePicture.Label> labels(Shapes shapes, ShapePlane plane) {
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

    private ShapePicture.Scale scale(ShapePlane plane) {
        return plane.scale(metres -> words.metres(figures.number(metres)));
    }

    private record Layers(
            ShapePlane plane, List<ShapePicture.Path> paths, List<ShapePicture.Key> keys, Figures figures) {

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
}
