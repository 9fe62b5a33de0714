package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.furrow.checks.pages.Story.TODAY;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import org.furrow.domain.journal.RecordId;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Whole stories of operations, told through the pages by people in several roles.
@Tag("slow")
class OperationStoriesTest {

    private static final String OPERATOR = "Meadow Trust";
    private static final LocalDate ORDERED = workday(TODAY.minusDays(40));
    private static final LocalDate FIRST = workday(TODAY.minusDays(30));
    private static final LocalDate LAST = TODAY.plusDays(60);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Story story;

    @BeforeAll
    static void open() {
        story = new Story(folder);
    }

    @AfterAll
    static void close() {
        story.close();
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY
                ? workday(day.minusDays(1))
                : day;
    }

    @Test
    void a01_a_mission_goes_from_its_establishment_to_its_return() {
        story.forms("A01-team", OPERATOR).accredits(TODAY.minusDays(50), TODAY.plusDays(300));
        story.as(Role.APPROVER)
                .open("missions/new")
                .send(
                        "/missions",
                        Map.of(
                                "name", "Mission A01",
                                "mandate", "Bring the meadows back",
                                "lead", OPERATOR,
                                "first", TODAY.minusDays(60).toString(),
                                "last", TODAY.plusDays(5).toString(),
                                "objectives", "people-accredited; 2",
                                "teams", "A01-team",
                                "day", TODAY.minusDays(60).toString(),
                                "reference", "Order 1"))
                .sees("Mission A01", "Bring the meadows back", "A01-team");
        String mission = story.path();
        reach(mission, TODAY.minusDays(55), "Course 1", "trained");
        reach(mission, TODAY.minusDays(50), "Certificates", "accredited");
        reach(mission, TODAY.minusDays(45), "Deployment order", "deployed");

        RecordId field = story.hazard("A01-field", OPERATOR, 1000, 20);
        String task = ordered("TO-A01", "A01-field");
        reach(mission, FIRST, "First report", "working");
        started(task, "A01-team");
        reports(FIRST, "TO-A01", "200", "6");
        story.open(task).sees("200 m²");

        reach(mission, TODAY.minusDays(3), "Completion report", "completed");
        reach(mission, TODAY.minusDays(2), "Movement order", "returned");
        reach(mission, TODAY.minusDays(1), "Final report", "documented");
        story.as(Role.APPROVER)
                .open(mission)
                .sees("Final report", "Movement order", "Order 1")
                .picture("a01-mission");
        assertThat(story.standing(field).remaining().squareMetres())
                .as("progress alone moves no land")
                .isPositive();
    }

    private static void reach(String mission, LocalDate day, String document, String milestone) {
        story.as(Role.APPROVER).open(mission);
        assertThat(story.values("main input[name=milestone]")).contains(milestone);
        story.send("/milestones", Map.of("day", day.toString(), "reference", document))
                .sees(document);
    }

    @Test
    void a02_a_team_whose_accreditation_does_not_cover_the_day_is_refused_with_the_reason_and_the_date() {
        story.forms("A02-team", OPERATOR).accredits(TODAY.minusDays(50), FIRST.minusDays(1));
        story.hazard("A02-field", OPERATOR, 1100, 20);
        String task = ordered("TO-A02", "A02-field");
        planned(task, "A02-team");

        story.as(Role.OPERATOR)
                .open(task)
                .send("/steps/start", Map.of("day", FIRST.toString()))
                .sees("A02-team", FIRST.minusDays(1).toString(), "F-6.5");
        story.picture("a02-refused");
        story.open(task).sees("Planned").misses("Work began");
        assertThat(story.as(Role.OPERATOR).open("today").text()).contains("TO-A02");
    }

    @Test
    void a03_a_late_report_is_checked_for_its_own_day() {
        story.forms("A03-team", OPERATOR).accredits(TODAY.minusDays(50), FIRST.plusDays(10));
        story.hazard("A03-field", OPERATOR, 1200, 20);
        String task = ordered("TO-A03", "A03-field");
        started(task, "A03-team");

        LocalDate late = workday(FIRST.plusDays(20));
        reports(late, "TO-A03", "80", "6");
        story.sees("F-6.5", late.toString());
        reports(FIRST, "TO-A03", "120", "6");
        story.misses("F-6.5").sees("120 m²");
    }

    private static String ordered(String number, String hazard) {
        story.as(Role.APPROVER)
                .open("tasks/new")
                .send(
                        "/tasks",
                        Map.of(
                                "number",
                                number,
                                "kind",
                                "clearance",
                                "title",
                                "Clear " + hazard,
                                "organisation",
                                OPERATOR,
                                "hazards",
                                hazard,
                                "method",
                                "manual-clearance",
                                "depth",
                                "13",
                                "day",
                                ORDERED.toString()))
                .sees(number, "Clear " + hazard);
        return story.path();
    }

    private static void planned(String task, String team) {
        story.as(Role.OPERATOR).open(task);
        String id = story.box("/steps/plan", team);
        story.send(
                        "/steps/plan",
                        Map.of(
                                "teams", id,
                                "first", FIRST.toString(),
                                "last", LAST.toString(),
                                "medical", "Ambulance on site, hospital 40 minutes away",
                                "day", ORDERED.plusDays(1).toString()))
                .sees("Planned");
    }

    private static void started(String task, String team) {
        planned(task, team);
        story.send("/steps/start", Map.of("day", FIRST.toString(), "start-point", "north corner"))
                .sees("north corner");
    }

    /// Fills the row of a task in the grid of a day.
    private static void reports(LocalDate day, String number, String m2, String hours) {
        story.as(Role.OPERATOR).open("progress?day=" + day);
        String row = story.rowOf(number);
        story.send("/progress", Map.of(row + "m2", m2, row + "hours", hours, row + "deminers", "4"));
    }
}
