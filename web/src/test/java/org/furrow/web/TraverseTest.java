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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.ground.ReadingMap;
import org.furrow.app.ground.Shown;
import org.furrow.domain.ground.Position;
import org.furrow.web.people.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TraverseTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String EXAMPLE = "76 80.40\n144 46.30\n241° 72,80 m\n322 68";

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
        new MakingSampleCountry(30, 1).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        server = WebServer.start(0, furrow, SampleServer.OFFICE, new Access.ToLook());
    }

    @AfterAll
    static void stop() {
        server.close();
        furrow.close();
    }

    @Test
    void bearings_and_distances_give_a_polygon_its_area_and_its_misclosure() throws Exception {
        assertThat(page("12, 45", EXAMPLE, "&adjust=yes"))
                .contains("267.5 m", "0.42 m, 1 in 63", "Adjusted by the compass rule", "It shares no ground")
                .contains("[[[45.0000000,12.0000000]")
                .doesNotContain("worse than");
    }

    @Test
    void a_misclosure_above_the_limit_is_said() throws Exception {
        assertThat(page("12, 45", EXAMPLE, "&limit=1000")).contains("The misclosure is worse than 1 in 1000.");
    }

    @Test
    void ground_shared_with_a_hazard_is_told_with_its_area() throws Exception {
        List<Shown.DrawnHazard> drawn = new ArrayList<>();
        new ReadingMap(furrow).eachHazard(drawn::add);
        Shown.DrawnHazard standing = drawn.stream()
                .filter(each -> each.status().isStanding())
                .findFirst()
                .orElseThrow();
        Position inside = standing.footprint().inside();
        String start = String.format(Locale.ROOT, "%.6f, %.6f", inside.latitude(), inside.longitude());

        assertThat(page(start, "0 20\n90 20\n180 20\n270 20", ""))
                .contains("It closes to the centimetre.", standing.reference() + " · ", " m²</bdi>");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nowhere | 0 1/90 1/180 1 | cannot be read as a start",
                "85, 10 | 0 1/90 1/180 1 | between 80° S and 80° N",
                "12, 45 | 0 1/90 1 | three legs or more",
                "12, 45 | 0 1/90/180 1 | Line 2 cannot be read as a leg: “90”",
                "12, 45 | 0 1/400 1/180 1 | Line 2 cannot be read as a leg: “400 1”",
                "12, 45 | 0 1/90 1/<b>x | &lt;b&gt;x"
            })
    void what_cannot_be_read_is_named_beside_what_was_entered(String start, String legs, String sentence)
            throws Exception {
        assertThat(page(start, legs.replace('/', '\n'), "")).contains(sentence);
    }

    private static String page(String start, String legs, String more) throws IOException, InterruptedException {
        String address = "map/traverse?start=" + encoded(start) + "&legs=" + encoded(legs) + more;
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create(server.address() + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
