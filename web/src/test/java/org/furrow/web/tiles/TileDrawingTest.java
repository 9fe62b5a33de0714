package org.furrow.web.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Ring;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;

class TileDrawingTest {

    private static final LayerSpec PLACES = new LayerSpec("places", List.of("kind"), List.of("name"));

    @ParameterizedTest
    @ValueSource(ints = {0, 4, 6, 9, 11, 13})
    void every_area_is_drawn_or_counted_at_every_zoom(int zoom) {
        LayerIndex layer = LayerIndex.read(RandomAreas.SPEC, new RandomAreas(1, 600, 31.1, -11.7));

        List<String> drawn = new ArrayList<>();
        long counted = 0;
        for (Decoded.Feature feature : allTiles(layer, zoom)) {
            if (feature.count() > 1) {
                counted += feature.count();
            } else {
                drawn.add((String) feature.words().get("id"));
            }
        }

        assertThat(drawn.stream().distinct().count() + counted).isEqualTo(600);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 10, 12, 14})
    void an_area_of_some_pixels_keeps_its_surface(int zoom) {
        for (int seed = 0; seed < 40; seed++) {
            LayerIndex layer = LayerIndex.read(RandomAreas.SPEC, new RandomAreas(seed, 1, 12.3, 44.5));
            double truth = layer.outlines().area(0) / Math.pow(4, TileWindow.DEEPEST - zoom);
            if (truth < 1024) {
                continue;
            }

            double surface = 0;
            double outline = 0;
            for (Decoded.Feature feature : allTiles(layer, zoom)) {
                var inTile = GeometryFixer.fix(feature.shape())
                        .intersection(feature.shape().getFactory().toGeometry(new Envelope(0, 4096, 0, 4096)));
                surface += inTile.getArea();
                outline += inTile.getLength();
            }

            assertThat(surface).as("zoom %d, seed %d", zoom, seed).isCloseTo(truth, within(2.5 * outline + 4));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 8, 11, 15, 18})
    void rings_are_wound_as_the_format_says_and_stay_within_the_margin(int zoom) {
        LayerIndex layer = LayerIndex.read(RandomAreas.SPEC, new RandomAreas(7, 200, 100.5, 17.1));

        assertThat(someTiles(layer, zoom)).isNotEmpty().allSatisfy(feature -> {
            Envelope box = feature.shape().getEnvelopeInternal();
            assertThat(Math.min(box.getMinX(), box.getMinY())).isGreaterThanOrEqualTo(-TileWindow.MARGIN);
            assertThat(Math.max(box.getMaxX(), box.getMaxY()))
                    .isLessThanOrEqualTo(TileWindow.EXTENT + TileWindow.MARGIN);
            for (int i = 0; i < feature.shape().getNumGeometries(); i++) {
                Polygon polygon = (Polygon) feature.shape().getGeometryN(i);
                assertThat(polygon.getArea()).isPositive();
                assertThat(Area.ofRingSigned(polygon.getExteriorRing().getCoordinates()))
                        .isNegative();
            }
        });
    }

    @Test
    void a_hole_stays_a_hole() {
        Sketch square = new Sketch(
                Sketch.Kind.POLYGON,
                List.of(new Sketch.Part(List.of(
                        Ring.of(0, 0, 0, 1, 1, 1, 1, 0, 0, 0),
                        Ring.of(0.25, 0.25, 0.25, 0.75, 0.75, 0.75, 0.75, 0.25, 0.25, 0.25)))));
        LayerIndex layer = LayerIndex.read(
                RandomAreas.SPEC, sink -> sink.accept(new TileFeature(List.of("sha", "open", "HA-1"), square)));

        Polygon drawn = (Polygon) allTiles(layer, 6).getFirst().shape();

        assertThat(drawn.getNumInteriorRing()).isOne();
        assertThat(drawn.getArea()).isCloseTo(0.75 * drawn.getEnvelope().getArea(), within(500.0));
    }

    @Test
    void nothing_is_drawn_in_a_tile_that_lies_in_a_hole() {
        Sketch frame = new Sketch(
                Sketch.Kind.POLYGON,
                List.of(new Sketch.Part(
                        List.of(Ring.of(0, 0, 0, 10, 10, 10, 10, 0, 0, 0), Ring.of(1, 1, 1, 9, 9, 9, 9, 1, 1, 1)))));
        LayerIndex layer = LayerIndex.read(
                RandomAreas.SPEC, sink -> sink.accept(new TileFeature(List.of("sha", "open", "HA-1"), frame)));

        assertThat(tileSet(layer).draw(new TileWindow(10, 526, 497))).isEmpty();
    }

    @Test
    void areas_smaller_than_a_pixel_are_merged_by_what_the_map_colours_by() {
        LayerIndex layer = LayerIndex.read(RandomAreas.SPEC, sink -> {
            sink.accept(tiny("sha", "HA-1"));
            sink.accept(tiny("sha", "HA-2"));
            sink.accept(tiny("cha", "HA-3"));
        });

        List<Decoded.Feature> drawn = allTiles(layer, 5);

        assertThat(drawn).hasSize(2);
        assertThat(drawn)
                .anySatisfy(pixel -> assertThat(pixel.words())
                        .containsEntry("classification", "sha")
                        .containsEntry("count", 2L)
                        .doesNotContainKey("id"));
        assertThat(drawn)
                .anySatisfy(pixel ->
                        assertThat(pixel.words()).containsEntry("id", "HA-3").doesNotContainKey("count"));
        assertThat(drawn)
                .allSatisfy(pixel -> assertThat(pixel.shape().getArea()).isEqualTo(64));
    }

    @Test
    void a_long_and_thin_area_is_never_lost() {
        Sketch lane = Sketch.polygon(20, 10, 20.5, 10.3, 20.5, 10.30002, 20, 10.00002, 20, 10);
        LayerIndex layer = LayerIndex.read(
                RandomAreas.SPEC, sink -> sink.accept(new TileFeature(List.of("sha", "open", "HA-1"), lane)));

        for (int zoom = 0; zoom <= 14; zoom++) {
            assertThat(allTiles(layer, zoom)).as("zoom %d", zoom).isNotEmpty();
        }
    }

    @Test
    void points_are_drawn_and_counted() {
        LayerIndex layer = LayerIndex.read(PLACES, sink -> {
            sink.accept(TileFeature.of(new Position(10, 20), "village", "A"));
            sink.accept(TileFeature.of(new Position(10.0001, 20), "village", "B"));
        });

        assertThat(allTiles(layer, 8))
                .singleElement()
                .satisfies(point -> assertThat(point.count()).isEqualTo(2));
        assertThat(allTiles(layer, 14))
                .hasSize(2)
                .allSatisfy(point -> assertThat(point.shape().getGeometryType()).isEqualTo("Point"));
    }

    @Test
    void a_line_that_leaves_the_tile_and_comes_back_is_drawn_in_two_pieces() {
        Sketch line =
                new Sketch(Sketch.Kind.LINE, List.of(new Sketch.Part(List.of(Ring.of(5, 1, 15, 1, 15, 2, 5, 2)))));
        LayerIndex layer =
                LayerIndex.read(PLACES, sink -> sink.accept(new TileFeature(List.of("river", "Long"), line)));

        Decoded tile = Decoded.of(tileSet(layer).draw(new TileWindow(5, 16, 15)));

        assertThat(tile.features())
                .singleElement()
                .satisfies(drawn -> assertThat(drawn.shape().getNumGeometries()).isEqualTo(2));
    }

    @Test
    void an_empty_tile_has_no_bytes() {
        LayerIndex layer = LayerIndex.read(RandomAreas.SPEC, new RandomAreas(1, 5, 31.1, -11.7));

        assertThat(tileSet(layer).draw(new TileWindow(10, 3, 3))).isEmpty();
    }

    @Test
    void an_area_at_the_edge_of_the_world_is_drawn() {
        Sketch edge = Sketch.polygon(179, -89, 180, -89, 180, -80, 179, -80, 179, -89);
        LayerIndex layer = LayerIndex.read(
                RandomAreas.SPEC, sink -> sink.accept(new TileFeature(List.of("sha", "open", "HA-1"), edge)));

        assertThat(Decoded.of(tileSet(layer).draw(new TileWindow(18, (1 << 18) - 1, (1 << 18) - 1)))
                        .features())
                .hasSize(1);
    }

    private static TileFeature tiny(String classification, String id) {
        return new TileFeature(
                List.of(classification, "open", id),
                Sketch.polygon(20, 10, 20.0001, 10, 20.0001, 10.0001, 20, 10.0001, 20, 10));
    }

    private static TileSet tileSet(LayerIndex layer) {
        return new TileSet("test", "1", List.of(layer));
    }

    private static List<Decoded.Feature> allTiles(LayerIndex layer, int zoom) {
        return tilesOf(layer, zoom).toList();
    }

    private static List<Decoded.Feature> someTiles(LayerIndex layer, int zoom) {
        return tilesOf(layer, zoom).limit(2_000).toList();
    }

    /// Every feature of every tile that shows any, found from the box round each feature.
    private static Stream<Decoded.Feature> tilesOf(LayerIndex layer, int zoom) {
        int side = TileWindow.DEEPEST + 12 - zoom;
        return Stream.iterate(0, i -> i < layer.size(), i -> i + 1)
                .map(layer.tree()::box)
                .flatMap(box -> windows(box, side, zoom))
                .distinct()
                .flatMap(window -> Decoded.of(tileSet(layer).draw(window)).features().stream());
    }

    private static Stream<TileWindow> windows(PackedTree.Box box, int side, int zoom) {
        List<TileWindow> windows = new ArrayList<>();
        for (int x = box.west() >> side; x <= box.east() >> side; x++) {
            for (int y = box.north() >> side; y <= box.south() >> side; y++) {
                windows.add(new TileWindow(zoom, x, y));
            }
        }
        return windows.stream().limit(400);
    }
}
