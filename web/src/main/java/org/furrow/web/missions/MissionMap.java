package org.furrow.web.missions;

import java.util.List;
import java.util.Locale;
import java.util.function.LongFunction;
import java.util.function.Predicate;
import org.furrow.app.ground.Shown;
import org.furrow.app.mission.ReadingMissions;
import org.furrow.domain.ground.Bounds;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.Classification;
import org.furrow.web.draft.ShapePicture;
import org.furrow.web.draft.ShapePlane;
import org.furrow.web.shell.Link;

/// Draws the area of a mission and the hazards there. A hazard too small to be seen is drawn as a mark.
final class MissionMap {

    private static final double SMALLEST = 12;

    private final ShapePlane plane;

    private MissionMap(ShapePlane plane) {
        this.plane = plane;
    }

    /// The drawing; without a label where there is nothing to draw.
    ///
    /// @param metres says so many metres
    static MissionPage.Picture draw(
            ReadingMissions.Ground ground, String label, LongFunction<String> metres, List<Link> registers) {
        List<Bounds> boxes = ground.outlines().isEmpty()
                ? ground.hazards().stream()
                        .map(each -> each.footprint().bounds())
                        .toList()
                : ground.outlines().stream().map(Footprint::bounds).toList();
        if (boxes.isEmpty()) {
            ShapePicture.Scale none = new ShapePicture.Scale(0, 0, 0, "");
            return new MissionPage.Picture("", 0, "", "", "", "", "", none, registers);
        }
        ShapePlane plane = ShapePlane.of(boxes.stream().reduce(Bounds::with).orElseThrow());
        MissionMap map = new MissionMap(plane);
        StringBuilder outline = new StringBuilder();
        ground.outlines().forEach(each -> outline.append(plane.path(each)));
        return new MissionPage.Picture(
                label,
                plane.height(),
                outline.toString(),
                map.standing(ground, Classification.CONFIRMED),
                map.standing(ground, Classification.SUSPECTED),
                map.standing(ground, Classification.INDICATION),
                map.paths(ground, each -> !each.status().isStanding()),
                plane.scale(metres),
                registers);
    }

    private String standing(ReadingMissions.Ground ground, Classification classification) {
        return paths(ground, each -> each.status().isStanding() && each.classification() == classification);
    }

    private String paths(ReadingMissions.Ground ground, Predicate<Shown.DrawnHazard> which) {
        StringBuilder paths = new StringBuilder();
        ground.hazards().stream().filter(which).forEach(each -> paths.append(path(each)));
        return paths.toString();
    }

    private String path(Shown.DrawnHazard hazard) {
        Bounds box = hazard.footprint().bounds();
        boolean isVisible = plane.x(box.east()) - plane.x(box.west()) >= SMALLEST
                || plane.y(box.south()) - plane.y(box.north()) >= SMALLEST;
        return isVisible ? plane.path(hazard.footprint()) : mark(hazard, box.centre());
    }

    /// The marks differ by their shape, too: a diamond, a square, a triangle, a bar.
    private String mark(Shown.DrawnHazard hazard, Position at) {
        String shape = !hazard.status().isStanding()
                ? "m-6 -2h12v4h-12Z"
                : switch (hazard.classification()) {
                    case CONFIRMED -> "m0 -8l8 8l-8 8l-8 -8Z";
                    case SUSPECTED -> "m-6 -6h12v12h-12Z";
                    case INDICATION -> "m0 -7l7 12h-14Z";
                };
        return String.format(Locale.ROOT, "M%.1f %.1f", plane.x(at.longitude()), plane.y(at.latitude())) + shape;
    }
}
