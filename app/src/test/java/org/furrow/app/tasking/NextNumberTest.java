package org.furrow.app.tasking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NextNumberTest {

    @Test
    void the_next_number_keeps_the_pattern_of_the_latest() {
        assertThat(NextNumber.after("TO-2026-014", 2026, 2026, List.of())).contains("TO-2026-015");
        assertThat(NextNumber.after("Order 9", 2026, 2026, List.of())).contains("Order 10");
        assertThat(NextNumber.after("7", 2026, 2026, List.of())).contains("8");
    }

    @Test
    void numbers_that_are_taken_are_left_out_whatever_their_capitals() {
        assertThat(NextNumber.after("to-2026-014", 2026, 2026, List.of("TO-2026-015", "to-2026-016")))
                .contains("to-2026-017");
        assertThat(NextNumber.first("TO", 2026, List.of("TO-2026-001"))).isEqualTo("TO-2026-002");
    }

    @Test
    void a_new_year_begins_again_where_the_number_holds_the_year_of_its_order() {
        assertThat(NextNumber.after("TO-2025-131", 2025, 2026, List.of())).contains("TO-2026-001");
        assertThat(NextNumber.after("TO-2020-131", 2025, 2026, List.of()))
                .as("2020 is no year here")
                .contains("TO-2020-132");
        assertThat(NextNumber.after("TO-131", 2025, 2026, List.of())).contains("TO-132");
    }

    @Test
    void a_number_without_a_count_has_no_next() {
        assertThat(NextNumber.after("first order", 2026, 2026, List.of())).isEmpty();
        assertThat(NextNumber.after("", 2026, 2026, List.of())).isEmpty();
        assertThat(NextNumber.after("TO-9999999999999999", 2026, 2026, List.of()))
                .contains("TO-" + "9999999" + "1000000000");
    }
}
