package org.furrow.app.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.furrow.app.Furrow;
import org.furrow.app.clearance.ReportingAccidents;
import org.furrow.app.draft.Typed;
import org.furrow.app.tasking.TaskCamp;
import org.furrow.domain.clearance.AccidentContext;
import org.furrow.domain.clearance.AccidentKind;
import org.furrow.domain.clearance.AccidentNotice;
import org.furrow.domain.clearance.WorkStop;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.TaskStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxTest {

    private static final String CLEARANCE = "TO-2026-014";
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 16);
    private static final LocalDate LAST = LocalDate.of(2026, 8, 30);

    @TempDir
    private Path folder;

    private TaskCamp camp;
    private Furrow operator;
    private Furrow officer;

    @BeforeEach
    void open() {
        camp = new TaskCamp(folder);
        operator = camp.as("olga", Role.OPERATOR);
        officer = camp.as("quin", Role.QUALITY_OFFICER);
    }

    @AfterEach
    void close() {
        camp.close();
    }

    private static List<String> numbers(Furrow who, InboxKind kind, LocalDate day) {
        return new ReadingInbox(who)
                .read(day).find(kind).map(InboxPile::items).orElse(List.of()).stream()
                        .map(InboxItem::number)
                        .toList();
    }

    @Test
    void a_task_waits_for_its_next_step_and_only_once_its_day_has_come() {
        camp.ordered(TaskCamp.CLEARANCE);
        assertThat(numbers(operator, InboxKind.TASKS_TO_PLAN, TaskCamp.DAY)).containsExactly(CLEARANCE);

        camp.taking(CLEARANCE, TaskStep.PLAN, TaskCamp.PLAN);
        assertThat(numbers(operator, InboxKind.TASKS_TO_PLAN, FIRST)).isEmpty();
        assertThat(numbers(operator, InboxKind.TASKS_TO_START, FIRST.minusDays(1)))
                .isEmpty();
        assertThat(numbers(operator, InboxKind.TASKS_TO_START, FIRST)).containsExactly(CLEARANCE);

        camp.taking(CLEARANCE, TaskStep.START, TaskCamp.on(FIRST));
        assertThat(numbers(operator, InboxKind.TASKS_TO_START, FIRST)).isEmpty();
        assertThat(numbers(operator, InboxKind.TASKS_TO_COMPLETE, LAST)).isEmpty();
        assertThat(numbers(operator, InboxKind.TASKS_TO_COMPLETE, LAST.plusDays(1)))
                .containsExactly(CLEARANCE);
    }

    @Test
    void a_task_of_which_nobody_hears_for_a_week_is_told() {
        camp.ordered(TaskCamp.CLEARANCE);
        camp.taking(CLEARANCE, TaskStep.PLAN, TaskCamp.PLAN);
        camp.taking(CLEARANCE, TaskStep.START, TaskCamp.on(FIRST));

        assertThat(numbers(operator, InboxKind.TASKS_WITHOUT_REPORT, FIRST.plusDays(6)))
                .isEmpty();
        assertThat(numbers(operator, InboxKind.TASKS_WITHOUT_REPORT, FIRST.plusDays(7)))
                .containsExactly(CLEARANCE);
    }

    @Test
    void work_that_is_reported_done_waits_for_whoever_may_accept_it_and_had_no_part_in_it() {
        Typed road = TaskCamp.ROAD;
        camp.ordered(road);
        camp.taking("TO-2026-015", TaskStep.PLAN, TaskCamp.PLAN);
        camp.taking("TO-2026-015", TaskStep.START, TaskCamp.on(FIRST));
        camp.taking(
                "TO-2026-015",
                TaskStep.COMPLETE,
                TaskCamp.on(FIRST.plusDays(9)).with("report", "done").with("done", "Road graded; 4; km"));

        assertThat(numbers(officer, InboxKind.TASKS_TO_ACCEPT, LAST)).containsExactly("TO-2026-015");
        assertThat(numbers(camp.as("nora", Role.APPROVER), InboxKind.TASKS_TO_ACCEPT, LAST))
                .as("nora ordered it")
                .isEmpty();
        assertThat(numbers(operator, InboxKind.TASKS_TO_ACCEPT, LAST))
                .as("an operator accepts nothing")
                .isEmpty();
    }

    @Test
    void work_that_releases_land_waits_for_its_report_and_marking_for_its_acceptance() {
        camp.ordered(TaskCamp.CLEARANCE);
        camp.ordered(TaskCamp.CLEARANCE.with("number", "TO-2026-016").with("kind", "marking"));
        for (String task : List.of("TO-2026-014", "TO-2026-016")) {
            camp.taking(task, TaskStep.PLAN, TaskCamp.PLAN);
            camp.taking(task, TaskStep.START, TaskCamp.on(FIRST));
            camp.taking(task, TaskStep.COMPLETE, TaskCamp.on(FIRST.plusDays(9)).with("report", "done"));
        }

        assertThat(numbers(officer, InboxKind.TASKS_TO_ACCEPT, LAST)).containsExactly("TO-2026-016");
        assertThat(numbers(operator, InboxKind.LAND_TO_REPORT, LAST)).contains("TO-2026-014");
    }

    @Test
    void an_accident_without_a_preliminary_report_is_overdue_after_its_days_and_comes_first() {
        camp.ordered(TaskCamp.CLEARANCE);
        LocalDate happened = LocalDate.of(2026, 4, 1);
        AccidentNotice notice = new AccidentNotice(
                "AC-1",
                AccidentKind.INCIDENT,
                AccidentContext.DEMINING,
                "Green Fields",
                Optional.empty(),
                happened,
                Optional.empty(),
                OptionalInt.empty(),
                "the mill",
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "A detonation under a tiller",
                0,
                0,
                WorkStop.NOBODY);
        assertThat(TaskCamp.codes(new ReportingAccidents(operator).report(happened, notice, TaskCamp.TODAY)))
                .isEmpty();

        Inbox later = new ReadingInbox(operator).read(happened.plusDays(60));
        assertThat(later.steps().getFirst().kind()).isEqualTo(InboxKind.ACCIDENTS_TO_REPORT);
        assertThat(later.steps().getFirst().overdue()).isEqualTo(1);
        assertThat(new ReadingInbox(operator)
                        .read(happened)
                        .find(InboxKind.ACCIDENTS_TO_REPORT)
                        .map(InboxPile::overdue))
                .hasValue(0);
    }

    @Test
    void accreditations_that_end_are_a_lapse_for_those_who_form_teams_and_for_nobody_else() {
        LocalDate soon = LocalDate.of(2026, 5, 20);

        assertThat(new ReadingInbox(officer).read(soon).lapses())
                .extracting(InboxPile::kind, InboxPile::count, InboxPile::overdue)
                .containsExactly(tuple(InboxKind.ACCREDITATIONS_ENDING, 3L, 0));
        assertThat(new ReadingInbox(officer).read(LocalDate.of(2026, 6, 1)).overdue())
                .isEqualTo(3);
        assertThat(new ReadingInbox(camp.as("vera", Role.VIEWER)).read(soon).count())
                .isZero();
    }

    @Test
    void whoever_is_restricted_hears_only_of_what_they_see() {
        camp.ordered(TaskCamp.CLEARANCE);

        assertThat(numbers(camp.as("gina", Role.OPERATOR, "Green Fields"), InboxKind.TASKS_TO_PLAN, TaskCamp.DAY))
                .containsExactly(CLEARANCE);
        assertThat(numbers(camp.as("bob", Role.OPERATOR, "Blue Hills"), InboxKind.TASKS_TO_PLAN, TaskCamp.DAY))
                .isEmpty();
    }
}
