import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/// Makes a GeoJSON file of hazard polygons for benchmarks: about 23 corners each, clustered in 400 districts in the
/// open ocean near 36° S 24° W, sizes log-normal with a Pareto tail (median 3 ha), many of them overlapping.
///
/// Arguments: the file, how many, a seed.
public final class MakingPolygons {

    private static final double METRES_PER_DEGREE = 110_540;
    private static final int DISTRICTS = 400;
    private static final String[] WORDS =
            "road village school canal orchard ridge river bridge well pasture clinic farm".split(" ");

    private final RandomGenerator random;
    private final double[] west = new double[DISTRICTS];
    private final double[] south = new double[DISTRICTS];

    private MakingPolygons(long seed) {
        random = new SplittableRandom(seed);
        for (int i = 0; i < DISTRICTS; i++) {
            west[i] = random.nextGaussian(-24, 2);
            south[i] = random.nextGaussian(-36, 1.5);
        }
    }

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        MakingPolygons making = new MakingPolygons(Long.parseLong(arguments[2]));
        try (BufferedWriter out = Files.newBufferedWriter(Path.of(arguments[0]))) {
            out.write("{\"type\":\"FeatureCollection\",\"features\":[\n");
            for (int i = 1; i <= count; i++) {
                out.write(making.feature(i));
                out.write(i < count ? ",\n" : "\n");
            }
            out.write("]}\n");
        }
    }

    private String feature(int number) {
        int district = (int) (DISTRICTS * Math.pow(random.nextDouble(), 2));
        double squareMetres = random.nextDouble() < 0.97
                ? 30_000 * Math.exp(random.nextGaussian(0, 1.2))
                : 200_000 * pareto(1.1);
        String word = WORDS[random.nextInt(WORDS.length)];
        String properties = String.format(
                Locale.ROOT,
                "{\"ha_id\":\"HA-%07d\",\"name\":\"D%03d %s %d\",\"ha_type\":\"%s\",\"status\":\"Open\","
                        + "\"hazard\":\"AP mine\",\"district\":\"D%03d\",\"reported\":\"%d-%02d-%02d\"}",
                number, district, word, number, random.nextInt(7) < 3 ? "CHA" : "SHA", district,
                random.nextInt(1989, 2025), random.nextInt(1, 13), random.nextInt(1, 29));
        return "{\"type\":\"Feature\",\"properties\":" + properties
                + ",\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[["
                + ring(district, Math.clamp(squareMetres, 200, 6e7)) + "]]}}";
    }

    /// A star round its centre, so that no edge crosses another.
    private String ring(int district, double squareMetres) {
        double x = west[district] + random.nextGaussian(0, 0.08);
        double y = south[district] + random.nextGaussian(0, 0.06);
        double radius = Math.sqrt(squareMetres / Math.PI) / METRES_PER_DEGREE;
        int corners = (int) Math.min(4 + pareto(1.0) * 3, 600);
        StringBuilder ring = new StringBuilder();
        String first = "";
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double reach = radius * random.nextDouble(0.75, 1.2);
            String corner = String.format(
                    Locale.ROOT, "[%.7f,%.7f]",
                    x + reach * Math.cos(angle) / Math.cos(Math.toRadians(y)), y + reach * Math.sin(angle));
            first = i == 0 ? corner : first;
            ring.append(corner).append(',');
        }
        return ring.append(first).toString();
    }

    private double pareto(double shape) {
        return Math.pow(1 - random.nextDouble(), -1 / shape);
    }
}
