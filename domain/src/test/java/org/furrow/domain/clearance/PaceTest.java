package org.furrow.domain.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.TreeMap;
import org.furrow.domain.ground.Area;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 16);

    private static Pace of(long... m2) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        for (int i = 0; i < m2.length; i++) {
            days.put(FIRST.plusDays(i), m2[i]);
        }
        return new Pace(days);
    }

    @Test
    void before_anything_is_reported_there_is_no_pace() {
        assertThat(of().perDay()).isEmpty();
        assertThat(of().daysLeft(new Area(100))).isEmpty();
        assertThat(of().days()).isZero();
    }

    @Test
    void the_pace_is_that_of_the_last_ten_days_worked() {
        Pace pace = of(9_000, 100, 100, 100, 100, 100, 100, 100, 100, 100, 100);

        assertThat(pace.days()).isEqualTo(10);
        assertThat(pace.perDay()).contains(new Area(100));
        assertThat(pace.daysLeft(new Area(250))).hasValue(3);
        assertThat(pace.daysLeft(new Area(200))).hasValue(2);
        assertThat(pace.daysLeft(Area.ZERO)).hasValue(0);
    }

    @Test
    void where_nothing_comes_on_nobody_can_say_how_long_it_takes() {
        assertThat(of(0, 0).perDay()).contains(Area.ZERO);
        assertThat(of(0, 0).daysLeft(new Area(1))).isEmpty();
        assertThat(of(0, 0).daysLeft(Area.ZERO)).hasValue(0);
    }
}
