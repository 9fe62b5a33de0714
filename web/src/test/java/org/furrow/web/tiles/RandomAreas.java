package org.furrow.web.tiles;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;

/// Made-up areas round one point, star-shaped and therefore sound, from a few metres to a few kilometres wide, a third
/// of them with a hole.
record RandomAreas(long seed, int count, double longitude, double latitude) implements FeatureSource {

    static final LayerSpec SPEC = new LayerSpec("hazards", List.of("classification", "status"), List.of("id"));

    @Override
    public void readInto(Consumer<TileFeature> sink) {
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = 0; i < count; i++) {
            sink.accept(new TileFeature(
                    List.of(random.nextBoolean() ? "sha" : "cha", random.nextBoolean() ? "open" : "tasked", "HA-" + i),
                    new Sketch(Sketch.Kind.POLYGON, List.of(part(random)))));
        }
    }

    private Sketch.Part part(SplittableRandom random) {
        double x = longitude + random.nextGaussian() * 0.2;
        double y = latitude + random.nextGaussian() * 0.2;
        double radius = Math.exp(random.nextDouble(Math.log(2e-5), Math.log(0.05)));
        Ring outer = star(random, x, y, radius);
        return random.nextInt(3) > 0
                ? new Sketch.Part(List.of(outer))
                : new Sketch.Part(List.of(outer, star(random, x, y, radius / 3)));
    }

    private static Ring star(SplittableRandom random, double x, double y, double radius) {
        int corners = random.nextInt(3, 60);
        double[] xy = new double[2 * corners + 2];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double reach = radius * random.nextDouble(0.8, 1.1);
            xy[2 * i] = x + reach * Math.cos(angle);
            xy[2 * i + 1] = y + reach * Math.sin(angle);
        }
        xy[2 * corners] = xy[0];
        xy[2 * corners + 1] = xy[1];
        return Ring.of(xy);
    }
}
