package org.furrow.domain.priority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WeightTest {

    private static final RateTable TABLE = new RateTable(
            "Office", Map.of(Criterion.PEOPLE, BigDecimal.ONE, Criterion.FARMLAND, new BigDecimal("10.5")));

    @Test
    void a_weight_is_the_sum_of_what_each_criterion_adds() {
        Weight weight = Weight.of(
                TABLE,
                Map.of(
                        Criterion.PEOPLE, new BigDecimal(120),
                        Criterion.FARMLAND, new BigDecimal("2.004"),
                        Criterion.LAND, new BigDecimal(7)));

        assertThat(weight.points()).isEqualTo(12_000 + 2_104);
        assertThat(weight.shares())
                .extracting(Weight.Share::criterion)
                .containsExactly(Criterion.PEOPLE, Criterion.FARMLAND);
    }

    @Test
    void what_nobody_gave_a_rate_weighs_nothing() {
        assertThat(Weight.of(TABLE, Map.of(Criterion.ROADS, BigDecimal.TEN)).points())
                .isZero();
        assertThat(Weight.of(TABLE, Map.of()).shares()).isEmpty();
    }

    @Test
    void a_rate_lies_between_nothing_and_a_million_with_three_decimals() {
        assertThat(RateTable.isPossible(BigDecimal.ZERO)).isTrue();
        assertThat(RateTable.isPossible(RateTable.MOST)).isTrue();
        assertThat(RateTable.isPossible(new BigDecimal("0.001"))).isTrue();
        assertThat(RateTable.isPossible(new BigDecimal("0.0001"))).isFalse();
        assertThat(RateTable.isPossible(new BigDecimal("-1"))).isFalse();
        assertThat(RateTable.isPossible(RateTable.MOST.add(BigDecimal.ONE))).isFalse();
        assertThatThrownBy(() -> TABLE.with(Criterion.LAND, new BigDecimal(-1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void equal_rates_make_equal_tables_however_they_were_written() {
        assertThat(TABLE.with(Criterion.LAND, new BigDecimal("20.0")))
                .isEqualTo(TABLE.with(Criterion.LAND, new BigDecimal("2E+1")));
    }

    @Test
    void the_usual_table_has_a_rate_for_each_criterion() {
        for (Criterion criterion : Criterion.values()) {
            assertThat(RateTable.usual().rate(criterion)).isPositive();
            assertThat(Criterion.find(criterion.code())).contains(criterion);
        }
    }
}
