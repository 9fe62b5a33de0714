package org.furrow.domain.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.tasking.Field.FIRST;
import static org.furrow.domain.tasking.Field.LAST;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.furrow.domain.decision.Support;
import org.furrow.domain.mission.AccreditationStandard;
import org.furrow.domain.mission.Level;
import org.furrow.domain.mission.MemberRole;
import org.furrow.domain.mission.Method;
import org.junit.jupiter.api.Test;

class TaskSupportTest {

    private static final AccreditationStandard STANDARD = new AccreditationStandard(
            EnumSet.of(Method.MANUAL_CLEARANCE),
            EnumSet.of(Level.TEAM),
            EnumSet.noneOf(MemberRole.class),
            10,
            List.of(60),
            731);
    private static final Support STATED = Support.NONE
            .with(Support.Team.accredited("Somebody", Field.ORDERED, LAST))
            .causedBy("Report 4", FIRST);

    private final Field field = new Field();

    private TaskSupport of(LocalDate day, Task... tasks) {
        return new TaskSupport(List.of(tasks), field.readiness, STANDARD, day);
    }

    @Test
    void where_the_register_holds_no_order_for_the_hazard_what_is_stated_counts() {
        assertThat(of(FIRST).over(STATED)).isEqualTo(STATED);
        assertThat(of(FIRST, field.task(TaskStatus.WITHDRAWN)).over(STATED)).isEqualTo(STATED);
        assertThat(of(FIRST, field.task(field.road(), TaskStatus.STARTED)).over(STATED))
                .as("a road is no work on a hazard")
                .isEqualTo(STATED);
    }

    @Test
    void an_order_of_the_register_counts_with_depth_method_dates_and_teams_and_the_rest_stays() {
        Support support = of(FIRST, field.task(TaskStatus.PLANNED)).over(STATED);

        assertThat(support.cause()).isEqualTo(STATED.cause());
        assertThat(support.taskOrders()).singleElement().satisfies(order -> {
            assertThat(order.depthCm()).hasValue(13);
            assertThat(order.method()).isEqualTo("Manual clearance");
            assertThat(order.isLiveOn(FIRST.minusDays(1))).isFalse();
            assertThat(order.isLiveOn(LAST)).isTrue();
            assertThat(order.isLiveOn(LAST.plusDays(1))).isFalse();
        });
        assertThat(support.teams()).singleElement().satisfies(team -> {
            assertThat(team.name()).isEqualTo("MCT-1");
            assertThat(team.isAccreditedOn(FIRST)).isTrue();
        });
    }

    @Test
    void a_team_that_may_not_work_on_the_day_is_not_accredited_and_every_reason_is_told() {
        LocalDate ended = LocalDate.of(2027, 1, 1);
        TaskSupport support = of(ended, field.task(TaskStatus.STARTED));

        assertThat(support.over(STATED).teams())
                .singleElement()
                .satisfies(team -> assertThat(team.isAccreditedOn(ended)).isFalse());
        assertThat(Field.codes(support.reasons())).containsExactly("F-6.5");
    }

    @Test
    void work_that_is_done_is_no_longer_live_after_the_day_it_was_reported() {
        Task done = field.task(TaskStatus.COMPLETED);
        LocalDate reported = done.progress().completed().orElseThrow();
        Support.TaskOrder order = of(FIRST, done).over(STATED).taskOrders().getFirst();

        assertThat(order.isLiveOn(reported)).isTrue();
        assertThat(order.isLiveOn(reported.plusDays(1))).isFalse();
    }
}
