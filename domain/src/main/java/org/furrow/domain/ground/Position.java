package org.furrow.domain.ground;

import java.util.Locale;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicMask;

/// A point on the ground in WGS 84.
///
/// @param longitude degrees east, -180 to 180
/// @param latitude degrees north, -90 to 90
public record Position(double longitude, double latitude) {

    public Position {
        if (!(longitude >= -180 && longitude <= 180)) {
            throw new IllegalArgumentException("A longitude lies between -180 and 180 degrees, but was " + longitude);
        }
        if (!(latitude >= -90 && latitude <= 90)) {
            throw new IllegalArgumentException("A latitude lies between -90 and 90 degrees, but was " + latitude);
        }
    }

    /// Whether the two numbers can be a position: finite and within the bounds of longitude and latitude.
    public static boolean isPossible(double longitude, double latitude) {
        return longitude >= -180 && longitude <= 180 && latitude >= -90 && latitude <= 90;
    }

    /// The distance to the other along the ellipsoid, in metres.
    public double metresTo(Position other) {
        return Geodesic.WGS84.Inverse(latitude, longitude, other.latitude, other.longitude, GeodesicMask.DISTANCE).s12;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.6f° %s %.6f° %s",
                Math.abs(latitude),
                latitude < 0 ? "S" : "N",
                Math.abs(longitude),
                longitude < 0 ? "W" : "E");
    }
}
