package org.furrow.domain.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.mission.Field.PERIOD;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverdueTest {

    /// The thirtieth of its ninety days.
    private static final LocalDate THIRD = LocalDate.of(2026, 4, 30);

    private final Field field = new Field();

    @Test
    void a_milestone_is_late_from_the_day_after_its_planned_one_until_it_is_reached() {
        field.planned = Map.of(Milestone.TRAINED, THIRD, Milestone.DEPLOYED, THIRD.plusDays(1));

        assertThat(overdue(THIRD, 900)).isEmpty();
        assertThat(overdue(THIRD.plusDays(1), 900))
                .containsExactly(new Overdue.MilestoneLate(Milestone.TRAINED, THIRD, 1));
        field.reachedUntil(Milestone.TRAINED);
        assertThat(overdue(THIRD.plusDays(1), 900)).isEmpty();
    }

    @Test
    void an_objective_is_behind_where_less_is_done_than_the_days_that_have_gone_would_bring() {
        assertThat(PERIOD.days()).isEqualTo(90);
        assertThat(overdue(THIRD, 300)).isEmpty();
        assertThat(overdue(THIRD, 299)).containsExactly(new Overdue.ObjectiveBehind(achieved(299), 300));
        assertThat(overdue(PERIOD.first().minusDays(1), 0)).as("not begun").isEmpty();
        assertThat(behind(PERIOD.last().plusYears(1), 900)).isFalse();
        assertThat(behind(PERIOD.last().plusYears(1), 899)).isTrue();
    }

    @Test
    void accreditations_that_end_before_the_mission_does_are_told_once_for_each_team() {
        LocalDate end = PERIOD.last();
        field.camp.accreditations.replaceAll(each -> Camp.granted(each.holder(), Camp.BEGIN, end));

        assertThat(overdue(THIRD, 900)).containsExactly(new Overdue.AccreditationsEnd(field.camp.team, 3, end));

        field.camp.accreditations.replaceAll(each -> Camp.granted(each.holder(), Camp.BEGIN, end.plusDays(1)));
        assertThat(overdue(THIRD, 900)).as("it ends after the mission").isEmpty();
    }

    @Test
    void what_is_renewed_in_time_ends_for_nobody() {
        LocalDate end = LocalDate.of(2026, 6, 1);
        List<Holder> holders =
                field.camp.accreditations.stream().map(Accreditation::holder).toList();
        field.camp.accreditations.replaceAll(each -> Camp.granted(each.holder(), Camp.BEGIN, end));
        holders.forEach(each -> field.camp.accreditations.add(Camp.granted(each, end, Camp.END)));

        assertThat(overdue(THIRD, 900)).isEmpty();
    }

    @Test
    void once_the_work_is_completed_only_milestones_are_late() {
        field.planned = Map.of(Milestone.DOCUMENTED, THIRD);
        field.camp.accreditations.replaceAll(each -> Camp.granted(each.holder(), Camp.BEGIN, THIRD));
        field.reachedUntil(Milestone.COMPLETED);

        assertThat(overdue(THIRD.plusDays(5), 0))
                .containsExactly(new Overdue.MilestoneLate(Milestone.DOCUMENTED, THIRD, 5));
    }

    @Test
    void a_figure_is_that_of_the_latest_day_and_of_two_for_a_day_the_later_one() {
        Objective wells = Objective.reported("Wells", 8);
        assertThat(field.mission().reported(wells)).isZero();

        field.reports.add(new Mission.Report("Wells", THIRD, 5));
        field.reports.add(new Mission.Report("wells", THIRD, 4));
        field.reports.add(new Mission.Report("Wells", THIRD.minusDays(9), 1));
        field.reports.add(new Mission.Report("Schools", THIRD.plusDays(1), 7));

        assertThat(field.mission().reported(wells)).isEqualTo(4);
    }

    @Test
    void a_part_of_the_target_is_told_in_whole_hundredths() {
        assertThat(achieved(899).percent()).isEqualTo(99);
        assertThat(achieved(900).percent()).isEqualTo(100);
        assertThat(achieved(1800).percent()).isEqualTo(200);
        assertThat(achieved(-5).percent()).isZero();
        assertThat(achieved(899).isReached()).isFalse();
        assertThat(achieved(900).isReached()).isTrue();
    }

    private List<Overdue> overdue(LocalDate today, long actual) {
        return Overdue.list(field.mission(), List.of(achieved(actual)), List.of(field.readiness()), today);
    }

    private static boolean behind(LocalDate today, long actual) {
        return achieved(actual).isBehind(PERIOD, today);
    }

    private static Achievement achieved(long actual) {
        return new Achievement(Objective.counted(Measure.CLEARED, 900), actual);
    }
}
