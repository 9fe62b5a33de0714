package org.furrow.web.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.release.Marker;
import org.furrow.domain.release.ReleasedPart;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.web.draft.ShapePicture;
import org.furrow.web.draft.ShapePlane;

/// Draws the parts that a report or a certificate releases over the boundaries of their hazards, with their markers.
record LandDrawing(HandoverSayings sayings) {

    /// What is drawn.
    ///
    /// @param number of the report or the certificate
    /// @param hazards those of which land is released
    record Land(String number, List<TaskGround> hazards, List<ReleasedPart> parts, List<Marker> markers) {
        Land {
            hazards = List.copyOf(hazards);
            parts = List.copyOf(parts);
            markers = List.copyOf(markers);
        }

        List<Footprint> boundaries() {
            return hazards.stream().flatMap(each -> each.footprint().stream()).toList();
        }

        List<Footprint> released() {
            return parts.stream()
                    .flatMap(part -> part.extent().findFootprint().stream())
                    .toList();
        }

        List<Bounds> bounds() {
            Stream<Bounds> grounds =
                    Stream.concat(boundaries().stream(), released().stream()).map(Footprint::bounds);
            Stream<Bounds> places = markers.stream()
                    .flatMap(marker -> marker.where().stream())
                    .map(at -> new Bounds(at.longitude(), at.latitude(), at.longitude(), at.latitude()));
            return Stream.concat(grounds, places).toList();
        }
    }

    /// The map; nothing where no ground of it is drawn.
    Optional<LandMap> draw(Land land) {
        boolean isDrawn = !land.boundaries().isEmpty() || !land.released().isEmpty();
        return isDrawn
                ? land.bounds().stream().reduce(Bounds::with).map(box -> draw(land, ShapePlane.of(box)))
                : Optional.empty();
    }

    private LandMap draw(Land land, ShapePlane plane) {
        List<LandMap.Spot> markers = land.markers().stream()
                .flatMap(marker -> marker.where().stream().map(at -> spot(plane, at, marker.number())))
                .toList();
        return new LandMap(
                new ShapePicture(
                        sayings.words().landMap(land.number()),
                        ShapePlane.WIDTH,
                        plane.height(),
                        Stream.concat(
                                        land.released().stream()
                                                .map(each -> path(plane, ShapePicture.Kind.AFTER, each)),
                                        land.boundaries().stream()
                                                .map(each -> path(plane, ShapePicture.Kind.BEFORE, each)))
                                .toList(),
                        labels(land, plane),
                        plane.scale(metres ->
                                sayings.taskWords().metres(sayings.figures().number(metres))),
                        sayings.taskWords().north(),
                        keys(land)),
                markers,
                sayings.words().markers(),
                sayings.figures().number(markers.size()));
    }

    private static ShapePicture.Path path(ShapePlane plane, ShapePicture.Kind kind, Footprint ground) {
        return new ShapePicture.Path(kind, plane.path(ground));
    }

    private static List<ShapePicture.Label> labels(Land land, ShapePlane plane) {
        return land.parts().stream()
                .flatMap(part -> part.extent().findFootprint().stream()
                        .map(Footprint::inside)
                        .map(at -> spot(plane, at, part.reference())))
                .map(spot -> new ShapePicture.Label(spot.x(), spot.y(), spot.number()))
                .toList();
    }

    private List<ShapePicture.Key> keys(Land land) {
        List<ShapePicture.Key> keys = new ArrayList<>();
        if (!land.released().isEmpty()) {
            keys.add(new ShapePicture.Key(
                    ShapePicture.Kind.AFTER, sayings.words().parts(), area(land.released())));
        }
        if (!land.boundaries().isEmpty()) {
            keys.add(new ShapePicture.Key(
                    ShapePicture.Kind.BEFORE, sayings.taskWords().boundary(), area(land.boundaries())));
        }
        return keys;
    }

    private String area(List<Footprint> grounds) {
        return sayings.figures().area(grounds.stream().map(Footprint::area).reduce(Area.ZERO, Area::plus));
    }

    private static LandMap.Spot spot(ShapePlane plane, Position at, String number) {
        return new LandMap.Spot(
                (int) Math.round(plane.x(at.longitude())), (int) Math.round(plane.y(at.latitude())), number);
    }
}
