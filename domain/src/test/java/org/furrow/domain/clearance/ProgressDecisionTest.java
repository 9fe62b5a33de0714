package org.furrow.domain.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.domain.clearance.Day.DAY;
import static org.furrow.domain.clearance.Day.STARTED;
import static org.furrow.domain.clearance.Day.TODAY;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.mission.Method;
import org.furrow.domain.tasking.Halt;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.TaskFact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressDecisionTest {

    private static final TaskFact.Suspended RAIN =
            new TaskFact.Suspended(StopCause.WEATHER, "flooded", "tape", Optional.empty());

    private final Day day = new Day();

    @Test
    void a_plain_day_of_a_team_at_work_is_taken() {
        assertThat(day.codes()).isEmpty();
    }

    @Test
    void all_that_stands_against_a_report_is_told_at_once() {
        day.day = TODAY.plusDays(1);
        day.minutes = 2_000;
        day.items = List.of(Day.mine(0));
        day.key = "short";

        assertThat(day.codes()).contains("F-8.1", "F-8.7", "F-8.8", "F-8.18", "F-6.5");
    }

    @Test
    void a_task_or_a_team_that_nobody_knows_is_refused() {
        ProgressKnowledge nothing = new ProgressKnowledge(
                Optional.empty(), Optional.empty(), List.of(), Set.of(), List.of(), Optional.empty());

        Decision decision = Day.decision().decide(nothing, day.key, day.report());

        assertThat(Day.codes(decision.reasons())).containsExactly("F-7.13", "F-6.14");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-15, F-8.3", // the day before it began
        "2026-03-16, ",
        "2026-04-10, ", // it stops in the course of this day
        "2026-04-11, F-8.3",
        "2026-04-19, F-8.3",
        "2026-04-20, ", // it goes on
        "2026-05-04, ", // reported done
        "2026-05-05, F-8.3",
        "2026-05-06, ", // sent back
        "2026-05-20, F-8.3", // accepted on the 8th
    })
    void work_is_reported_of_the_days_on_which_the_task_went_on(LocalDate on, String code) {
        day.step(LocalDate.of(2026, 4, 10), RAIN);
        day.step(LocalDate.of(2026, 4, 20), new TaskFact.Restarted("dry", "briefed"));
        day.step(LocalDate.of(2026, 5, 4), new TaskFact.Completed("CR-1", List.of()));
        day.step(LocalDate.of(2026, 5, 6), new TaskFact.SentBack("lane 4"));
        day.step(LocalDate.of(2026, 5, 8), new TaskFact.Completed("CR-2", List.of()));
        day.step(LocalDate.of(2026, 5, 9), new TaskFact.Accepted(""));
        day.day = on;

        assertThat(day.codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void a_team_reports_of_the_days_on_which_it_was_one_of_the_task() {
        day.step(
                DAY.plusDays(1),
                new TaskFact.Changed(Day.profile(List.of(), Set.of(Method.MANUAL_CLEARANCE)), "another team"));

        assertThat(day.codes()).isEmpty();
        day.day = DAY.plusDays(1);
        assertThat(day.codes()).containsExactly("F-8.4");
    }

    @Test
    void a_method_that_was_not_ordered_and_nobody_is_accredited_for_is_refused_for_both() {
        day.work = List.of(Day.worked(Method.MECHANICAL_CLEARANCE, WorkedKind.PREPARED, 400));

        assertThat(day.codes()).containsExactly("F-8.5", "F-6.5");
    }

    @Test
    void a_late_report_is_held_against_the_accreditations_of_its_own_day() {
        day.accreditedUntil = DAY.plusDays(1);
        assertThat(day.codes()).isEmpty();

        day.accreditedUntil = DAY;
        assertThat(day.codes()).containsExactly("F-6.5");
    }

    @Test
    void hours_without_ground_are_held_against_the_methods_of_the_task() {
        day.accreditedUntil = DAY;
        day.work = List.of();
        assertThat(day.codes()).containsExactly("F-6.5");

        day.minutes = 0;
        day.stoppages = List.of(new Stoppage(StoppageCause.WEATHER, 480));
        assertThat(day.codes()).as("who stood still needs no accreditation").isEmpty();
    }

    @Test
    void somebody_who_stood_down_for_ten_working_days_before_the_day_has_lapsed() {
        day.worked.add(LocalDate.of(2026, 3, 18)); // ten working days before 1 April, less one
        assertThat(day.codes()).isEmpty();

        day.worked.clear();
        day.worked.add(LocalDate.of(2026, 3, 17));
        assertThat(day.codes()).containsExactly("F-6.6");

        day.worked.add(DAY.plusDays(1));
        assertThat(day.codes()).as("what came after the day does not help").containsExactly("F-6.6");
    }

    @Test
    void a_day_that_lies_ahead_is_refused_and_today_is_not() {
        day.accreditedUntil = TODAY.plusDays(9);
        day.day = TODAY;
        assertThat(day.codes()).isEmpty();
        day.day = TODAY.plusDays(1);
        assertThat(day.codes()).containsExactly("F-8.1");
    }

    @Test
    void no_work_is_reported_of_a_day_on_which_the_team_or_the_task_was_halted() {
        day.halts.add(new Halt(
                Optional.of(day.team.id()), Optional.empty(), "NC-7", DAY.minusDays(2), Optional.of(DAY.plusDays(3))));
        day.halts.add(new Halt(Optional.of(Day.id()), Optional.empty(), "NC-8", DAY.minusDays(2), Optional.empty()));
        assertThat(day.codes()).containsExactly("F-7.25");

        day.day = DAY.plusDays(3);
        assertThat(day.codes()).isEmpty();
    }

    @Test
    void the_day_on_which_a_halt_began_and_days_of_nothing_but_stoppages_are_taken() {
        day.halts.add(new Halt(Optional.of(day.team.id()), Optional.empty(), "ACC-7", DAY, Optional.empty()));
        assertThat(day.codes()).isEmpty();

        day.day = DAY.plusDays(1);
        assertThat(day.codes()).containsExactly("F-7.25");
        day.work = List.of();
        day.minutes = 0;
        day.remarks = "The team waited for the first findings.";
        assertThat(day.codes()).isEmpty();
    }

    @Test
    void a_report_that_says_nothing_is_refused_and_a_remark_is_something() {
        day.work = List.of();
        day.minutes = 0;
        assertThat(day.codes()).containsExactly("F-8.2");

        day.remarks = "The path was closed by the owner.";
        assertThat(day.codes()).isEmpty();
    }

    @Test
    void a_day_has_twenty_four_hours_of_work_and_stoppages_together() {
        day.minutes = 1_000;
        day.stoppages = List.of(new Stoppage(StoppageCause.WEATHER, 440));
        assertThat(day.codes()).isEmpty();

        day.stoppages = List.of(new Stoppage(StoppageCause.WEATHER, 441));
        assertThat(day.codes()).containsExactly("F-8.7");
    }

    @Test
    void figures_below_or_above_what_is_believed_are_refused_each() {
        day.work = List.of(
                Day.worked(Method.MANUAL_CLEARANCE, WorkedKind.CLEARED, 0),
                Day.worked(Method.MANUAL_CLEARANCE, WorkedKind.PREPARED, 10_001));
        day.minutes = -1;
        day.stoppages = List.of(new Stoppage(StoppageCause.OTHER, 0));
        day.assets = new Assets(51, -1, 51);
        day.nearMisses = -1;
        day.items = List.of(
                Day.mine(1_001),
                new FoundItem(
                        ItemCategory.UXO,
                        "",
                        Optional.empty(),
                        OptionalInt.of(1_001),
                        ItemCondition.UNKNOWN,
                        1,
                        Optional.empty()));

        assertThat(day.codes()).hasSize(10).containsOnly("F-8.8");
    }

    @Test
    void the_largest_figures_that_are_believed_are_taken() {
        day.work = List.of(Day.worked(Method.MANUAL_CLEARANCE, WorkedKind.CLEARED, 10_000));
        day.assets = new Assets(50, 0, 50);
        day.items = List.of(Day.mine(1_000));

        assertThat(day.codes()).isEmpty();
    }

    @Test
    void a_near_miss_is_told_in_words() {
        day.nearMisses = 1;
        assertThat(day.codes()).containsExactly("F-8.9");
        day.remarks = "A prodder slipped.";
        assertThat(day.codes()).isEmpty();
    }

    @Test
    void an_amount_of_nothing_is_refused() {
        day.quantities = List.of(new Quantity("Road graded", "km", BigDecimal.ZERO));
        assertThat(day.codes()).containsExactly("F-8.10");
        day.quantities = List.of(new Quantity("Road graded", "km", BigDecimal.ONE));
        assertThat(day.codes()).isEmpty();
    }

    @Test
    void a_model_of_the_catalogue_keeps_its_category_and_others_are_taken() {
        day.items = List.of(Day.mine("px-1", 1, Optional.empty()), Day.mine("QZ-9", 1, Optional.empty()));
        assertThat(day.codes()).isEmpty();

        day.items = List.of(new FoundItem(
                ItemCategory.UXO,
                "PX-1",
                Optional.empty(),
                OptionalInt.empty(),
                ItemCondition.ARMED,
                1,
                Optional.empty()));
        assertThat(day.codes()).containsExactly("F-8.11");
    }

    @Test
    void an_item_is_disposed_of_between_the_day_it_was_found_and_today() {
        day.items = List.of(disposed(DisposalMethod.DESTROYED_IN_PLACE, DAY, ""));
        assertThat(day.codes()).isEmpty();
        day.items = List.of(disposed(DisposalMethod.DESTROYED_IN_PLACE, DAY.minusDays(1), ""));
        assertThat(day.codes()).containsExactly("F-8.12");
        day.items = List.of(disposed(DisposalMethod.DESTROYED_IN_PLACE, TODAY.plusDays(1), ""));
        assertThat(day.codes()).containsExactly("F-8.13");
    }

    @Test
    void an_item_that_was_left_has_a_reason() {
        day.items = List.of(disposed(DisposalMethod.LEFT, DAY, ""));
        assertThat(day.codes()).containsExactly("F-8.14");
        day.items = List.of(disposed(DisposalMethod.LEFT, DAY, "too deep, marked"));
        assertThat(day.codes()).isEmpty();
    }

    private static FoundItem disposed(DisposalMethod method, LocalDate on, String reason) {
        return Day.mine("", 1, Optional.of(new Disposal(method, on, "", "EOD 3", reason)));
    }

    @Test
    void ground_that_touches_no_hazard_of_the_task_is_refused() {
        day.footprint = Optional.of(Day.BOX);
        assertThat(day.codes()).isEmpty();
        day.footprint = Optional.of(Day.ELSEWHERE);
        assertThat(day.codes()).containsExactly("F-8.15");

        day.hazards.clear();
        assertThat(day.codes()).as("where nothing is drawn, nobody can tell").isEmpty();
    }

    @Test
    void a_photo_that_the_register_does_not_keep_is_refused() {
        day.photos = List.of(Day.PHOTO);
        assertThat(day.codes()).isEmpty();
        day.photos = List.of(Day.PHOTO, Day.id());
        assertThat(day.codes()).containsExactly("F-8.16");
    }

    @Test
    void a_second_report_of_the_same_day_is_refused_and_a_correction_is_not() {
        ProgressKnowledge.Standing first = new ProgressKnowledge.Standing(Day.id(), DAY, "olga");
        day.standing = Optional.of(first);

        assertThat(day.codes()).containsExactly("F-8.17");
        assertThat(correcting(first, true, "mistyped")).isEmpty();
        assertThat(correcting(first, true, " ")).containsExactly("F-8.20");
        assertThat(correcting(first, false, "mistyped")).containsExactly("F-8.21");
        assertThat(correcting(new ProgressKnowledge.Standing(Day.id(), DAY, "olga"), true, "other day"))
                .as("another report stands for the day that it is moved to")
                .containsExactly("F-8.17");
    }

    private List<String> correcting(ProgressKnowledge.Standing which, boolean isStanding, String reason) {
        return Day.codes(Day.decision()
                .decideCorrection(
                        day.known(), new ProgressDecision.Corrected(which.id(), DAY, isStanding, day.report(), reason))
                .reasons());
    }

    @Test
    void what_stands_is_taken_back_once_and_with_a_reason() {
        assertThat(Day.codes(ProgressDecision.decideTakingBack(DAY, true, "wrong team")
                        .reasons()))
                .isEmpty();
        assertThat(Day.codes(ProgressDecision.decideTakingBack(DAY, false, "").reasons()))
                .containsExactly("F-8.21", "F-8.22");
    }

    @ParameterizedTest
    @CsvSource({"1234567, F-8.18", "12345678, ", "12 345678, F-8.18", "12345ü78, F-8.18"})
    void a_key_is_long_enough_and_plain(String key, String code) {
        day.key = key;
        assertThat(day.codes()).isEqualTo(code == null ? List.of() : List.of(code));
        day.key = "k".repeat(64);
        assertThat(day.codes()).isEmpty();
        day.key = "k".repeat(65);
        assertThat(day.codes()).containsExactly("F-8.18");
    }

    @Test
    void ground_that_was_prepared_or_worked_again_is_not_new_and_small_arms_are_counted_apart() {
        day.work = List.of(
                Day.worked(Method.MANUAL_CLEARANCE, WorkedKind.CLEARED, 100),
                Day.worked(Method.MANUAL_CLEARANCE, WorkedKind.PREPARED, 50),
                Day.worked(Method.MANUAL_CLEARANCE, WorkedKind.WORKED_AGAIN, 30),
                Day.worked(Method.TECHNICAL_SURVEY, WorkedKind.REDUCED, 7));
        day.items = List.of(
                Day.mine(3),
                new FoundItem(
                        ItemCategory.SMALL_ARMS_AMMUNITION,
                        "",
                        Optional.empty(),
                        OptionalInt.empty(),
                        ItemCondition.UNKNOWN,
                        400,
                        Optional.empty()));

        assertThat(day.report().newArea().squareMetres()).isEqualTo(107);
        assertThat(day.report().ordnance()).isEqualTo(3);
        assertThat(day.report().smallArms()).isEqualTo(400);
        assertThat(STARTED).isBefore(DAY);
    }
}
