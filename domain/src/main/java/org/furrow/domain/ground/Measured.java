package org.furrow.domain.ground;

import java.util.List;
import java.util.Optional;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.GeodesicData;
import net.sf.geographiclib.PolygonArea;
import net.sf.geographiclib.PolygonResult;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;

/// What somebody measured from point to point on the ground; every leg is a geodesic of the WGS 84 ellipsoid.
///
/// @param metres the length of all legs, the way back to the first point left out
/// @param lastLeg the leg to the last point; absent where there is only one
/// @param enclosed what the points enclose when the last is joined to the first; absent for fewer than three points
///     and where legs cross or touch, since what is inside cannot be told then
/// @param isCrossing whether the joined legs cross or touch one another
public record Measured(double metres, Optional<Leg> lastLeg, Optional<Enclosed> enclosed, boolean isCrossing) {

    private static final int CORNERS = 3;

    /// One leg.
    ///
    /// @param bearing at its first point, in degrees clockwise from true north, 0 up to 360
    public record Leg(double metres, double bearing) {

        /// The leg between the two.
        public static Leg between(Position from, Position to) {
            GeodesicData line =
                    Geodesic.WGS84.Inverse(from.latitude(), from.longitude(), to.latitude(), to.longitude());
            return new Leg(line.s12, line.azi1 < 0 ? line.azi1 + 360 : line.azi1);
        }
    }

    /// What a closed line encloses.
    public record Enclosed(Area area, double perimeterM) {}

    /// Measures along the points.
    ///
    /// @param points one or more
    public static Measured of(List<Position> points) {
        double metres = 0;
        Optional<Leg> last = Optional.empty();
        for (int i = 1; i < points.size(); i++) {
            Leg leg = Leg.between(points.get(i - 1), points.get(i));
            metres += leg.metres();
            last = Optional.of(leg);
        }
        if (points.size() < CORNERS) {
            return new Measured(metres, last, Optional.empty(), false);
        }
        boolean isCrossing = !ring(points).isSimple();
        return new Measured(metres, last, isCrossing ? Optional.empty() : Optional.of(enclosed(points)), isCrossing);
    }

    private static Enclosed enclosed(List<Position> points) {
        PolygonArea sum = new PolygonArea(Geodesic.WGS84, false);
        points.forEach(point -> sum.AddPoint(point.latitude(), point.longitude()));
        PolygonResult result = sum.Compute();
        return new Enclosed(Area.ofSquareMetres(Math.abs(result.area)), result.perimeter);
    }

    /// The closed line with longitudes that do not jump where it crosses the antimeridian.
    private static LinearRing ring(List<Position> points) {
        Coordinate[] corners = new Coordinate[points.size() + 1];
        double longitude = points.getFirst().longitude();
        for (int i = 0; i < points.size(); i++) {
            longitude += Math.IEEEremainder(points.get(i).longitude() - longitude, 360);
            corners[i] = new Coordinate(longitude, points.get(i).latitude());
        }
        corners[points.size()] = corners[0].copy();
        return Grid.FACTORY.createLinearRing(corners);
    }
}
