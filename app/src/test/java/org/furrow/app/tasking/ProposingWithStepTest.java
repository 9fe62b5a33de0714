package org.furrow.app.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.app.tasking.TaskCamp.CLEARANCE;
import static org.furrow.app.tasking.TaskCamp.PLAN;
import static org.furrow.app.tasking.TaskCamp.TODAY;
import static org.furrow.app.tasking.TaskCamp.codes;
import static org.furrow.app.tasking.TaskCamp.on;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.furrow.app.Furrow;
import org.furrow.app.Outcome;
import org.furrow.app.draft.DecidingDraft;
import org.furrow.app.draft.DraftReading;
import org.furrow.app.draft.ReadingDrafts;
import org.furrow.app.draft.Typed;
import org.furrow.domain.decision.Datum;
import org.furrow.domain.draft.DraftState;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.domain.tasking.TaskStep;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProposingWithStepTest {

    private static final String NUMBER = "TO-2026-014";
    private static final Typed WISHED = PLAN.with("propose-status", "yes").with("told-insurance", "AB-12");
    private static final Typed START =
            on(LocalDate.of(2026, 3, 16)).with("start-point", "north corner").with("propose-status", "true");

    @TempDir
    private Path folder;

    private TaskCamp camp;

    @BeforeEach
    void open() {
        camp = new TaskCamp(folder);
        camp.ordered(CLEARANCE);
    }

    @AfterEach
    void close() {
        assertThat(camp.furrow.register().rebuild(folder).differences()).isEmpty();
        camp.close();
    }

    private Furrow dora() {
        return camp.as("dora", Role.DATA_ENTRY);
    }

    private ProposingWithStep.Read read(TaskStep step, Typed typed) {
        return new ProposingWithStep(dora()).read(camp.task(NUMBER), step, typed, TODAY);
    }

    private Outcome take(TaskStep step, Typed typed) {
        TaskReading.Step said = TaskReading.step(step, typed, new TaskNames(camp.furrow, camp.book()), TODAY)
                .said()
                .orElseThrow();
        TakingSteps.Wanted wanted =
                new TakingSteps.Wanted(camp.task(NUMBER).id(), said.day(), said.fact(), java.util.Optional.empty());
        return new ProposingWithStep(dora())
                .take(wanted, read(step, typed).told().orElseThrow(), TODAY);
    }

    private List<DraftReading> waiting() {
        ReadingDrafts drafts = new ReadingDrafts(camp.furrow);
        return drafts.listOf(camp.hazard).stream()
                .filter(draft -> draft.state() == DraftState.WAITING)
                .flatMap(draft -> drafts.find(draft.id()).stream())
                .toList();
    }

    private Outcome approve(String name, Role role) {
        DraftReading draft = waiting().getFirst();
        return new DecidingDraft(camp.as(name, role))
                .approve(
                        draft.draft().id(),
                        new DecidingDraft.Looked(draft.draft().proposal().hash(), OptionalLong.empty()));
    }

    private WorkStatus status(RecordId hazard) {
        return new ReadingDrafts(camp.furrow)
                .findHazard(hazard)
                .orElseThrow()
                .hazard()
                .status();
    }

    @Test
    void planning_proposes_that_the_area_is_tasked_and_starting_that_it_is_worked_on() {
        assertThat(codes(take(TaskStep.PLAN, WISHED))).isEmpty();
        assertThat(camp.task(NUMBER).status()).isEqualTo(TaskStatus.PLANNED);
        assertThat(status(camp.hazard)).as("nothing moves by itself").isEqualTo(WorkStatus.OPEN);
        assertThat(waiting()).singleElement().satisfies(draft -> {
            assertThat(draft.wish().support().cause().orElseThrow().reference()).isEqualTo(NUMBER);
            assertThat(draft.wish().support().statements())
                    .containsEntry(Datum.INSURANCE, "AB-12")
                    .containsEntry(Datum.DOSSIER, NUMBER)
                    .containsEntry(Datum.MEDICAL_PLAN, PLAN.text("medical"));
        });

        assertThat(codes(approve("nora", Role.APPROVER))).isEmpty();
        assertThat(status(camp.hazard)).isEqualTo(WorkStatus.TASKED);

        assertThat(codes(take(TaskStep.START, START))).isEmpty();
        assertThat(codes(approve("olga", Role.OPERATOR))).isEmpty();
        assertThat(status(camp.hazard)).isEqualTo(WorkStatus.WORKED_ON);
    }

    @Test
    void nobody_approves_what_they_proposed_with_a_step() {
        take(TaskStep.PLAN, WISHED);

        assertThat(codes(approve("dora", Role.APPROVER))).isNotEmpty();
        assertThat(status(camp.hazard)).isEqualTo(WorkStatus.OPEN);
    }

    @Test
    void where_a_proposal_is_refused_the_step_is_not_taken_either() {
        long before = camp.furrow.register().read(session -> (long) camp.furrow
                .register()
                .journal()
                .list(session, camp.task(NUMBER).id())
                .size());
        Typed unaccredited = WISHED.with("teams", "");

        assertThat(codes(take(TaskStep.PLAN, unaccredited))).contains("F-6.1");
        assertThat(codes(take(TaskStep.PLAN, WISHED.with("day", "2026-01-01"))))
                .as("before it was ordered")
                .contains("F-7.16");
        assertThat(camp.task(NUMBER).status()).isEqualTo(TaskStatus.ORDERED);
        assertThat(waiting()).isEmpty();
        assertThat(new ReadingTasks(camp.furrow).history(camp.task(NUMBER).id()))
                .hasSize((int) before);
    }

    @Test
    void what_the_standard_asks_and_the_task_does_not_say_is_told_beside_the_step() {
        assertThat(read(TaskStep.PLAN, WISHED.with("told-insurance", "")).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("told-insurance"));
        assertThat(read(TaskStep.PLAN, WISHED.with("told-insurance", "x".repeat(5_001)))
                        .faults())
                .hasSize(1);
        assertThat(read(TaskStep.PLAN, WISHED.with("medical", "")).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.field()).isEqualTo("medical"));
        assertThat(read(TaskStep.PLAN, PLAN).told().orElseThrow().isWished())
                .as("nobody wished it")
                .isFalse();
    }

    @Test
    void without_the_wish_or_without_an_area_that_can_follow_only_the_step_is_taken() {
        assertThat(codes(take(TaskStep.PLAN, PLAN))).isEmpty();
        assertThat(waiting()).isEmpty();

        assertThat(codes(take(TaskStep.START, START)))
                .as("it is not tasked yet")
                .isEmpty();
        assertThat(waiting()).isEmpty();
        assertThat(camp.task(NUMBER).status()).isEqualTo(TaskStatus.STARTED);
    }

    @Test
    void a_proposal_that_waits_is_not_made_twice() {
        take(TaskStep.PLAN, WISHED);

        assertThat(codes(take(TaskStep.PLAN, WISHED.with("day", "2026-03-06")))).isEmpty();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void it_is_offered_to_who_may_propose_and_is_not_alone_in_approving() {
        Task task = camp.task(NUMBER);
        assertThat(new ProposingWithStep(dora()).offer(task, TaskStep.PLAN)).hasValueSatisfying(offer -> {
            assertThat(offer.to()).isEqualTo(WorkStatus.TASKED);
            assertThat(offer.references()).containsExactly("H-1");
            assertThat(offer.data()).containsExactly(Datum.INSURANCE);
            assertThat(offer.approvers()).containsExactly(Role.APPROVER);
        });
        assertThat(new ProposingWithStep(camp.as("quin", Role.QUALITY_OFFICER)).offer(task, TaskStep.PLAN))
                .as("may propose, and not plan")
                .isEmpty();
        assertThat(new ProposingWithStep(dora()).offer(task, TaskStep.START))
                .as("it is not tasked yet")
                .isEmpty();

        take(TaskStep.PLAN, WISHED);
        assertThat(new ProposingWithStep(dora()).offer(task, TaskStep.PLAN))
                .as("one waits already")
                .isEmpty();
        approve("nora", Role.APPROVER);
        assertThat(new ProposingWithStep(dora()).offer(task, TaskStep.START))
                .hasValueSatisfying(offer -> assertThat(offer.approvers()).containsExactly(Role.OPERATOR));
        assertThat(new ProposingWithStep(camp.as("olga", Role.OPERATOR)).offer(task, TaskStep.START))
                .as("nobody but operators could approve it")
                .isEmpty();
    }
}
