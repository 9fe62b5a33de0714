package org.furrow.engines.chance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

class ChanceTest {

    private static final int DRAWS = 60_000;

    @Test
    void the_same_seed_draws_the_same_numbers() {
        Chance one = Chance.of(42);
        Chance other = Chance.of(42);

        assertThat(one.longs(100).toArray()).isEqualTo(other.longs(100).toArray());
        assertThat(Chance.of(43).nextLong()).isNotEqualTo(Chance.of(42).nextLong());
    }

    @Test
    void a_named_stream_does_not_depend_on_what_was_drawn_before() {
        Chance fresh = Chance.of(42);
        Chance used = Chance.of(42);
        used.nextLong();

        assertThat(used.stream("coast").nextLong())
                .isEqualTo(fresh.stream("coast").nextLong());
        assertThat(used.stream(7).nextLong()).isEqualTo(fresh.stream(7).nextLong());
        assertThat(fresh.stream("coast").nextLong())
                .isNotEqualTo(fresh.stream("roads").nextLong());
    }

    @Test
    void a_log_normal_has_its_median_and_mean() {
        LogNormal cleared = new LogNormal(7.55, 0.8);
        double[] values = drawn(cleared::draw);
        Arrays.sort(values);

        assertThat(values[DRAWS / 2]).isCloseTo(cleared.median(), within(cleared.median() * 0.03));
        assertThat(Arrays.stream(values).average().orElseThrow())
                .isCloseTo(cleared.mean(), within(cleared.mean() * 0.03));
    }

    @Test
    void a_negative_binomial_has_its_mean_and_spread() {
        double[] counts = drawn(new NegativeBinomial(3, 0.5)::draw);
        double mean = Arrays.stream(counts).average().orElseThrow();
        double variance = Arrays.stream(counts)
                .map(each -> (each - mean) * (each - mean))
                .average()
                .orElseThrow();

        assertThat(mean).isCloseTo(3, within(0.12));
        assertThat(variance).isCloseTo(3 + 9 / 0.5, within(1.5));
    }

    @Test
    void a_poisson_with_a_large_mean_has_that_mean() {
        double mean = Arrays.stream(drawn(new Poisson(95)::draw)).average().orElseThrow();

        assertThat(mean).isCloseTo(95, within(0.3));
    }

    @Test
    void weights_are_shares() {
        Weighted<String> mix = Weighted.of("sha", 3.0).or("cha", 1.0);
        Chance chance = Chance.of(5);
        long confirmed = java.util.stream.IntStream.range(0, DRAWS)
                .filter(draw -> mix.draw(chance).equals("cha"))
                .count();

        assertThat(confirmed / (double) DRAWS).isCloseTo(0.25, within(0.01));
    }

    private static double[] drawn(ToDoubleFunction<Chance> draw) {
        Chance chance = Chance.of(11);
        double[] values = new double[DRAWS];
        Arrays.setAll(values, i -> draw.applyAsDouble(chance));
        return values;
    }
}
