package org.furrow.web.map;

import java.util.List;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.release.ReleaseKind;
import org.furrow.web.shell.ShellWords;

/// How each kind of hazard and of released land is drawn.
final class Swatches {

    /// The layer of hazards, and the attribute it is coloured by.
    static final String HAZARDS = "hazards";

    static final String CLASSIFICATION = "classification";

    /// The layer of releases, and the attribute it is coloured by.
    static final String RELEASES = "releases";

    static final String KIND = "kind";

    private static final String RISING = "M-4 4 4-4M-4 12 12-4M-4 20 20-4M4 20 20 4M12 20 20 12";
    private static final String CROSSED = RISING + "M-4 12 4 20M-4 4 12 20M-4-4 20 20M4-4 20 12M12-4 20 4";
    private static final String DOTTED = "M3 4a1 1 0 1 0 2 0a1 1 0 1 0-2 0M11 12a1 1 0 1 0 2 0a1 1 0 1 0-2 0";
    private static final String LEVEL_DENSE = "M0 4h16M0 12h16";
    private static final String LEVEL = "M0 8h16";
    private static final String UPRIGHT = "M8 0v16";

    private Swatches() {}

    static List<Swatch> hazards(ShellWords words) {
        return List.of(
                of(Classification.CONFIRMED, words),
                of(Classification.SUSPECTED, words),
                of(Classification.INDICATION, words));
    }

    static List<Swatch> releases(MapWords words) {
        return List.of(
                of(ReleaseKind.CLEARED, words), of(ReleaseKind.REDUCED, words), of(ReleaseKind.CANCELLED, words));
    }

    private static Swatch of(Classification classification, ShellWords words) {
        String label = words.classification(classification);
        String code = classification.code();
        return switch (classification) {
            case CONFIRMED -> new Swatch(HAZARDS, CLASSIFICATION, code, label, "#b3261e", CROSSED, 0.35);
            case SUSPECTED -> new Swatch(HAZARDS, CLASSIFICATION, code, label, "#c76b00", RISING, 0.16);
            case INDICATION -> new Swatch(HAZARDS, CLASSIFICATION, code, label, "#6b5fb0", DOTTED, 0.1);
        };
    }

    private static Swatch of(ReleaseKind kind, MapWords words) {
        String label = words.releaseKind(kind);
        return switch (kind) {
            case CLEARED -> new Swatch(RELEASES, KIND, kind.code(), label, "#1b5fa8", LEVEL_DENSE, 0.4);
            case REDUCED -> new Swatch(RELEASES, KIND, kind.code(), label, "#4a90c9", LEVEL, 0.25);
            case CANCELLED -> new Swatch(RELEASES, KIND, kind.code(), label, "#6f93ac", UPRIGHT, 0.15);
        };
    }
}
