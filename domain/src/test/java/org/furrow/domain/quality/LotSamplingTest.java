package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LotSamplingTest {

    private static final CodeLetter A = new CodeLetter("A", 8, 2);
    private static final CodeLetter B = new CodeLetter("B", 15, 3);
    private static final CodeLetter C = new CodeLetter("C", CodeLetter.NO_LIMIT, 5);
    private static final LotSampling TABLE = new LotSampling(List.of(A, B, C), 0, 1, 2);

    @ParameterizedTest
    @CsvSource({"1, A, 1", "2, A, 2", "8, A, 2", "9, B, 3", "15, B, 3", "16, C, 5", "100000000, C, 5"})
    void the_size_of_a_lot_finds_its_letter_and_its_sample(long units, String letter, long sample) {
        LotSampling.Plan plan = TABLE.plan(new FiniteLot(units), Severity.NORMAL);

        assertThat(plan.letter().letter()).isEqualTo(letter);
        assertThat(plan.sample()).isEqualTo(sample);
    }

    @ParameterizedTest
    @CsvSource({"9, TIGHTENED, C", "16, TIGHTENED, C", "16, REDUCED, A", "9, REDUCED, A", "2, REDUCED, A"})
    void strictness_moves_along_the_letters_and_stops_at_the_ends(long units, Severity severity, String letter) {
        assertThat(TABLE.plan(new FiniteLot(units), severity).letter().letter()).isEqualTo(letter);
    }

    @Test
    void a_sample_is_never_larger_than_its_lot() {
        assertThat(TABLE.plan(new FiniteLot(9), Severity.TIGHTENED).sample()).isEqualTo(5);
        assertThat(TABLE.plan(new FiniteLot(2), Severity.TIGHTENED).sample()).isEqualTo(2);
    }

    @Test
    void no_lot_is_inspected_while_inspection_is_discontinued() {
        assertThatThrownBy(() -> TABLE.plan(new FiniteLot(9), Severity.DISCONTINUED))
                .hasMessageContaining("discontinued");
    }

    @Test
    void a_table_that_cannot_be_is_refused() {
        CodeLetter smaller = new CodeLetter("B", 15, 2);

        assertThatThrownBy(() -> new LotSampling(List.of(), 0, 1, 2)).hasMessageContaining("last code letter");
        assertThatThrownBy(() -> new LotSampling(List.of(A, B), 0, 1, 2)).hasMessageContaining("last code letter");
        assertThatThrownBy(() -> new LotSampling(List.of(B, A, C), 0, 1, 2)).hasMessageContaining("larger lots");
        assertThatThrownBy(() -> new LotSampling(List.of(A, smaller, C), 0, 1, 2))
                .hasMessageContaining("2 after 2");
        assertThatThrownBy(() -> new LotSampling(List.of(A, B, C), 2, 1, 2)).hasMessageContaining("number was 2");
        assertThatThrownBy(() -> new LotSampling(List.of(A, B, C), -1, 1, 2)).hasMessageContaining("number was -1");
        assertThatThrownBy(() -> new LotSampling(List.of(A, B, C), 0, -1, 2)).hasMessageContaining("-1 and 2");
        assertThatThrownBy(() -> new CodeLetter("", 8, 2)).hasMessageContaining("1 to 3 characters");
        assertThatThrownBy(() -> new CodeLetter("A", 0, 2)).hasMessageContaining("0 and 2");
        assertThatThrownBy(() -> new CodeLetter("A", 8, 0)).hasMessageContaining("8 and 0");
    }
}
