package org.furrow.web.tiles;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.furrow.domain.ground.Position;
import org.furrow.web.shell.Office;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class TilesControllerTest {

    private static final Office OFFICE = new Office("Sample country", true, ZoneOffset.UTC);
    private static final LayerSpec PLACES = new LayerSpec("places", List.of("kind"), List.of("name"));

    private final LayerIndex places =
            LayerIndex.read(PLACES, sink -> sink.accept(TileFeature.of(new Position(0.1, 0.1), "village", "Amber")));
    private final TileSet set = new TileSet("places", "r17", List.of(places));
    private final MockMvc server = MockMvcBuilders.standaloneSetup(
                    new TilesController(new TileSets(Map.of("places", () -> set)), new TileCache(1 << 20), OFFICE))
            .build();

    @Test
    void a_tile_comes_compressed_with_its_version_as_tag() throws Exception {
        server.perform(get("/tiles/places/5/16/15.mvt").header("Accept-Encoding", "gzip, br"))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", "application/vnd.mapbox-vector-tile"))
                .andExpect(header().string("Content-Encoding", "gzip"))
                .andExpect(header().string("ETag", "\"r17\""))
                .andExpect(header().string("Cache-Control", "no-cache, private"));
    }

    @Test
    void a_client_that_cannot_unpack_gets_the_plain_tile() throws Exception {
        byte[] plain = set.draw(new TileWindow(5, 16, 15));

        server.perform(get("/tiles/places/5/16/15.mvt"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Content-Encoding"))
                .andExpect(content().bytes(plain));
    }

    @Test
    void a_tile_asked_for_by_version_may_be_kept_for_a_year() throws Exception {
        server.perform(get("/tiles/places/5/16/15.mvt").queryParam("v", "r17"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"));
    }

    @Test
    void a_tile_that_the_browser_has_is_not_sent_again() throws Exception {
        server.perform(get("/tiles/places/5/16/15.mvt").header("If-None-Match", "\"r17\""))
                .andExpect(status().isNotModified())
                .andExpect(content().string(""));
    }

    @Test
    void a_tile_without_anything_has_no_content() throws Exception {
        server.perform(get("/tiles/places/5/1/1.mvt")).andExpect(status().isNoContent());
    }

    @Test
    void there_is_no_tile_outside_the_world_nor_of_an_unknown_set() throws Exception {
        server.perform(get("/tiles/places/5/32/1.mvt")).andExpect(status().isNotFound());
        server.perform(get("/tiles/places/19/1/1.mvt")).andExpect(status().isNotFound());
        server.perform(get("/tiles/victims/5/1/1.mvt")).andExpect(status().isNotFound());
    }
}
