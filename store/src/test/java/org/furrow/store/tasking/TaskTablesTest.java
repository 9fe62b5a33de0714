package org.furrow.store.tasking;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import org.furrow.domain.ground.Extent;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Position;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.hazard.Classification;
import org.furrow.domain.hazard.Description;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.Fact;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Sight;
import org.furrow.domain.tasking.Dossier;
import org.furrow.domain.tasking.Quantity;
import org.furrow.domain.tasking.StopCause;
import org.furrow.domain.tasking.Task;
import org.furrow.domain.tasking.TaskFact;
import org.furrow.domain.tasking.TaskGround;
import org.furrow.domain.tasking.TaskKind;
import org.furrow.domain.tasking.TaskKnowledge;
import org.furrow.domain.tasking.TaskPlan;
import org.furrow.domain.tasking.TaskProfile;
import org.furrow.domain.tasking.TaskStatus;
import org.furrow.store.Register;
import org.furrow.store.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TaskTablesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Footprint BOX = Footprint.of(Sketch.polygon(0, 0, 0.01, 0, 0.01, 0.01, 0, 0.01, 0, 0));
    private static final Quantity ROAD = new Quantity("Road graded", "km", new BigDecimal("4.2"));

    @TempDir
    private Path folder;

    private Register register;

    @BeforeEach
    void open() {
        register = Register.open(folder.resolve("register.gpkg"), Clock.systemUTC());
    }

    @AfterEach
    void close() {
        assertThat(register.rebuild(folder).differences()).isEmpty();
        register.close();
    }

    @Test
    void a_task_is_found_as_it_was_ordered_planned_changed_and_carried_out() {
        RecordId id = register.newId();
        RecordId team = register.newId();
        TaskProfile ordered = profile("TO-1", "Green Fields", List.of(register.newId()), List.of());
        TaskPlan plan =
                new TaskPlan(List.of(team), DAY.plusDays(9), DAY.plusDays(90), "ambulance", "road", "tape", "lanes");

        write(id, DAY, new TaskFact.Ordered(ordered));
        assertThat(only()).isEqualTo(task(id, ordered, TaskStatus.ORDERED, DAY, Optional.empty(), Optional.empty()));

        write(id, DAY.plusDays(3), new TaskFact.Planned(plan));
        assertThat(only().profile()).isEqualTo(ordered.as(plan));

        TaskProfile changed = profile("TO-01", "Green Fields", List.of(), List.of(register.newId()));
        write(id, DAY.plusDays(4), new TaskFact.Changed(changed, "misspelt"));
        assertThat(only())
                .isEqualTo(task(id, changed, TaskStatus.PLANNED, DAY.plusDays(4), Optional.empty(), Optional.empty()));

        write(id, DAY.plusDays(9), new TaskFact.Started("north corner"));
        write(id, DAY.plusDays(10), new TaskFact.Suspended(StopCause.WEATHER, "flooded", "tape", Optional.of(BOX)));
        assertThat(only().status()).isEqualTo(TaskStatus.SUSPENDED);
        write(id, DAY.plusDays(11), new TaskFact.Restarted("dry", "briefed"));
        write(id, DAY.plusDays(20), new TaskFact.Completed("CR-1", List.of(ROAD, ROAD)));
        write(id, DAY.plusDays(21), new TaskFact.SentBack("lane 4"));
        assertThat(only().status()).isEqualTo(TaskStatus.STARTED);
        write(id, DAY.plusDays(22), new TaskFact.Completed("CR-2", List.of(ROAD)));
        write(id, DAY.plusDays(23), new TaskFact.Accepted(""));

        assertThat(only().done()).containsExactly(ROAD);
        assertThat(only().status()).isEqualTo(TaskStatus.ACCEPTED);
        assertThat(only().progress())
                .isEqualTo(new Task.Progress(
                        DAY,
                        "ana",
                        Optional.of(DAY.plusDays(9)),
                        Optional.of(DAY.plusDays(22)),
                        "ana",
                        DAY.plusDays(23)));
    }

    @Test
    void a_task_without_place_depth_or_dates_that_was_withdrawn_is_found() {
        RecordId id = register.newId();
        TaskProfile bare = new TaskProfile(
                "TO-2",
                TaskKind.SUPPLY,
                "Fuel",
                "Green Fields",
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                List.of(),
                List.of());

        write(id, DAY, new TaskFact.Ordered(bare));
        write(id, DAY, new TaskFact.Withdrawn("not needed"));

        assertThat(only()).isEqualTo(task(id, bare, TaskStatus.WITHDRAWN, DAY, Optional.empty(), Optional.empty()));
    }

    @Test
    void the_hazards_of_tasks_are_found_with_name_status_and_boundary() {
        RecordId drawn = hazard("H-1", "Green Fields", new Extent.Drawn(BOX));
        RecordId undrawn = hazard("H-2", "Green Fields", Extent.unknown());
        hazard("H-3", "Green Fields", Extent.unknown());
        write(
                register.newId(),
                DAY,
                new TaskFact.Ordered(profile("TO-1", "Green Fields", List.of(drawn, undrawn), List.of())));

        assertThat(list(register, TaskQuery::listNamed))
                .extracting(TaskGround::reference)
                .containsExactly("H-1", "H-2");
        assertThat(ground(drawn)).hasValueSatisfying(found -> {
            assertThat(found.status()).isEqualTo(WorkStatus.OPEN);
            assertThat(found.footprint().orElseThrow().area()).isEqualTo(BOX.area());
        });
        assertThat(ground(undrawn)).contains(new TaskGround(undrawn, "H-2", "", WorkStatus.OPEN, Optional.empty()));
        assertThat(ground(register.newId())).isEmpty();
    }

    @Test
    void who_sees_one_organisation_finds_its_tasks_and_how_far_those_are_that_they_wait_for() {
        RecordId ownHazard = hazard("H-1", "Green Fields", Extent.unknown());
        RecordId otherHazard = hazard("H-2", "Blue Hills", Extent.unknown());
        RecordId blue = register.newId();
        RecordId green = register.newId();
        RecordId third = register.newId();
        write(blue, DAY, new TaskFact.Ordered(profile("TO-1", "Blue Hills", List.of(otherHazard), List.of())));
        write(third, DAY, new TaskFact.Ordered(profile("TO-3", "Blue Hills", List.of(), List.of())));
        write(
                green,
                DAY,
                new TaskFact.Ordered(profile("TO-2", "Green Fields", List.of(ownHazard, otherHazard), List.of(blue))));
        Register greens = register.seenBy(Sight.of(List.of("Green Fields")));

        assertThat(list(greens, TaskQuery::list)).singleElement().satisfies(task -> {
            assertThat(task.id()).isEqualTo(green);
            assertThat(task.profile().quantities()).hasSize(2);
            assertThat(task.profile().teams()).hasSize(1);
        });
        assertThat(list(greens, TaskQuery::listWaitedFor))
                .containsExactly(new TaskKnowledge.Waited(blue, "TO-1", TaskStatus.ORDERED, Optional.empty()));
        assertThat(list(greens, TaskQuery::listNamed))
                .extracting(TaskGround::id)
                .containsExactly(ownHazard);
        assertThat(list(greens, (_, session) -> greens.journal().list(session, green)))
                .hasSize(1);
        assertThat(list(greens, (_, session) -> greens.journal().list(session, blue)))
                .isEmpty();
        assertThat(list(register, TaskQuery::list)).hasSize(3);
    }

    private TaskProfile profile(String number, String organisation, List<RecordId> hazards, List<RecordId> waitsFor) {
        return new TaskProfile(
                number,
                TaskKind.CLEARANCE,
                "Clear the school yard",
                organisation,
                List.of(register.newId()),
                hazards,
                Optional.of(new Position(0.5, 0.25)),
                Set.of(Method.EOD, Method.MANUAL_CLEARANCE),
                OptionalInt.of(13),
                Optional.of(DAY.plusDays(5)),
                Optional.of(DAY.plusDays(50)),
                new Dossier("medic", "by road", "sticks", "lanes", "mind the dog"),
                List.of(ROAD, new Quantity("Rice", "t", BigDecimal.TEN)),
                waitsFor);
    }

    private static Task task(
            RecordId id,
            TaskProfile profile,
            TaskStatus status,
            LocalDate changed,
            Optional<LocalDate> started,
            Optional<LocalDate> completed) {
        return new Task(id, profile, status, new Task.Progress(DAY, "ana", started, completed, "", changed), List.of());
    }

    private RecordId hazard(String reference, String operator, Extent extent) {
        RecordId id = register.newId();
        Description description = new Description(reference, "", Set.of(), "", "", "", operator, "");
        write(
                id,
                DAY,
                new HazardFact.Recorded(
                        description,
                        extent,
                        Classification.SUSPECTED,
                        WorkStatus.OPEN,
                        List.of(),
                        List.of(),
                        Optional.empty()));
        return id;
    }

    private Optional<TaskGround> ground(RecordId hazard) {
        return register.read(session -> new TaskQuery().findGround(session, hazard));
    }

    private Task only() {
        return list(register, TaskQuery::list).getFirst();
    }

    private void write(RecordId record, LocalDate day, Fact fact) {
        register.append(Draft.of(record, day, "ana", fact));
    }

    private static <T> List<T> list(Register of, BiFunction<TaskQuery, Session, List<T>> question) {
        return of.read(session -> question.apply(new TaskQuery(), session));
    }
}
