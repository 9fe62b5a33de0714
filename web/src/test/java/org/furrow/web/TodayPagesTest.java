package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.people.People;
import org.furrow.app.people.PlayingRoles;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.web.people.Access;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class TodayPagesTest {

    private static final Pattern LAST = Pattern.compile("name=\"last\" value=\"(\\d+)\"");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private People people;

    @SuppressWarnings("NullAway.Init")
    private WebServer server;

    @SuppressWarnings("NullAway.Init")
    private Surfer surfer;

    @BeforeEach
    void start() throws Exception {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(40, 1).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        people = People.openQuickly(file, Clock.systemUTC());
        Access access = new Access.ByPlaying(people, new PlayingRoles(people));
        server = WebServer.start(0, furrow, SampleServer.OFFICE, access);
        surfer = new Surfer(server);
    }

    @AfterEach
    void stop() {
        surfer.close();
        server.close();
        people.close();
        furrow.close();
    }

    @Test
    void what_was_seen_is_new_no_more_and_what_comes_later_is() throws Exception {
        JsonNode hazard = anOpenHazard();
        change(hazard, WorkStatus.TASKED);
        Matcher last = LAST.matcher(surfer.get("today?since=month").body());
        assertThat(last.find()).as("a mark can be made").isTrue();

        assertThat(surfer.send("today?since=month", "today", Map.of("last", last.group(1)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(surfer.get("today").body()).contains("Nothing was recorded in this time.");
        change(hazard, WorkStatus.WORKED_ON);

        assertThat(surfer.get("today").body())
                .contains("Work status changed", hazard.path("reference").asString(), "Since I last marked")
                .doesNotContain("Nothing was recorded in this time.");
    }

    @Test
    void a_hazard_in_doubt_is_counted_and_leads_to_its_list() throws Exception {
        JsonNode hazard = anOpenHazard();
        change(hazard, WorkStatus.HANDED_OVER);

        assertThat(surfer.get("today").body()).contains("Finished, and land remains", "href=\"/today/land-left\"");
        assertThat(surfer.get("today/land-left").body())
                .contains(
                        "/hazards/" + hazard.path("id").asString(),
                        hazard.path("reference").asString());
        assertThat(json("api/v1/today").path("discrepancies").path("land-left").asLong())
                .isPositive();
    }

    @Test
    void a_list_that_is_not_there_is_named_with_a_next_step() throws Exception {
        var answer = surfer.get("today/%3Cscript%3E");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body())
                .contains("There is no list called", "Maybe begin with the page of today.")
                .doesNotContain("<script>");
    }

    @Test
    void the_first_request_of_an_exercise_is_answered_at_once() throws Exception {
        assertThat(surfer.get("today").statusCode()).isEqualTo(200);
        assertThat(new Surfer(server).get("api/v1/today").statusCode()).isEqualTo(200);
    }

    @Test
    void a_mark_without_the_token_of_our_form_is_refused() throws Exception {
        surfer.get("today");

        assertThat(surfer.post("today", Map.of("last", "1"), "", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(surfer.get("today").body()).doesNotContain("Since I last marked");
    }

    private JsonNode anOpenHazard() throws Exception {
        return json("api/v1/hazards?status=open").path("hazards").path(0);
    }

    private void change(JsonNode hazard, WorkStatus to) {
        furrow.register()
                .append(Draft.of(
                        RecordId.parse(hazard.path("id").asString()),
                        LocalDate.now(Clock.systemUTC()),
                        "Ann",
                        new HazardFact.StatusChanged(to, "as reported", "")));
    }

    private JsonNode json(String address) throws Exception {
        return JsonMapper.shared().readTree(surfer.get(address).body());
    }
}
