package org.furrow.web.tiles;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.furrow.web.shell.Office;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Serves the areas of a file of GeoJSON lines as tiles, so that the renderer can be measured through real HTTP.
///
/// Arguments: FILE PORT CACHE_BYTES; with 0 bytes every tile is drawn anew.
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@Import(TilesController.class)
class TileBenchServer {

    private static final LayerSpec HAZARDS =
            new LayerSpec("hazards", List.of("ha_type", "status"), List.of("ha_id", "hazard"));

    public static void main(String[] args) {
        long start = System.nanoTime();
        LayerIndex hazards = LayerIndex.read(HAZARDS, new GeoJsonLines(Path.of(args[0]), HAZARDS));
        System.out.printf("%d areas read in %d ms%n", hazards.size(), (System.nanoTime() - start) / 1_000_000);
        TileSets sets = new TileSets(Map.of("hazards", () -> new TileSet("hazards", "1", List.of(hazards))));
        new SpringApplicationBuilder(TileBenchServer.class)
                .properties(Map.of(
                        "server.port", args[1], "server.address", "127.0.0.1", "spring.threads.virtual.enabled", true))
                .initializers(context -> {
                    context.getBeanFactory().registerSingleton("cache", new TileCache(Long.parseLong(args[2])));
                    context.getBeanFactory().registerSingleton("sets", sets);
                    context.getBeanFactory().registerSingleton("office", new Office("Bench", true, ZoneOffset.UTC));
                })
                .run();
    }
}
