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
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.web.people.Access;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MapSearchTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

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
    void a_hazard_is_found_by_its_id_and_by_its_reference_and_leads_to_its_page() throws Exception {
        JsonNode hazard = json("api/v1/hazards").path("hazards").path(0);
        String id = hazard.path("id").asString();
        String reference = hazard.path("reference").asString();

        assertThat(find(id)).contains(reference, "/hazards/" + id);
        assertThat(find(reference.toLowerCase(java.util.Locale.ROOT))).contains("/hazards/" + id, "data-found=");
    }

    @Test
    void a_hazard_that_was_not_known_then_is_not_found_then() throws Exception {
        String reference =
                json("api/v1/hazards").path("hazards").path(0).path("reference").asString();

        assertThat(get("?known-at=1990-01-01&find=" + reference)).contains("Nothing is called");
    }

    @Test
    void a_district_of_the_programme_is_found_with_what_it_is() throws Exception {
        String district =
                json("api/v1/hazards").path("hazards").path(0).path("district").asString();

        assertThat(find(district)).contains("District");
    }

    @Test
    void a_settlement_of_the_gazetteer_is_found_with_its_country_and_the_work_it_comes_from() throws Exception {
        assertThat(find("bogota")).contains("Bogotá", "listed under Colombia", "GeoNames");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12.5 N, 120.25 E | Read as degrees with letters | 120.25 12.5",
                "12°30′00″N 120°15′00″E | Read as degrees with letters | 120.25 12.5",
                "12.5, 120.25 | Read with the latitude first | 120.25 12.5",
                "120.25, 12.5 | Read with the longitude first | 120.25 12.5",
                "31N 500000 0 | Read as UTM, northern half | 3.0 0.0"
            })
    void coordinates_are_found_in_every_notation_and_say_how_they_were_read(String text, String how, String place)
            throws Exception {
        assertThat(find(text)).contains(how, "data-found=\"" + place);
    }

    @Test
    void a_square_of_the_military_grid_is_found_by_its_middle() throws Exception {
        String square = json("api/v1/position?latitude=21.25&longitude=-37.5")
                .path("mgrs")
                .asString();

        assertThat(square).startsWith("24Q");
        assertThat(find(square))
                .contains("Read as MGRS")
                .containsPattern("data-found=\"-37\\.(?:5000|4999)\\d* 21\\.(?:2500|2499)");
    }

    @Test
    void what_can_be_read_in_two_ways_is_listed_in_both() throws Exception {
        assertThat(find("12.5, 44.25"))
                .contains("can be read in 2 ways", "data-found=\"44.25 12.5\"", "data-found=\"12.5 44.25\"");
        assertThat(find("38S 434837 3685873"))
                .contains("can be read in 2 ways", "northern half of the globe", "southern half of the globe");
    }

    @Test
    void what_looks_like_coordinates_and_is_none_is_named() throws Exception {
        assertThat(find("95.123, 195.456"))
                .contains("“95.123, 195.456” looks like coordinates and cannot be read as any.", "Maybe");
    }

    @Test
    void what_nothing_is_called_is_named_and_never_run() throws Exception {
        assertThat(find("<b>qqxz</b>"))
                .contains("Nothing is called", "&lt;b>qqxz")
                .doesNotContain("<b>qqxz");
    }

    @Test
    void a_position_is_told_in_every_notation() throws Exception {
        JsonNode position = json("api/v1/position?latitude=21.25&longitude=-37.5");

        assertThat(position.path("degrees").asString()).isEqualTo("21°15′00.00″N 37°30′00.00″W");
        assertThat(position.path("utm").asString()).startsWith("24N ");
        assertThat(get("api/v1/position?latitude=91&longitude=0")).contains("\"status\":400");
    }

    @Test
    void what_points_measure_is_told_on_the_ellipsoid() throws Exception {
        JsonNode measured = json("api/v1/measurement?points=0,0;1,0;1,1;0,1");

        assertThat(measured.path("lastLegMetres").asDouble()).isBetween(111_302.0, 111_303.0);
        assertThat(measured.path("squareMetres").asLong()).isBetween(12_308_000_000L, 12_309_000_000L);
        assertThat(measured.path("crossing").asBoolean()).isFalse();
        assertThat(json("api/v1/measurement?points=0,0;1,1;1,0;0,1").has("squareMetres"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"1", "1,2,3", "91,0;0,91", "a,b", "NaN,1", "0,0;"})
    void points_that_cannot_be_are_refused(String points) throws Exception {
        assertThat(get("api/v1/measurement?points=" + URLEncoder.encode(points, StandardCharsets.UTF_8)))
                .contains("\"status\":400", "points");
    }

    private static String find(String text) throws IOException, InterruptedException {
        return get("?find=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }

    private static JsonNode json(String address) throws IOException, InterruptedException {
        return JsonMapper.shared().readTree(get(address));
    }

    private static String get(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                        HttpRequest.newBuilder(URI.create(server.address() + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .body();
    }
}
