package org.furrow.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class RefusalTest {

    @Test
    void the_words_are_filled_in_where_they_first_appear() {
        Reason reason = ChangeRefusal.STILL_REMAINS.because("The handover", "H-1", "5 m²", "release the rest first");

        assertThat(reason.sentence()).isEqualTo("The handover of H-1 is not possible: 5 m² still remain.");
        assertThat(reason.advice()).isEqualTo("Maybe release the rest first.");
    }

    @Test
    void a_reason_with_a_word_too_many_is_a_mistake_of_the_program() {
        assertThatThrownBy(() -> ChangeRefusal.NO_DEPTH.because("H-1", "more")).hasMessageContaining("F-10.1");
    }

    @Test
    void a_refusal_without_reasons_is_no_refusal() {
        assertThat(Decision.of(List.of())).isEqualTo(new Decision.Allowed());
        assertThatThrownBy(() -> new Decision.Refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
