package org.furrow.domain.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "4, 0", "5, 1", "6, 2", "7, 4", "10, 32", "11, 60", "12, 60", "1000, 60"})
    void the_wait_begins_at_a_minute_and_grows_to_an_hour(int wrong, int minutes) {
        assertThat(LockOut.waitAfter(wrong)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Test
    void a_session_ends_when_it_is_idle_and_when_it_is_old() {
        Instant begun = Instant.parse("2026-01-01T08:00:00Z");

        assertThat(SessionLimits.isOpen(begun, begun, begun.plusSeconds(1799))).isTrue();
        assertThat(SessionLimits.isOpen(begun, begun, begun.plusSeconds(1800))).isFalse();
        Instant evening = begun.plus(SessionLimits.ABSOLUTE);
        assertThat(SessionLimits.isOpen(begun, evening, evening)).isFalse();
    }
}
