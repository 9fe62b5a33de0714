package org.furrow.domain.clearance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.furrow.domain.decision.Decision;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Position;
import org.furrow.domain.journal.RecordId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AccidentDecisionTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final LocalDate TODAY = DAY.plusDays(30);
    private static final RecordId ID = id();
    private static final RecordId TEAM = id();
    private static final RecordId HAZARD = id();
    private static final AccidentStandard STANDARD = new AccidentStandard(0, 3, 30);

    private AccidentDecision.Known known =
            new AccidentDecision.Known(Optional.empty(), Optional.empty(), Optional.of("MCT-1"), true);

    @Test
    void an_accident_that_is_told_whole_is_taken() {
        assertThat(codes(notice(AccidentKind.ACCIDENT, 0, 1))).isEmpty();
        assertThat(codes(notice(AccidentKind.INCIDENT, 0, 0))).isEmpty();
    }

    @Test
    void a_notice_lacks_number_words_and_place_all_at_once() {
        AccidentNotice bare = new AccidentNotice(
                " ",
                AccidentKind.MISSED_ITEM,
                AccidentContext.EVERYDAY,
                "",
                Optional.empty(),
                DAY,
                Optional.empty(),
                OptionalInt.empty(),
                "",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                0,
                0,
                WorkStop.TASK);

        assertThat(codes(bare)).containsExactly("F-8.51", "F-8.51", "F-8.51", "F-8.51", "F-8.60");
    }

    @Test
    void it_is_told_of_on_or_after_its_day_and_never_ahead() {
        AccidentDecision decision = new AccidentDecision(known, TODAY);
        AccidentNotice told = notice(AccidentKind.INCIDENT, 0, 0);

        assertThat(codes(decision.decideNotice(ID, told, DAY))).isEmpty();
        assertThat(codes(decision.decideNotice(ID, told, DAY.plusDays(1)))).containsExactly("F-8.54");
        assertThat(codes(decision.decideNotice(ID, told, TODAY.plusDays(1)))).containsExactly("F-8.53", "F-8.54");
    }

    @ParameterizedTest
    @CsvSource({
        "ACCIDENT, 0, 0, F-8.55",
        "ACCIDENT, 1, 0, ",
        "INCIDENT, 0, 1, F-8.56",
        "ACCIDENT, 999, 1, ",
        "ACCIDENT, 999, 2, F-8.57",
        "ACCIDENT, -1, 3, F-8.57"
    })
    void casualties_fit_what_is_called_an_accident(AccidentKind kind, int killed, int injured, String code) {
        assertThat(codes(notice(kind, killed, injured))).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void what_is_named_has_to_be_known_and_the_number_to_be_new() {
        known = new AccidentDecision.Known(Optional.of(ID), Optional.empty(), Optional.empty(), false);

        assertThat(codes(notice(AccidentKind.INCIDENT, 0, 0))).containsExactly("F-8.58", "F-8.58");
        assertThat(codes(new AccidentDecision(known, TODAY)
                        .decideNotice(id(), notice(AccidentKind.INCIDENT, 0, 0), DAY)))
                .containsExactly("F-8.52", "F-8.58", "F-8.58");
    }

    @ParameterizedTest
    @EnumSource(AccidentStage.class)
    void a_step_is_possible_at_its_stages_only(AccidentStage stage) {
        Accident accident = accident(stage);
        AccidentFact report = new AccidentFact.PreliminaryReported("Detector not checked");
        AccidentFact reopened = new AccidentFact.Reopened("A witness came");

        assertThat(codes(accident, report, DAY.plusDays(9)).contains("F-8.62"))
                .isEqualTo(stage != AccidentStage.NOTICED);
        assertThat(codes(accident, reopened, DAY.plusDays(9)).contains("F-8.62"))
                .isEqualTo(stage != AccidentStage.CLOSED);
    }

    @Test
    void no_step_is_dated_before_the_one_before_or_ahead() {
        Accident accident = accident(AccidentStage.NOTICED);
        AccidentFact report = new AccidentFact.PreliminaryReported("Detector not checked");

        assertThat(codes(accident, report, DAY.minusDays(1))).containsExactly("F-8.63");
        assertThat(codes(accident, report, DAY)).isEmpty();
        assertThat(codes(accident, report, TODAY)).isEmpty();
        assertThat(codes(accident, report, TODAY.plusDays(1))).containsExactly("F-8.64");
    }

    @Test
    void a_final_report_says_who_looked_what_was_found_and_why_it_happened() {
        assertThat(codes(
                        accident(AccidentStage.PRELIMINARY),
                        new AccidentFact.Investigated("", " ", ""),
                        DAY.plusDays(9)))
                .containsExactly("F-8.51", "F-8.51", "F-8.51");
    }

    @Test
    void an_action_is_due_after_it_was_set_and_done_once() {
        Accident accident = accident(AccidentStage.PRELIMINARY);
        LocalDate day = DAY.plusDays(9);

        assertThat(codes(accident, new AccidentFact.ActionSet("Check detectors", "olga", day), day))
                .isEmpty();
        assertThat(codes(accident, new AccidentFact.ActionSet("Check detectors", "", day.minusDays(1)), day))
                .containsExactly("F-8.51", "F-8.65");
        assertThat(codes(accident, new AccidentFact.ActionDone(1, "Checked"), day))
                .isEmpty();
        assertThat(codes(accident, new AccidentFact.ActionDone(2, "Checked"), day))
                .containsExactly("F-8.66");
    }

    @Test
    void work_goes_on_only_after_a_preliminary_report() {
        AccidentFact resumed = new AccidentFact.WorkResumed("Briefed again");

        assertThat(codes(accident(AccidentStage.NOTICED), resumed, DAY.plusDays(9)))
                .containsExactly("F-8.71");
        assertThat(codes(accident(AccidentStage.PRELIMINARY), resumed, DAY.plusDays(9)))
                .isEmpty();
        Accident gone = with(accident(AccidentStage.PRELIMINARY), Optional.of(DAY.plusDays(4)), List.of());
        assertThat(codes(gone, resumed, DAY.plusDays(9))).containsExactly("F-8.70");
    }

    @Test
    void it_is_closed_by_a_second_person_when_everything_is_done() {
        AccidentFact closed = new AccidentFact.Closed("Check each detector each morning");
        LocalDate day = DAY.plusDays(9);

        assertThat(codes(accident(AccidentStage.PRELIMINARY), closed, day))
                .containsExactly("F-8.68", "F-8.67", "F-8.73");
        Accident done = with(accident(AccidentStage.INVESTIGATED), Optional.of(DAY.plusDays(5)), List.of());
        assertThat(codes(done, closed, day)).isEmpty();
        assertThat(codes(new AccidentDecision(known, TODAY).decideStep(done, closed, "IVAN", day)))
                .containsExactly("F-8.69");
        assertThat(codes(done, new AccidentFact.Closed(""), day)).containsExactly("F-8.51");
    }

    @Test
    void it_stops_its_team_from_its_day_until_work_may_go_on() {
        Accident standing = accident(AccidentStage.NOTICED);
        Accident gone = with(standing, Optional.of(DAY.plusDays(4)), List.of());

        assertThat(standing.halt().orElseThrow().stops(TEAM, id(), TODAY)).isTrue();
        assertThat(standing.halt().orElseThrow().stops(TEAM, id(), DAY.minusDays(1)))
                .isFalse();
        assertThat(gone.halt().orElseThrow().stops(TEAM, id(), DAY.plusDays(3))).isTrue();
        assertThat(gone.halt().orElseThrow().stops(TEAM, id(), DAY.plusDays(4))).isFalse();
    }

    @Test
    void reports_and_actions_are_overdue_after_their_day() {
        Accident noticed = with(accident(AccidentStage.NOTICED), Optional.empty(), List.of());
        Accident first = with(accident(AccidentStage.PRELIMINARY), Optional.empty(), List.of());

        assertThat(STANDARD.isOverdueOn(noticed, DAY.plusDays(3))).isFalse();
        assertThat(STANDARD.isOverdueOn(noticed, DAY.plusDays(4))).isTrue();
        assertThat(STANDARD.isOverdueOn(first, DAY.plusDays(30))).isFalse();
        assertThat(STANDARD.isOverdueOn(first, DAY.plusDays(31))).isTrue();
        assertThat(STANDARD.isOverdueOn(accident(AccidentStage.INVESTIGATED), DAY.plusDays(21)))
                .as("its action is due")
                .isTrue();
        assertThat(STANDARD.isToldLate(noticed)).isFalse();
        assertThatThrownBy(() -> new AccidentStandard(4, 3, 30)).hasMessageContaining("4, 3 and 30");
    }

    private static RecordId id() {
        return RecordId.parse(UUID.randomUUID().toString());
    }

    private static AccidentNotice notice(AccidentKind kind, int killed, int injured) {
        return new AccidentNotice(
                "ACC-1",
                kind,
                AccidentContext.DEMINING,
                "Green Fields",
                Optional.empty(),
                DAY,
                Optional.of(new Position(-36, -24)),
                OptionalInt.of(5),
                "",
                Optional.of(ItemCategory.AP_MINE),
                "",
                Optional.empty(),
                Optional.of(TEAM),
                Optional.of(HAZARD),
                "A mine went off while the lane was marked.",
                killed,
                injured,
                WorkStop.TEAM);
    }

    private static Accident accident(AccidentStage stage) {
        boolean isReported = stage != AccidentStage.NOTICED;
        boolean isInvestigated = stage == AccidentStage.INVESTIGATED || stage == AccidentStage.CLOSED;
        return new Accident(
                ID,
                notice(AccidentKind.ACCIDENT, 0, 1),
                DAY,
                new Accident.Inquiry(
                        stage,
                        isReported ? Optional.of(DAY.plusDays(2)) : Optional.empty(),
                        isInvestigated ? Optional.of(DAY.plusDays(5)) : Optional.empty(),
                        isInvestigated ? "ivan" : "",
                        isInvestigated ? DAY.plusDays(5) : isReported ? DAY.plusDays(2) : DAY),
                List.of(new AccidentAction(1, "Check detectors", "olga", DAY.plusDays(20), Optional.empty(), "")),
                Optional.empty());
    }

    private static Accident with(Accident accident, Optional<LocalDate> resumed, List<AccidentAction> actions) {
        return new Accident(
                accident.id(), accident.notice(), accident.happened(), accident.inquiry(), actions, resumed);
    }

    private List<String> codes(AccidentNotice notice) {
        return codes(new AccidentDecision(known, TODAY).decideNotice(ID, notice, DAY));
    }

    private List<String> codes(Accident accident, AccidentFact fact, LocalDate day) {
        return codes(new AccidentDecision(known, TODAY).decideStep(accident, fact, "olga", day));
    }

    private static List<String> codes(Decision decision) {
        return decision.reasons().stream().map(Reason::code).toList();
    }
}
