package org.furrow.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Files of areas in the open ocean.
final class Areas {

    private Areas() {}

    /// A file of so many boxes, side by side; each tenth overlaps the next.
    static String geoJson(int count) {
        List<String> features = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            features.add(feature(i));
        }
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",\n", features) + "]}";
    }

    private static String feature(int number) {
        double west = -24 + (number % 60) * 0.001;
        double east = west + (number % 10 == 0 ? 0.0011 : 0.0009);
        int row = number / 60;
        double south = -36 + row * 0.001;
        double north = south + 0.0009;
        return String.format(Locale.ROOT, """
                {"type":"Feature","properties":{"reference":"X-%1$d","classification":"SHA","status":"open",
                "reported":"2025-01-01"},"geometry":{"type":"Polygon","coordinates":[[[%2$.4f,%3$.4f],[%4$.4f,%3$.4f],
                [%4$.4f,%5$.4f],[%2$.4f,%5$.4f],[%2$.4f,%3$.4f]]]}}""", number, west, south, east, north);
    }
}
