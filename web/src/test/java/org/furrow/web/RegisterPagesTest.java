package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.web.people.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegisterPagesTest {

    private static final Pattern HAZARD = Pattern.compile("href=\"(/hazards/[0-9a-f-]{36})\"><bdi>([^<]+)<");
    private static final Pattern FIGURE = Pattern.compile("<a href=\"(/ledger/entries[^\"]*)\"><bdi>([^<]*)</bdi></a>");
    private static final Pattern SUM = Pattern.compile("<p class=\"notice\"><strong>([^<]*)</strong>");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(150, 1).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        server = WebServer.start(0, furrow, SampleServer.OFFICE, new Access.ToLook());
    }

    @AfterAll
    static void stop() {
        server.close();
        furrow.close();
        CLIENT.close();
    }

    @Test
    void the_register_shows_hazards_and_leads_to_the_next_page() throws Exception {
        HttpResponse<String> page = get("hazards");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(HAZARD.matcher(page.body()).results()).hasSize(100);
        assertThat(page.body()).contains("Next page").contains("after=");
    }

    @Test
    void a_filter_stands_in_the_address_and_can_be_taken_away() throws Exception {
        String page = get("hazards?classification=cha").body();

        assertThat(page).contains("<option value=\"cha\" selected>CHA</option>").contains("class=\"chips\"");
        assertThat(page).doesNotContain("tone-sha\"><svg");
    }

    @Test
    void a_hazard_shows_its_ledger_and_its_history() throws Exception {
        Matcher hazard = HAZARD.matcher(get("hazards").body());
        assertThat(hazard.find()).isTrue();

        String page = get(hazard.group(1).substring(1)).body();

        assertThat(page)
                .contains(hazard.group(2))
                .contains("The ledger balances to the square metre.")
                .contains("class=\"timeline\"");
    }

    @Test
    void a_reference_leads_to_its_hazard() throws Exception {
        Matcher hazard = HAZARD.matcher(get("hazards").body());
        assertThat(hazard.find()).isTrue();

        HttpResponse<String> page = get("hazards/find?reference=" + hazard.group(2));

        assertThat(page.uri().getPath()).isEqualTo(hazard.group(1));
    }

    @Test
    void the_ledger_of_a_period_by_district_balances() throws Exception {
        String page = get("ledger?by=district&from=2024-01-01&until=2026-01-01").body();

        assertThat(page)
                .contains("The ledger balances to the square metre.")
                .contains("/hazards?district=")
                .contains("From 1 Jan 2024 until 1 Jan 2026");
    }

    @ParameterizedTest
    @ValueSource(strings = {"country", "district", "operator", "year", "hazard"})
    void every_figure_of_the_ledger_leads_to_entries_that_add_up_to_it(String by) throws Exception {
        String page = get("ledger?by=" + by + "&from=2024-03-01&until=2025-10-01&as-of=2025-08-31")
                .body();
        List<MatchResult> figures = FIGURE.matcher(page).results().toList();

        assertThat(figures).hasSizeGreaterThan(5);
        for (MatchResult figure : figures.subList(0, Math.min(figures.size(), 60))) {
            String entries =
                    get(figure.group(1).replace("&amp;", "&").substring(1)).body();
            assertThat(amount(SUM.matcher(entries)
                            .results()
                            .findFirst()
                            .orElseThrow()
                            .group(1)))
                    .as(figure.group())
                    .isEqualTo(amount(figure.group(2)));
        }
    }

    /// The figure without grouping, unit and sign: a line that takes is shown with a minus in the balance.
    private static String amount(String written) {
        return written.replaceAll("[^0-9]", "");
    }

    @Test
    void the_api_tells_the_entries_behind_a_figure() throws Exception {
        JsonNode ledger = json("api/v1/ledger?by=district");
        JsonNode account = ledger.path("accounts").path(0);

        JsonNode entries = json("api/v1/ledger/entries?by=district&figure=closing&account="
                + URLEncoder.encode(account.path("district").asString(), StandardCharsets.UTF_8));

        assertThat(entries.path("m2").asLong())
                .isEqualTo(account.path("closing").asLong());
        assertThat(entries.path("entries").size())
                .isEqualTo(entries.path("count").asInt());
    }

    @Test
    void a_figure_that_the_ledger_does_not_have_is_named_and_refused() throws Exception {
        HttpResponse<String> page = get("ledger/entries?figure=profit");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("profit");
    }

    @Test
    void a_date_that_is_none_is_named_and_refused() throws Exception {
        HttpResponse<String> page = get("ledger?from=yesterday");

        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("from=yesterday").contains("Maybe");
    }

    @Test
    void the_map_has_tiles_of_hazards_and_of_the_country() throws Exception {
        assertThat(get("").body()).contains("/tiles/hazards/{z}/{x}/{y}.mvt?v=");
        assertThat(get("tiles/hazards/0/0/0.mvt").statusCode()).isEqualTo(200);
        assertThat(get("tiles/country/0/0/0.mvt").statusCode()).isEqualTo(200);
    }

    @Test
    void words_from_an_address_are_printed_and_never_run() throws Exception {
        String page = get("hazards?text=%3Cscript%3Ealert(1)%3C/script%3E").body();

        assertThat(page).doesNotContain("<script>alert").contains("&lt;script>");
    }

    @Test
    void a_hazard_that_is_not_there_is_named_with_the_next_step() throws Exception {
        HttpResponse<String> page = get("hazards/HA-9999");

        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("There is no hazard HA-9999 in the register.")
                .contains("Maybe");
    }

    @Test
    void the_register_as_of_a_past_day_shows_fewer_hazards_and_says_so() throws Exception {
        String then = get("hazards?as-of=2023-06-30&known-at=2023-06-30").body();

        assertThat(then).contains("As of 30 Jun 2023").contains("As known on 30 Jun 2023");
        assertThat(count("api/v1/hazards?as-of=2023-06-30&known-at=2023-06-30T12:00:00Z"))
                .isLessThan(count("api/v1/hazards"));
    }

    @Test
    void the_api_closes_the_ledger_with_what_remains_of_the_hazards_then_and_now() throws Exception {
        for (String clocks : List.of("", "as-of=2024-07-01&known-at=2024-07-02T00:00:00Z")) {
            JsonNode ledger = json("api/v1/ledger?" + clocks);
            JsonNode hazards = json("api/v1/hazards?" + clocks);

            assertThat(ledger.path("balanced").asBoolean()).isTrue();
            assertThat(ledger.path("closing").asLong())
                    .isPositive()
                    .isEqualTo(hazards.path("remainingM2").asLong());
        }
    }

    @Test
    void the_api_tells_a_hazard_with_its_history_and_names_one_that_is_not_there() throws Exception {
        String id = json("api/v1/hazards").path("hazards").path(0).path("id").asString();

        assertThat(json("api/v1/hazards/" + id).path("history").isEmpty()).isFalse();
        assertThat(get("api/v1/hazards/" + id.replace('0', '1')).statusCode()).isEqualTo(404);
        assertThat(get("api/v1/ledger?by=moon").statusCode()).isEqualTo(400);
    }

    private static long count(String address) throws IOException, InterruptedException {
        return json(address).path("count").asLong();
    }

    private static JsonNode json(String address) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(address).body());
    }

    @Test
    void imports_are_listed_also_when_there_is_none() throws Exception {
        assertThat(get("imports").statusCode()).isEqualTo(200);
    }

    @Test
    void another_name_for_this_machine_is_refused() throws Exception {
        try (java.net.Socket socket = new java.net.Socket(java.net.InetAddress.getLoopbackAddress(), server.port())) {
            socket.getOutputStream()
                    .write("GET /hazards HTTP/1.1\r\nHost: attacker.example\r\nConnection: close\r\n\r\n"
                            .getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            assertThat(new String(socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403");
        }
    }

    @Test
    void all_hazards_that_pass_the_filters_come_as_a_table_on_either_clock() throws Exception {
        String page = get("hazards?classification=cha").body();
        Matcher link = Pattern.compile("href=\"/(hazards\\.csv\\?classification=cha)\"")
                .matcher(page);
        assertThat(link.find()).isTrue();

        String table = get(link.group(1)).body();
        String past = get("hazards.csv?classification=cha&as-of=2999-01-01").body();

        assertThat(table).startsWith("id,reference,name,classification").contains(",cha,");
        assertThat(table.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(",cha,"));
        assertThat(past.lines().toList())
                .containsExactlyInAnyOrderElementsOf(table.lines().toList());
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + address)).build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
