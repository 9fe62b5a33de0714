package org.furrow.domain.ground;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A square of the Military Grid Reference System on WGS 84, from 100 km down to 1 m wide, such as `38SMB3483785873`.
///
/// A reference is cut, never rounded, so it names the square that holds the place. The polar caps are left out.
///
/// @param zone the UTM zone, 1 to 60
/// @param band the letter of the latitude band, C to X without I and O
/// @param square the two letters of the 100 km square
/// @param eastingM metres from the square's western edge to the named one
/// @param northingM metres from the square's southern edge to the named one
/// @param digits digits of each coordinate: 0 names 100 km, 5 names 1 m
public record Mgrs(int zone, char band, String square, int eastingM, int northingM, int digits) {

    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
    private static final String[] COLUMNS = {"STUVWXYZ", "ABCDEFGH", "JKLMNPQR"};
    private static final String ROWS = "ABCDEFGHJKLMNPQRSTUV";
    private static final int SQUARE_M = 100_000;
    private static final int CYCLE_M = ROWS.length() * SQUARE_M;
    private static final double EQUATOR_SOUTH_M = 10_000_000;
    private static final double HALF_WIDTH_DEGREES = 3.1;
    private static final double EDGE_DEGREES = 1e-9;
    private static final Pattern TEXT =
            Pattern.compile("(\\d{1,2})([C-HJ-NP-X])([A-HJ-NP-Z][A-HJ-NP-V])((?:\\d\\d){0,5})");

    /// The square of that size that holds the position.
    ///
    /// @param digits 0 to 5 digits for each coordinate
    /// @throws IllegalArgumentException for the polar caps
    public static Mgrs of(Position position, int digits) {
        Utm utm = Utm.of(position);
        int unitM = unitM(digits);
        long easting = (long) Math.floor(utm.eastingM());
        long northing = (long) Math.floor(Math.min(utm.northingM(), EQUATOR_SOUTH_M - 1e-6));
        String column = COLUMNS[utm.zone() % 3];
        char columnLetter = column.charAt((int) (easting / SQUARE_M) - 1);
        int rowIndex = (int) (northing / SQUARE_M + firstRow(utm.zone())) % ROWS.length();
        return new Mgrs(
                utm.zone(),
                Utm.bandOf(position.latitude()),
                "" + columnLetter + ROWS.charAt(rowIndex),
                (int) (easting % SQUARE_M) / unitM * unitM,
                (int) (northing % SQUARE_M) / unitM * unitM,
                digits);
    }

    /// The square that a text names; blanks and small letters are allowed. Nothing where the letters do not exist in
    /// that zone and band.
    public static Optional<Mgrs> find(String text) {
        Matcher matcher = TEXT.matcher(text.replaceAll("[\\s-]+", "").toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int zone = Integer.parseInt(matcher.group(1));
        String figures = matcher.group(4);
        int digits = figures.length() / 2;
        if (zone < 1 || zone > 60 || COLUMNS[zone % 3].indexOf(matcher.group(3).charAt(0)) < 0) {
            return Optional.empty();
        }
        int unitM = unitM(digits);
        Mgrs reference = new Mgrs(
                zone,
                matcher.group(2).charAt(0),
                matcher.group(3),
                digits == 0 ? 0 : Integer.parseInt(figures.substring(0, digits)) * unitM,
                digits == 0 ? 0 : Integer.parseInt(figures.substring(digits)) * unitM,
                digits);
        return Optional.of(reference).filter(Mgrs::touchesItsBand);
    }

    /// The middle of the square: the best single position for a reference that is cut, not rounded.
    public Position centre() {
        return utm(unitM(digits) / 2.0).toPosition();
    }

    /// The south-western corner of the square, which is what most converters print.
    public Position corner() {
        return utm(0).toPosition();
    }

    /// How wide the square is, in metres: the reference tells a place no better than that.
    public int widthM() {
        return unitM(digits);
    }

    private Utm utm(double offsetM) {
        double easting = (COLUMNS[zone % 3].indexOf(square.charAt(0)) + 1.0) * SQUARE_M + eastingM + offsetM;
        double rowM = Math.floorMod(ROWS.indexOf(square.charAt(1)) - firstRow(zone), ROWS.length()) * (double) SQUARE_M;
        double lowestM = lowestRowM();
        double cycles = Math.ceil((lowestM - rowM) / CYCLE_M);
        return new Utm(zone, half(), easting, rowM + cycles * CYCLE_M + northingM + offsetM);
    }

    /// The southern edge of the lowest row of 100 km squares that reaches into the band.
    ///
    /// In the north a parallel lies lowest on the central meridian, in the south at the edges of the zone.
    private double lowestRowM() {
        double south = bandSouth();
        double longitude = Utm.meridian(zone) + (half() == Utm.Half.NORTH ? 0 : HALF_WIDTH_DEGREES);
        Position lowest = new Position(Math.IEEEremainder(longitude, 360), south);
        return Math.floor(Utm.of(lowest, zone).northingM() / SQUARE_M) * SQUARE_M;
    }

    /// Whether any of the square lies in the band and in the zone's reach: squares are cut at the edges of both.
    private boolean touchesItsBand() {
        Utm corner = utm(0);
        double top = Math.min(corner.northingM() + widthM(), half() == Utm.Half.NORTH ? 9.9e6 : EQUATOR_SOUTH_M);
        double south = corner.toPosition().latitude();
        double north = new Utm(zone, half(), corner.eastingM() + widthM(), top)
                .toPosition()
                .latitude();
        double slack = EDGE_DEGREES + widthM() / 1e6;
        return north >= bandSouth() - slack && south <= bandNorth() + slack;
    }

    private double bandSouth() {
        return Utm.SOUTHERN_LIMIT + 8 * BANDS.indexOf(band);
    }

    private double bandNorth() {
        return band == 'X' ? Utm.NORTHERN_LIMIT : bandSouth() + 8;
    }

    private Utm.Half half() {
        return band >= 'N' ? Utm.Half.NORTH : Utm.Half.SOUTH;
    }

    /// Rows begin at A in odd zones and five letters later in even ones.
    private static int firstRow(int zone) {
        return zone % 2 == 0 ? 5 : 0;
    }

    private static int unitM(int digits) {
        if (digits < 0 || digits > 5) {
            throw new IllegalArgumentException("An MGRS coordinate has 0 to 5 digits, but was asked for " + digits);
        }
        int unit = SQUARE_M;
        for (int i = 0; i < digits; i++) {
            unit /= 10;
        }
        return unit;
    }

    @Override
    public String toString() {
        String start = zone + "" + band + square;
        if (digits == 0) {
            return start;
        }
        String figures = "%0" + digits + "d";
        return start + String.format(Locale.ROOT, figures + figures, eastingM / widthM(), northingM / widthM());
    }
}
