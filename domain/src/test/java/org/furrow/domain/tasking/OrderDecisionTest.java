package org.furrow.domain.tasking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.furrow.domain.tasking.Field.ORDERED;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.mission.Method;
import org.furrow.domain.mission.Team;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderDecisionTest {

    private final Field field = new Field();

    /// What a test says of a task instead.
    private TaskProfile demining(TaskKind kind, Set<Method> methods, OptionalInt depthCm, RecordId... hazards) {
        return new TaskProfile(
                "TO-1",
                kind,
                "Work",
                Field.ORGANISATION,
                List.of(),
                List.of(hazards),
                Optional.empty(),
                methods,
                depthCm,
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                List.of(),
                List.of());
    }

    @Test
    void a_clearance_with_hazard_method_and_depth_and_a_road_with_its_length_are_ordered() {
        assertThat(field.ordering(field.clearance())).isEmpty();
        assertThat(field.ordering(field.road())).isEmpty();
    }

    @Test
    void what_it_lacks_is_told_all_at_once() {
        TaskProfile nothing = new TaskProfile(
                " ",
                TaskKind.CLEARANCE,
                "",
                "",
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

        assertThat(field.ordering(nothing)).containsExactly("F-7.3", "F-7.3", "F-7.3", "F-7.5", "F-7.6");
    }

    @ParameterizedTest
    @EnumSource(TaskKind.class)
    void each_kind_asks_for_what_it_needs(TaskKind kind) {
        TaskProfile bare = demining(kind, Set.of(), OptionalInt.empty());

        assertThat(field.ordering(bare)).isEqualTo(kind.isDemining() ? List.of("F-7.5", "F-7.6") : List.of("F-7.12"));
    }

    @ParameterizedTest
    @CsvSource({
        "MANUAL_CLEARANCE, true",
        "MECHANICAL_CLEARANCE, true",
        "ANIMAL_DETECTION, true",
        "SUBSURFACE_SEARCH, true",
        "TECHNICAL_SURVEY, true",
        "NON_TECHNICAL_SURVEY, false",
        "SURFACE_SEARCH, false",
        "EOD, false"
    })
    void a_method_that_goes_into_the_ground_asks_for_a_depth(Method method, boolean asks) {
        RecordId hazard = Field.HAZARD.id();

        assertThat(field.ordering(demining(TaskKind.CLEARANCE, Set.of(method), OptionalInt.empty(), hazard)))
                .isEqualTo(asks ? List.of("F-7.7") : List.of());
        assertThat(field.ordering(demining(TaskKind.CLEARANCE, Set.of(method), OptionalInt.of(0), hazard)))
                .isEmpty();
    }

    @Test
    void a_spot_task_needs_a_hazard_or_a_place() {
        TaskProfile spot = demining(TaskKind.EOD_SPOT_TASK, Set.of(Method.EOD), OptionalInt.empty());
        TaskProfile placed = new TaskProfile(
                "TO-1",
                TaskKind.EOD_SPOT_TASK,
                "Mortar shell by the well",
                Field.ORGANISATION,
                List.of(),
                List.of(),
                Optional.of(new Position(1, 2)),
                Set.of(Method.EOD),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                List.of(),
                List.of());

        assertThat(field.ordering(spot)).containsExactly("F-7.5");
        assertThat(field.ordering(placed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(WorkStatus.class)
    void hazards_that_are_closed_or_unknown_are_not_worked_on(WorkStatus status) {
        TaskGround ground = Field.ground("H-2", status);
        field.hazards.add(ground);

        assertThat(field.ordering(demining(TaskKind.CLEARANCE, Set.of(Method.EOD), OptionalInt.empty(), ground.id())))
                .isEqualTo(status.isStanding() ? List.of() : List.of("F-7.8"));
        assertThat(field.ordering(demining(TaskKind.CLEARANCE, Set.of(Method.EOD), OptionalInt.empty(), Field.id())))
                .containsExactly("F-0.9");
    }

    @ParameterizedTest
    @EnumSource(TaskStatus.class)
    void a_hazard_is_under_one_live_order_of_a_kind(TaskStatus status) {
        Task other = new Field().task(status);
        field.others.add(other);
        TaskProfile again = demining(TaskKind.CLEARANCE, Set.of(Method.EOD), OptionalInt.empty(), Field.HAZARD.id());
        TaskProfile otherKind = demining(TaskKind.MARKING, Set.of(Method.EOD), OptionalInt.empty(), Field.HAZARD.id());

        assertThat(field.ordering(again)).isEqualTo(status.isLive() ? List.of("F-7.9") : List.of());
        assertThat(field.ordering(otherKind)).isEmpty();
        assertThat(Field.codes(field.orders()
                        .decide(other.id(), other.profile(), ORDERED)
                        .reasons()))
                .as("a task does not stand in its own way")
                .doesNotContain("F-7.9", "F-7.4");
    }

    @Test
    void a_number_is_given_once_whatever_its_capitals() {
        field.others.add(new Field().task(field.road(), TaskStatus.ACCEPTED));
        TaskProfile again = new TaskProfile(
                "to-2026-015",
                TaskKind.ROAD,
                "Another road",
                Field.ORGANISATION,
                List.of(),
                List.of(),
                Optional.empty(),
                Set.of(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                Dossier.EMPTY,
                List.of(Field.ROAD),
                List.of());

        assertThat(field.ordering(again)).containsExactly("F-7.4");
    }

    @Test
    void teams_are_known_and_of_the_organisation_that_does_it() {
        Team blue = Field.team("MCT-2", "Blue Hills");
        field.teams.add(blue);

        assertThat(Field.codes(field.orders().checkTeams(field.clearance(), List.of(blue.id(), Field.id()))))
                .containsExactly("F-7.10", "F-6.14");
    }

    @Test
    void dates_come_in_order_and_not_before_the_order_nor_ahead_of_today() {
        assertThat(field.ordering(field.clearance().as(plan(Field.LAST, Field.FIRST))))
                .containsExactly("F-7.11");
        assertThat(field.ordering(field.clearance().as(plan(Field.FIRST, Field.FIRST))))
                .as("a single day")
                .isEmpty();
        assertThat(field.ordering(field.clearance().as(plan(ORDERED, Field.FIRST))))
                .isEmpty();
        assertThat(field.ordering(field.clearance().as(plan(ORDERED.minusDays(1), Field.FIRST))))
                .containsExactly("F-7.24");
        assertThat(Field.codes(field.orders()
                        .decide(field.id, field.road(), Field.TODAY.plusDays(1))
                        .reasons()))
                .contains("F-7.17");
    }

    private TaskPlan plan(LocalDate first, LocalDate last) {
        return new TaskPlan(List.of(field.team.id()), first, last, "", "", "", "");
    }

    @Test
    void tasks_that_would_wait_for_each_other_are_told() {
        Field far = new Field();
        Field near = new Field();
        far.others.clear();
        Task second = near.task(Field.waiting(near.road(), far.id), TaskStatus.ORDERED);
        Task third = far.task(Field.waiting(far.clearance(), field.id), TaskStatus.ORDERED);
        field.others.addAll(List.of(second, third));
        TaskProfile own = demining(TaskKind.MARKING, Set.of(Method.EOD), OptionalInt.empty(), Field.HAZARD.id());

        List<Reason> round = field.orders()
                .decide(field.id, Field.waiting(own, second.id()), ORDERED)
                .reasons();

        assertThat(round)
                .singleElement()
                .satisfies(reason -> assertThat(reason.sentence())
                        .isEqualTo("TO-1 waits for TO-2026-015, which waits for TO-1 in its turn."));
        assertThat(field.ordering(Field.waiting(own, field.id))).containsExactly("F-7.14");
        assertThat(field.ordering(Field.waiting(own, Field.id()))).containsExactly("F-7.13");
        assertThat(Field.codes(field.orders()
                        .decide(Field.id(), Field.waiting(own, second.id()), ORDERED)
                        .reasons()))
                .as("a task that nobody waits for")
                .isEmpty();
    }

    @Test
    void an_amount_has_no_needless_zeros_and_is_never_below_nothing() {
        assertThat(Field.ROAD).isEqualTo(new Quantity("Road graded", "km", new BigDecimal("4.2")));
        assertThat(new Quantity("Rice", "t", new BigDecimal("1E+3"))).hasToString("1000 t Rice");
        assertThatIllegalArgumentException().isThrownBy(() -> new Quantity("Rice", "t", new BigDecimal(-1)));
    }
}
