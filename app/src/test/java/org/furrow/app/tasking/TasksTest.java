package org.furrow.app.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.app.tasking.TaskCamp.CLEARANCE;
import static org.furrow.app.tasking.TaskCamp.DAY;
import static org.furrow.app.tasking.TaskCamp.PLAN;
import static org.furrow.app.tasking.TaskCamp.ROAD;
import static org.furrow.app.tasking.TaskCamp.TODAY;
import static org.furrow.app.tasking.TaskCamp.codes;
import static org.furrow.app.tasking.TaskCamp.on;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.Progress;
import org.furrow.app.clearance.AddingSampleProgress;
import org.furrow.app.clearance.ProgressAsking;
import org.furrow.app.clearance.ProgressNames;
import org.furrow.app.clearance.ReadingProgress;
import org.furrow.app.clearance.ScrutinizingProgress;
import org.furrow.app.draft.BoundaryText;
import org.furrow.app.draft.FormFault;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Typed;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.hazard.ChangingStatus;
import org.furrow.app.hazard.Edit;
import org.furrow.app.hazard.Programme;
import org.furrow.app.mission.AddingSampleTeams;
import org.furrow.domain.clearance.ProgressSummary;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.decision.Signing;
import org.furrow.domain.decision.Support;
import org.furrow.domain.draft.ProposedChange;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Hash;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskGroup;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.domain.tasking.TaskStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 16);
    private static final Typed RAIN = Typed.nothing()
            .with("day", "2026-04-01")
            .with("cause", "weather")
            .with("reason", "flooded")
            .with("marking", "red tape");

    @TempDir
    private Path folder;

    private TaskCamp camp;

    @BeforeEach
    void open() {
        camp = new TaskCamp(folder);
    }

    @AfterEach
    void close() {
        assertThat(camp.furrow.register().rebuild(folder).differences()).isEmpty();
        camp.close();
    }

    @Test
    void marking_goes_from_its_order_to_its_acceptance_with_all_of_its_history() {
        camp.ordered(CLEARANCE.with("kind", "marking"));

        assertThat(camp.taking("TO-2026-014", TaskStep.PLAN, PLAN)).isEmpty();
        assertThat(camp.taking("TO-2026-014", TaskStep.START, on(START).with("start-point", "north corner")))
                .isEmpty();
        assertThat(camp.taking("TO-2026-014", TaskStep.SUSPEND, RAIN)).isEmpty();
        assertThat(camp.taking(
                        "TO-2026-014",
                        TaskStep.RESTART,
                        on(LocalDate.of(2026, 4, 9))
                                .with("cause-removed", "dry")
                                .with("rebriefing", "on site")))
                .isEmpty();
        assertThat(camp.taking(
                        "TO-2026-014",
                        TaskStep.COMPLETE,
                        on(LocalDate.of(2026, 5, 20)).with("report", "CR-7")))
                .isEmpty();
        assertThat(codes(camp.take(
                        camp.as("quin", Role.QUALITY_OFFICER),
                        "TO-2026-014",
                        TaskStep.SEND_BACK,
                        on(LocalDate.of(2026, 5, 22)).with("reason", "lane 4"))))
                .isEmpty();
        assertThat(camp.taking(
                        "TO-2026-014",
                        TaskStep.COMPLETE,
                        on(LocalDate.of(2026, 5, 25)).with("report", "CR-8")))
                .isEmpty();
        assertThat(codes(camp.take(
                        camp.as("quin", Role.QUALITY_OFFICER),
                        "TO-2026-014",
                        TaskStep.ACCEPT,
                        on(LocalDate.of(2026, 5, 30)))))
                .isEmpty();

        Task task = camp.task("TO-2026-014");
        assertThat(task.status()).isEqualTo(TaskStatus.ACCEPTED);
        assertThat(new ReadingTasks(camp.furrow).history(task.id()))
                .hasSize(9)
                .extracting(revision -> revision.draft().author())
                .startsWith("quin")
                .endsWith("nora");
    }

    @Test
    void a_clearance_whose_land_is_still_open_is_sent_back_by_itself_and_not_accepted_by_itself() {
        camp.ordered(CLEARANCE);
        camp.taking("TO-2026-014", TaskStep.PLAN, PLAN);
        camp.taking("TO-2026-014", TaskStep.START, on(START));
        camp.taking("TO-2026-014", TaskStep.COMPLETE, on(START.plusDays(1)).with("report", "done"));
        Furrow quin = camp.as("quin", Role.QUALITY_OFFICER);

        assertThat(codes(camp.take(quin, "TO-2026-014", TaskStep.ACCEPT, on(TODAY))))
                .containsExactly("F-7.26");
        assertThat(new TakingSteps(quin).examine(camp.task("TO-2026-014"), TaskStep.ACCEPT, TODAY))
                .extracting(reason -> reason.code())
                .containsExactly("F-7.26");
        assertThat(codes(camp.take(
                        quin, "TO-2026-014", TaskStep.SEND_BACK, on(TODAY).with("reason", "lane 4"))))
                .isEmpty();
    }

    @Test
    void work_is_refused_where_the_team_may_not_do_it_on_that_day_and_every_reason_is_told() {
        camp.ordered(CLEARANCE);
        camp.taking("TO-2026-014", TaskStep.PLAN, PLAN);

        assertThat(camp.taking("TO-2026-014", TaskStep.START, on(LocalDate.of(2026, 6, 1))))
                .as("the accreditations of organisation, team and leader have ended")
                .containsExactly("F-6.5", "F-6.5", "F-6.5");
        assertThat(camp.task("TO-2026-014").status()).isEqualTo(TaskStatus.PLANNED);
        assertThat(new TakingSteps(camp.furrow)
                        .examine(camp.task("TO-2026-014"), TaskStep.START, LocalDate.of(2026, 5, 31)))
                .isEmpty();
    }

    @Test
    void the_author_of_an_order_does_not_accept_the_work_and_neither_does_who_reported_it_done() {
        camp.ordered(ROAD);
        Furrow nora = camp.as("nora", Role.ADMINISTRATOR);
        camp.taking("TO-2026-015", TaskStep.PLAN, PLAN);
        camp.taking("TO-2026-015", TaskStep.START, on(START));
        camp.taking(
                "TO-2026-015",
                TaskStep.COMPLETE,
                on(START.plusDays(9)).with("report", "done").with("done", "Road graded; 4; km"));

        assertThat(codes(camp.take(nora, "TO-2026-015", TaskStep.ACCEPT, on(TODAY))))
                .containsExactly("F-7.20");
        assertThat(codes(camp.take(camp.as("olga", Role.ADMINISTRATOR), "TO-2026-015", TaskStep.ACCEPT, on(TODAY))))
                .containsExactly("F-7.20");
        assertThat(codes(camp.take(camp.as("quin", Role.QUALITY_OFFICER), "TO-2026-015", TaskStep.ACCEPT, on(TODAY))))
                .isEmpty();
        assertThat(camp.task("TO-2026-015").done())
                .singleElement()
                .satisfies(done -> assertThat(done.unit()).isEqualTo("km"));
    }

    @Test
    void a_step_from_an_old_look_is_refused_and_one_from_a_new_look_is_taken() {
        Task task = camp.ordered(CLEARANCE);
        Hash seen = new ReadingTasks(camp.furrow).history(task.id()).getFirst().hash();
        TakingSteps steps = new TakingSteps(camp.as("nora", Role.APPROVER));
        TaskFact change = new TaskFact.Changed(task.profile(), "misspelt");

        assertThat(steps.take(new TakingSteps.Wanted(task.id(), DAY, change, Optional.of(seen)), TODAY)
                        .reasons())
                .isEmpty();
        assertThat(codes(steps.take(new TakingSteps.Wanted(task.id(), DAY, change, Optional.of(seen)), TODAY)))
                .containsExactly("F-7.23");
        RecordId nobody = camp.furrow.register().newId();
        assertThat(codes(steps.take(new TakingSteps.Wanted(nobody, DAY, change, Optional.empty()), TODAY)))
                .containsExactly("F-7.13");
    }

    @Test
    void a_task_waits_for_another_and_is_unlocked_by_its_completion() {
        Task clearance = camp.ordered(CLEARANCE);
        camp.ordered(ROAD.with("waits-for", "to-2026-014"));
        camp.taking("TO-2026-015", TaskStep.PLAN, PLAN);

        assertThat(camp.taking("TO-2026-015", TaskStep.START, on(START))).containsExactly("F-7.19");
        assertThat(camp.book().waitingFor(clearance.id())).hasSize(1);
        assertThat(codes(camp.take(
                        camp.as("nora", Role.APPROVER), "TO-2026-014", TaskStep.WITHDRAW, on(DAY).with("reason", "x"))))
                .containsExactly("F-7.21");

        camp.taking("TO-2026-014", TaskStep.PLAN, PLAN);
        camp.taking("TO-2026-014", TaskStep.START, on(START));
        camp.taking("TO-2026-014", TaskStep.COMPLETE, on(START.plusDays(1)).with("report", "done"));
        assertThat(camp.taking("TO-2026-015", TaskStep.START, on(START.plusDays(1))))
                .isEmpty();
    }

    @Test
    void suspending_a_part_proposes_that_it_is_split_off_for_another_person_to_approve() {
        camp.ordered(CLEARANCE);
        camp.taking("TO-2026-014", TaskStep.PLAN, PLAN);
        camp.taking("TO-2026-014", TaskStep.START, on(START));
        Footprint half = Programme.box(0, 0, 100, 100).findFootprint().orElseThrow();
        Furrow olga = camp.as("olga", Role.OPERATOR);
        TaskFact.Suspended suspended =
                new TaskFact.Suspended(StopCause.WEATHER, "flooded", "red tape", Optional.of(half));

        assertThat(camp.taking("TO-2026-014", TaskStep.SUSPEND, RAIN.with("boundary", BoundaryText.write(half))))
                .isEmpty();
        List<SplittingSuspended.Proposed> proposed =
                new SplittingSuspended(olga).propose(camp.task("TO-2026-014"), suspended, LocalDate.of(2026, 4, 1));

        assertThat(proposed).singleElement().satisfies(each -> {
            assertThat(each.reference()).isEqualTo("H-1");
            assertThat(each.outcome().reasons()).isEmpty();
        });
        assertThat(new ReadingDrafts(camp.furrow).listOf(camp.hazard))
                .singleElement()
                .satisfies(draft -> assertThat(draft.kind()).isEqualTo(ProposedChange.Kind.SPLIT));
        assertThat(new SplittingSuspended(olga)
                        .propose(
                                camp.task("TO-2026-014"),
                                new TaskFact.Suspended(
                                        StopCause.WEATHER,
                                        "flooded",
                                        "tape",
                                        Programme.box(-10, -10, 300, 300).findFootprint()),
                                DAY))
                .as("all of it is suspended")
                .isEmpty();
    }

    @Test
    void who_sees_one_organisation_runs_its_tasks_and_finds_no_other() {
        Task blue = camp.ordered(CLEARANCE
                .with("number", "TO-2026-001")
                .with("organisation", "Blue Hills")
                .with("hazards", "H-2"));
        camp.ordered(
                CLEARANCE.with("hazards", "H-1, H-2").with("kind", "marking").with("waits-for", "TO-2026-001"));
        Furrow greens = camp.as("gil", Role.OPERATOR, "Green Fields");

        TaskBook book = new ReadingTasks(greens).read();
        assertThat(book.tasks()).extracting(task -> task.profile().number()).containsExactly("TO-2026-014");
        assertThat(book.hazards()).extracting(each -> each.reference()).containsExactly("H-1");
        assertThat(book.findWaited(blue.id()).orElseThrow().number()).isEqualTo("TO-2026-001");
        assertThat(new ReadingTasks(greens).history(blue.id())).isEmpty();
        assertThat(new ReadingTasks(greens).listGround(camp.task("TO-2026-014")))
                .hasSize(1);
        assertThat(codes(new TakingSteps(greens)
                        .take(
                                new TakingSteps.Wanted(blue.id(), DAY, new TaskFact.Started(""), Optional.empty()),
                                TODAY)))
                .containsExactly("F-7.13");
        assertThat(codes(camp.take(greens, "TO-2026-014", TaskStep.PLAN, PLAN))).isEmpty();
        assertThat(codes(camp.take(greens, "TO-2026-014", TaskStep.START, on(START))))
                .as("it waits for what the account does not see otherwise")
                .containsExactly("F-7.19");
    }

    @Test
    void tasks_are_listed_by_status_group_kind_team_organisation_and_what_is_overdue() {
        camp.ordered(CLEARANCE);
        camp.ordered(ROAD);
        camp.taking("TO-2026-014", TaskStep.PLAN, PLAN);
        Optional<RecordId> team =
                Optional.of(camp.book().roster().teams().getFirst().id());

        assertThat(numbers(new TaskQuestion(Optional.of(TaskStatus.PLANNED), none(), none(), none(), "", none())))
                .containsExactly("TO-2026-014");
        assertThat(numbers(new TaskQuestion(
                        none(), Optional.of(TaskGroup.INFRASTRUCTURE), none(), none(), "Green Fields", none())))
                .containsExactly("TO-2026-015");
        assertThat(numbers(new TaskQuestion(none(), none(), none(), team, "", none())))
                .containsExactly("TO-2026-014");
        assertThat(numbers(new TaskQuestion(none(), none(), none(), none(), "", Optional.of(START.plusDays(1)))))
                .containsExactly("TO-2026-014");
        assertThat(numbers(new TaskQuestion(none(), none(), none(), none(), "Blue Hills", none())))
                .isEmpty();
        assertThat(numbers(TaskQuestion.ALL)).hasSize(2);
        assertThat(camp.book().aboutHazard(camp.hazard)).hasSize(1);
        assertThat(camp.book().ofTeam(team.orElseThrow())).hasSize(1);
    }

    private List<String> numbers(TaskQuestion question) {
        return camp.book().list(question).stream()
                .map(task -> task.profile().number())
                .toList();
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }

    @Test
    void what_is_written_can_be_read_again() {
        Task road = camp.ordered(ROAD.with("place", "12.5, 40.25").with("remarks", "mind the dog"));
        Task clearance = camp.ordered(CLEARANCE.with("waits-for", "TO-2026-015"));

        for (Task task : List.of(road, clearance)) {
            TaskReading.Read<TaskReading.Order> again = TaskReading.order(
                    TaskWriting.write(task, camp.book()), new TaskNames(camp.furrow, camp.book()), TODAY);
            assertThat(again.said().orElseThrow().profile()).isEqualTo(task.profile());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "number||MISSING",
                "kind|flying|NOT_A_CHOICE",
                "title||MISSING",
                "organisation||MISSING",
                "teams|MCT-9|NOT_A_CHOICE",
                "hazards|H-9|NOT_A_HAZARD",
                "place|somewhere|NOT_A_POSITION",
                "method|magic|NOT_A_CHOICE",
                "depth|13 cm|NOT_A_NUMBER",
                "depth|10001|NOT_A_NUMBER",
                "first|soon|NOT_A_DAY",
                "quantities|Road; much; km|NOT_A_LINE",
                "quantities|Road; -1; km|NOT_A_LINE",
                "quantities|4.2 km|NOT_A_LINE",
                "waits-for|TO-9|NOT_A_CHOICE",
                "day|2026-02-30|NOT_A_DAY"
            })
    void what_cannot_be_read_is_told_beside_its_field(String field, String text, FormFault.Kind kind) {
        Typed typed = text == null ? CLEARANCE.with(field) : CLEARANCE.with(field, text);

        assertThat(TaskReading.order(typed, new TaskNames(camp.furrow, camp.book()), TODAY)
                        .faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo(field))
                .satisfies(fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    @Test
    void a_refused_order_writes_nothing() {
        long before = length();

        assertThat(camp.order(CLEARANCE
                                .with("depth", "")
                                .with("day", TODAY.plusDays(1).toString()))
                        .reasons())
                .extracting(Reason::code)
                .containsExactly("F-7.7", "F-7.17");
        assertThat(length()).isEqualTo(before);
    }

    @Test
    void an_exercise_has_tasks_in_several_states_and_one_that_waits_for_another() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(60, 7).write(file, Progress.silent());
        try (Furrow sample = Furrow.open(file, Clock.systemUTC())) {
            new AddingSampleTeams(sample).add();

            int added = new AddingSampleTasks(sample).add();

            TaskBook book = new ReadingTasks(sample).read();
            assertThat(book.tasks()).hasSize(added).hasSizeGreaterThan(4);
            assertThat(book.tasks())
                    .extracting(Task::status)
                    .contains(
                            TaskStatus.ORDERED,
                            TaskStatus.PLANNED,
                            TaskStatus.STARTED,
                            TaskStatus.SUSPENDED,
                            TaskStatus.COMPLETED,
                            TaskStatus.ACCEPTED);
            assertThat(book.tasks())
                    .anyMatch(task -> !book.waitingFor(task.id()).isEmpty());
            assertThat(new AddingSampleProgress(sample).add()).isGreaterThan(20);
            assertThat(flagged(sample)).hasSize(1);
        }
    }

    private static List<ProgressSummary> flagged(Furrow sample) {
        ProgressAsking.Read all = ProgressAsking.read(Typed.nothing().with("size", "500"), new ProgressNames(sample));
        ScrutinizingProgress scrutinizing = new ScrutinizingProgress(sample);
        return new ReadingProgress(sample)
                .list(all.filter(), all.page()).stream()
                        .filter(each -> !scrutinizing.examine(each.id()).isEmpty())
                        .toList();
    }

    @Test
    void a_hazard_is_tasked_by_the_orders_and_teams_of_the_register_and_not_by_what_is_stated() {
        Support stated = Support.NONE
                .causedBy("TO-2026-014", DAY)
                .telling(Datum.DOSSIER, "in the task")
                .telling(Datum.INSURANCE, "policy 7")
                .telling(Datum.MEDICAL_PLAN, "in the task");
        assertThat(codes(tasked(START, stated))).as("no order anywhere").containsExactly("F-7.1", "F-6.1");
        camp.ordered(CLEARANCE);
        camp.taking("TO-2026-014", TaskStep.PLAN, PLAN);

        LocalDate later = LocalDate.of(2026, 7, 1);
        Support claimed = stated.with(Support.Team.accredited("MCT-1", DAY, later.plusYears(1)));
        assertThat(codes(tasked(later, claimed)))
                .as("the accreditations of the register have ended, whatever is claimed")
                .containsExactly("F-6.2", "F-6.5", "F-6.5", "F-6.5");
        assertThat(tasked(START, stated).reasons()).isEmpty();
    }

    private Outcome tasked(LocalDate day, Support support) {
        Edit edit = Edit.of(camp.hazard, day, Signing.by("Ann").approvedBy("Bea", "nmaa-operations"))
                .on(support);
        return new ChangingStatus(camp.furrow.register(), camp.furrow.standard()).change(edit, WorkStatus.TASKED);
    }

    private long length() {
        return camp.furrow
                .register()
                .read(session -> camp.furrow.register().journal().lastPosition(session));
    }
}
