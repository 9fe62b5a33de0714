package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.furrow.domain.ground.Area;
import org.furrow.domain.ground.Position;
import org.furrow.domain.hazard.WorkStatus;
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

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Story story;

    private final LocalDate today = story.today();
    private final LocalDate orderDay = workday(today.minusDays(40));
    private final LocalDate firstDay = workday(today.minusDays(30));
    private final LocalDate lastDay = today.plusDays(60);

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
        story.forms("A01-team", OPERATOR).accredits(today.minusDays(50), today.plusDays(300));
        story.as(Role.APPROVER)
                .open("missions/new")
                .send(
                        "/missions",
                        Map.of(
                                "name", "Mission A01",
                                "mandate", "Bring the meadows back",
                                "lead", OPERATOR,
                                "first", today.minusDays(60).toString(),
                                "last", today.plusDays(5).toString(),
                                "objectives", "people-accredited; 2",
                                "teams", "A01-team",
                                "day", today.minusDays(60).toString(),
                                "reference", "Order 1"))
                .sees("Mission A01", "Bring the meadows back", "A01-team");
        String mission = story.path();
        reach(mission, today.minusDays(55), "Course 1", "trained");
        reach(mission, today.minusDays(50), "Certificates", "accredited");
        reach(mission, today.minusDays(45), "Deployment order", "deployed");

        RecordId field = story.hazard("A01-field", OPERATOR, 1000, 20);
        String task = ordered("TO-A01", "A01-field");
        reach(mission, firstDay, "First report", "working");
        started(task, "A01-team");
        reports(firstDay, "TO-A01", "200", "6");
        story.open(task).sees("200 m²");

        reach(mission, today.minusDays(3), "Completion report", "completed");
        reach(mission, today.minusDays(2), "Movement order", "returned");
        reach(mission, today.minusDays(1), "Final report", "documented");
        story.as(Role.APPROVER)
                .open(mission)
                .sees("Final report", "Movement order", "Order 1")
                .picture("a01-mission");
        assertThat(story.standing(field).remaining().squareMetres())
                .as("progress alone moves no land")
                .isPositive();
    }

    private void reach(String mission, LocalDate day, String document, String milestone) {
        story.as(Role.APPROVER).open(mission);
        assertThat(story.values("main select[name=milestone] option")).startsWith(milestone);
        story.send("/milestones", Map.of("day", day.toString(), "reference", document))
                .sees(document);
    }

    @Test
    void a02_a_team_whose_accreditation_does_not_cover_the_day_is_refused_with_the_reason_and_the_date() {
        story.forms("A02-team", OPERATOR).accredits(today.minusDays(50), firstDay.minusDays(1));
        story.hazard("A02-field", OPERATOR, 1100, 20);
        String task = ordered("TO-A02", "A02-field");
        planned(task, "A02-team");

        story.as(Role.OPERATOR)
                .open(task)
                .send("/steps/start", Map.of("day", firstDay.toString()))
                .sees("A02-team", firstDay.minusDays(1).toString(), "F-6.5");
        story.picture("a02-refused");
        story.open(task).sees("Planned").misses("Work began");
        assertThat(story.as(Role.OPERATOR).open("today").text()).contains("TO-A02");
    }

    @Test
    void what_was_refused_leads_back_to_its_record_in_another_language() {
        story.forms("A09-team", OPERATOR);
        String team = story.path();
        story.send("/accreditations", Map.of("until", today.minusYears(1).toString()))
                .sees("A09-team");
        assertThat(story.path()).endsWith("/accreditations");

        story.open(story.path() + "?lang=fr").sees("A09-team");
        assertThat(story.path()).isEqualTo(team);
        story.open(team + "?lang=en");
    }

    @Test
    void a03_a_late_report_is_checked_for_its_own_day() {
        story.forms("A03-team", OPERATOR).accredits(today.minusDays(50), firstDay.plusDays(10));
        story.hazard("A03-field", OPERATOR, 1200, 20);
        String task = ordered("TO-A03", "A03-field");
        started(task, "A03-team");

        LocalDate late = workday(firstDay.plusDays(20));
        reports(late, "TO-A03", "80", "6");
        story.sees("F-6.5", late.toString());
        reports(firstDay, "TO-A03", "120", "6");
        story.misses("F-6.5").sees("120 m²");
    }

    @Test
    void a07_the_ground_of_a_day_is_drawn_on_a_map_that_begins_at_the_hazard() {
        story.forms("A08-team", OPERATOR).accredits(today.minusDays(50), today);
        RecordId field = story.hazard("A08-field", OPERATOR, 1700, 20);
        started(ordered("TO-A08", "A08-field"), "A08-team");

        List<String> corners = story.as(Role.OPERATOR)
                .open("progress/new?task=TO-A08&team=A08-team")
                .draws("report-boundary");
        story.picture("a07-drawn");
        String[] first = corners.getFirst().split(",", -1);
        assertThat(story.standing(field).hazard().extent().findFootprint().orElseThrow())
                .matches(ground -> ground.contains(
                        new Position(Double.parseDouble(first[1].strip()), Double.parseDouble(first[0].strip()))));
        story.send(
                        "/progress/new",
                        Map.of(
                                "day", firstDay.toString(),
                                "hours", "6",
                                "deminers", "4",
                                "work.0.method", "manual-clearance",
                                "work.0.kind", "cleared",
                                "work.0.m2", "97"))
                .sees("97 m²", "Drawn ground");
    }

    @Test
    void a04_land_that_an_inspection_rejects_is_cleared_again_and_counts_once() {
        RecordId field = finished("A04");
        Area before = story.standing(field).remaining();
        assertThat(before.squareMetres()).isPositive();
        String report = reported("A04");
        inspected("A04", "1", "re-clear");
        story.as(Role.QUALITY_OFFICER)
                .open(report)
                .send("/steps/accept", Map.of("words", "In order"))
                .sees("F-9.");
        story.open(report).send("/steps/return", Map.of("words", "Clear the lane by the fence again"));
        story.sees("Clear the lane by the fence again");
        assertThat(story.standing(field).remaining()).isEqualTo(before);

        inspected("A04", "2", "accept");
        story.as(Role.OPERATOR).open(report).send("/steps/submit", Map.of());
        story.as(Role.QUALITY_OFFICER).open(report).send("/steps/accept", Map.of("words", "Seen again"));
        story.picture("a04-report").sees("Accepted");
        assertThat(story.standing(field).remaining().isZero()).isTrue();
        assertThat(story.cleared(field)).isEqualTo(before);
    }

    @Test
    void a05_cleared_land_is_handed_over_with_a_signed_certificate() {
        RecordId field = finished("A05");
        String report = reported("A05");
        inspected("A05", "1", "accept");
        story.as(Role.QUALITY_OFFICER).open(report).send("/steps/accept", Map.of("words", "In order"));
        String certificate = certified(report);

        story.as(Role.APPROVER).open(certificate).sees("It waits for the signatures of: NMAA");
        story.as(Role.OPERATOR)
                .open(certificate)
                .send(
                        "/steps/sign",
                        Map.of(
                                "name-nmaa", "Somebody of nmaa",
                                "drawing-nmaa", "M10 100L40 60L80 120",
                                "name-operator", "Somebody of operator",
                                "name-land-user", "Somebody of land-user"))
                .sees("All have signed. It waits to be issued by: Approver.");
        story.as(Role.APPROVER)
                .open(certificate)
                .send("/steps/issue", Map.of("words", "Handed over at the field"))
                .sees("Issued", "Village council", "Somebody of land-user")
                .picture("a05-certificate");
        assertThat(story.standing(field).hazard().status()).isEqualTo(WorkStatus.HANDED_OVER);
        assertThat(story.fetch(certificate + "/certificate.pdf")).startsWith("%PDF");
    }

    @Test
    void a06_a_find_on_released_land_proposes_to_reopen_it_and_lists_what_was_released_alike() {
        RecordId field = finished("A06");
        RecordId other = finished("A07");
        List<String> names = List.of("A06", "A07");
        for (String name : names) {
            String report = reported(name);
            inspected(name, "1", "accept");
            story.as(Role.QUALITY_OFFICER).open(report).send("/steps/accept", Map.of("words", "In order"));
        }
        assertThat(story.standing(other).remaining().isZero()).isTrue();

        story.as(Role.QUALITY_OFFICER)
                .open("handover/finds/new")
                .send(
                        "/handover/finds",
                        Map.of(
                                "find-number", "RF-A06",
                                "hazard", "A06-field",
                                "release", "R-A06",
                                "day", today.toString(),
                                "what", "A mine under a root",
                                "finder", "A farmer",
                                "investigation", "The lane ended at the root"))
                .sees("A mine under a root", "R-A07")
                .picture("a06-find");
        assertThat(story.standing(field).remaining().isZero())
                .as("nothing is reopened before somebody else approves it")
                .isTrue();
        story.approves("A06-field");
        assertThat(story.standing(field).remaining().squareMetres()).isPositive();
        assertThat(story.standing(other).remaining().isZero()).isTrue();
    }

    /// A field whose task is reported done; each name has ground of its own.
    private RecordId finished(String name) {
        story.forms(name + "-team", OPERATOR).accredits(today.minusDays(50), today.plusDays(300));
        RecordId field = story.hazard(name + "-field", OPERATOR, 1000 + 100 * name.charAt(2), 5);
        story.moves(field, WorkStatus.TASKED, orderDay);
        story.moves(field, WorkStatus.WORKED_ON, firstDay);
        String task = ordered("TO-" + name, name + "-field");
        started(task, name + "-team");
        reports(firstDay, "TO-" + name, "400", "6");
        story.open(task)
                .send(
                        "/steps/complete",
                        Map.of("day", firstDay.plusDays(2).toString(), "report", "All of it is cleared."));
        return field;
    }

    /// Writes the completion report with what it begins with, and hands it in.
    private String reported(String name) {
        story.as(Role.OPERATOR)
                .open("handover/reports/new?task=TO-" + name)
                .send(
                        "/handover/reports",
                        Map.ofEntries(
                                Map.entry("report-number", "CR-" + name),
                                Map.entry("parts.0.number", "R-" + name),
                                Map.entry("parts.0.hazard", name + "-field"),
                                Map.entry("parts.0.kind", "cleared"),
                                Map.entry("parts.0.m2", "0"),
                                Map.entry("parts.0.method", "manual-clearance"),
                                Map.entry("parts.0.depth", "13"),
                                Map.entry("parts.0.team", name + "-team"),
                                Map.entry("parts.0.lot", "L-1"),
                                Map.entry("parts.0.ground", story.boundary(name + "-field")),
                                Map.entry("deviations", "None"),
                                Map.entry("difference", "The rest was reported on paper"),
                                Map.entry("markers.0.number", "TP-1"),
                                Map.entry("markers.0.kind", "turning-point"),
                                Map.entry("markers.0.material", "concrete"),
                                Map.entry("land-user", "Village council"),
                                Map.entry("intended-use", "Pasture"),
                                Map.entry("consulted-women", "6"),
                                Map.entry("consulted-how", "Two meetings")));
        String report = story.path();
        story.send("/steps/submit", Map.of()).sees("Waits for the decision");
        return report;
    }

    private String certified(String report) {
        return story.as(Role.OPERATOR)
                .open("handover/certificates/new?report=" + report.replaceAll(".*/", ""))
                .send("/handover/certificates", Map.of("certificate-number", "HC-A05"))
                .sees("HC-A05", "Waits for signatures")
                .path();
    }

    /// Records an inspection of the finished field that accepts or rejects it.
    private void inspected(String name, String number, String verdict) {
        story.as(Role.QUALITY_OFFICER)
                .open("quality/visits/new?kind=sampling")
                .send(
                        "/quality/visits",
                        Map.ofEntries(
                                Map.entry("number", "QV-" + name + "-" + number),
                                Map.entry("kind", "sampling"),
                                Map.entry(
                                        "day",
                                        firstDay.plusDays(3 + Integer.parseInt(number))
                                                .toString()),
                                Map.entry("inspecting", "Authority"),
                                Map.entry("inspectors", "Zoe"),
                                Map.entry("organisation", OPERATOR),
                                Map.entry("hazard", name + "-field"),
                                Map.entry("method", "manual-clearance"),
                                Map.entry("lot", "L-" + name + "-" + number),
                                Map.entry("units", "1000"),
                                Map.entry("inspected", "80"),
                                Map.entry("square-metres", "80"),
                                Map.entry("defects", verdict.equals("accept") ? "0" : "2"),
                                Map.entry("verdict", verdict)))
                .sees("QV-" + name + "-" + number);
    }

    private String ordered(String number, String hazard) {
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
                                orderDay.toString()))
                .sees(number, "Clear " + hazard);
        return story.path();
    }

    private void planned(String task, String team) {
        story.as(Role.OPERATOR).open(task);
        String id = story.box("/steps/plan", team);
        Map<String, String> plan = new HashMap<>(Map.of(
                "teams", id,
                "first", firstDay.toString(),
                "last", lastDay.toString(),
                "medical", "Ambulance on site, hospital 40 minutes away",
                "day", orderDay.plusDays(1).toString()));
        if (!story.values("[name=told-insurance]").isEmpty()) {
            plan.put("told-insurance", "AB-12");
        }
        story.send("/steps/plan", plan).sees("Planned");
    }

    private void started(String task, String team) {
        planned(task, team);
        story.send("/steps/start", Map.of("day", firstDay.toString(), "start-point", "north corner"))
                .sees("north corner");
    }

    /// Fills the row of a task in the grid of a day.
    private void reports(LocalDate day, String number, String m2, String hours) {
        story.as(Role.OPERATOR).open("progress?day=" + day);
        String row = story.rowOf(number);
        story.send("/progress", Map.of(row + "m2", m2, row + "hours", hours, row + "deminers", "4"));
    }
}
