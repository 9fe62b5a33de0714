package org.furrow.domain.ground;

import java.util.Locale;

/// A position in the four notations that are written down in the field. The polar caps have no UTM and no MGRS.
///
/// @param decimal degrees with six decimals (about 0.1 m), latitude first, such as `-12.345678, 45.678901`
/// @param degrees degrees, minutes and seconds with two decimals (about 0.3 m)
/// @param utm zone, half of the globe, metres east and north; empty in the polar caps
/// @param mgrs the square of 1 m; empty in the polar caps
public record Written(String decimal, String degrees, String utm, String mgrs) {

    private static final int METRE_DIGITS = 5;
    private static final int HUNDREDTHS_PER_DEGREE = 360_000;
    private static final int HUNDREDTHS_PER_MINUTE = 6_000;

    /// The position in every notation.
    public static Written of(Position position) {
        boolean hasGrid = position.latitude() >= Utm.SOUTHERN_LIMIT && position.latitude() <= Utm.NORTHERN_LIMIT;
        return new Written(
                String.format(Locale.ROOT, "%.6f, %.6f", position.latitude(), position.longitude()),
                angle(position.latitude(), "NS") + " " + angle(position.longitude(), "EW"),
                hasGrid ? Utm.of(position).toString() : "",
                hasGrid ? Mgrs.of(position, METRE_DIGITS).toString() : "");
    }

    /// Rounded as a whole, so that no minute and no second reaches sixty.
    private static String angle(double degrees, String letters) {
        long hundredths = Math.round(Math.abs(degrees) * HUNDREDTHS_PER_DEGREE);
        return String.format(
                Locale.ROOT,
                "%d°%02d′%05.2f″%c",
                hundredths / HUNDREDTHS_PER_DEGREE,
                hundredths % HUNDREDTHS_PER_DEGREE / HUNDREDTHS_PER_MINUTE,
                hundredths % HUNDREDTHS_PER_MINUTE / 100.0,
                letters.charAt(degrees < 0 ? 1 : 0));
    }
}
