package org.furrow.domain.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.furrow.domain.tasking.Field.FIRST;
import static org.furrow.domain.tasking.Field.LAST;
import static org.furrow.domain.tasking.Field.TODAY;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepDecisionTest {

    private static final TaskFact.Suspended RAIN =
            new TaskFact.Suspended(StopCause.WEATHER, "flooded", "red tape", Optional.empty());
    private static final TaskFact.Restarted DRY = new TaskFact.Restarted("water gone", "briefed on 2 April");
    private static final TaskFact.Completed DONE = new TaskFact.Completed("CR-7", List.of(Field.ROAD));

    private final Field field = new Field();

    private Decision decide(TaskStep step, Task task, LocalDate day) {
        TaskFact fact = switch (step) {
            case PLAN -> new TaskFact.Planned(plan(FIRST, LAST));
            case START -> new TaskFact.Started("north corner");
            case SUSPEND -> RAIN;
            case RESTART -> DRY;
            case COMPLETE -> DONE;
            case ACCEPT -> new TaskFact.Accepted("");
            case SEND_BACK -> new TaskFact.SentBack("lane 4 again");
            case CHANGE -> new TaskFact.Changed(task.profile(), "deeper");
            case WITHDRAW -> new TaskFact.Withdrawn("land flooded");
        };
        assertThat(TaskStep.of(fact)).isEqualTo(step);
        return field.steps().decide(task, fact, "quin", day);
    }

    private List<String> codes(TaskStep step, Task task, LocalDate day) {
        return Field.codes(decide(step, task, day).reasons());
    }

    private TaskPlan plan(LocalDate first, LocalDate last) {
        return new TaskPlan(List.of(field.team.id()), first, last, "Ambulance on site", "", "", "");
    }

    @ParameterizedTest
    @EnumSource(TaskStep.class)
    void each_step_is_possible_in_its_states_and_in_no_other(TaskStep step) {
        field.reported(true);
        for (TaskStatus status : TaskStatus.values()) {
            LocalDate day = step == TaskStep.START ? FIRST : FIRST.plusDays(60);
            Task task = field.task(status);
            if (status.isDone() && step == TaskStep.START) {
                continue; // dated before the completion, too
            }

            assertThat(codes(step, task, day))
                    .as("%s while %s", step, status)
                    .isEqualTo(step.isPossibleWhile(status) ? List.of() : List.of("F-7.15"));
        }
    }

    @ParameterizedTest
    @EnumSource(TaskStep.class)
    void no_step_is_dated_before_the_one_before_or_ahead_of_today(TaskStep step) {
        TaskStatus status = EnumSet.allOf(TaskStatus.class).stream()
                .filter(step::isPossibleWhile)
                .findFirst()
                .orElseThrow();
        Task task = field.task(status);
        LocalDate since = task.progress().changed();

        assertThat(codes(step, task, since)).doesNotContain("F-7.16");
        assertThat(codes(step, task, since.minusDays(1))).contains("F-7.16");
        assertThat(codes(step, task, TODAY)).doesNotContain("F-7.17");
        assertThat(codes(step, task, TODAY.plusDays(1))).contains("F-7.17");
    }

    @Test
    void a_plan_names_teams_of_the_organisation_and_dates_in_order() {
        Task task = field.task(TaskStatus.ORDERED);
        TaskPlan nobody = new TaskPlan(List.of(), LAST, FIRST, "", "", "", "");
        Team blue = Field.team("MCT-2", "Blue Hills");
        field.teams.add(blue);
        TaskPlan others = new TaskPlan(List.of(blue.id()), Field.ORDERED.minusDays(1), LAST, "", "", "", "");

        assertThat(Field.codes(field.steps().decidePlan(task, nobody, FIRST).reasons()))
                .containsExactly("F-7.3", "F-7.11");
        assertThat(Field.codes(field.steps().decidePlan(task, others, FIRST).reasons()))
                .containsExactly("F-7.10", "F-7.24");
    }

    @Test
    void work_begins_within_the_planned_days_only() {
        Task task = field.task(TaskStatus.PLANNED);

        assertThat(codes(TaskStep.START, task, FIRST.minusDays(1))).containsExactly("F-7.18");
        assertThat(codes(TaskStep.START, task, FIRST)).isEmpty();
        assertThat(codes(TaskStep.START, task, LAST)).isEmpty();
        assertThat(codes(TaskStep.START, task, LAST.plusDays(1))).containsExactly("F-7.18");
    }

    @Test
    void work_on_hazards_does_not_begin_without_a_medical_plan_and_other_work_does() {
        TaskPlan without = new TaskPlan(List.of(field.team.id()), FIRST, LAST, " ", "", "", "");

        assertThat(codes(TaskStep.START, field.task(field.clearance().as(without), TaskStatus.PLANNED), FIRST))
                .containsExactly("F-7.3");
        assertThat(codes(TaskStep.START, field.task(field.road(), TaskStatus.PLANNED), FIRST))
                .isEmpty();
    }

    @Test
    void a_halt_stops_the_start_from_its_first_day_until_work_may_go_on() {
        Task task = field.task(TaskStatus.PLANNED);
        field.halts.add(new Halt(
                Optional.of(field.team.id()),
                Optional.empty(),
                "critical nonconformity NC-7",
                FIRST.plusDays(1),
                Optional.of(FIRST.plusDays(9))));

        assertThat(codes(TaskStep.START, task, FIRST)).isEmpty();
        assertThat(codes(TaskStep.START, task, FIRST.plusDays(1))).containsExactly("F-7.25");
        assertThat(codes(TaskStep.START, task, FIRST.plusDays(8))).containsExactly("F-7.25");
        assertThat(codes(TaskStep.START, task, FIRST.plusDays(9))).isEmpty();
    }

    @Test
    void a_halt_stops_its_team_and_its_task_alone() {
        Halt ofTeam = halt(Optional.of(field.team.id()), Optional.empty());
        Halt ofTask = halt(Optional.empty(), Optional.of(field.id));
        RecordId other = Field.id();

        assertThat(ofTeam.stops(field.team.id(), other, LAST)).isTrue();
        assertThat(ofTeam.stops(other, field.id, LAST)).isFalse();
        assertThat(ofTask.stops(other, field.id, LAST)).isTrue();
        assertThat(ofTask.stops(field.team.id(), other, LAST)).isFalse();
        assertThatThrownBy(() -> halt(Optional.empty(), Optional.empty())).hasMessageContaining("neither");
    }

    private static Halt halt(Optional<RecordId> team, Optional<RecordId> task) {
        return new Halt(team, task, "accident A-1", FIRST, Optional.empty());
    }

    @Test
    void work_begins_and_goes_on_only_with_teams_that_may_work_with_each_method() {
        Team second = Field.team("MCT-2", Field.ORGANISATION);
        field.teams.add(second);
        field.readiness.put(second.id(), Field.accredited(second, Method.EOD));
        TaskPlan both = new TaskPlan(List.of(field.team.id(), second.id()), FIRST, LAST, "Ambulance", "", "", "");
        TaskProfile profile = field.clearance().as(both);

        assertThat(codes(TaskStep.START, field.task(profile, TaskStatus.PLANNED), FIRST))
                .containsExactly("F-6.5");
        assertThat(codes(TaskStep.RESTART, field.task(profile, TaskStatus.SUSPENDED), FIRST))
                .containsExactly("F-6.5");
        field.readiness.clear();
        assertThat(codes(TaskStep.START, field.task(profile, TaskStatus.PLANNED), FIRST))
                .as("no team that the register knows")
                .containsExactly("F-6.14", "F-6.14");
    }

    @Test
    void a_change_while_work_goes_on_asks_for_teams_that_are_fit_for_it() {
        TaskProfile other = new TaskProfile(
                "TO-2026-014",
                TaskKind.CLEARANCE,
                "Clear the school yard",
                Field.ORGANISATION,
                List.of(field.team.id()),
                List.of(Field.HAZARD.id()),
                Optional.empty(),
                Set.of(Method.EOD),
                OptionalInt.empty(),
                Optional.of(FIRST),
                Optional.of(LAST),
                Dossier.EMPTY,
                List.of(),
                List.of());
        TaskFact.Changed change = new TaskFact.Changed(other, "shells found");

        assertThat(Field.codes(field.steps()
                        .decideChange(field.task(TaskStatus.STARTED), change, FIRST)
                        .reasons()))
                .containsExactly("F-6.5");
        assertThat(field.steps()
                        .decideChange(field.task(TaskStatus.SUSPENDED), change, FIRST)
                        .reasons())
                .isEmpty();
        assertThat(Field.codes(field.steps()
                        .decideChange(field.task(TaskStatus.PLANNED), new TaskFact.Changed(other, " "), FIRST)
                        .reasons()))
                .contains("F-7.3");
    }

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void work_waits_until_what_it_waits_for_is_completed(TaskStatus status) {
        var other = Field.id();
        Optional<LocalDate> completed = status.isDone() ? Optional.of(FIRST) : Optional.empty();
        field.waited.add(new TaskKnowledge.Waited(other, "TO-2", status, completed));
        Task task = field.task(Field.waiting(field.clearance(), other), TaskStatus.PLANNED);

        assertThat(codes(TaskStep.START, task, FIRST)).isEqualTo(status.isDone() ? List.of() : List.of("F-7.19"));
    }

    @Test
    void what_is_completed_later_did_not_unlock_the_work_before() {
        var other = Field.id();
        field.waited.add(new TaskKnowledge.Waited(other, "TO-2", TaskStatus.ACCEPTED, Optional.of(FIRST.plusDays(1))));
        Task task = field.task(Field.waiting(field.clearance(), other), TaskStatus.PLANNED);

        assertThat(codes(TaskStep.START, task, FIRST)).containsExactly("F-7.19");
        assertThat(codes(TaskStep.START, task, FIRST.plusDays(1))).isEmpty();
        assertThat(codes(
                        TaskStep.START,
                        field.task(Field.waiting(field.clearance(), Field.id()), TaskStatus.PLANNED),
                        FIRST))
                .containsExactly("F-7.13");
    }

    @Test
    void work_does_not_begin_on_a_hazard_that_was_closed_meanwhile() {
        field.hazards.clear();
        field.hazards.add(new TaskGround(Field.HAZARD.id(), "H-1", "", WorkStatus.HANDED_OVER, Optional.of(Field.BOX)));

        assertThat(codes(TaskStep.START, field.task(TaskStatus.PLANNED), FIRST)).containsExactly("F-7.8");
    }

    @Test
    void a_suspension_tells_why_and_what_marking_is_left_and_where_within_the_hazards() {
        Task task = field.task(TaskStatus.STARTED);
        Footprint inside = Footprint.of(Sketch.polygon(0, 0, 0.002, 0, 0.002, 0.002, 0, 0));
        Footprint outside = Footprint.of(Sketch.polygon(1, 1, 1.002, 1, 1.002, 1.002, 1, 1));

        assertThat(suspending(task, "", "", Optional.empty())).containsExactly("F-7.3", "F-7.3");
        assertThat(suspending(task, "flooded", "red tape", Optional.of(inside))).isEmpty();
        assertThat(suspending(task, "flooded", "red tape", Optional.of(outside)))
                .containsExactly("F-7.22");
        assertThat(suspending(field.task(field.road(), TaskStatus.STARTED), "flooded", "", Optional.empty()))
                .as("a road has no marking")
                .isEmpty();
    }

    private List<String> suspending(Task task, String reason, String marking, Optional<Footprint> part) {
        TaskFact.Suspended said = new TaskFact.Suspended(StopCause.WEATHER, reason, marking, part);
        return Field.codes(field.steps().decideSuspension(task, said, FIRST).reasons());
    }

    @Test
    void a_restart_a_completion_and_sending_back_say_what_they_have_to() {
        StepDecision steps = field.steps();

        assertThat(Field.codes(
                        steps.decideRestart(field.task(TaskStatus.SUSPENDED), new TaskFact.Restarted("", " "), FIRST)
                                .reasons()))
                .containsExactly("F-7.3", "F-7.3");
        assertThat(Field.codes(steps.decideCompletion(
                                field.task(field.road(), TaskStatus.STARTED),
                                new TaskFact.Completed("", List.of()),
                                FIRST)
                        .reasons()))
                .containsExactly("F-7.3", "F-7.3");
        assertThat(steps.decideCompletion(
                                field.task(TaskStatus.STARTED), new TaskFact.Completed("CR-7", List.of()), FIRST)
                        .reasons())
                .isEmpty();
        assertThat(Field.codes(steps.decideSendingBack(field.task(TaskStatus.COMPLETED), "", TODAY)
                        .reasons()))
                .containsExactly("F-7.3");
    }

    @Test
    void neither_who_ordered_a_task_nor_who_reported_it_done_accepts_it() {
        Task task = field.task(TaskStatus.COMPLETED);
        StepDecision steps = field.reported(true).steps();

        assertThat(Field.codes(steps.decideAcceptance(task, "nora", TODAY).reasons()))
                .containsExactly("F-7.20");
        assertThat(Field.codes(steps.decideAcceptance(task, "Nora", TODAY).reasons()))
                .as("names count as the same whatever their capitals")
                .containsExactly("F-7.20");
        assertThat(steps.decideAcceptance(task, "olga", TODAY).reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence())
                        .isEqualTo("TO-2026-014 was reported done by olga, who cannot accept it too."));
        assertThat(steps.decideAcceptance(task, "quin", TODAY).reasons()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void a_task_that_releases_land_is_accepted_with_its_completion_report_only(TaskKind kind) {
        Task task = field.task(field.clearance(kind, List.of(Field.HAZARD.id())), TaskStatus.COMPLETED);

        assertThat(codes(TaskStep.ACCEPT, task, TODAY)).isEqualTo(kind.releasesLand() ? List.of("F-7.26") : List.of());
        assertThat(field.steps().decideAcceptanceByReport(task, "quin", TODAY).reasons())
                .isEmpty();
    }

    @Test
    void clearance_and_technical_survey_release_land_and_other_work_does_not() {
        assertThat(TaskKind.values())
                .filteredOn(TaskKind::releasesLand)
                .containsExactly(TaskKind.TECHNICAL_SURVEY, TaskKind.CLEARANCE, TaskKind.BATTLE_AREA_CLEARANCE);
    }

    @Test
    void a_task_waits_for_the_decision_on_the_report_that_it_has() {
        Task task = field.task(TaskStatus.COMPLETED);

        assertThat(field.reported(false)
                        .steps()
                        .decideAcceptance(task, "quin", TODAY)
                        .reasons())
                .singleElement()
                .satisfies(reason -> assertThat(reason.code() + " " + reason.sentence())
                        .isEqualTo("F-7.27 TO-2026-014 is accepted with its completion report CR-0007 only, which is"
                                + " not accepted."));
        assertThat(codes(TaskStep.ACCEPT, task, TODAY)).containsExactly("F-7.27");
        field.reported(true);
        assertThat(codes(TaskStep.ACCEPT, task, TODAY)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WorkStatus.class)
    void a_task_without_land_that_is_still_to_be_released_needs_no_report(WorkStatus status) {
        field.hazards.clear();
        field.hazards.add(new TaskGround(Field.HAZARD.id(), "H-1", "", status, Optional.empty()));
        boolean isToRelease =
                EnumSet.range(WorkStatus.OPEN, WorkStatus.COMPLETED).contains(status) || status == WorkStatus.REJECTED;

        assertThat(codes(TaskStep.ACCEPT, field.task(TaskStatus.COMPLETED), TODAY))
                .isEqualTo(isToRelease ? List.of("F-7.26") : List.of());
    }

    @Test
    void one_hazard_left_open_or_not_seen_is_enough_to_wait_for_the_report_and_none_is_not() {
        TaskGround closed = Field.ground("H-2", WorkStatus.HANDED_OVER);
        field.hazards.add(closed);

        assertThat(accepting(List.of(closed.id(), Field.HAZARD.id()))).containsExactly("F-7.26");
        assertThat(accepting(List.of(closed.id(), Field.id()))).containsExactly("F-7.26");
        assertThat(accepting(List.of(closed.id()))).isEmpty();
        assertThat(accepting(List.of())).isEmpty();
    }

    private List<String> accepting(List<RecordId> hazards) {
        Task task = field.task(field.clearance(TaskKind.CLEARANCE, hazards), TaskStatus.COMPLETED);
        return codes(TaskStep.ACCEPT, task, TODAY);
    }

    @Test
    void the_decision_on_a_report_keeps_the_other_rules_of_accepting() {
        Task task = field.task(TaskStatus.COMPLETED);

        assertThat(Field.codes(field.steps()
                        .decideAcceptanceByReport(task, "olga", TODAY.plusDays(1))
                        .reasons()))
                .containsExactly("F-7.17", "F-7.20");
    }

    @Test
    void an_order_is_not_taken_back_while_a_live_task_waits_for_it() {
        Task task = field.task(TaskStatus.PLANNED);
        Field other = new Field();
        field.others.add(other.task(Field.waiting(other.road(), field.id), TaskStatus.ORDERED));

        assertThat(codes(TaskStep.WITHDRAW, task, FIRST)).containsExactly("F-7.21");
        field.others.clear();
        field.others.add(other.task(Field.waiting(other.road(), field.id), TaskStatus.WITHDRAWN));
        assertThat(codes(TaskStep.WITHDRAW, task, FIRST)).isEmpty();
        assertThat(Field.codes(field.steps().decideWithdrawal(task, "", FIRST).reasons()))
                .containsExactly("F-7.3");
    }

    @Test
    void a_task_is_overdue_when_it_should_have_begun_or_ended() {
        assertThat(field.task(TaskStatus.ORDERED).isOverdueOn(FIRST)).isFalse();
        assertThat(field.task(TaskStatus.PLANNED).isOverdueOn(FIRST.plusDays(1)))
                .isTrue();
        assertThat(field.task(TaskStatus.STARTED).isOverdueOn(LAST)).isFalse();
        assertThat(field.task(TaskStatus.SUSPENDED).isOverdueOn(LAST.plusDays(1)))
                .isTrue();
        assertThat(field.task(TaskStatus.COMPLETED).isOverdueOn(TODAY)).isFalse();
    }
}
