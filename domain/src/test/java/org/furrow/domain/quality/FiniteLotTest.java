package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiniteLotTest {

    @ParameterizedTest
    @CsvSource({
        // One defective unit of 20 is found in 19 of 20 draws of 19.
        "20, 0.95, 0.05, 19",
        "20, 0.951, 0.05, 20",
        "1, 0.95, 0.01, 1",
        "2, 0.5, 0.5, 1",
        "100, 0.95, 0.01, 95",
        "1000, 0.95, 0.01, 258",
        "100000000, 0.95, 0.01, 299"
    })
    void the_sample_is_the_smallest_that_reaches_the_confidence(
            long units, double confidence, double tolerated, long size) {
        assertThat(new FiniteLot(units).sampleSize(new Assurance(confidence, tolerated)))
                .isEqualTo(size);
    }

    @Test
    void it_is_the_sample_that_whole_numbers_give() {
        for (String confidence : new String[] {"0.5", "0.8", "0.9", "0.95", "0.99"}) {
            for (String tolerated : new String[] {"0.01", "0.05", "0.1", "0.25", "0.5"}) {
                for (int units = 1; units <= 60; units++) {
                    assertThat(new FiniteLot(units)
                                    .sampleSize(new Assurance(
                                            Double.parseDouble(confidence), Double.parseDouble(tolerated))))
                            .as("%s units, %s, %s", units, confidence, tolerated)
                            .isEqualTo(exact(units, new BigDecimal(confidence), new BigDecimal(tolerated)));
                }
            }
        }
    }

    @Test
    void a_finite_lot_never_needs_more_than_one_without_end_once_the_share_is_a_whole_number_of_units() {
        Assurance assurance = new Assurance(0.95, 0.01);
        long before = 0;
        for (int units = 100; units <= 100_000; units += 100) {
            long size = new FiniteLot(units).sampleSize(assurance);

            assertThat(size).isBetween(before, (long) ZeroAcceptance.sampleSize(assurance));
            before = size;
        }
    }

    @Test
    void the_confidence_of_a_sample_grows_to_certainty() {
        FiniteLot lot = new FiniteLot(200);

        assertThat(lot.confidence(0, 0.01)).isZero();
        assertThat(lot.confidence(100, 0.01)).isCloseTo(1 - 100.0 * 99 / (200 * 199), within(1e-12));
        assertThat(lot.confidence(199, 0.01)).isEqualTo(1);
        assertThat(lot.confidence(200, 0.001)).isEqualTo(1);
        assertThat(lot.confidence(199, 0.001)).isCloseTo(0.995, within(1e-12));
    }

    @Test
    void a_share_of_a_lot_is_a_whole_number_of_units_and_one_at_least() {
        assertThat(new FiniteLot(200).defective(0.01)).isEqualTo(2);
        assertThat(new FiniteLot(201).defective(0.01)).isEqualTo(3);
        assertThat(new FiniteLot(7).defective(0.01)).isEqualTo(1);
        assertThat(new FiniteLot(300).defective(0.07)).isEqualTo(21);
    }

    @Test
    void a_lot_or_a_sample_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> new FiniteLot(0)).hasMessageContaining("was 0");
        assertThatThrownBy(() -> new FiniteLot(FiniteLot.MOST + 1)).hasMessageContaining("was 100000001");
        assertThatThrownBy(() -> new FiniteLot(5).confidence(6, 0.1)).hasMessageContaining("was 6");
        assertThatThrownBy(() -> new FiniteLot(5).confidence(-1, 0.1)).hasMessageContaining("was -1");
    }

    /// The smallest n with C(N-D, n) / C(N, n) <= 1 - confidence, in whole numbers.
    private static long exact(int units, BigDecimal confidence, BigDecimal tolerated) {
        int defective = Math.max(
                1,
                tolerated
                        .multiply(BigDecimal.valueOf(units))
                        .setScale(0, java.math.RoundingMode.CEILING)
                        .intValueExact());
        BigDecimal risk = BigDecimal.ONE.subtract(confidence);
        for (int n = 1; n < units; n++) {
            BigDecimal missed = new BigDecimal(choose(units - defective, n));
            if (missed.compareTo(risk.multiply(new BigDecimal(choose(units, n)))) <= 0) {
                return n;
            }
        }
        return units;
    }

    private static BigInteger choose(int of, int many) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < many; i++) {
            ways = ways.multiply(BigInteger.valueOf((long) of - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return many > of ? BigInteger.ZERO : ways;
    }
}
