package org.furrow.domain.ground;

/// The transverse Mercator projection of WGS 84 by Krüger's series in the third flattening, to the sixth order.
///
/// Within 4,000 km of the central meridian the series errs by a few nanometres (C. F. F. Karney, Transverse Mercator
/// with an accuracy of a few nanometers, Journal of Geodesy 85, 2011, equations 35 and 36). Figures are in metres of
/// the projection plane without scale factor and false origin, and in degrees from the central meridian.
final class TransverseMercator {

    private static final double SEMI_MAJOR_M = 6_378_137;
    private static final double FLATTENING = 1 / 298.257223563;
    private static final double N = FLATTENING / (2 - FLATTENING);
    private static final double ECCENTRICITY = Math.sqrt(FLATTENING * (2 - FLATTENING));
    private static final double RECTIFYING_RADIUS_M =
            SEMI_MAJOR_M / (1 + N) * (1 + N * N / 4 + Math.pow(N, 4) / 64 + Math.pow(N, 6) / 256);
    private static final int NEWTON_STEPS = 8;

    private static final double[] FORWARD = {
        series(1, 1 / 2.0, -2 / 3.0, 5 / 16.0, 41 / 180.0, -127 / 288.0, 7891 / 37800.0),
        series(2, 13 / 48.0, -3 / 5.0, 557 / 1440.0, 281 / 630.0, -1983433 / 1935360.0),
        series(3, 61 / 240.0, -103 / 140.0, 15061 / 26880.0, 167603 / 181440.0),
        series(4, 49561 / 161280.0, -179 / 168.0, 6601661 / 7257600.0),
        series(5, 34729 / 80640.0, -3418889 / 1995840.0),
        series(6, 212378941 / 319334400.0)
    };

    private static final double[] BACKWARD = {
        series(1, 1 / 2.0, -2 / 3.0, 37 / 96.0, -1 / 360.0, -81 / 512.0, 96199 / 604800.0),
        series(2, 1 / 48.0, 1 / 15.0, -437 / 1440.0, 46 / 105.0, -1118711 / 3870720.0),
        series(3, 17 / 480.0, -37 / 840.0, -209 / 4480.0, 5569 / 90720.0),
        series(4, 4397 / 161280.0, -11 / 504.0, -830251 / 7257600.0),
        series(5, 4583 / 161280.0, -108847 / 3991680.0),
        series(6, 20648693 / 638668800.0)
    };

    private TransverseMercator() {}

    /// A place in the projection plane, in metres.
    record Plane(double eastM, double northM) {}

    /// A place by its angles, in degrees.
    record Angles(double fromMeridian, double latitude) {}

    static Plane project(Angles angles) {
        double lambda = Math.toRadians(angles.fromMeridian());
        double tau = conformal(Math.tan(Math.toRadians(angles.latitude())));
        double xi = Math.atan2(tau, Math.cos(lambda));
        double eta = asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
        double north = xi;
        double east = eta;
        for (int j = 1; j <= FORWARD.length; j++) {
            north += FORWARD[j - 1] * Math.sin(2 * j * xi) * Math.cosh(2 * j * eta);
            east += FORWARD[j - 1] * Math.cos(2 * j * xi) * Math.sinh(2 * j * eta);
        }
        return new Plane(RECTIFYING_RADIUS_M * east, RECTIFYING_RADIUS_M * north);
    }

    static Angles unproject(Plane plane) {
        double north = plane.northM() / RECTIFYING_RADIUS_M;
        double east = plane.eastM() / RECTIFYING_RADIUS_M;
        double xi = north;
        double eta = east;
        for (int j = 1; j <= BACKWARD.length; j++) {
            xi -= BACKWARD[j - 1] * Math.sin(2 * j * north) * Math.cosh(2 * j * east);
            eta -= BACKWARD[j - 1] * Math.cos(2 * j * north) * Math.sinh(2 * j * east);
        }
        double conformal = Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi));
        double fromMeridian = Math.toDegrees(Math.atan2(Math.sinh(eta), Math.cos(xi)));
        return new Angles(fromMeridian, Math.toDegrees(Math.atan(geographic(conformal))));
    }

    /// The tangent of the conformal latitude, from that of the geographic one.
    private static double conformal(double tau) {
        double secant = Math.hypot(1, tau);
        double sigma = Math.sinh(ECCENTRICITY * atanh(ECCENTRICITY * tau / secant));
        return tau * Math.hypot(1, sigma) - sigma * secant;
    }

    /// The tangent of the geographic latitude, from that of the conformal one, by Newton's method.
    private static double geographic(double conformal) {
        double squared = ECCENTRICITY * ECCENTRICITY;
        double tau = conformal / (1 - squared);
        for (int step = 0; step < NEWTON_STEPS; step++) {
            double guess = conformal(tau);
            double slope = (1 - squared) * Math.hypot(1, guess) * Math.hypot(1, tau) / (1 + (1 - squared) * tau * tau);
            double change = (conformal - guess) / slope;
            tau += change;
            if (Math.abs(change) < 1e-15 * Math.max(1, Math.abs(tau))) {
                break;
            }
        }
        return tau;
    }

    private static double series(int firstPower, double... terms) {
        double sum = 0;
        for (int i = 0; i < terms.length; i++) {
            sum += terms[i] * Math.pow(N, firstPower + i);
        }
        return sum;
    }

    private static double asinh(double x) {
        double size = Math.abs(x);
        double result = Math.log1p(size * (1 + size / (Math.hypot(1, size) + 1)));
        return Math.copySign(result, x);
    }

    private static double atanh(double x) {
        return 0.5 * (Math.log1p(x) - Math.log1p(-x));
    }
}
