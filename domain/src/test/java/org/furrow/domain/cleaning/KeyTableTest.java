package org.furrow.domain.cleaning;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyTableTest {

    @Test
    void keys_are_numbered_in_the_order_they_are_met() {
        KeyTable table = new KeyTable();

        assertThat(table.numberOf(7)).isZero();
        assertThat(table.numberOf(0)).isEqualTo(1);
        assertThat(table.numberOf(7)).isZero();
        assertThat(table.size()).isEqualTo(2);
    }

    @Test
    void ten_thousand_keys_keep_their_numbers() {
        KeyTable table = new KeyTable();
        for (int key = 0; key < 10_000; key++) {
            table.numberOf(-key);
        }

        assertThat(table.numberOf(-9_999)).isEqualTo(9_999);
        assertThat(table.numberOf(-1)).isEqualTo(1);
        assertThat(table.size()).isEqualTo(10_000);
    }
}
