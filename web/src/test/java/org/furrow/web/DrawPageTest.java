package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The page that draws a boundary, without JavaScript: measuring, taking along, going on to a form.
class DrawPageTest {

    private static final String PAGE = "map/draw";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_boundary_is_measured_without_javascript() throws Exception {
        String sound = send(PAGE, Map.of("boundary", DraftOffice.BOX)).body();
        String bow = send(PAGE, Map.of("boundary", DraftOffice.BOW)).body();
        String text = send(PAGE, Map.of("boundary", "by the <b>mill")).body();

        assertThat(sound).contains("10,005 m²", "It shares no ground with a hazard that stands.");
        assertThat(bow).contains("The boundary crosses or touches itself.", "It is at 35.9995");
        assertThat(text).contains("by the &lt;b&gt;mill");
    }

    @Test
    void what_it_shares_ground_with_is_told() throws Exception {
        office.suspected("H-1");

        assertThat(send(PAGE, Map.of("boundary", DraftOffice.WIDER)).body())
                .contains("It shares ground with:", "H-1 · ");
    }

    @Test
    void a_sound_boundary_is_taken_along_as_geojson_and_a_broken_one_comes_back() throws Exception {
        HttpResponse<String> file = send(PAGE + "/geojson", Map.of("boundary", DraftOffice.BOX));

        assertThat(file.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("boundary.geojson");
        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/geo+json");
        assertThat(file.body()).startsWith("{\"type\":\"MultiPolygon\",\"coordinates\":[[[[-24.0000000,-36.0000000]");
        assertThat(send(PAGE + "/geojson", Map.of("boundary", DraftOffice.BOW)).body())
                .contains("The boundary crosses or touches itself.");
    }

    @Test
    void a_new_hazard_begins_with_the_boundary_and_nothing_is_written() throws Exception {
        long before = office.length();

        String form = send("hazards/new", Map.of("begin", "yes", "to", "sha", "boundary", DraftOffice.BOX))
                .body();

        assertThat(form).contains("36.0 S 24.0 W\n36.0 S 23.999 W", "name=\"to\" value=\"sha\"", "10,005 m²");
        assertThat(office.length()).isEqualTo(before);
    }

    @Test
    void a_hazard_is_redrawn_with_its_boundary_as_the_beginning_and_the_drawing_is_taken_to_its_form()
            throws Exception {
        String hazard = office.suspected("H-1");

        String page = office.author.get(PAGE + "?hazard=H-1").body();
        HttpResponse<String> leading =
                send(PAGE + "/hazard", Map.of("begin", "yes", "onto", "H-1", "boundary", DraftOffice.WIDER));
        String form = send(
                        hazard + "/edit/boundary", Map.of("begin", "yes", "onto", "H-1", "boundary", DraftOffice.WIDER))
                .body();

        assertThat(page).contains("-36.0000000, -24.0000000", "value=\"H-1\"");
        assertThat(leading.statusCode()).isEqualTo(307);
        assertThat(DraftOffice.location(leading)).isEqualTo(hazard + "/edit/boundary");
        assertThat(form).contains("36.0 S 23.998 W", "name=\"seen\"", "name=\"hazard\"", "data-draw", "/assets/draw-");
    }

    @Test
    void a_reference_that_no_hazard_has_is_named() throws Exception {
        assertThat(send(PAGE + "/hazard", Map.of("onto", "H-<9>", "boundary", DraftOffice.BOX))
                        .body())
                .contains("“H-&lt;9&gt;” is the reference of no hazard, or of more than one.", "36.0 S 24.0 W");
        assertThat(office.author.get(PAGE + "?hazard=H-9").body()).contains("is the reference of no hazard");
    }

    @Test
    void who_only_looks_measures_and_is_offered_no_proposal() throws Exception {
        try (Surfer viewer = office.as(Role.VIEWER)) {
            assertThat(viewer.get(PAGE).body()).contains("Measure").doesNotContain("Propose");
            assertThat(office.author.get(PAGE).body()).contains("Propose a new hazard");
        }
    }

    @Test
    void the_drawing_board_gets_its_words_its_map_and_its_token() throws Exception {
        String config = office.author.get(PAGE + "/config?lang=fr").body();

        assertThat(config)
                .contains("\"tool.cut\":\"Couper par une ligne\"", "\"fault.invalid-ring\":\"", "\"tiles\":{")
                .contains("\"token\":\"" + office.author.token(PAGE) + "\"");
    }

    @Test
    void whatever_is_sent_to_the_page_it_answers_and_writes_nothing() throws Exception {
        List<String> hostile = HostileFormsTest.HOSTILE;
        List<String> paths = List.of(PAGE, PAGE + "/hazard", PAGE + "/geojson", "hazards/new");
        String token = office.author.token(PAGE);
        Random random = new Random(3);
        long before = office.length();

        for (int i = 0; i < 500; i++) {
            Map<String, String> form = new HashMap<>(Map.of("begin", "yes"));
            for (String field : List.of("boundary", "onto", "to")) {
                form.put(field, hostile.get(random.nextInt(hostile.size())));
            }
            HttpResponse<String> answer =
                    office.author.post(paths.get(random.nextInt(paths.size())), form, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", form).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
        }

        assertThat(office.length()).isEqualTo(before);
    }

    private HttpResponse<String> send(String path, Map<String, String> form) throws Exception {
        return office.author.send(PAGE, path, form);
    }
}
