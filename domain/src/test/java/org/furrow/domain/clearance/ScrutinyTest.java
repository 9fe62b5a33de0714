package org.furrow.domain.clearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.furrow.domain.decision.Reason;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Footprint;
import org.furrow.domain.ground.Sketch;
import org.furrow.domain.mission.Method;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScrutinyTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
    private static final DayOfWork.Hands EIGHT = new DayOfWork.Hands(8, 0, 0);
    private static final Footprint FIELD = Footprint.of(Sketch.polygon(0, 0, 0.001, 0, 0.001, 0.001, 0, 0.001, 0, 0));
    private static final Scrutiny SCRUTINY = new Scrutiny(new ScrutinyStandard(
            Map.of(Method.MANUAL_CLEARANCE, new Area(15), Method.MECHANICAL_CLEARANCE, new Area(2000)),
            10,
            5,
            2,
            new ScrutinyStandard.Round(50, 0.6),
            new ScrutinyStandard.FindFree(0.01, 2000),
            new ScrutinyStandard.Slack(10, 0.05),
            0.2));

    private final List<DayOfWork> own = new ArrayList<>();
    private final List<DayOfWork> sameDay = new ArrayList<>();
    private final List<DayOfWork> onGround = new ArrayList<>();
    private Optional<Area> ordered = Optional.empty();
    private Area fresh = Area.ZERO;
    private Area barren = Area.ZERO;
    private WorkAround.Tally nearby = WorkAround.Tally.NONE;
    private boolean isWorkingDay = true;

    @Test
    void an_ordinary_day_is_not_strange() {
        assertThat(codes(cleared(97, 360))).isEmpty();
        assertThat(codes(new DayOfWork("MCT-1", DAY, Map.of(), Area.ZERO, 0, EIGHT, 0, Optional.empty())))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"720, 360, false", "721, 360, true", "120, 60, false", "121, 60, true"})
    void ground_beyond_what_so_many_hands_can_work_on_in_the_time_is_strange(long m2, int minutes, boolean isStrange) {
        assertThat(codes(cleared(m2, minutes)).contains("S-8.1")).isEqualTo(isStrange);
    }

    @Test
    void a_machine_is_measured_by_machines_and_a_method_without_limit_by_nothing() {
        DayOfWork machine = day(Method.MECHANICAL_CLEARANCE, 4001, 120, new DayOfWork.Hands(8, 0, 1));
        DayOfWork survey = day(Method.NON_TECHNICAL_SURVEY, 5_000_001, 120, EIGHT);

        assertThat(codes(machine)).containsExactly("S-8.1");
        assertThat(examine(machine).getFirst().sentence()).contains("1 machine:", "2,001 m² an hour", "2.0 h");
        assertThat(codes(survey)).isEmpty();
    }

    @Test
    void where_nobody_is_counted_the_limit_is_that_of_one() {
        assertThat(codes(day(Method.MANUAL_CLEARANCE, 90, 360, new DayOfWork.Hands(0, 0, 0))))
                .isEmpty();
        assertThat(codes(day(Method.MANUAL_CLEARANCE, 91, 360, new DayOfWork.Hands(0, 0, 0))))
                .containsExactly("S-8.1");
    }

    @Test
    void ground_without_hours_long_days_and_days_of_rest_are_strange() {
        assertThat(codes(cleared(97, 0))).containsExactly("S-8.2");
        assertThat(codes(cleared(97, 600))).isEmpty();
        assertThat(codes(cleared(97, 601))).containsExactly("S-8.3");
        isWorkingDay = false;
        assertThat(codes(cleared(97, 360))).containsExactly("S-8.4");
    }

    @Test
    void figures_that_others_have_too_are_strange_from_the_second_on() {
        own.add(earlier(1, 97));
        own.add(earlier(2, 96));
        assertThat(codes(cleared(97, 360))).isEmpty();

        sameDay.add(new DayOfWork(
                "MCT-2",
                DAY,
                Map.of(Method.MANUAL_CLEARANCE, new Area(97)),
                new Area(97),
                360,
                EIGHT,
                0,
                Optional.empty()));
        assertThat(codes(cleared(97, 360))).containsExactly("S-8.5");
        assertThat(codes(cleared(97, 350))).isEmpty();
    }

    @Test
    void what_others_found_matters_where_new_ground_was_searched_and_nothing_found() {
        assertThat(SCRUTINY.comparesFinds(cleared(97, 360))).isTrue();
        assertThat(SCRUTINY.comparesFinds(cleared(0, 360))).isFalse();
        assertThat(SCRUTINY.comparesFinds(day(Method.NON_TECHNICAL_SURVEY, 97, 360, EIGHT)))
                .isFalse();
        assertThat(SCRUTINY.comparesFinds(new DayOfWork(
                        "MCT-1",
                        DAY,
                        Map.of(Method.MANUAL_CLEARANCE, new Area(97)),
                        new Area(97),
                        360,
                        EIGHT,
                        1,
                        Optional.empty())))
                .isFalse();
    }

    @Test
    void days_on_which_nothing_was_done_are_never_copies() {
        DayOfWork rain = new DayOfWork("MCT-1", DAY, Map.of(), Area.ZERO, 0, EIGHT, 0, Optional.empty());
        IntStream.range(0, 4).forEach(_ -> own.add(rain));

        assertThat(codes(rain)).isEmpty();
    }

    @Test
    void too_many_round_figures_are_strange_once_there_are_enough_to_judge() {
        own.addAll(List.of(earlier(1, 100), earlier(2, 150), earlier(3, 103)));
        assertThat(codes(cleared(200, 360))).as("four figures are too few").isEmpty();

        own.add(earlier(4, 97));
        assertThat(codes(cleared(200, 360))).as("three of five").isEmpty();

        own.set(3, earlier(4, 250));
        assertThat(codes(cleared(200, 360))).containsExactly("S-8.6");
        assertThat(examine(cleared(200, 360)).getFirst().words()).containsEntry("round", "4");
    }

    @Test
    void a_team_that_finds_nothing_where_others_do_is_strange_when_chance_hardly_explains_it() {
        nearby = new WorkAround.Tally(new Area(1000), 7);
        barren = new Area(900);

        assertThat(codes(cleared(30, 360))).as("(1000 / 1930) ^ 7 = 0.01003").isEmpty();
        assertThat(codes(cleared(40, 360))).as("(1000 / 1940) ^ 7 = 0.0097").containsExactly("S-8.7");
        assertThat(examine(cleared(40, 360)).getFirst().words()).containsEntry("once", "103");
    }

    @Test
    void whoever_finds_something_or_searches_nothing_is_not_barren() {
        nearby = new WorkAround.Tally(new Area(1000), 70);
        barren = new Area(9000);
        DayOfWork found = new DayOfWork(
                "MCT-1",
                DAY,
                Map.of(Method.MANUAL_CLEARANCE, new Area(97)),
                new Area(97),
                360,
                EIGHT,
                1,
                Optional.empty());

        assertThat(codes(found)).isEmpty();
        assertThat(codes(day(Method.NON_TECHNICAL_SURVEY, 97, 360, EIGHT))).isEmpty();
        assertThat(codes(cleared(97, 360))).containsExactly("S-8.7");
    }

    @Test
    void ground_that_was_drawn_before_is_strange_beyond_the_slack() {
        onGround.add(drawn("MCT-2", 0.00096, 0.002));
        assertThat(codes(drawn("MCT-1", 0, 0.001))).as("4 % of it").isEmpty();

        onGround.add(drawn("MCT-3", 0.0009, 0.002));
        assertThat(codes(drawn("MCT-1", 0, 0.001))).containsExactly("S-8.8");
        assertThat(examine(drawn("MCT-1", 0, 0.001)).getFirst().sentence()).contains("MCT-2", "MCT-3");
    }

    @Test
    void more_new_ground_than_the_task_has_is_strange() {
        fresh = new Area(1000);
        assertThat(codes(cleared(97, 360))).as("nobody knows how large it is").isEmpty();

        ordered = Optional.of(new Area(1045));
        assertThat(codes(cleared(97, 360))).as("5 % more").isEmpty();
        assertThat(codes(cleared(98, 360))).containsExactly("S-8.9");
    }

    @Test
    void ground_that_is_drawn_and_stated_otherwise_is_strange() {
        long area = FIELD.area().squareMetres();

        assertThat(codes(drawnAndStated(area))).isEmpty();
        assertThat(codes(drawnAndStated(Math.round(area / 0.81)))).isEmpty();
        assertThat(codes(drawnAndStated(Math.round(area / 0.79)))).containsExactly("S-8.10");
        assertThat(codes(drawnAndStated(0))).isEmpty();
    }

    private static DayOfWork cleared(long m2, int minutes) {
        return day(Method.MANUAL_CLEARANCE, m2, minutes, EIGHT);
    }

    private static DayOfWork earlier(int daysBefore, long m2) {
        return new DayOfWork(
                "MCT-1",
                DAY.minusDays(daysBefore),
                Map.of(Method.MANUAL_CLEARANCE, new Area(m2)),
                new Area(m2),
                360,
                EIGHT,
                0,
                Optional.empty());
    }

    private static DayOfWork day(Method method, long m2, int minutes, DayOfWork.Hands hands) {
        return new DayOfWork(
                "MCT-1", DAY, Map.of(method, new Area(m2)), new Area(m2), minutes, hands, 0, Optional.empty());
    }

    private static DayOfWork drawn(String team, double from, double to) {
        Footprint ground = Footprint.of(Sketch.polygon(from, 0, to, 0, to, 0.001, from, 0.001, from, 0));
        return new DayOfWork(
                team,
                DAY,
                Map.of(Method.NON_TECHNICAL_SURVEY, ground.area()),
                ground.area(),
                360,
                EIGHT,
                0,
                Optional.of(ground));
    }

    private static DayOfWork drawnAndStated(long m2) {
        return new DayOfWork(
                "MCT-1",
                DAY,
                Map.of(Method.NON_TECHNICAL_SURVEY, new Area(m2)),
                new Area(m2),
                360,
                EIGHT,
                0,
                Optional.of(FIELD));
    }

    private List<String> codes(DayOfWork day) {
        return examine(day).stream().map(Reason::code).toList();
    }

    private List<Reason> examine(DayOfWork day) {
        return SCRUTINY.examine(
                day, new WorkAround(own, sameDay, onGround, ordered, fresh, barren, nearby, isWorkingDay));
    }
}
