package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.domain.people.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Boundaries that are being drawn, as the browser and programs ask about them.
class BoundaryApiTest {

    private static final String EXAMINATION = "api/v1/geometry/examination";
    private static final String SPLIT = "api/v1/geometry/split";
    private static final String MERGE = "api/v1/geometry/merge";
    private static final String ACROSS = "36.001 S 23.9995 W\n35.998 S 23.9995 W";

    /// The eastern half of the box and as much again beside it.
    private static final String BESIDE = "36.0 S 23.9995 W\n36.0 S 23.9985 W\n35.999 S 23.9985 W\n35.999 S 23.9995 W";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private DraftOffice office;

    @SuppressWarnings("NullAway.Init")
    private String token;

    @BeforeEach
    void open() throws Exception {
        office = new DraftOffice(folder);
        token = office.author.token("hazards/new?to=sha");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void a_sound_boundary_is_told_with_its_area_in_whole_square_metres() throws Exception {
        JsonNode answer = ask(EXAMINATION, Map.of("boundary", DraftOffice.BOX));

        assertThat(answer.path("sound").asBoolean()).isTrue();
        assertThat(answer.path("squareMetres").asLong()).isBetween(9_900L, 10_100L);
        assertThat(answer.path("perimeterMetres").asDouble()).isBetween(395.0, 410.0);
        assertThat(answer.path("corners").asInt()).isEqualTo(4);
        assertThat(answer.path("faults").size()).isZero();
        assertThat(answer.path("overlaps").size()).isZero();
        assertThat(answer.at("/shape/0/0/0/1").asDouble()).isEqualTo(-36.0);
    }

    @Test
    void a_boundary_that_crosses_itself_says_where_and_how_it_can_be_mended() throws Exception {
        JsonNode answer = ask(EXAMINATION, Map.of("boundary", DraftOffice.BOW));

        assertThat(answer.path("sound").asBoolean()).isFalse();
        assertThat(answer.at("/faults/0/kind").asString()).isEqualTo("invalid-ring");
        assertThat(answer.at("/faults/0/longitude").asDouble()).isBetween(-24.0, -23.999);
        assertThat(answer.at("/mended/squareMetres").asLong()).isBetween(4_900L, 5_100L);
        assertThat(answer.at("/mended/shape").size()).isEqualTo(2);
    }

    @Test
    void ground_shared_with_a_hazard_that_stands_is_told_and_a_hazard_shares_none_with_itself() throws Exception {
        String hazard = office.suspected("H-1").substring("hazards/".length());

        JsonNode other = ask(EXAMINATION, Map.of("boundary", BESIDE));
        JsonNode itself = ask(EXAMINATION, Map.of("boundary", DraftOffice.WIDER, "hazard", hazard));

        assertThat(other.at("/overlaps/0/reference").asString()).isEqualTo("H-1");
        assertThat(other.at("/overlaps/0/squareMetres").asLong()).isBetween(4_950L, 5_050L);
        assertThat(itself.path("overlaps").size()).isZero();
        assertThat(itself.path("changeSquareMetres").asLong())
                .isEqualTo(itself.path("squareMetres").asLong()
                        - itself.path("nowSquareMetres").asLong())
                .isBetween(9_900L, 10_100L);
    }

    @Test
    void what_cannot_be_read_is_named() throws Exception {
        assertThat(ask(EXAMINATION, Map.of("boundary", "by the mill")).toString())
                .contains("not-a-line", "by the mill");
        assertThat(ask(EXAMINATION, Map.of()).toString()).contains("missing");
        assertThat(post(EXAMINATION, Map.of("boundary", DraftOffice.BOX, "hazard", "x"))
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_parts_of_a_cut_add_up_to_the_square_metre_and_merge_to_the_whole_again() throws Exception {
        JsonNode cut = ask(SPLIT, Map.of("boundary", DraftOffice.BOX, "line", ACROSS));

        assertThat(cut.path("parts").size()).isEqualTo(2);
        assertThat(cut.path("differenceSquareMetres").asLong()).isZero();
        assertThat(cut.at("/parts/0/squareMetres").asLong()
                        + cut.at("/parts/1/squareMetres").asLong())
                .isEqualTo(cut.path("squareMetres").asLong());

        JsonNode merged = json(office.author.raw(
                MERGE,
                "application/x-www-form-urlencoded",
                ("form-token=" + token + "&boundary="
                                + encoded(cut.at("/parts/0/text").asString()) + "&boundary="
                                + encoded(cut.at("/parts/1/text").asString()))
                        .getBytes(StandardCharsets.UTF_8)));
        assertThat(merged.path("squareMetres").asLong())
                .isEqualTo(cut.path("squareMetres").asLong());
    }

    @Test
    void programs_send_a_geometry_or_a_document_with_a_token() throws Exception {
        String ann = DraftsApiTest.token(office, "ann", Role.VIEWER);
        String box = "{\"type\":\"Polygon\",\"coordinates\":[[[-24,-36],[-23.999,-36],[-23.999,-35.999],[-24,-35.999],"
                + "[-24,-36]]]}";
        String line = "{\"type\":\"LineString\",\"coordinates\":[[-23.9995,-36.001],[-23.9995,-35.998]]}";
        try (WebServer programs = DraftsApiTest.forPrograms(office)) {
            assertThat(DraftsApiTest.call(programs, EXAMINATION, box, ann).body())
                    .contains("\"sound\":true");
            assertThat(DraftsApiTest.call(programs, SPLIT, "{\"boundary\":" + box + ",\"line\":" + line + "}", ann)
                            .body())
                    .contains("\"differenceSquareMetres\":0");
            assertThat(DraftsApiTest.call(programs, MERGE, "{\"boundary\":[" + box + "," + box + "]}", ann)
                            .body())
                    .contains("\"corners\":4");
            assertThat(DraftsApiTest.call(programs, EXAMINATION, "{\"boundary\":", ann)
                            .statusCode())
                    .isEqualTo(400);
            assertThat(DraftsApiTest.call(programs, EXAMINATION, " ".repeat(2_000_001), ann)
                            .statusCode())
                    .isEqualTo(413);
        }
    }

    @Test
    void a_line_that_divides_nothing_is_refused() throws Exception {
        HttpResponse<String> beside =
                post(SPLIT, Map.of("boundary", DraftOffice.BOX, "line", "36.001 S 24.1 W\n35.998 S 24.1 W"));

        assertThat(beside.statusCode()).isEqualTo(422);
        assertThat(beside.body()).contains("divides-nothing");
        assertThat(post(SPLIT, Map.of("boundary", DraftOffice.BOX, "line", "36 S 24 W"))
                        .statusCode())
                .isEqualTo(400);
        assertThat(post(SPLIT, Map.of("boundary", DraftOffice.BOW, "line", ACROSS))
                        .body())
                .contains("invalid-ring");
    }

    @Test
    void neighbours_are_told_with_the_corners_as_recorded() throws Exception {
        office.suspected("H-1");

        HttpResponse<String> near =
                office.author.get("api/v1/geometry/neighbours?west=-24.01&south=-36.01&east=-23.99&north=-35.99");

        assertThat(near.body()).contains("\"H-1\"", "[-23.999,-35.999]");
        assertThat(office.author
                        .get("api/v1/geometry/neighbours?west=-26&south=-36&east=-23&north=-35")
                        .statusCode())
                .isEqualTo(400);
        assertThat(office.author
                        .get("api/v1/geometry/neighbours?west=NaN&south=-36&east=-23&north=-35")
                        .statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAMINATION, SPLIT, MERGE})
    void without_the_token_of_our_own_page_nothing_is_answered(String path) throws Exception {
        assertThat(office.author
                        .post(path, Map.of("boundary", DraftOffice.BOX), "", "same-origin")
                        .statusCode())
                .isEqualTo(403);
        assertThat(office.author
                        .post(path, Map.of("boundary", DraftOffice.BOX), token, "cross-site")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {EXAMINATION, SPLIT, MERGE})
    void whatever_is_asked_it_answers_and_writes_nothing(String path) throws Exception {
        List<String> hostile = HostileFormsTest.HOSTILE;
        Random random = new Random(path.hashCode());
        long before = office.length();

        for (int i = 0; i < 500; i++) {
            Map<String, String> form = new LinkedHashMap<>();
            form.put("boundary", hostile.get(random.nextInt(hostile.size())));
            form.put("line", hostile.get(random.nextInt(hostile.size())));
            if (random.nextInt(4) == 0) {
                form.put("hazard", hostile.get(random.nextInt(hostile.size())));
            }
            HttpResponse<String> answer = post(path, form);
            assertThat(answer.statusCode()).as("%s", form).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ");
        }

        assertThat(office.length()).isEqualTo(before);
    }

    private JsonNode ask(String path, Map<String, String> form) throws Exception {
        HttpResponse<String> answer = post(path, form);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return json(answer);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private HttpResponse<String> post(String path, Map<String, String> form) throws Exception {
        return office.author.post(path, form, token, "same-origin");
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
