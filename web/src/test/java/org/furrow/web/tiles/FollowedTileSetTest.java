package org.furrow.web.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class FollowedTileSetTest {

    private final AtomicReference<String> version = new AtomicReference<>("1");
    private final AtomicInteger readings = new AtomicInteger();
    private final FollowedTileSet followed = new FollowedTileSet(version::get, now -> {
        readings.incrementAndGet();
        return new TileSet("hazards", now, List.of());
    });

    @Test
    void is_read_once_while_the_version_stays() {
        followed.current();
        followed.current();

        assertThat(readings).hasValue(1);
    }

    @Test
    void is_read_again_when_the_version_changes() {
        followed.current();
        version.set("2");

        assertThat(followed.current().version()).isEqualTo("2");
        assertThat(readings).hasValue(2);
    }
}
