package org.furrow.domain.cleaning;

import java.util.Arrays;

/// Where rows that belong together lie: their median point, and half of them nearer to it than the median distance.
///
/// Medians are used because a few wrong points do not move them.
///
/// @param longitude of the median point
/// @param latitude of the median point
/// @param medianMetres the median distance to it
/// @param farMetres from which distance on a row is far
record Spread(double longitude, double latitude, double medianMetres, double farMetres) {

    private static final double METRES_PER_DEGREE = 111_195;

    static Spread of(RowFacts facts, int[] rows, PlaceLimits.Far far) {
        double[] longitudes = Arrays.stream(rows).mapToDouble(facts::longitude).toArray();
        double[] latitudes = Arrays.stream(rows).mapToDouble(facts::latitude).toArray();
        double x = median(longitudes.clone());
        double y = median(latitudes.clone());
        double[] metres = new double[rows.length];
        for (int i = 0; i < rows.length; i++) {
            metres[i] = metres(x, y, longitudes[i], latitudes[i]);
        }
        double middle = median(metres);
        return new Spread(x, y, middle, Math.max(far.leastMetres(), far.times() * middle));
    }

    /// The distance to the median point, on a ball: good to about 0.5 %.
    double metresTo(double toLongitude, double toLatitude) {
        return metres(longitude, latitude, toLongitude, toLatitude);
    }

    private static double metres(double x1, double y1, double x2, double y2) {
        double halfHeight = Math.sin(Math.toRadians(y2 - y1) / 2);
        double halfWidth = Math.sin(Math.toRadians(x2 - x1) / 2);
        double chord = halfHeight * halfHeight
                + Math.cos(Math.toRadians(y1)) * Math.cos(Math.toRadians(y2)) * halfWidth * halfWidth;
        return Math.toDegrees(2 * Math.asin(Math.min(1, Math.sqrt(chord)))) * METRES_PER_DEGREE;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
