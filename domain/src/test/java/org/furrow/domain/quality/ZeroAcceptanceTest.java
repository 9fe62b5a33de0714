package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ZeroAcceptanceTest {

    @ParameterizedTest
    @CsvSource({
        "0.90, 2302, 920, 575, 230, 114, 45",
        "0.95, 2995, 1197, 748, 299, 149, 59",
        "0.99, 4603, 1840, 1149, 459, 228, 90"
    })
    void the_sample_is_that_of_the_usual_table(
            double confidence, int permille, int quarter, int fourPermille, int one, int two, int five) {
        assertThat(size(confidence, 0.001)).isEqualTo(permille);
        assertThat(size(confidence, 0.0025)).isEqualTo(quarter);
        assertThat(size(confidence, 0.004)).isEqualTo(fourPermille);
        assertThat(size(confidence, 0.01)).isEqualTo(one);
        assertThat(size(confidence, 0.02)).isEqualTo(two);
        assertThat(size(confidence, 0.05)).isEqualTo(five);
    }

    @ParameterizedTest
    @CsvSource({"0.75, 0.5, 2", "0.99, 0.9, 2", "0.999, 0.9, 3", "0.875, 0.5, 3", "0.8751, 0.5, 4", "0.1, 0.9, 1"})
    void a_sample_that_reaches_the_confidence_exactly_is_enough(double confidence, double tolerated, int size) {
        assertThat(size(confidence, tolerated)).isEqualTo(size);
    }

    @Test
    void the_sample_reaches_its_confidence_and_one_unit_less_does_not() {
        for (double confidence : new double[] {0.5, 0.8, 0.9, 0.95, 0.99, 0.999}) {
            for (double tolerated : new double[] {0.0001, 0.001, 0.01, 0.03, 0.1, 0.3}) {
                int size = size(confidence, tolerated);

                assertThat(ZeroAcceptance.confidence(size, tolerated)).isGreaterThanOrEqualTo(confidence - 1e-12);
                assertThat(ZeroAcceptance.confidence(size - 1, tolerated)).isLessThan(confidence);
            }
        }
    }

    @Test
    void no_unit_gives_no_confidence_and_the_finest_question_has_an_answer() {
        assertThat(ZeroAcceptance.confidence(0, 0.01)).isZero();
        assertThat(ZeroAcceptance.confidence(69, 0.01)).isCloseTo(0.5, within(0.001));
        assertThat(size(1 - Assurance.FINEST, Assurance.FINEST)).isEqualTo(13_815_504);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.01", "1, 0.01", "0.95, 0", "0.95, 1", "-0.1, 0.01", "NaN, 0.01", "0.95, NaN", "95, 1"})
    void a_share_that_cannot_be_is_refused(double confidence, double tolerated) {
        assertThatThrownBy(() -> new Assurance(confidence, tolerated)).hasMessageContaining("lie between");
    }

    private static int size(double confidence, double tolerated) {
        return ZeroAcceptance.sampleSize(new Assurance(confidence, tolerated));
    }
}
