package org.furrow.store.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FootprintStageTest {

    @ParameterizedTest(name = "at most {0} corners in memory")
    @ValueSource(ints = {0, 12, 1_000})
    void footprints_come_back_from_the_west_wherever_they_were_kept(int mostCorners) {
        try (FootprintStage stage = new FootprintStage(mostCorners)) {
            for (int place = 0; place < 10; place++) {
                stage.add(place, box(0.01 * ((place * 7) % 10)));
            }
            stage.remove(3);

            List<Long> places = new ArrayList<>();
            List<Double> wests = new ArrayList<>();
            stage.eachFromTheWest((place, footprint) -> {
                places.add(place);
                wests.add(footprint.bounds().west());
            });

            assertThat(wests).hasSize(9).isSorted();
            assertThat(places).startsWith(0L, 6L).doesNotContain(3L);
        }
    }

    private static Footprint box(double west) {
        double east = west + 0.004;
        return Footprint.of(Sketch.polygon(west, 0, east, 0, east, 0.004, west, 0.004, west, 0));
    }
}
