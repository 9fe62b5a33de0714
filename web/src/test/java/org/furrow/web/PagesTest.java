package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesTest {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final WebServer server = ExampleServer.start(0);

    @BeforeAll
    void the_server_has_a_port_of_its_own() {
        assertThat(server.port()).isPositive();
    }

    @AfterAll
    void stop() {
        server.close();
        client.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hazards", "hazards?empty=1", "hazards/HA-0017", "ledger", "imports", "imports/1"})
    void a_page_loads_nothing_from_elsewhere_and_runs_nothing_within(String page) throws Exception {
        Answer answer = get(page);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'self'", "worker-src 'self'")
                .doesNotContain("unsafe");
        assertThat(answer.body())
                .doesNotContainPattern("(?:src|href|action)=\"(?:https?:)?//")
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("<style")
                .doesNotContain(" style=")
                .doesNotContainPattern(" on[a-z]+=");
    }

    @Test
    void a_page_says_that_the_sample_country_is_an_exercise() throws Exception {
        assertThat(get("hazards").body()).contains("EXERCISE");
    }

    @Test
    void a_file_for_the_browser_may_be_kept_for_a_year_and_comes_packed() throws Exception {
        Matcher assets = ASSET.matcher(get("").body());

        while (assets.find()) {
            Answer asset = get(assets.group(1).substring(1));
            assertThat(asset.statusCode()).as(assets.group(1)).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
            assertThat(asset.headers().firstValue("Content-Encoding")).hasValue("gzip");
            if (assets.group(1).endsWith(".mjs")) {
                assertThat(asset.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith("text/javascript");
            }
        }
    }

    @Test
    void a_page_that_is_not_there_names_itself_and_the_next_step() throws Exception {
        Answer answer = get("hazards/HA%3Cb%3E");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no page").contains("Maybe").doesNotContain("<b>");
    }

    @Test
    void the_api_answers_in_json_when_something_is_not_there() throws Exception {
        Answer answer = get("api/v1/nothing");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(answer.body()).contains("\"status\":404").contains("advice");
    }

    @Test
    void a_page_that_breaks_shows_nothing_of_the_program() throws Exception {
        Answer answer = get("broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body())
                .contains("Nothing was changed")
                .doesNotContain("Exception")
                .doesNotContain("org.furrow")
                .doesNotContain("on purpose");
    }

    @Test
    void health_is_the_only_thing_that_is_shown_of_the_machinery() throws Exception {
        assertThat(get("actuator/health").body()).contains("UP");
        assertThat(get("actuator/env").statusCode()).isEqualTo(404);
        assertThat(get("actuator").statusCode()).isEqualTo(404);
    }

    @Test
    void the_base_map_has_land_and_borders() throws Exception {
        Answer tile = get("tiles/basemap/0/0/0.mvt");

        assertThat(tile.statusCode()).isEqualTo(200);
        assertThat(tile.headers().firstValue("Content-Type")).hasValue("application/vnd.mapbox-vector-tile");
    }

    private Answer get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.address() + address))
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
        return new Answer(answer.statusCode(), answer.headers(), text(answer));
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        boolean isPacked = answer.headers().firstValue("Content-Encoding").isPresent();
        try (InputStream bytes = new ByteArrayInputStream(answer.body());
                InputStream plain = isPacked ? new GZIPInputStream(bytes) : bytes) {
            return new String(plain.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private record Answer(int statusCode, HttpHeaders headers, String body) {}
}
