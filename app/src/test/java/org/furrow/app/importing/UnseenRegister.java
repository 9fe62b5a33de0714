package org.furrow.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.sf.geographiclib.Geodesic;
import net.sf.geographiclib.PolygonArea;

/// A national register as nobody prepared it: no references, columns with local names, a quarter without geometry, six
/// in a hundred drawn across themselves, rings left open, neighbours that overlap, and one file with x and y swapped.
///
/// It lies in the ocean. Next to each file it counts what a person would count who knows how it was made.
final class UnseenRegister {

    private static final double WEST = -24.2;
    private static final double SOUTH = -36.2;
    private static final double METRES_PER_DEGREE = 111_000;

    private final Random chance;
    private final List<Sheet> sheets = new ArrayList<>();

    /// A file of the register.
    ///
    /// @param rows how many features it has
    /// @param drawn how many of them have a surface
    /// @param broken how many of these cross themselves
    /// @param open how many have a ring that does not close
    /// @param squareMetres the surface of all, on the ellipsoid
    record Sheet(String name, String text, int rows, int drawn, int broken, int open, double squareMetres) {}

    UnseenRegister(long seed) {
        chance = new Random(seed);
        for (int i = 1; i <= 5; i++) {
            sheets.add(sheet("opasne_povrsine_" + i + ".geojson", 220, i == 3));
        }
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    private Sheet sheet(String name, int rows, boolean isSwapped) {
        List<String> features = new ArrayList<>();
        int drawn = 0;
        int broken = 0;
        int open = 0;
        double total = 0;
        for (int i = 0; i < rows; i++) {
            double[][] parts = parts(i);
            boolean isBroken = i % 17 == 5 && i % 4 != 0;
            boolean isOpen = i % 11 == 3 && i % 4 != 0 && !isBroken;
            if (i % 4 == 0) {
                features.add(feature(i, "null"));
                continue;
            }
            drawn++;
            broken += isBroken ? 1 : 0;
            open += isOpen ? 1 : 0;
            total += isBroken ? crossed(parts[0]) : squareMetres(parts);
            features.add(feature(i, geometry(isBroken ? new double[][] {bowTie(parts[0])} : parts, isOpen, isSwapped)));
        }
        String text = "{\"type\":\"FeatureCollection\",\"features\":[\n" + String.join(",\n", features) + "\n]}";
        return new Sheet(name, text, rows, drawn, broken, open, total);
    }

    private String feature(int row, String geometry) {
        String properties = row % 50 == 7
                ? "null"
                : "{\"OPC\":\"Grad %d\",\"VRSTA_P\":\"%s\",\"POV\":null,\"NAP\":\"%s\"}"
                        .formatted(row % 9, row % 3 == 0 ? "A" : "B7", row % 5 == 0 ? "uz potok, čšž" : "");
        return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
    }

    /// One or two quadrangles beside each other; each fourth lies half on the one drawn before it.
    private double[][] parts(int row) {
        double x = WEST + chance.nextDouble() * 0.4;
        double y = SOUTH + chance.nextDouble() * 0.4;
        double size = Math.exp(10.64 + 0.9 * chance.nextGaussian());
        double side = Math.min(900, Math.sqrt(size)) / METRES_PER_DEGREE;
        if (row % 6 == 1) {
            return new double[][] {box(x, y, side), box(x + 2 * side, y + side, side / 2)};
        }
        return new double[][] {box(x, y, side)};
    }

    private static double[] box(double x, double y, double side) {
        double w = side / Math.cos(Math.toRadians(36));
        double[] ring = {x, y, x + w, y + side / 9, x + w * 0.9, y + side, x - w / 11, y + side * 0.8, x, y};
        for (int i = 0; i < ring.length; i++) {
            ring[i] = Math.round(ring[i] * 1e7) / 1e7;
        }
        return ring;
    }

    /// The same corners in an order that crosses itself, so that two opposite triangles are left.
    private static double[] bowTie(double[] box) {
        return new double[] {box[0], box[1], box[2], box[3], box[6], box[7], box[4], box[5], box[0], box[1]};
    }

    /// The two triangles of a bow tie: the sides that cross are from the second corner to the fourth and from the third
    /// to the first.
    private static double crossed(double[] box) {
        double[] at = crossing(box);
        double[] one = {box[0], box[1], box[2], box[3], at[0], at[1], box[0], box[1]};
        double[] other = {box[6], box[7], box[4], box[5], at[0], at[1], box[6], box[7]};
        return squareMetres(new double[][] {one, other});
    }

    private static double[] crossing(double[] box) {
        double dx = box[6] - box[2];
        double dy = box[7] - box[3];
        double ex = box[0] - box[4];
        double ey = box[1] - box[5];
        double t = ((box[4] - box[2]) * ey - (box[5] - box[3]) * ex) / (dx * ey - dy * ex);
        return new double[] {box[2] + t * dx, box[3] + t * dy};
    }

    private static double squareMetres(double[][] rings) {
        double total = 0;
        for (double[] ring : rings) {
            PolygonArea area = new PolygonArea(Geodesic.WGS84, false);
            for (int i = 0; i + 2 < ring.length; i += 2) {
                area.AddPoint(ring[i + 1], ring[i]);
            }
            total += Math.abs(area.Compute().area);
        }
        return total;
    }

    private static String geometry(double[][] rings, boolean isOpen, boolean isSwapped) {
        List<String> parts = new ArrayList<>();
        for (double[] ring : rings) {
            List<String> points = new ArrayList<>();
            for (int i = 0; i < ring.length - (isOpen ? 2 : 0); i += 2) {
                double first = isSwapped ? ring[i + 1] : ring[i];
                double second = isSwapped ? ring[i] : ring[i + 1];
                points.add(String.format(Locale.ROOT, "[%.7f,%.7f]", first, second));
            }
            parts.add("[[" + String.join(",", points) + "]]");
        }
        return "{\"type\":\"MultiPolygon\",\"coordinates\":[" + String.join(",", parts) + "]}";
    }
}
