package org.furrow.app.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.app.tasking.TaskNames;
import org.furrow.domain.clearance.Accident;
import org.furrow.domain.clearance.AccidentFact;
import org.furrow.domain.clearance.AccidentStage;
import org.furrow.domain.clearance.AccidentStep;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.people.Actor;
import org.furrow.domain.people.Role;
import org.furrow.domain.people.Sight;
import org.furrow.domain.tasking.TaskStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccidentsTest {

    private static final LocalDate TODAY = TaskCamp.TODAY;

    @TempDir
    private Path folder;

    private TaskCamp camp;
    private Furrow operator;
    private Furrow officer;
    private Furrow chief;

    @BeforeEach
    void open() {
        camp = new TaskCamp(folder);
        camp.ordered(TaskCamp.CLEARANCE);
        camp.taking("TO-2026-014", TaskStep.PLAN, TaskCamp.PLAN);
        operator = camp.as("olga", Role.OPERATOR);
        officer = camp.as("quin", Role.QUALITY_OFFICER);
        chief = camp.as("carl", Role.APPROVER);
    }

    @AfterEach
    void close() {
        camp.close();
    }

    @Test
    void an_accident_is_told_with_what_it_names_and_written_as_it_was_typed() {
        assertThat(TaskCamp.codes(report(operator, accident()))).isEmpty();

        AccidentBook book = new ReadingAccidents(officer).read();
        Accident accident = book.find("acc-1").orElseThrow();
        assertThat(accident.notice().team()).isPresent();
        assertThat(AccidentWriting.write(accident, book.tasks()).values())
                .containsAllEntriesOf(accident().values());
        assertThat(AccidentJson.of(accident, book, TODAY))
                .containsEntry("toldLate", true)
                .containsEntry("overdue", true)
                .containsEntry("due", "2026-04-12");
        assertThat(TaskCamp.codes(report(operator, accident()))).containsExactly("F-8.52");
    }

    @Test
    void what_cannot_be_read_is_told_field_by_field() {
        Typed typed = accident()
                .with("kind", "mishap")
                .with("day", "yesterday")
                .with("at", "noon")
                .with("where", "over there")
                .with("team", "Nobody")
                .with("killed", "many");

        assertThat(AccidentReading.notice(typed, names(operator), TODAY).faults())
                .extracting(FormFault::field)
                .containsExactly("day", "kind", "at", "where", "team", "killed");
    }

    @Test
    void it_stops_its_team_until_the_first_findings_are_written_and_somebody_lets_it_go_on() {
        report(operator, accident());
        Typed start = TaskCamp.on(LocalDate.of(2026, 4, 12));

        assertThat(camp.taking("TO-2026-014", TaskStep.START, start)).containsExactly("F-7.25");
        assertThat(step(officer, AccidentStep.RESUME, on(11).with("why", "Briefed")))
                .containsExactly("F-8.71");
        assertThat(step(operator, AccidentStep.REPORT, on(10).with("findings", "Detector off")))
                .isEmpty();
        assertThat(step(officer, AccidentStep.RESUME, on(11).with("why", "Briefed")))
                .isEmpty();
        assertThat(camp.taking("TO-2026-014", TaskStep.START, start)).isEmpty();
    }

    @Test
    void it_is_looked_into_and_closed_by_two_persons() {
        report(operator, accident());
        step(operator, AccidentStep.REPORT, on(10).with("findings", "Detector off"));
        step(
                officer,
                AccidentStep.SET_ACTION,
                on(10).with("what", "Check detectors").with("by", "olga").with("due", "2026-04-20"));
        step(
                officer,
                AccidentStep.INVESTIGATE,
                on(12).with("board", "Three").with("findings", "Off").with("causes", "No check"));
        step(officer, AccidentStep.RESUME, on(12).with("why", "Briefed"));
        Typed lessons = on(13).with("lessons", "Check each morning");

        assertThat(step(chief, AccidentStep.CLOSE, lessons)).containsExactly("F-8.67");
        assertThat(step(
                        operator,
                        AccidentStep.DO_ACTION,
                        on(13).with("number", "1").with("how", "Checked")))
                .isEmpty();
        assertThat(step(officer, AccidentStep.CLOSE, lessons)).containsExactly("F-8.69");
        assertThat(step(chief, AccidentStep.CLOSE, lessons)).isEmpty();
        assertThat(find().inquiry().stage()).isEqualTo(AccidentStage.CLOSED);
        assertThat(new ReadingAccidents(chief).read().list(stillOpen())).isEmpty();
        assertThat(new ReadingAccidents(chief).history(find().id())).hasSize(7);
    }

    @Test
    void a_notice_is_amended_with_a_reason_and_not_behind_the_back_of_others() {
        report(operator, accident());
        Hash before =
                new ReadingAccidents(operator).history(find().id()).getFirst().hash();
        Typed amended =
                accident().with("injured", "2").with("day", "2026-04-08").with("reason", "A second deminer");

        assertThat(step(operator, AccidentStep.AMEND, amended)).isEmpty();
        assertThat(find().notice().injured()).isEqualTo(2);
        assertThat(find().happened()).isEqualTo(LocalDate.of(2026, 4, 8));
        AccidentFact late = new AccidentFact.PreliminaryReported("Detector off");
        assertThat(TaskCamp.codes(new LookingIntoAccidents(operator)
                        .take(
                                new LookingIntoAccidents.Wanted(
                                        find().id(), LocalDate.of(2026, 4, 11), late, Optional.of(before)),
                                TODAY)))
                .containsExactly("F-8.72");
    }

    @Test
    void an_account_of_some_organisations_tells_of_their_work_alone_and_sees_no_other() {
        Furrow stranger =
                camp.furrow.actingFor(() -> new Actor("9", "sven", Role.OPERATOR, Sight.of(List.of("Blue Hills"))));
        report(operator, accident());

        assertThat(new ReadingAccidents(stranger).read().accidents()).isEmpty();
        Typed own = accident()
                .with("accident-number", "ACC-2")
                .with("organisation", "Green Fields")
                .with("team", "")
                .with("task", "")
                .with("stop", "nobody");
        assertThat(TaskCamp.codes(report(stranger, own))).containsExactly("F-8.74");
        assertThat(TaskCamp.codes(report(stranger, own.with("organisation", "Blue Hills"))))
                .isEmpty();
        assertThat(new ReadingAccidents(stranger).read().accidents()).hasSize(1);
    }

    private static AccidentBook.Question stillOpen() {
        return new AccidentBook.Question(Optional.empty(), Optional.empty(), true, Optional.empty());
    }

    private static Typed on(int day) {
        return Typed.nothing().with("day", LocalDate.of(2026, 4, day).toString());
    }

    private static Typed accident() {
        return Typed.nothing()
                .with("accident-number", "ACC-1")
                .with("kind", "accident")
                .with("context", "demining")
                .with("organisation", "Green Fields")
                .with("day", "2026-04-09")
                .with("at", "07:40")
                .with("told", "2026-04-10")
                .with("place", "Mill field")
                .with("device", "ap-mine")
                .with("model", "PMN-2")
                .with("task", "TO-2026-014")
                .with("team", "MCT-1")
                .with("what", "A mine went off while the lane was marked.")
                .with("killed", "0")
                .with("injured", "1")
                .with("stop", "team");
    }

    private Outcome report(Furrow who, Typed typed) {
        AccidentReading.Read<AccidentReading.Notice> read = AccidentReading.notice(typed, names(who), TODAY);
        assertThat(read.faults()).isEmpty();
        AccidentReading.Notice said = read.said().orElseThrow();
        return new ReportingAccidents(who).report(said.happened(), said.notice(), TODAY);
    }

    private List<String> step(Furrow who, AccidentStep step, Typed typed) {
        AccidentReading.Read<AccidentReading.Step> read = AccidentReading.step(step, typed, names(who), TODAY);
        assertThat(read.faults()).isEmpty();
        AccidentReading.Step said = read.said().orElseThrow();
        return TaskCamp.codes(new LookingIntoAccidents(who)
                .take(new LookingIntoAccidents.Wanted(find().id(), said.day(), said.fact(), Optional.empty()), TODAY));
    }

    private Accident find() {
        return new ReadingAccidents(camp.furrow).read().find("ACC-1").orElseThrow();
    }

    private static TaskNames names(Furrow furrow) {
        return new TaskNames(furrow, new ReadingTasks(furrow).read());
    }
}
