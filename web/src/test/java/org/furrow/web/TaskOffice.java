package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.app.draft.Typed;
import org.furrow.app.mission.Accrediting;
import org.furrow.app.mission.FormingTeams;
import org.furrow.app.mission.ReadingTeams;
import org.furrow.app.mission.TeamReading;
import org.furrow.app.tasking.ReadingTasks;
import org.furrow.app.tasking.TaskBook;
import org.furrow.domain.mission.AccreditationFact;
import org.furrow.domain.mission.Holder;
import org.furrow.domain.mission.Method;
import org.furrow.domain.people.Role;
import org.furrow.domain.tasking.Task;

/// An office with a hazard and a team that may clear, for stories of tasks on pages.
final class TaskOffice implements AutoCloseable {

    static final Map<String, String> CLEARANCE = Map.of(
            "number", "TO-2026-014",
            "kind", "clearance",
            "title", "Clear the school yard",
            "organisation", "Green Fields",
            "hazards", "H-1",
            "method", "manual-clearance",
            "depth", "13",
            "day", "2026-03-02");
    static final Map<String, String> ROAD = Map.of(
            "number", "TO-2026-015",
            "kind", "road",
            "title", "Repair the road",
            "organisation", "Green Fields",
            "quantities", "Road graded; 4.2; km",
            "waits-for", "TO-2026-014",
            "day", "2026-03-02");
    static final Map<String, String> PLAN = Map.of(
            "teams", "MCT-1",
            "first", "2026-03-16",
            "last", "2026-06-30",
            "medical", "Ambulance on site",
            "day", "2026-03-05");
    static final Map<String, String> SUSPENSION =
            Map.of("day", "2026-04-01", "cause", "weather", "reason", "The yard is flooded", "marking", "red tape");

    /// Texts that break what is not careful.
    static final List<String> HOSTILE = List.of(
            "",
            " ",
            "-1",
            "<script>alert(1)</script>",
            "\"><img src=x onerror=alert(1)>",
            "' OR 1=1 --",
            "${7*7}{0}",
            "2026-02-30",
            "99999-01-01",
            "2030-01-01",
            "1901-01-01",
            ";;;;",
            "Road; 99999999999999; km",
            "Road; 1e9; km",
            "H-1, H-1; H-1",
            "TO-2026-014",
            "36.0 S 24.0 W",
            DraftOffice.BOW,
            DraftOffice.BOX,
            "{\"type\":\"Polygon\",\"coordinates\":[[]]}",
            "مزرعة \u202e",
            "💥\uD83D",
            "a".repeat(25_000),
            "x; 1; y\n".repeat(600),
            "clearance",
            "eod",
            "weather",
            "yes",
            "00000000-0000-0000-0000-000000000000");
    private static final List<String> FIELDS = List.of(
            "number",
            "kind",
            "title",
            "organisation",
            "teams",
            "hazards",
            "place",
            "method",
            "depth",
            "first",
            "last",
            "medical",
            "access",
            "marking",
            "works",
            "remarks",
            "quantities",
            "waits-for",
            "day",
            "seen",
            "reason",
            "cause",
            "boundary",
            "cause-removed",
            "rebriefing",
            "report",
            "done",
            "start-point",
            "propose-status",
            "told-insurance");

    final DraftOffice office;
    final Surfer authority;
    final Surfer operator;
    final Surfer quality;
    final String hazard;

    TaskOffice(Path folder) throws Exception {
        office = new DraftOffice(folder);
        authority = office.approver;
        operator = office.as(Role.OPERATOR);
        quality = office.as(Role.QUALITY_OFFICER);
        hazard = office.suspected("H-1");
        team();
    }

    @Override
    public void close() {
        operator.close();
        quality.close();
        office.close();
    }

    private void team() {
        LocalDate since = LocalDate.of(2026, 1, 5);
        Typed typed = Typed.nothing()
                .with("name", "MCT-1")
                .with("kind", "manual")
                .with("organisation", "Green Fields")
                .with("day", since.toString())
                .with("members", "Ana; leader");
        TeamReading.Said said = TeamReading.team(typed, since, TeamReading.RoleWords.CODES)
                .wish()
                .orElseThrow();
        new FormingTeams(office.furrow).form(said.day(), said.wish());
        var roster = new ReadingTeams(office.furrow).read();
        for (Holder holder : List.of(
                new Holder.OfOrganisation("Green Fields"),
                new Holder.OfTeam(roster.teams().getFirst().id()),
                new Holder.OfPerson(roster.people().getFirst().id()))) {
            new Accrediting(office.furrow)
                    .grant(
                            since,
                            List.of(new AccreditationFact.Granted(
                                    holder, EnumSet.of(Method.MANUAL_CLEARANCE), since.plusYears(1), "")));
        }
    }

    /// Orders it on the page; the address of its page.
    String ordered(Map<String, String> form) throws Exception {
        HttpResponse<String> answer = DraftOffice.send(authority, "tasks/new", "tasks", form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        return DraftOffice.location(answer);
    }

    /// Takes a step on the page of a task.
    HttpResponse<String> step(Surfer who, String task, String step, Map<String, String> form) throws Exception {
        return DraftOffice.send(who, task, task + "/steps/" + step, form);
    }

    /// Orders, plans and starts the clearance; the address of its page.
    String started() throws Exception {
        return started(CLEARANCE);
    }

    String started(Map<String, String> order) throws Exception {
        String task = ordered(order);
        assertThat(step(operator, task, "plan", PLAN).statusCode()).isEqualTo(302);
        assertThat(step(operator, task, "start", Map.of("day", "2026-03-16")).statusCode())
                .isEqualTo(302);
        return task;
    }

    TaskBook book() {
        return new ReadingTasks(office.furrow).read();
    }

    Task task() {
        return book().find("TO-2026-014").orElseThrow();
    }

    /// A form with some fields spoilt.
    static Map<String, String> spoilt(Random random) {
        Map<String, String> sent = new HashMap<>(
                switch (random.nextInt(4)) {
                    case 0 -> CLEARANCE;
                    case 1 -> ROAD;
                    case 2 -> PLAN;
                    default -> SUSPENSION;
                });
        for (int k = random.nextInt(1, 6); k > 0; k--) {
            sent.put(FIELDS.get(random.nextInt(FIELDS.size())), HOSTILE.get(random.nextInt(HOSTILE.size())));
        }
        return sent;
    }
}
