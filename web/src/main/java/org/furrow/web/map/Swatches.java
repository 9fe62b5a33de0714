package org.furrow.web.map;

import java.util.List;
import org.furrow.app.ground.Shown;
import org.furrow.domain.clearance.OccurrenceRecorded;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.web.shell.Mark;
import org.furrow.web.shell.ShellWords;

/// How each kind of hazard, of released land and of occurrence is drawn.
///
/// Hazards lie above released land, so that a hazard that is found again is never hidden.
public final class Swatches {

    /// The layer of hazards, and the attribute it is coloured by.
    public static final String HAZARDS = "hazards";

    static final String SHOWN = "shown";

    /// What a hazard is shown as when the work on it has come to its end.
    static final String CLOSED = "closed";

    /// Begins what a hazard is shown as where it has no boundary.
    static final String PLACE = "place-";

    /// The layer of releases, and the attribute it is coloured by.
    public static final String RELEASES = "releases";

    static final String KIND = "kind";

    /// The layer of accidents, items and events; coloured by their kind too.
    public static final String OCCURRENCES = "occurrences";

    private static final String RISING = "M-4 4 4-4M-4 12 12-4M-4 20 20-4M4 20 20 4M12 20 20 12";
    private static final String CROSSED = RISING + "M-4 12 4 20M-4 4 12 20M-4-4 20 20M4-4 20 12M12-4 20 4";
    private static final String DOTTED = "M3 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0";
    private static final String LEVEL_DENSE = "M0 4h16M0 12h16";
    private static final String LEVEL = "M0 8h16";
    private static final String UPRIGHT = "M8 0v16";

    private Swatches() {}

    /// The [Swatch#id()] of how something is drawn.
    public static String idOf(Shown shown) {
        return switch (shown) {
            case Shown.DrawnHazard hazard -> HAZARDS + "-" + shown(hazard.classification(), hazard.status());
            case Shown.PlacedHazard hazard -> HAZARDS + "-" + shownAsPlace(hazard.classification(), hazard.status());
            case Shown.DrawnRelease release -> RELEASES + "-" + release.kind().code();
            case Shown.PlacedOccurrence occurrence ->
                OCCURRENCES + "-" + occurrence.occurrence().kind().code();
        };
    }

    static List<Swatch> hazards(MapWords words, ShellWords shared) {
        return List.of(
                of(Classification.CONFIRMED, shared),
                of(Classification.SUSPECTED, shared),
                of(Classification.INDICATION, shared),
                closed(words));
    }

    /// Hazards that nobody has drawn, where their evidence places them: the shapes of the badges, as points.
    static List<Swatch> places(ShellWords shared, MapWords words) {
        return List.of(
                place(of(Classification.CONFIRMED, shared), Mark.DIAMOND),
                place(of(Classification.SUSPECTED, shared), Mark.HALF_DIAMOND),
                place(of(Classification.INDICATION, shared), Mark.RING),
                place(closed(words), Mark.CROSS));
    }

    static List<Swatch> releases(MapWords words) {
        return List.of(
                of(ReleaseKind.CLEARED, words), of(ReleaseKind.REDUCED, words), of(ReleaseKind.CANCELLED, words));
    }

    static List<Swatch> occurrences(MapWords words) {
        return List.of(
                of(OccurrenceRecorded.Kind.ACCIDENT, words),
                of(OccurrenceRecorded.Kind.ITEM, words),
                of(OccurrenceRecorded.Kind.EVENT, words));
    }

    /// What a hazard is shown as: its classification, or closed where nobody has to expect anything more of it.
    static String shown(Classification classification, WorkStatus status) {
        return status.isStanding() ? classification.code() : CLOSED;
    }

    /// What a hazard is shown as where it has no boundary.
    static String shownAsPlace(Classification classification, WorkStatus status) {
        return PLACE + shown(classification, status);
    }

    private static Swatch place(Swatch surface, Mark mark) {
        String code = PLACE + surface.code();
        return new Swatch(HAZARDS, SHOWN, code, surface.label(), surface.colour(), mark.path(), 1, true);
    }

    private static Swatch closed(MapWords words) {
        return surface(HAZARDS, CLOSED, words.closed(), new Ink("#767268", "", 0));
    }

    private static Swatch of(Classification classification, ShellWords words) {
        String label = words.classification(classification);
        String code = classification.code();
        return switch (classification) {
            case CONFIRMED -> surface(HAZARDS, code, label, new Ink("#b3261e", CROSSED, 0.35));
            case SUSPECTED -> surface(HAZARDS, code, label, new Ink("#c76b00", RISING, 0.16));
            case INDICATION -> surface(HAZARDS, code, label, new Ink("#6b5fb0", DOTTED, 0.1));
        };
    }

    private static Swatch of(ReleaseKind kind, MapWords words) {
        String label = words.releaseKind(kind);
        return switch (kind) {
            case CLEARED -> surface(RELEASES, kind.code(), label, new Ink("#1b5fa8", LEVEL_DENSE, 0.4));
            case REDUCED -> surface(RELEASES, kind.code(), label, new Ink("#4a90c9", LEVEL, 0.25));
            case CANCELLED -> surface(RELEASES, kind.code(), label, new Ink("#6f93ac", UPRIGHT, 0.15));
        };
    }

    private static Swatch of(OccurrenceRecorded.Kind kind, MapWords words) {
        double opacity = switch (kind) {
            case ACCIDENT -> 1;
            case ITEM -> 0;
            case EVENT -> 0.45;
        };
        return new Swatch(OCCURRENCES, KIND, kind.code(), words.occurrenceKind(kind), "#2b312d", "", opacity, true);
    }

    private static Swatch surface(String layer, String code, String label, Ink ink) {
        String attribute = layer.equals(HAZARDS) ? SHOWN : KIND;
        return new Swatch(layer, attribute, code, label, ink.colour, ink.pattern, ink.opacity, false);
    }

    private record Ink(String colour, String pattern, double opacity) {}
}
