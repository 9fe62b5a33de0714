package org.furrow.domain.ground;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place in the Universal Transverse Mercator grid on WGS 84: zone, half of the globe, metres east and north.
///
/// The polar caps (south of 80° S, north of 84° N) have no UTM.
///
/// @param zone 1 to 60
/// @param half north or south of the equator
/// @param eastingM metres, 500,000 on the central meridian
/// @param northingM metres from the equator in the north, 10,000,000 less the distance to it in the south
public record Utm(int zone, Half half, double eastingM, double northingM) {

    /// The half of the globe that northings count in.
    public enum Half {
        NORTH,
        SOUTH
    }

    static final double SOUTHERN_LIMIT = -80;
    static final double NORTHERN_LIMIT = 84;
    private static final double SCALE = 0.9996;
    private static final double FALSE_EASTING_M = 500_000;
    private static final double FALSE_NORTHING_M = 10_000_000;
    private static final String BANDS = "CDEFGHJKLMNPQRSTUVWX";
    private static final double LOWEST_BAND_S_M = 3_540_000;
    private static final double HIGHEST_BAND_S_M = 4_435_000;
    private static final Pattern TEXT = Pattern.compile("(?:UTM\\s*)?(?:ZONE\\s*)?(\\d{1,2})\\s*([A-Z])(?:ORTH|OUTH)?"
            + "[\\s,;:]+E?\\s*(\\d{5,7}(?:[.,]\\d+)?)\\s*M?\\s*E?[\\s,;/]+N?\\s*(\\d{1,8}(?:[.,]\\d+)?)\\s*M?\\s*N?");

    public Utm {
        if (zone < 1 || zone > 60) {
            throw new IllegalArgumentException("A UTM zone lies between 1 and 60, but was " + zone);
        }
        if (!(eastingM > -1e6 && eastingM < 2e6 && northingM >= -1e6 && northingM <= 1.1e7)) {
            throw new IllegalArgumentException("Not a place in the UTM grid: " + eastingM + " m, " + northingM + " m");
        }
    }

    /// The place in the zone that it belongs to, Norway's and Svalbard's wide zones kept.
    ///
    /// @throws IllegalArgumentException for the polar caps
    public static Utm of(Position position) {
        return of(position, zoneOf(position));
    }

    /// The place in the grid of a given zone, which may be a neighbour's.
    public static Utm of(Position position, int zone) {
        double latitude = position.latitude();
        if (latitude < SOUTHERN_LIMIT || latitude > NORTHERN_LIMIT) {
            throw new IllegalArgumentException("The polar caps have no UTM, and the latitude was " + latitude);
        }
        double fromMeridian = Math.IEEEremainder(position.longitude() - meridian(zone), 360);
        var plane = TransverseMercator.project(new TransverseMercator.Angles(fromMeridian, latitude));
        double easting = FALSE_EASTING_M + SCALE * plane.eastM();
        double northing = SCALE * plane.northM();
        return latitude >= 0
                ? new Utm(zone, Half.NORTH, easting, northing)
                : new Utm(zone, Half.SOUTH, easting, northing + FALSE_NORTHING_M);
    }

    /// The place that a text such as `38N 434837 3685873` or `UTM zone 38S, 434837 E, 3685873 N` names.
    ///
    /// The letter may be a half (N, S) or a band (C to X). An S is read as band S (32° to 40° N) where the
    /// northing fits that band, and as south elsewhere; zones 18 to 21 have land at both and are read as south.
    public static Optional<Utm> find(String text) {
        Matcher matcher = TEXT.matcher(text.strip().toUpperCase(Locale.ROOT));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return find(
                matcher.group(1) + matcher.group(2),
                Double.parseDouble(matcher.group(3).replace(',', '.')),
                Double.parseDouble(matcher.group(4).replace(',', '.')));
    }

    /// The place in a zone written as `38N`, `38 S` or `38`; a zone without a letter is read as north.
    public static Optional<Utm> find(String zoneText, double eastingM, double northingM) {
        String compact = zoneText.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s.-]|ZONE|UTM|ORTH|OUTH", "");
        if (!compact.matches("\\d{1,2}[C-HJ-NP-X]?")) {
            return Optional.empty();
        }
        boolean lettered = !Character.isDigit(compact.charAt(compact.length() - 1));
        int zone = Integer.parseInt(lettered ? compact.substring(0, compact.length() - 1) : compact);
        boolean inGrid = eastingM > 0 && eastingM < 1e6 && northingM >= 0 && northingM <= FALSE_NORTHING_M;
        if (zone < 1 || zone > 60 || !inGrid) {
            return Optional.empty();
        }
        Half half = lettered ? half(compact.charAt(compact.length() - 1), zone, northingM) : Half.NORTH;
        return Optional.of(new Utm(zone, half, eastingM, northingM));
    }

    /// The position on the ground.
    public Position toPosition() {
        double north = half == Half.NORTH ? northingM : northingM - FALSE_NORTHING_M;
        var angles = TransverseMercator.unproject(
                new TransverseMercator.Plane((eastingM - FALSE_EASTING_M) / SCALE, north / SCALE));
        double longitude = Math.IEEEremainder(meridian(zone) + angles.fromMeridian(), 360);
        return new Position(longitude, angles.latitude());
    }

    /// The zone that a position belongs to, with the exceptions of band V (Norway) and band X (Svalbard).
    public static int zoneOf(Position position) {
        double longitude = position.longitude() == 180 ? -180 : position.longitude();
        double latitude = position.latitude();
        if (latitude >= 56 && latitude < 64 && longitude >= 3 && longitude < 12) {
            return 32;
        }
        if (latitude >= 72 && latitude <= NORTHERN_LIMIT && longitude >= 0 && longitude < 42) {
            return longitude < 9 ? 31 : longitude < 21 ? 33 : longitude < 33 ? 35 : 37;
        }
        return (int) Math.floor((longitude + 180) / 6) + 1;
    }

    /// The central meridian of a zone, in degrees east.
    static double meridian(int zone) {
        return 6 * zone - 183;
    }

    /// The letter of the 8° band that a latitude lies in; the last one, X, reaches from 72° to 84°.
    static char bandOf(double latitude) {
        int index = (int) Math.floor((latitude - SOUTHERN_LIMIT) / 8);
        return BANDS.charAt(Math.clamp(index, 0, BANDS.length() - 1));
    }

    private static Half half(char letter, int zone, double northingM) {
        if (letter == 'S') {
            boolean fitsBand = northingM >= LOWEST_BAND_S_M && northingM <= HIGHEST_BAND_S_M;
            return fitsBand && (zone < 18 || zone > 21) ? Half.NORTH : Half.SOUTH;
        }
        return letter >= 'N' ? Half.NORTH : Half.SOUTH;
    }

    @Override
    public String toString() {
        char letter = half == Half.NORTH ? 'N' : 'S';
        return String.format(Locale.ROOT, "%d%c %.0f %.0f", zone, letter, eastingM, northingM);
    }
}
