package org.furrow.web.tiles;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.furrow.app.Furrow;
import org.furrow.web.WebServer;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Office;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The story: H-1 was drawn on 10 January 2024 and half of it cleared on 1 June, which the office learnt on 1 September
/// only. I-1 was reported on 1 March and never drawn. An accident happened on 5 May. Nobody knows where I-2 is.
class MapOfTwoClocksTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static TwoClocksStory story;

    @SuppressWarnings("NullAway.Init")
    private static Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        story = new TwoClocksStory();
        furrow = Furrow.open(folder.resolve("story.gpkg"), story);
        story.tell(furrow);
        server = WebServer.start(0, furrow, new Office("Sample country", true, ZoneOffset.UTC), new Access.ToLook());
    }

    @AfterAll
    static void stop() {
        server.close();
        furrow.close();
        CLIENT.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "hazards     | as-of=2024-01-09                       | -",
                "hazards     | as-of=2024-01-10                       | H-1",
                "hazards     | as-of=2024-03-01                       | H-1 I-1",
                "hazards     | known-at=2024-02-29                    | H-1",
                "hazards     | known-at=2024-03-01T00:00:00Z          | H-1",
                "hazards     | known-at=2024-03-01                    | H-1 I-1",
                "releases    | as-of=2024-05-31                       | -",
                "releases    | as-of=2024-06-01                       | R-1",
                "releases    | as-of=2024-06-01&known-at=2024-08-31   | -",
                "releases    | as-of=2024-06-01&known-at=2024-09-01   | R-1",
                "occurrences | as-of=2024-05-04                       | -",
                "occurrences | as-of=2024-05-05                       | ap-mines",
            })
    void a_tile_shows_what_had_happened_by_a_day_and_was_known(String set, String query, String names)
            throws Exception {
        String expected = Objects.requireNonNullElse(names, "");

        assertThat(String.join(" ", names(set, query))).isEqualTo(expected);
    }

    @Test
    void what_remained_then_stands_in_the_tile_and_not_what_remains_today() throws Exception {
        String before = remaining("as-of=2024-05-31");
        String late = remaining("as-of=2024-06-01&known-at=2024-08-31");
        String today = remaining("");

        assertThat(before).isEqualTo(late).isNotEqualTo(today);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hazards", "releases", "occurrences"})
    void the_state_of_a_day_to_come_is_the_state_of_today(String set) throws Exception {
        assertThat(words(set, "as-of=2999-01-01")).isEqualTo(words(set, "")).isNotEmpty();
    }

    @Test
    void a_hazard_without_a_boundary_is_a_point_where_its_evidence_was_recorded() throws Exception {
        Decoded.Feature place = tile("hazards", "").features().stream()
                .filter(feature -> "I-1".equals(feature.words().get("id")))
                .findFirst()
                .orElseThrow();

        assertThat(place.shape().getGeometryType()).isEqualTo("Point");
        assertThat(place.words()).containsEntry("shown", "place-indication").doesNotContainKey("remaining");
    }

    @Test
    void a_hazard_of_which_no_place_was_recorded_is_not_drawn() throws Exception {
        assertThat(names("hazards", "")).doesNotContain("I-2");
    }

    @Test
    void a_past_tile_may_be_kept_by_its_version_and_not_beyond() throws Exception {
        String address = "tiles/hazards/0/0/0.mvt?as-of=2024-05-31";
        String version = get(address).headers().firstValue("ETag").orElseThrow().replace("\"", "");

        assertThat(get(address).headers().firstValue("Cache-Control")).hasValue("no-cache, private");
        assertThat(get(address + "&v=" + version).headers().firstValue("Cache-Control"))
                .hasValue("max-age=31536000, private, immutable");
        assertThat(text("?as-of=2024-05-31"))
                .contains("/tiles/hazards/{z}/{x}/{y}.mvt?v=" + version + "&amp;as-of=2024-05-31");
    }

    @Test
    void the_map_says_which_state_it_shows_and_leads_back_to_today() throws Exception {
        assertThat(text("")).contains("Shows the latest state").doesNotContain("Back to today");
        assertThat(text("?as-of=2024-05-31&known-at=2024-08-31"))
                .contains("Shows the state of 31 May 2024, as it was known on 31 Aug 2024.")
                .contains("<a href=\"/\" data-keep-place>Back to today</a>")
                .contains("name=\"as-of\" value=\"2024-05-31\"")
                .contains("name=\"known-at\" value=\"2024-08-31\"")
                .contains("href=\"/hazards?as-of=2024-05-31&amp;known-at=2024-08-31\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?", "hazards?", "ledger?", "api/v1/hazards?", "tiles/hazards/0/0/0.mvt?"})
    void a_wrong_date_is_refused_with_its_field_and_its_value(String page) throws Exception {
        for (String wrong : List.of("as-of=31.5.2024", "known-at=2024-02-30", "known-at=%2B999999999-12-31")) {
            HttpResponse<byte[]> answer = get(page + wrong + "&text=x");

            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            assertThat(text(answer)).contains(wrong.replace("%2B", "+")).contains("Maybe");
        }
    }

    @Test
    void the_page_of_a_past_hazard_shows_the_releases_of_then_and_says_so() throws Exception {
        String page = "hazards/" + story.hazard();

        assertThat(text(page)).contains("<td class=\"word\">1 Jun 2024</td>").doesNotContain("Back to today");
        assertThat(text(page + "?known-at=2024-08-31"))
                .contains("Nothing has been released from this hazard.")
                .contains("Shows the latest state that was known on 31 Aug 2024.");
    }

    @Test
    void a_kind_of_evidence_is_said_in_words_and_one_of_the_programme_by_its_code() throws Exception {
        String page = text("hazards/" + story.indication());

        assertThat(page)
                .contains("<td>Verbal report</td>")
                .contains("Evidence found: drone-picture")
                .contains("nobody has said how large it is")
                .doesNotContain("verbal-report");
    }

    @Test
    void a_reference_leads_to_its_hazard_on_the_same_clocks() throws Exception {
        HttpResponse<byte[]> answer = get("hazards/find?reference=H-1&as-of=2024-05-31");

        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .endsWith("/hazards/" + story.hazard() + "?as-of=2024-05-31");
    }

    private static List<String> names(String set, String query) throws Exception {
        return tile(set, query).features().stream()
                .map(feature ->
                        feature.words().getOrDefault("id", feature.words().get("name")))
                .map(String::valueOf)
                .sorted()
                .toList();
    }

    private static String remaining(String query) throws Exception {
        return tile("hazards", query).features().stream()
                .filter(feature -> "H-1".equals(feature.words().get("id")))
                .map(feature -> String.valueOf(feature.words().get("remaining")))
                .collect(Collectors.joining());
    }

    /// What stands in a tile, without the id of the record, which the past alone names.
    private static List<String> words(String set, String query) throws Exception {
        return tile(set, query).features().stream()
                .map(feature -> {
                    Map<String, Object> words = new TreeMap<>(feature.words());
                    words.remove("record");
                    return words + " " + feature.shape();
                })
                .sorted()
                .toList();
    }

    private static Decoded tile(String set, String query) throws Exception {
        return Decoded.of(get("tiles/" + set + "/12/2048/2047.mvt?" + query).body());
    }

    private static String text(String address) throws Exception {
        return text(get(address));
    }

    private static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + address)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
