package org.furrow.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwitchingRulesTest {

    private static final SwitchingRules RULES = new SwitchingRules(new SwitchingRules.Several(2, 5), 5, 5, 15);

    /// A accepted, N not accepted, R reduction agreed, U work unsteady, C corrective action accepted; a number repeats.
    @ParameterizedTest
    @CsvSource({
        "'', NORMAL, BEGUN",
        "NAAA, NORMAL, BEGUN",
        "NAAAN, TIGHTENED, SEVERAL_NOT_ACCEPTED",
        "NAAAAN, NORMAL, BEGUN",
        "NN, TIGHTENED, SEVERAL_NOT_ACCEPTED",
        "NNAAAA, TIGHTENED, SEVERAL_NOT_ACCEPTED",
        "NNAAAAA, NORMAL, ENOUGH_ACCEPTED",
        "NNAAAANAAAA, TIGHTENED, SEVERAL_NOT_ACCEPTED",
        "NNNNNN, TIGHTENED, SEVERAL_NOT_ACCEPTED",
        "NNNNNNN, DISCONTINUED, TOO_MANY_NOT_ACCEPTED",
        "NNNANANANAN, DISCONTINUED, TOO_MANY_NOT_ACCEPTED",
        "NNNNNNNAAAAAA, DISCONTINUED, TOO_MANY_NOT_ACCEPTED",
        "NNNNNNNC, TIGHTENED, CORRECTED",
        "NNNNNNNCAAAAA, NORMAL, ENOUGH_ACCEPTED",
        "C, NORMAL, BEGUN",
        "NNAAAAAN, NORMAL, ENOUGH_ACCEPTED",
        "NNAAAAANN, TIGHTENED, SEVERAL_NOT_ACCEPTED",
        "AAAAAAAAAAAAAAR, NORMAL, BEGUN",
        "AAAAAAAAAAAAAAAR, REDUCED, REDUCTION_AGREED",
        "AAAAAAAAAAAAAAARAAN, NORMAL, LOT_NOT_ACCEPTED",
        "AAAAAAAAAAAAAAARU, NORMAL, UNSTEADY",
        "AAAAAAAAAAAAAAAUR, NORMAL, BEGUN",
        "NNU, TIGHTENED, SEVERAL_NOT_ACCEPTED",
        "NNR, TIGHTENED, SEVERAL_NOT_ACCEPTED"
    })
    void a_history_leads_to_its_severity(String history, Severity severity, Inspection.Why why) {
        Inspection now = RULES.after(events(history));

        assertThat(now.severity()).isEqualTo(severity);
        assertThat(now.since()).isEqualTo(why);
    }

    @Test
    void reduction_is_open_after_enough_lots_and_only_under_normal_inspection() {
        assertThat(RULES.isReductionOpen(RULES.after(events("A".repeat(14))))).isFalse();
        assertThat(RULES.isReductionOpen(RULES.after(events("A".repeat(15))))).isTrue();
        assertThat(RULES.isReductionOpen(RULES.after(events("A".repeat(15) + "U"))))
                .isFalse();
        assertThat(RULES.isReductionOpen(RULES.after(events("A".repeat(15) + "R"))))
                .isFalse();
    }

    @Test
    void numbers_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new SwitchingRules.Several(0, 5)).hasMessageContaining("0 of 5");
        assertThatThrownBy(() -> new SwitchingRules.Several(6, 5)).hasMessageContaining("6 of 5");
        assertThatThrownBy(() -> new SwitchingRules(new SwitchingRules.Several(2, 5), 0, 5, 15))
                .hasMessageContaining("[0, 5, 15]");
    }

    @Test
    void a_letter_stands_for_what_happened_in_either_case() {
        assertThat(LotEvent.find('n')).contains(LotEvent.NOT_ACCEPTED);
        assertThat(LotEvent.find('X')).isEmpty();
    }

    private static List<LotEvent> events(String history) {
        return history.chars()
                .mapToObj(letter -> LotEvent.find((char) letter).orElseThrow())
                .toList();
    }
}
