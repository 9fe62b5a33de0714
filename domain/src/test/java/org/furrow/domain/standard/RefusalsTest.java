package org.furrow.domain.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.furrow.domain.decision.Refusal;
import org.junit.jupiter.api.Test;

class RefusalsTest {

    @Test
    void every_code_is_used_once_and_every_advice_begins_with_maybe() {
        List<Refusal> all = Refusals.all();

        assertThat(all)
                .extracting(Refusal::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("F-\\d+\\.\\d+"));
        assertThat(all).extracting(Refusal::advice).allMatch(advice -> advice.startsWith("Maybe "));
        assertThat(all).extracting(Refusal::sentence).noneMatch(sentence -> sentence.contains("safe"));
    }

    @Test
    void they_come_by_step_and_by_number() {
        assertThat(Refusals.all())
                .extracting(Refusal::code)
                .startsWith("F-0.1", "F-0.2")
                .containsSubsequence("F-6.9", "F-6.10", "F-7.1", "F-7.3", "F-9.1", "F-10.1", "F-10.2");
    }
}
