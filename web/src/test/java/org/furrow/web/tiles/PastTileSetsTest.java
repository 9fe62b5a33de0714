package org.furrow.web.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.Clocks;
import org.junit.jupiter.api.Test;

class PastTileSetsTest {

    private static final LayerSpec PLACES = new LayerSpec("places", List.of("kind"), List.of());

    private final AtomicReference<String> present = new AtomicReference<>("1");
    private final AtomicReference<String> lateEntries = new AtomicReference<>("none");
    private final List<Clocks> readings = new ArrayList<>();

    @Test
    void a_past_state_is_read_once_while_nothing_is_written() {
        PastTileSets past = past(100);

        past.get("hazards", day(1));
        past.get("hazards", day(1));

        assertThat(readings).containsExactly(day(1));
    }

    @Test
    void an_entry_that_does_not_belong_to_it_leaves_a_past_state_as_it_is() {
        PastTileSets past = past(100);
        past.get("hazards", day(1));

        present.set("2");

        assertThat(past.get("hazards", day(1)).version()).isEqualTo(past.version(day(1)));
        assertThat(readings).hasSize(1);
    }

    @Test
    void a_late_entry_that_belongs_to_it_is_read() {
        PastTileSets past = past(100);
        past.get("hazards", day(1));

        present.set("2");
        lateEntries.set("one");

        assertThat(past.get("hazards", day(1)).version()).isEqualTo("one-2024-01-01");
        assertThat(readings).hasSize(2);
    }

    @Test
    void only_the_last_four_states_are_kept() {
        PastTileSets past = past(100);

        for (int day : new int[] {1, 2, 3, 4, 5, 5, 2, 1}) {
            past.get("hazards", day(day));
        }

        assertThat(readings).containsExactly(day(1), day(2), day(3), day(4), day(5), day(1));
    }

    @Test
    void states_go_earlier_where_they_are_large_but_the_one_asked_for_stays() {
        PastTileSets past = past(1);

        for (int day : new int[] {1, 1, 2, 2, 1}) {
            past.get("hazards", day(day));
        }

        assertThat(readings).containsExactly(day(1), day(2), day(1));
    }

    private PastTileSets past(int mostFeatures) {
        return new PastTileSets(
                present::get,
                clocks -> lateEntries.get() + "-" + clocks.asOf(),
                (clocks, version) -> {
                    readings.add(clocks);
                    LayerIndex one = LayerIndex.read(
                            PLACES, sink -> sink.accept(TileFeature.of(new Position(0.1, 0.1), "village")));
                    return List.of(new TileSet("hazards", version, List.of(one)));
                },
                mostFeatures);
    }

    private static Clocks day(int day) {
        return new Clocks(LocalDate.of(2024, 1, day), Instant.MAX);
    }
}
