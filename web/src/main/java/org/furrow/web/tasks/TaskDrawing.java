package org.furrow.web.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.web.draft.ShapePicture;
import org.furrow.web.draft.ShapePlane;
import org.furrow.web.shell.Figures;

/// Draws the hazards of a task, and the part of them that is suspended.
record TaskDrawing(TaskWords words, Figures figures) {

    /// The drawing; nothing where no boundary is drawn.
    Optional<ShapePicture> draw(String task, List<TaskGround> ground, Optional<Footprint> suspended) {
        List<Footprint> hazards =
                ground.stream().flatMap(each -> each.footprint().stream()).toList();
        return Stream.concat(hazards.stream(), suspended.stream())
                .map(Footprint::bounds)
                .reduce(Bounds::with)
                .map(box -> draw(task, ground, suspended, ShapePlane.of(box)));
    }

    private ShapePicture draw(String task, List<TaskGround> ground, Optional<Footprint> suspended, ShapePlane plane) {
        List<ShapePicture.Path> paths = new ArrayList<>();
        List<ShapePicture.Label> labels = new ArrayList<>();
        List<ShapePicture.Key> keys = new ArrayList<>();
        long metres = 0;
        for (TaskGround each : ground) {
            if (each.footprint().isPresent()) {
                Footprint footprint = each.footprint().orElseThrow();
                paths.add(new ShapePicture.Path(ShapePicture.Kind.BEFORE, plane.path(footprint)));
                labels.add(label(plane, footprint.inside(), each.reference()));
                metres += footprint.area().squareMetres();
            }
        }
        keys.add(new ShapePicture.Key(ShapePicture.Kind.BEFORE, words.boundary(), figures.area(new Area(metres))));
        suspended.ifPresent(part -> {
            paths.add(new ShapePicture.Path(ShapePicture.Kind.LOST, plane.path(part)));
            keys.add(new ShapePicture.Key(ShapePicture.Kind.LOST, words.suspendedPart(), figures.area(part.area())));
        });
        return new ShapePicture(
                words.mapOf(task),
                ShapePlane.WIDTH,
                plane.height(),
                paths,
                labels,
                plane.scale(length -> words.metres(figures.number(length))),
                words.north(),
                keys);
    }

    private static ShapePicture.Label label(ShapePlane plane, Position at, String reference) {
        return new ShapePicture.Label(
                (int) Math.round(plane.x(at.longitude())), (int) Math.round(plane.y(at.latitude())), reference);
    }
}
