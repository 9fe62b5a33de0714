package org.furrow.web;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.furrow.web.map.Basemap;
import org.furrow.web.tiles.LayerIndex;
import org.furrow.web.tiles.LayerSpec;
import org.furrow.web.tiles.TileFeature;
import org.furrow.web.tiles.TileSet;
import org.furrow.web.tiles.TileSets;

/// A made-up island with made-up hazards, for looking at pages.
final class ExampleTiles {

    static final double LONGITUDE = -38;
    static final double LATITUDE = 21;

    private ExampleTiles() {}

    static TileSets all() {
        TileSet hazards = set("hazards", new LayerSpec("hazards", List.of("shown"), List.of("id", "status")));
        TileSet releases = set("releases", new LayerSpec("releases", List.of("kind"), List.of("hazard", "released")));
        TileSet country = new TileSet("country", "1", List.of(coast(), districts(), places()));
        return new TileSets(Map.of(
                Basemap.NAME,
                Basemap.source(),
                "hazards",
                () -> hazards,
                "releases",
                () -> releases,
                "country",
                () -> country));
    }

    private static TileSet set(String name, LayerSpec spec) {
        boolean isHazards = name.equals("hazards");
        return new TileSet(name, "1", List.of(LayerIndex.read(spec, sink -> areas(isHazards, sink))));
    }

    private static void areas(boolean hazards, Consumer<TileFeature> sink) {
        SplittableRandom random = new SplittableRandom(hazards ? 5 : 6);
        for (int i = 0; i < (hazards ? 600 : 300); i++) {
            List<String> values = hazards
                    ? List.of(List.of("sha", "cha", "closed", "indication").get(i % 4), "HA-%04d".formatted(i), "open")
                    : List.of(
                            List.of("cleared", "reduced", "cancelled").get(i % 3),
                            "HA-%04d".formatted(i),
                            "2026-01-01");
            double x = LONGITUDE + 0.5 + random.nextGaussian() * 0.35;
            double y = LATITUDE + 0.4 + random.nextGaussian() * 0.3;
            if (hazards && i % 10 == 0) {
                sink.accept(TileFeature.of(
                        new Position(x, y), "place-" + values.getFirst(), values.get(1), values.getLast()));
            }
            sink.accept(new TileFeature(values, blob(random, x, y, 0.002 + random.nextDouble() * 0.008)));
        }
    }

    private static LayerIndex coast() {
        return LayerIndex.read(
                new LayerSpec("coast", List.of(), List.of()),
                sink -> sink.accept(new TileFeature(
                        List.of(), blob(new SplittableRandom(3), LONGITUDE + 0.5, LATITUDE + 0.4, 1.4))));
    }

    private static LayerIndex districts() {
        Sketch line = new Sketch(
                Sketch.Kind.LINE,
                List.of(new Sketch.Part(
                        List.of(Ring.of(LONGITUDE - 0.7, LATITUDE + 0.4, LONGITUDE + 1.8, LATITUDE + 0.6)))));
        return LayerIndex.read(
                new LayerSpec("districts", List.of(), List.of("name")),
                sink -> sink.accept(new TileFeature(List.of("North"), line)));
    }

    private static LayerIndex places() {
        return LayerIndex.read(new LayerSpec("places", List.of("kind"), List.of("name")), sink -> {
            sink.accept(TileFeature.of(new Position(LONGITUDE + 0.5, LATITUDE + 0.4), "town", "Veldrin"));
            sink.accept(TileFeature.of(new Position(LONGITUDE + 0.1, LATITUDE + 0.9), "town", "Osk Harbour"));
            sink.accept(TileFeature.of(new Position(LONGITUDE + 0.9, LATITUDE), "village", "Lower Tamm"));
        });
    }

    private static Sketch blob(SplittableRandom random, double x, double y, double radius) {
        int corners = 24;
        double[] xy = new double[2 * corners + 2];
        for (int i = 0; i < corners; i++) {
            double angle = 2 * Math.PI * i / corners;
            double reach = radius * random.nextDouble(0.75, 1.15);
            xy[2 * i] = x + reach * Math.cos(angle);
            xy[2 * i + 1] = y + reach * Math.sin(angle) * 0.8;
        }
        xy[2 * corners] = xy[0];
        xy[2 * corners + 1] = xy[1];
        return Sketch.polygon(xy);
    }
}
