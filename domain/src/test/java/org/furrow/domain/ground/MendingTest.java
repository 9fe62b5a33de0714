package org.furrow.domain.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.furrow.domain.ground.Mending.Defect;
import org.furrow.domain.ground.Mending.Kind;
import org.furrow.domain.ground.Mending.Mended;
import org.junit.jupiter.api.Test;

class MendingTest {

    @Test
    void a_square_of_a_hundredth_of_a_degree_on_the_equator_is_sound_and_123_hectares() {
        Mended mended = Mending.mend(Sketch.polygon(0, 0, 0.01, 0, 0.01, 0.01, 0, 0.01, 0, 0));

        assertThat(mended.defects()).isEmpty();
        assertThat((double) mended.footprint().orElseThrow().area().squareMetres())
                .isCloseTo(1113.19 * 1105.74, within(1000.0));
    }

    @Test
    void an_unclosed_ring_is_closed_and_named() {
        Mended mended = Mending.mend(Sketch.polygon(0, 0, 0.01, 0, 0.01, 0.01, 0, 0.01));

        assertThat(kinds(mended)).containsExactly(Kind.UNCLOSED_RING);
        assertThat(mended.footprint()).isPresent();
    }

    @Test
    void a_bow_tie_becomes_two_triangles_and_says_where_it_crossed() {
        Mended mended = Mending.mend(Sketch.polygon(0, 0, 0.01, 0.01, 0.01, 0, 0, 0.01, 0, 0));

        assertThat(kinds(mended)).containsExactly(Kind.INVALID_RING);
        assertThat(mended.defects().getFirst().where()).contains(new Position(0.005, 0.005));
        assertThat(mended.footprint().orElseThrow().toSketch().parts()).hasSize(2);
    }

    @Test
    void two_corners_enclose_nothing() {
        Mended mended = Mending.mend(Sketch.polygon(0, 0, 0.01, 0, 0, 0));

        assertThat(kinds(mended)).containsExactly(Kind.SHORT_RING);
        assertThat(mended.footprint()).isEmpty();
    }

    @Test
    void corners_on_one_line_enclose_nothing() {
        Mended mended = Mending.mend(Sketch.polygon(0, 0, 0.01, 0, 0.02, 0, 0, 0));

        assertThat(kinds(mended)).contains(Kind.ZERO_AREA);
        assertThat(mended.footprint()).isEmpty();
    }

    @Test
    void a_point_is_not_a_surface() {
        assertThat(kinds(Mending.mend(Sketch.point(1, 1)))).containsExactly(Kind.NOT_A_SURFACE);
    }

    @Test
    void a_latitude_of_91_is_impossible() {
        assertThat(kinds(Mending.mend(Sketch.polygon(0, 0, 0.01, 91, 0.01, 0, 0, 0))))
                .containsExactly(Kind.IMPOSSIBLE_COORDINATE);
    }

    @Test
    void a_footprint_written_as_binary_and_read_again_is_the_same() {
        Footprint footprint = Footprint.of(Sketch.polygon(0, 0, 0.01, 0, 0.01, 0.01, 0, 0.01, 0, 0));

        assertThat(Footprint.ofWkb(footprint.toWkb(), footprint.area()).area()).isEqualTo(footprint.area());
        assertThat(footprint.minus(footprint)).isEmpty();
    }

    private static List<Kind> kinds(Mended mended) {
        return mended.defects().stream().map(Defect::kind).toList();
    }
}
