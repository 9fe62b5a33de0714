package org.furrow.app.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.NotPermitted;
import org.furrow.app.Progress;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.evidence.AddingSampleDrawings;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.hazard.ChangingStatus;
import org.furrow.app.hazard.Edit;
import org.furrow.app.mission.AddingSampleTeams;
import org.furrow.app.tasking.AddingSampleTasks;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Role;
import org.furrow.domain.quality.Answer;
import org.furrow.domain.quality.DrawnSquares;
import org.furrow.domain.quality.LotEvent;
import org.furrow.domain.quality.LotHistory;
import org.furrow.domain.quality.LotNote;
import org.furrow.domain.quality.Nonconformity;
import org.furrow.domain.quality.NonconformityStatus;
import org.furrow.domain.quality.NonconformityStep;
import org.furrow.domain.quality.Severity;
import org.furrow.domain.quality.Visit;
import org.furrow.domain.quality.Yield;
import org.furrow.domain.tasking.TaskStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 7);

    @TempDir
    private Path folder;

    private QualityCamp camp;

    @BeforeEach
    void open() {
        camp = new QualityCamp(folder);
    }

    @AfterEach
    void close() {
        camp.close();
    }

    @Test
    void a_visit_is_recorded_with_what_was_asked_and_found() {
        Visit visit = camp.recorded(camp.monitoring().with("answer-medic", "no").with("remark-medic", "ill"));

        assertThat(visit.profile().noes()).singleElement().satisfies(line -> {
            assertThat(line.words()).startsWith("A qualified medic");
            assertThat(line.remark()).isEqualTo("ill");
            assertThat(line.answer()).isEqualTo(Answer.NO);
        });
        assertThat(visit.profile().effort().cost().orElseThrow().amount()).isEqualByComparingTo("120.50");
        assertThat(camp.book().hazardName(visit.profile().of().hazard().orElseThrow()))
                .isEqualTo("H-1");
        assertThat(visit.recordedBy()).isEqualTo("quin");
    }

    @Test
    void what_cannot_be_read_is_told_field_by_field() {
        Typed typed = camp.monitoring()
                .with("checklist", "site-manual/9")
                .with("kind", "holiday")
                .with("hours", "many")
                .with("cost", "12.345")
                .with("team", "Nobody")
                .with("documents", "photo.jpg");

        assertThat(VisitReading.visit(typed, new QualityNames(camp.officer, camp.book()), QualityCamp.TODAY)
                        .faults())
                .extracting(FormFault::field)
                .containsExactly("kind", "team", "checklist", "hours", "cost", "documents");
    }

    @Test
    void an_unanswered_question_and_an_answer_to_none_are_refused_together() {
        Typed typed = camp.monitoring().with("answer-medic", "").with("answer-boots", "yes");

        assertThat(TaskCamp.codes(camp.record(camp.officer, typed))).containsExactly("F-9.14", "F-9.15");
        assertThat(camp.book().visits()).isEmpty();
    }

    @Test
    void a_visit_is_corrected_and_taken_back_with_a_reason_and_not_behind_the_back_of_others() {
        Visit visit = camp.recorded(camp.monitoring());
        Visit other = camp.recorded(camp.monitoring().with("number", "QV-2").with("day", "2026-04-08"));
        RecordingVisits recording = new RecordingVisits(camp.officer);
        var old =
                new ReadingQuality(camp.officer).history(visit.id()).getFirst().hash();
        RecordingVisits.Meant meant = new RecordingVisits.Meant(visit.id(), "mistyped", Optional.of(old));
        var corrected = VisitReading.visit(
                        camp.monitoring().with("number", "QV-01"),
                        new QualityNames(camp.officer, camp.book()),
                        QualityCamp.TODAY)
                .said()
                .orElseThrow();

        assertThat(recording.correct(meant, corrected, QualityCamp.TODAY).reasons())
                .isEmpty();
        assertThat(camp.book().findVisit("QV-01")).isPresent();
        assertThat(TaskCamp.codes(recording.takeBack(meant, QualityCamp.TODAY))).containsExactly("F-9.19");
        assertThat(TaskCamp.codes(recording.takeBack(
                        new RecordingVisits.Meant(other.id(), " ", Optional.empty()), QualityCamp.TODAY)))
                .containsExactly("F-9.5");
        assertThat(recording
                        .takeBack(new RecordingVisits.Meant(other.id(), "twice", Optional.empty()), QualityCamp.TODAY)
                        .reasons())
                .isEmpty();
        assertThat(QualityAsking.visits(Typed.nothing(), camp.book()).found())
                .extracting(each -> each.profile().number())
                .containsExactly("QV-01");
    }

    @Test
    void a_critical_nonconformity_stops_its_team_until_it_is_closed() {
        camp.raised(QualityCamp.nonconformity("NC-1", "critical"));
        Typed start = TaskCamp.on(LocalDate.of(2026, 4, 8));
        assertThat(camp.camp.taking("TO-2026-014", TaskStep.PLAN, TaskCamp.PLAN))
                .isEmpty();

        assertThat(camp.camp.taking("TO-2026-014", TaskStep.START, start)).containsExactly("F-7.25");

        close("NC-1");
        assertThat(camp.camp.taking("TO-2026-014", TaskStep.START, start)).containsExactly("F-7.25");
        assertThat(camp.camp.taking("TO-2026-014", TaskStep.START, TaskCamp.on(LocalDate.of(2026, 4, 20))))
                .isEmpty();
    }

    @Test
    void a_major_one_and_one_of_another_team_stop_nothing() {
        camp.raised(QualityCamp.nonconformity("NC-1", "major"));
        camp.camp.taking("TO-2026-014", TaskStep.PLAN, TaskCamp.PLAN);

        assertThat(camp.camp.taking("TO-2026-014", TaskStep.START, TaskCamp.on(LocalDate.of(2026, 4, 8))))
                .isEmpty();
    }

    @Test
    void whoever_set_the_action_does_not_verify_it_and_each_step_has_its_role() {
        camp.raised(QualityCamp.nonconformity("NC-1", "major"));
        Furrow everything = camp.camp.as("olga", Role.ADMINISTRATOR);
        toAction("NC-1");

        assertThat(camp.step(everything, "NC-1", NonconformityStep.VERIFY, on(12).with("how", "seen")))
                .containsExactly("F-9.28");
        assertThatThrownBy(() -> camp.step(camp.operator, "NC-1", NonconformityStep.VERIFY, on(12).with("how", "x")))
                .isInstanceOf(NotPermitted.class);
        assertThatThrownBy(() ->
                        camp.step(camp.officer, "NC-1", NonconformityStep.SET_ACTION, on(12).with("due", "2026-05-01")))
                .isInstanceOf(NotPermitted.class);
        assertThat(camp.book().overdueOn(QualityCamp.TODAY)).hasSize(1);
        assertThat(camp.step(camp.officer, "NC-1", NonconformityStep.VERIFY, on(12).with("how", "seen")))
                .isEmpty();
    }

    @Test
    void who_sees_one_organisation_sees_and_changes_what_is_its_own() {
        camp.recorded(camp.monitoring());
        camp.raised(QualityCamp.nonconformity("NC-1", "critical").with("visit", "QV-1"));
        Furrow greens = camp.camp.as("gina", Role.QUALITY_OFFICER, "Green Fields");
        Furrow blues = camp.camp.as("ben", Role.QUALITY_OFFICER, "Blue Hills");
        Furrow operator = camp.camp.as("gus", Role.OPERATOR, "Green Fields");

        assertThat(new ReadingQuality(greens).read().visits()).hasSize(1);
        assertThat(new ReadingQuality(blues).read().visits()).isEmpty();
        assertThat(new ReadingQuality(blues).read().nonconformities()).isEmpty();
        assertThat(TaskCamp.codes(camp.record(greens, camp.monitoring().with("number", "QV-2"))))
                .as("nobody records in the name of those who inspect it")
                .contains("F-9.31");
        assertThat(camp.step(greens, "NC-1", NonconformityStep.WITHDRAW, on(8).with("reason", "no")))
                .containsExactly("F-9.31");
        assertThat(camp.step(operator, "NC-1", NonconformityStep.ACKNOWLEDGE, on(8)))
                .isEmpty();
        Typed own = camp.monitoring()
                .with("number", "GQ-1")
                .with("inspecting", "Green Fields")
                .with("inspectors", "Ana");
        assertThat(TaskCamp.codes(camp.record(greens, own))).isEmpty();
    }

    @Test
    void a_rejected_lot_makes_inspection_tightened_after_the_count_of_the_rule() {
        camp.recorded(QualityCamp.sampling("S-1", DAY, "re-clear"));
        assertThat(lots().now().severity()).isEqualTo(Severity.NORMAL);

        camp.recorded(QualityCamp.sampling("S-2", DAY.plusDays(3), "re-clear"));

        assertThat(lots().now().severity()).isEqualTo(Severity.TIGHTENED);
        Outcomes refused = new Outcomes(LotEvent.REDUCTION_AGREED);
        assertThat(refused.codes()).containsExactly("F-9.32");
        assertThat(new Outcomes(LotEvent.UNSTEADY).codes()).isEmpty();
        assertThat(lots().steps()).hasSize(3);
    }

    @Test
    void where_a_lot_is_sampled_the_recorded_inspections_say_how_strictly_unless_somebody_types_others() {
        camp.recorded(QualityCamp.sampling("S-1", DAY, "re-clear"));
        camp.recorded(QualityCamp.sampling("S-2", DAY.plusDays(3), "re-clear"));

        assertThat(severity("Green Fields", "manual-clearance", "")).isEqualTo(Severity.TIGHTENED);
        assertThat(severity("green fields", "Manual clearance", "")).isEqualTo(Severity.TIGHTENED);
        assertThat(severity("Green Fields", "manual-clearance", "A")).isEqualTo(Severity.NORMAL);
        assertThat(severity("Blue Hills", "manual-clearance", "")).isEqualTo(Severity.NORMAL);
    }

    private Severity severity(String operator, String method, String history) {
        PlanningSample planning = new PlanningSample(camp.officer);
        Typed typed = Typed.nothing()
                .with("lot", "1000")
                .with("operator", operator)
                .with("method", method)
                .with("history", history);
        return planning.plan(SampleReading.read(typed, planning.standard())
                        .question()
                        .orElseThrow())
                .inspection()
                .severity();
    }

    private final class Outcomes {
        private final LotEvent event;

        Outcomes(LotEvent event) {
            this.event = event;
        }

        List<String> codes() {
            return TaskCamp.codes(new NotingLots(camp.officer)
                    .note(
                            DAY.plusDays(9),
                            new LotNote("Green Fields", Method.MANUAL_CLEARANCE, event, "rain"),
                            QualityCamp.TODAY));
        }
    }

    private LotHistory lots() {
        return camp.book()
                .lots(camp.camp.furrow.standard().sampling().switching())
                .getFirst();
    }

    @Test
    void an_inspection_of_the_register_counts_for_a_change_of_its_hazard_and_not_what_is_stated() {
        HazardFact.StatusChanged finished = new HazardFact.StatusChanged(WorkStatus.COMPLETED, "done", "Bea");
        camp.camp
                .furrow
                .register()
                .append(new Draft(
                        camp.camp.hazard,
                        DAY,
                        "Ann",
                        List.of(camp.camp
                                .furrow
                                .register()
                                .latest(camp.camp.hazard)
                                .hash()),
                        Optional.empty(),
                        finished));
        Support stated = Support.NONE
                .causedBy("IR-1", DAY.plusDays(1))
                .with(new Support.Inspection("IR-1", DAY.plusDays(1), true));
        camp.recorded(QualityCamp.sampling("S-1", DAY.plusDays(1), "re-clear").with("hazard", "H-1"));
        camp.raised(QualityCamp.nonconformity("NC-1", "major")
                .with("visit", "S-1")
                .with("day", DAY.plusDays(1).toString()));

        Edit edit = Edit.of(camp.camp.hazard, DAY.plusDays(2), Signing.by("Ann").approvedBy("Bea", "nmaa-quality"))
                .on(stated);

        assertThat(TaskCamp.codes(new ChangingStatus(camp.camp.furrow.register(), camp.camp.furrow.standard())
                        .change(edit, WorkStatus.INSPECTED)))
                .containsExactlyInAnyOrder("F-9.2", "F-9.4");
    }

    @Test
    void a_recorded_draw_gives_the_same_squares_again() {
        SampleReading.Read read = SampleReading.read(
                Typed.nothing()
                        .with("boundary", "36.0 S 24.0 W\n36.0 S 23.999 W\n35.999 S 23.999 W\n35.999 S 24.0 W")
                        .with("count", "80")
                        .with("seed", "4711"),
                new PlanningSample(camp.officer).standard());
        DrawingSample.Drawn drawn = (DrawingSample.Drawn) new DrawingSample(camp.officer)
                .draw(read.ground().orElseThrow(), read.order().orElseThrow());
        RecordingDraws recording = new RecordingDraws(camp.officer);

        assertThat(TaskCamp.codes(recording.record(new RecordingDraws.Wanted(drawn, ""), QualityCamp.TODAY)))
                .containsExactly("F-9.5");
        assertThat(recording
                        .record(new RecordingDraws.Wanted(drawn, "Green Fields"), QualityCamp.TODAY)
                        .reasons())
                .isEmpty();

        DrawnSquares again = recording.again(camp.book().draws().getFirst());
        assertThat(again.squares())
                .extracting(square -> square.name() + square.footprint().bounds())
                .isEqualTo(drawn.squares().squares().stream()
                        .map(square -> square.name() + square.footprint().bounds())
                        .toList());
    }

    @Test
    void what_control_took_is_summed() {
        camp.recorded(camp.monitoring());
        camp.recorded(QualityCamp.sampling("S-1", DAY, "re-clear")
                .with("currency", "USD")
                .with("cost", "80"));

        Yield yield = camp.book().yields().getFirst();

        assertThat(yield.visits()).isEqualTo(2);
        assertThat(yield.squareMetresPerDefect()).hasValue(40);
        assertThat(yield.cost().get("USD")).isEqualByComparingTo("200.50");
    }

    @Test
    void an_exercise_has_visits_an_inspection_of_drawn_squares_and_what_came_of_them() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(60, 7).write(file, Progress.silent());
        try (Furrow sample = Furrow.open(file, Clock.systemUTC())) {
            new AddingSampleTeams(sample).add();
            new AddingSampleDrawings(sample).add();
            new AddingSampleTasks(sample).add();

            assertThat(new AddingSampleQuality(sample).add()).isEqualTo(2);

            QualityBook book = new ReadingQuality(sample).read();
            assertThat(book.draws()).hasSize(1);
            assertThat(book.visits().getFirst().profile().sample().orElseThrow().draw())
                    .contains(book.draws().getFirst().id());
            assertThat(book.nonconformities())
                    .extracting(Nonconformity::status)
                    .containsExactlyInAnyOrder(NonconformityStatus.RAISED, NonconformityStatus.CLOSED);
        }
    }

    private void toAction(String number) {
        assertThat(camp.step(camp.operator, number, NonconformityStep.ACKNOWLEDGE, on(8)))
                .isEmpty();
        assertThat(camp.step(camp.operator, number, NonconformityStep.FIND_CAUSE, on(9).with("cause", "ill")))
                .isEmpty();
        assertThat(camp.step(
                        camp.operator,
                        number,
                        NonconformityStep.SET_ACTION,
                        on(10).with("action", "Send a medic").with("by", "Bea").with("due", "2026-05-01")))
                .isEmpty();
    }

    private void close(String number) {
        toAction(number);
        assertThat(camp.step(camp.officer, number, NonconformityStep.VERIFY, on(15).with("how", "seen")))
                .isEmpty();
        assertThat(camp.step(camp.officer, number, NonconformityStep.CLOSE, on(20)))
                .isEmpty();
        assertThat(camp.book().findNonconformity(number).orElseThrow().status()).isEqualTo(NonconformityStatus.CLOSED);
    }

    private static Typed on(int day) {
        return TaskCamp.on(LocalDate.of(2026, 4, day));
    }
}
