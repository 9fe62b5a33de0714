package org.furrow.web.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.furrow.app.handover.HandoverBook;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.release.ReleaseTrace;
import org.furrow.domain.release.ReleasedFind;
import org.furrow.web.draft.ShapePicture;
import org.furrow.web.draft.ShapePlane;

/// Draws a find, the ground on which it was missed and what was released alike.
record FindDrawing(HandoverSayings sayings, HandoverBook book) {

    /// The map; nothing where no ground of it is drawn.
    Optional<FindMap> draw(ReleasedFind find) {
        List<Ground> grounds = Stream.concat(
                        Stream.of(ground(
                                find.notice().release(),
                                ShapePicture.Kind.LOST,
                                sayings.words().reopened())),
                        find.reviews().stream().map(review -> ground(find, review.release())))
                .flatMap(Optional::stream)
                .toList();
        Stream<Bounds> places = find.notice().where().stream()
                .map(place -> new Bounds(place.longitude(), place.latitude(), place.longitude(), place.latitude()));
        return grounds.isEmpty()
                ? Optional.empty()
                : Stream.concat(grounds.stream().map(each -> each.footprint().bounds()), places)
                        .reduce(Bounds::with)
                        .map(box -> draw(find, grounds, ShapePlane.of(box)));
    }

    private record Ground(ReleaseTrace trace, Footprint footprint, ShapePicture.Kind kind, String state) {}

    private Optional<Ground> ground(ReleasedFind find, RecordId release) {
        boolean isLookedAt = find.findLookedAt(release).isPresent();
        return ground(
                release,
                isLookedAt ? ShapePicture.Kind.AFTER : ShapePicture.Kind.SHARED,
                isLookedAt ? sayings.words().done() : sayings.words().open());
    }

    private Optional<Ground> ground(RecordId release, ShapePicture.Kind kind, String state) {
        return book.findTrace(release)
                .flatMap(trace -> trace.footprint().map(drawn -> new Ground(trace, drawn, kind, state)));
    }

    private FindMap draw(ReleasedFind find, List<Ground> grounds, ShapePlane plane) {
        List<FindMap.Shape> shapes = new ArrayList<>();
        for (Ground each : grounds) {
            ReleaseTrace trace = each.trace();
            shapes.add(new FindMap.Shape(
                    each.kind(),
                    plane.path(each.footprint()),
                    spot(plane, each.footprint().inside()),
                    trace.reference(),
                    trace.reference() + " · " + HandoverSayings.hazard(trace.hazard(), book) + " · " + each.state(),
                    "/hazards/" + trace.hazard()));
        }
        List<FindMap.Key> keys = Stream.of(ShapePicture.Kind.LOST, ShapePicture.Kind.SHARED, ShapePicture.Kind.AFTER)
                .flatMap(kind -> key(kind, grounds).stream())
                .toList();
        return new FindMap(
                sayings.words().findMap(find.notice().number()),
                ShapePlane.WIDTH,
                plane.height(),
                shapes,
                find.notice().where().map(place -> spot(plane, place)).stream().toList(),
                plane.scale(
                        metres -> sayings.taskWords().metres(sayings.figures().number(metres))),
                sayings.taskWords().north(),
                keys);
    }

    private Optional<FindMap.Key> key(ShapePicture.Kind kind, List<Ground> grounds) {
        List<Ground> some = grounds.stream().filter(each -> each.kind() == kind).toList();
        return some.stream()
                .findFirst()
                .map(first ->
                        new FindMap.Key(kind, first.state(), sayings.figures().number(some.size())));
    }

    private static FindMap.Spot spot(ShapePlane plane, Position at) {
        return new FindMap.Spot((int) Math.round(plane.x(at.longitude())), (int) Math.round(plane.y(at.latitude())));
    }
}
