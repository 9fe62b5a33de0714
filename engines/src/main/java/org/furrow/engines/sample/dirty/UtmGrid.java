package org.furrow.engines.sample.dirty;

/// Coordinates of the universal transverse Mercator grid on WGS 84, southern half, by Krüger's series to the third
/// order: good to a millimetre within a zone.
///
/// @param zone 1 to 60
/// @param easting metres
/// @param northing metres, 10,000,000 at the equator
record UtmGrid(int zone, double easting, double northing) {

    private static final double N = 1 / (2 * 298.257223563 - 1);
    private static final double RADIUS = 6378137 / (1 + N) * (1 + N * N / 4 + N * N * N * N / 64);
    private static final double SCALE = 0.9996;
    private static final double[] ALPHA = {
        N / 2 - 2 * N * N / 3 + 5 * N * N * N / 16, 13 * N * N / 48 - 3 * N * N * N / 5, 61 * N * N * N / 240
    };

    static UtmGrid of(double longitude, double latitude) {
        int zone = (int) StrictMath.floor((longitude + 180) / 6) + 1;
        double lambda = StrictMath.toRadians(longitude - (6 * zone - 183));
        double sine = StrictMath.sin(StrictMath.toRadians(latitude));
        double e = 2 * StrictMath.sqrt(N) / (1 + N);
        double t = StrictMath.sinh(atanh(sine) - e * atanh(e * sine));
        double xi = StrictMath.atan2(t, StrictMath.cos(lambda));
        double eta = atanh(StrictMath.sin(lambda) / StrictMath.sqrt(1 + t * t));
        double x = eta;
        double y = xi;
        for (int i = 0; i < ALPHA.length; i++) {
            double twice = 2.0 * (i + 1);
            x += ALPHA[i] * StrictMath.cos(twice * xi) * StrictMath.sinh(twice * eta);
            y += ALPHA[i] * StrictMath.sin(twice * xi) * StrictMath.cosh(twice * eta);
        }
        return new UtmGrid(zone, 500_000 + SCALE * RADIUS * x, 10_000_000 + SCALE * RADIUS * y);
    }

    private static double atanh(double x) {
        return 0.5 * StrictMath.log((1 + x) / (1 - x));
    }
}
