package org.furrow.domain.cleaning;

import java.util.Locale;

/// How values are written in sentences.
final class Wording {

    private static final int LONGEST_VALUE = 60;
    private static final double METRES_PER_KILOMETRE = 1000;

    private Wording() {}

    /// A distance: 340 m, 12.5 km.
    static String distance(double metres) {
        return metres < METRES_PER_KILOMETRE
                ? String.format(Locale.ROOT, "%.0f m", metres)
                : String.format(Locale.ROOT, "%,.1f km", metres / METRES_PER_KILOMETRE);
    }

    /// The text, cut where it is long.
    static String shortened(String text) {
        return text.length() <= LONGEST_VALUE ? text : text.substring(0, LONGEST_VALUE - 1) + "…";
    }
}
