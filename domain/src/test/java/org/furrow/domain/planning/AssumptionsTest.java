package org.furrow.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssumptionsTest {

    @Test
    void a_figure_is_as_usual_until_somebody_changes_it() {
        Assumptions changed = Assumptions.USUAL.with(PlanningFigure.LOT_AREA, 30_000);

        assertThat(Assumptions.USUAL.get(PlanningFigure.LOT_AREA)).isEqualTo(PlanningFigure.LOT_AREA.usual());
        assertThat(changed.get(PlanningFigure.LOT_AREA)).isEqualTo(30_000);
        assertThat(changed.with(PlanningFigure.LOT_AREA, PlanningFigure.LOT_AREA.usual()))
                .isEqualTo(Assumptions.USUAL);
    }

    @Test
    void each_usual_figure_is_one_that_is_believed_and_its_limits_are() {
        for (PlanningFigure figure : PlanningFigure.values()) {
            assertThat(figure.isPossible(figure.usual())).as(figure.code()).isTrue();
            assertThat(figure.isPossible(figure.least())).isTrue();
            assertThat(figure.isPossible(figure.most())).isTrue();
            assertThat(figure.isPossible(figure.least() - 1)).isFalse();
            assertThat(figure.isPossible(figure.most() + 1)).isFalse();
            assertThat(PlanningFigure.find(figure.code())).contains(figure);
        }
        assertThatThrownBy(() -> Assumptions.USUAL.with(PlanningFigure.RENEWAL, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_season_may_go_over_the_turn_of_the_year() {
        ClosedSeason winter = new ClosedSeason("", MonthDay.of(11, 15), MonthDay.of(3, 1), "snow");

        assertThat(winter.covers(LocalDate.of(2026, 11, 15))).isTrue();
        assertThat(winter.covers(LocalDate.of(2027, 3, 1))).isTrue();
        assertThat(winter.covers(LocalDate.of(2027, 3, 2))).isFalse();
        assertThat(winter.covers(LocalDate.of(2026, 11, 14))).isFalse();
    }

    @Test
    void a_season_closes_its_district_or_the_whole_country() {
        ClosedSeason rain = new ClosedSeason("Hills", MonthDay.of(6, 1), MonthDay.of(6, 30), "rain");

        assertThat(rain.covers(LocalDate.of(2026, 6, 30))).isTrue();
        assertThat(rain.covers(LocalDate.of(2026, 7, 1))).isFalse();
        assertThat(rain.closes("Hills")).isTrue();
        assertThat(rain.closes("Plain")).isFalse();
        assertThat(new ClosedSeason("", rain.from(), rain.until(), "").closes("Plain"))
                .isTrue();
    }

    @Test
    void there_is_a_piece_of_equipment_or_more_and_money_is_not_negative() {
        assertThatThrownBy(() -> new SharedEquipment("ambulance", 0, WorkStep.CLEARANCE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Fund("donor", "", LocalDate.EPOCH, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(List.of(WorkStep.values()))
                .allMatch(step -> WorkStep.find(step.code()).orElseThrow() == step);
    }
}
