package org.furrow.web.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.furrow.web.ledger.Waterfall.Strip;
import org.junit.jupiter.api.Test;

class WaterfallTest {

    @Test
    void each_bar_begins_where_the_one_above_it_ended() {
        Waterfall waterfall = new Waterfall(400);

        assertThat(waterfall.standing(200)).isEqualTo(new Strip(0, 500, 500, 500));
        assertThat(waterfall.step(200)).isEqualTo(new Strip(500, 500, 500, 1_000));
        assertThat(waterfall.step(-300)).isEqualTo(new Strip(250, 750, 1_000, 250));
        assertThat(waterfall.standing(100)).isEqualTo(new Strip(0, 250, 250, 250));
    }

    @Test
    void a_change_that_is_too_small_to_be_seen_is_still_a_thin_bar_and_none_is_none() {
        Waterfall waterfall = new Waterfall(1_000_000);
        waterfall.standing(500_000);

        assertThat(waterfall.step(1).width()).isEqualTo(4);
        assertThat(waterfall.step(0).width()).isZero();
    }

    @Test
    void a_ledger_of_nothing_has_no_bars() {
        assertThat(new Waterfall(0).standing(0)).isEqualTo(new Strip(0, 0, 0, 0));
    }
}
