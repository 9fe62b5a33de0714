package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Random;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.quality.DrawnSquares.Shortfall;
import org.furrow.domain.quality.SamplingStandard.Layout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrawingSquaresTest {

    @Test
    void the_sample_is_what_was_ordered_with_its_share_at_the_edge() {
        DrawnSquares drawn = draw(field(200, 200), new Layout(5, 20, 0.6), 40);

        assertThat(drawn.shortfall()).isEqualTo(Shortfall.NONE);
        assertThat(drawn.squares()).hasSize(40);
        assertThat(drawn.squares().stream().filter(DrawnSquares.Square::isEdge)).hasSize(24);
        assertThat(drawn.edge().drawn()).isEqualTo(24);
        assertThat(drawn.interior())
                .isEqualTo(new DrawnSquares.Stratum(drawn.interior().fit(), 16, 16));
        assertThat(drawn.squares())
                .allMatch(square -> drawn.ground().covers(square.footprint()))
                .extracting(DrawnSquares.Square::name)
                .startsWith("S001", "S002")
                .doesNotHaveDuplicates();
        assertThat(drawn.sampled().squareMetres()).isEqualTo(40 * 25);
    }

    @Test
    void each_part_says_what_its_squares_show_when_nothing_is_found() {
        assertThat(new DrawnSquares.Stratum(200, 100, 100).confidence(0.01))
                .isEqualTo(new FiniteLot(200).confidence(100, 0.01));
        assertThat(new DrawnSquares.Stratum(0, 5, 0).confidence(0.01)).isZero();
        assertThat(new DrawnSquares.Stratum(FiniteLot.MOST + 5, 299, 299).confidence(0.01))
                .isBetween(0.95, 0.951);
    }

    @Test
    void no_square_is_drawn_twice() {
        DrawnSquares drawn = draw(field(101, 101), new Layout(10, 10, 0.5), 81);

        assertThat(drawn.squares().stream().map(square -> square.footprint().bounds()))
                .doesNotHaveDuplicates()
                .hasSize(81);
    }

    @Test
    void the_same_seed_gives_the_same_squares_and_another_one_others() {
        Layout layout = new Layout(5, 10, 0.5);

        assertThat(draw(field(200, 200), layout, 20)).isEqualTo(draw(field(200, 200), layout, 20));
        assertThat(DrawingSquares.draw(field(200, 200), new SampleOrder(layout, 20, 8), new Random(8)))
                .isNotEqualTo(Optional.of(draw(field(200, 200), layout, 20)));
    }

    @ParameterizedTest
    @CsvSource({
        "9, 9, 0.5, 5, 0, NOTHING_FITS",
        "25, 25, 0.5, 50, 4, TOO_FEW_FIT",
        "60, 60, 1.0, 4, 4, NONE",
        "60, 60, 0.0, 12, 12, TOO_FEW_INSIDE",
        "200, 200, 1.0, 160, 160, TOO_FEW_AT_EDGE"
    })
    void where_fewer_fit_it_says_how_many_and_why(
            int width, int height, double share, int count, int drawn, Shortfall why) {
        DrawnSquares squares = draw(field(width, height), new Layout(10, 10, share), count);

        assertThat(squares.squares()).hasSize(drawn);
        assertThat(squares.shortfall()).isEqualTo(why);
        assertThat(squares.edge().drawn() + squares.interior().drawn()).isEqualTo(drawn);
    }

    @Test
    void ground_so_tight_that_one_grid_misses_it_is_tried_with_others() {
        assertThat(draw(field(24, 24), new Layout(10, 0, 0), 4).squares()).hasSize(4);
    }

    @Test
    void every_square_of_the_lot_is_as_likely_as_the_others() {
        int east = 0;
        int all = 0;
        for (int seed = 0; seed < 400; seed++) {
            Layout layout = new Layout(10, 0, 0);
            DrawnSquares drawn = DrawingSquares.draw(field(200, 50), new SampleOrder(layout, 5, seed), new Random(seed))
                    .orElseThrow();
            for (DrawnSquares.Square square : drawn.squares()) {
                all++;
                east += square.footprint().bounds().centre().longitude() > -30 + 100 / 111_319.49 ? 1 : 0;
            }
        }

        assertThat(all).isEqualTo(2_000);
        assertThat(east).isBetween(900, 1_100);
    }

    @Test
    void ground_that_is_too_large_for_its_squares_is_not_drawn_from() {
        Footprint country = Footprint.of(Sketch.polygon(10, 40, 30, 40, 30, 60, 10, 60, 10, 40));

        assertThat(DrawingSquares.draw(country, new SampleOrder(new Layout(1, 5, 0.5), 9, 1), new Random(1)))
                .isEmpty();
    }

    @Test
    void an_order_that_cannot_be_is_refused() {
        Layout layout = new Layout(1, 0, 1);

        assertThatThrownBy(() -> new SampleOrder(layout, 0, 1)).hasMessageContaining("was for 0");
        assertThatThrownBy(() -> new SampleOrder(layout, 5_001, 1)).hasMessageContaining("was for 5001");
        assertThatThrownBy(() -> new SampleOrder(layout, 1, -1)).hasMessageContaining("was -1");
        assertThatThrownBy(() -> new SampleOrder(layout, 1, 1_000_000_000)).hasMessageContaining("was 1000000000");
        assertThatThrownBy(() -> new Layout(0, 0, 1)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new Layout(101, 0, 1)).hasMessageContaining("was 101");
        assertThatThrownBy(() -> new Layout(1, -1, 1)).hasMessageContaining("was -1");
        assertThatThrownBy(() -> new Layout(1, 501, 1)).hasMessageContaining("was 501");
        assertThatThrownBy(() -> new Layout(1, 0, 1.01)).hasMessageContaining("was 1.01");
        assertThatThrownBy(() -> new Layout(1, 0, Double.NaN)).hasMessageContaining("was NaN");
    }

    private static DrawnSquares draw(Footprint ground, Layout layout, int count) {
        return DrawingSquares.draw(ground, new SampleOrder(layout, count, 7), new Random(7))
                .orElseThrow();
    }

    /// A field so many metres wide and high at the equator.
    private static Footprint field(double widthM, double heightM) {
        double east = -30 + widthM / 111_319.49;
        double north = heightM / 110_574.28;
        return Footprint.of(Sketch.polygon(-30, 0, east, 0, east, north, -30, north, -30, 0));
    }
}
