package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.domain.hazard.HazardFact;
import org.furrow.domain.hazard.WorkStatus;
import org.furrow.domain.journal.Draft;
import org.furrow.domain.journal.RecordId;
import org.furrow.web.people.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JournalPagesTest {

    private static final Pattern ROW = Pattern.compile("<th scope=\"row\" class=\"text\">");
    private static final Pattern NEXT = Pattern.compile("href=\"/(journal\\?[^\"]*before=[0-9]+)\">Further back");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final LocalDate FAR = LocalDate.of(2999, 1, 1);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @SuppressWarnings("NullAway.Init")
    private static String hazard;

    @SuppressWarnings("NullAway.Init")
    private static String reference;

    @BeforeAll
    static void start() throws Exception {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(60, 1).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        server = WebServer.start(0, furrow, SampleServer.OFFICE, new Access.ToLook());
        JsonNode first = json("api/v1/hazards?status=open").path("hazards").path(0);
        hazard = first.path("id").asString();
        reference = first.path("reference").asString();
        furrow.register().append(status(WorkStatus.TASKED));
        furrow.register().append(status(WorkStatus.SUSPENDED));
    }

    @AfterAll
    static void stop() {
        server.close();
        furrow.close();
    }

    @Test
    void the_journal_shows_the_newest_entry_first_and_goes_further_back_by_position() throws Exception {
        String page = get("journal").body();
        Matcher next = NEXT.matcher(page);
        assertThat(next.find()).isTrue();

        String older = get(next.group(1).replace("&amp;", "&")).body();

        assertThat(ROW.matcher(page).results()).hasSize(50);
        assertThat(page.indexOf("Work suspended"))
                .isLessThan(page.indexOf("Tasked"))
                .isPositive();
        assertThat(older).contains("Newest entries").doesNotContain("=order 1");
    }

    @Test
    void an_entry_says_what_it_replaced() throws Exception {
        JsonNode entries = json("api/v1/journal?author=O%E2%80%99Hara").path("entries");

        assertThat(entries.size()).isEqualTo(2);
        assertThat(entries.path(0).path("reference").asString()).isEqualTo(reference);
        assertThat(entries.path(0).path("changes").path(0).path("before").asString())
                .isEqualTo("tasked");
        assertThat(entries.path(1).path("changes").path(0).path("before").asString())
                .isEqualTo("open");
        assertThat(get("journal?author=O%E2%80%99Hara").body())
                .contains("Tasked</del>", "Suspended</ins>", "/hazards/" + hazard)
                .contains("=order 1");
    }

    @Test
    void a_record_is_found_by_its_id_and_by_its_reference() throws Exception {
        long byId = json("api/v1/journal?record=" + hazard).path("entries").size();

        assertThat(byId).isGreaterThan(2);
        assertThat(json("api/v1/journal?record=" + reference).path("entries").size())
                .isEqualTo((int) byId);
        assertThat(json("api/v1/journal?record=HA-NOWHERE").path("entries").isEmpty())
                .isTrue();
        assertThat(get("journal?record=HA-NOWHERE").body()).contains("No entry passes these filters");
    }

    @Test
    void filters_are_joined_and_stand_in_the_address() throws Exception {
        String both = "kind=hazard-status-changed&valid-from=2999-01-01&valid-to=2999-01-01";

        assertThat(json("api/v1/journal?" + both).path("entries").size()).isEqualTo(2);
        assertThat(json("api/v1/journal?valid-from=2999-01-02").path("entries").isEmpty())
                .isTrue();
        assertThat(json("api/v1/journal?kind=place-recorded&author=O%E2%80%99Hara")
                        .path("entries")
                        .isEmpty())
                .isTrue();
        assertThat(get("journal?" + both).body())
                .contains("class=\"chips\"", "<option value=\"hazard-status-changed\" selected>");
    }

    @Test
    void days_of_recording_count_from_their_first_moment_to_their_last() throws Exception {
        JsonNode oldest = entry(1);
        String day = oldest.path("recorded").asString().substring(0, 10);

        assertThat(positions("from=" + day + "&to=" + day)).contains(1L);
        assertThat(positions("from=2900-01-01")).isEmpty();
        assertThat(positions("to=1990-01-01")).isEmpty();
    }

    @Test
    void what_is_no_kind_no_date_and_no_position_is_refused() throws Exception {
        assertThat(get("journal?kind=gossip").statusCode()).isEqualTo(400);
        assertThat(get("journal?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(get("journal?before=now").statusCode()).isEqualTo(400);
        assertThat(get("api/v1/journal/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void the_files_hold_every_entry_of_the_same_filter() throws Exception {
        long all = entry(Long.MAX_VALUE).path("position").asLong();

        List<String> lines = get("journal.jsonl").body().lines().toList();
        String table = get("journal.csv?author=O%E2%80%99Hara").body();

        assertThat(lines).hasSize((int) all);
        assertThat(JsonMapper.shared()
                        .readTree(lines.getLast())
                        .path("position")
                        .asLong())
                .isEqualTo(1);
        assertThat(table.lines()).hasSize(3).first().asString().startsWith("position,site,number,recorded");
        assertThat(table).contains("status: tasked → suspended").contains("=order");
    }

    @Test
    void a_whole_chain_is_verified_from_the_page() throws Exception {
        assertThat(verified(server)).contains("The chain is whole").contains("class=\"notice good");
        assertThat(get("journal").body()).contains("Verify the chain").doesNotContain("The chain is whole");
    }

    @Test
    void an_entry_that_somebody_changed_is_named_with_its_number() throws Exception {
        Path file = folder.resolve("tampered.gpkg");
        new MakingSampleCountry(5, 1).write(file, Progress.silent());
        change(file, "UPDATE journal SET author = 'Somebody else' WHERE position = 3");
        try (Furrow other = Furrow.open(file, Clock.systemUTC());
                WebServer tampered = WebServer.start(0, other, SampleServer.OFFICE, new Access.ToLook())) {

            String page = verified(tampered);

            assertThat(page)
                    .contains("The chain is not whole: 1 of", "Entry 3 of site", "was changed after it was written")
                    .contains("href=\"/journal?before=4\"");
        }
    }

    @Test
    void an_entry_that_cannot_be_read_is_shown_as_it_was_written_with_a_notice() throws Exception {
        Path file = folder.resolve("damaged.gpkg");
        new MakingSampleCountry(5, 1).write(file, Progress.silent());
        change(file, "UPDATE journal SET body = '{\"cut off\":' WHERE position = 3");
        change(file, "UPDATE journal SET kind = 'team-recorded' WHERE position = 4");
        try (Furrow other = Furrow.open(file, Clock.systemUTC());
                WebServer damaged = WebServer.start(0, other, SampleServer.OFFICE, new Access.ToLook())) {
            HttpResponse<String> page = get(damaged, "journal?before=6");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(ROW.matcher(page.body()).results()).hasSize(5);
            assertThat(page.body().split("This entry cannot be read", -1)).hasSize(3);
            assertThat(page.body()).contains("{\"cut off\":", "team-recorded");
            JsonNode entry = JsonMapper.shared()
                    .readTree(get(damaged, "api/v1/journal/3").body());
            assertThat(entry.path("unreadable").asBoolean()).isTrue();
            assertThat(entry.path("body").asString()).isEqualTo("{\"cut off\":");
            assertThat(get(damaged, "journal.jsonl?to=2999-01-01").body()).contains("\"unreadable\":true");
            assertThat(get(damaged, "journal.csv").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void what_an_entry_replaced_is_not_told_where_an_entry_before_it_cannot_be_read() throws Exception {
        Path file = folder.resolve("gap.gpkg");
        new MakingSampleCountry(5, 1).write(file, Progress.silent());
        try (Furrow other = Furrow.open(file, Clock.systemUTC());
                WebServer damaged = WebServer.start(0, other, SampleServer.OFFICE, new Access.ToLook())) {
            RecordId id = RecordId.parse(JsonMapper.shared()
                    .readTree(get(damaged, "api/v1/hazards").body())
                    .path("hazards")
                    .path(0)
                    .path("id")
                    .asString());
            other.register()
                    .append(Draft.of(id, FAR, "O’Hara", new HazardFact.StatusChanged(WorkStatus.SUSPENDED, "", "")));
            String changed = get(damaged, "api/v1/journal?kind=hazard-status-changed&author=O%E2%80%99Hara")
                    .body();
            change(file, "UPDATE journal SET body = '[]' WHERE kind = 'hazard-recorded'");

            String after = get(damaged, "api/v1/journal?kind=hazard-status-changed&author=O%E2%80%99Hara")
                    .body();

            assertThat(changed).contains("\"before\":");
            assertThat(after).contains("\"changes\":[]");
        }
    }

    @Test
    void a_hazard_leads_to_its_entries() throws Exception {
        assertThat(get("hazards/" + hazard).body()).contains("href=\"/journal?record=" + hazard + "\"");
    }

    /// Does what the file does not allow.
    private static void change(Path file, String statement) throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                var speaking = connection.createStatement()) {
            speaking.execute("DROP TRIGGER IF EXISTS journal_keeps_every_entry_as_it_is");
            speaking.execute(statement);
        }
    }

    private static Draft status(WorkStatus to) {
        return Draft.of(
                RecordId.parse(hazard), FAR, "O’Hara", new HazardFact.StatusChanged(to, "=order 1", "Approver"));
    }

    private static List<Long> positions(String filter) throws IOException, InterruptedException {
        return get("journal.jsonl?" + filter)
                .body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).path("position").asLong())
                .toList();
    }

    private static JsonNode entry(long position) throws IOException, InterruptedException {
        return position == Long.MAX_VALUE
                ? json("api/v1/journal").path("entries").path(0)
                : json("api/v1/journal/" + position);
    }

    private static JsonNode json(String address) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(address).body());
    }

    /// What the page says once its button was pressed.
    private static String verified(WebServer of) throws IOException, InterruptedException {
        try (Surfer surfer = new Surfer(of)) {
            return surfer.send("journal", "journal", Map.of()).body();
        }
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return get(server, address);
    }

    private static HttpResponse<String> get(WebServer of, String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(of.address() + address)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
