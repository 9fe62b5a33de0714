package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.app.quality.SampleField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SamplingApiTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SamplingSite site;

    @BeforeAll
    static void start() {
        site = SamplingSite.open(folder);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void a_lot_is_answered_with_its_sample_and_code_letter() throws Exception {
        JsonNode answer = json(get("sample", Map.of("lot", "1000", "inspected", "100", "history", "NN")));

        assertThat(answer.path("largeLotSample").asInt()).isEqualTo(299);
        assertThat(answer.at("/lot/sample").asInt()).isEqualTo(258);
        assertThat(answer.at("/lot/codeLetter").asString()).isEqualTo("K");
        assertThat(answer.at("/inspection/severity").asString()).isEqualTo("tightened");
        assertThat(answer.path("reached").asDouble()).isBetween(0.6, 0.7);
    }

    @Test
    void a_number_that_is_not_allowed_is_named_with_what_is() throws Exception {
        HttpResponse<String> answer = get("sample", Map.of("confidence", "100"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"field\":\"confidence\"", "\"kind\":\"not-within\"", "\"most\":\"99.9999\"");
    }

    @Test
    void squares_of_a_release_are_drawn_again_by_their_seed() throws Exception {
        Map<String, String> asked = Map.of(
                "hazard",
                site.released().hazard().toString(),
                "release",
                site.released().id().toString(),
                "count",
                "5",
                "seed",
                "11");

        JsonNode answer = json(get("squares", asked));

        assertThat(answer.path("drawn").asInt()).isEqualTo(5);
        assertThat(answer.path("groundM2").asLong())
                .isEqualTo(site.released().footprint().orElseThrow().area().squareMetres());
        assertThat(answer.path("seed").asLong()).isEqualTo(11);
        assertThat(json(get("squares", asked))).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpx", "geojson", "csv"})
    void squares_come_as_a_file_of_that_kind(String format) throws Exception {
        HttpResponse<String> answer = get(
                "squares",
                Map.of("hazard", site.released().hazard().toString(), "count", "5", "seed", "11", "format", format));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .contains("-11." + format);
        assertThat(answer.body()).contains("S001", "S005", "11");
    }

    @Test
    void ground_is_sent_as_a_form_or_as_a_document() throws Exception {
        String token = site.surfer().token("map/draw");
        Map<String, String> fields = Map.of("boundary", SamplingSite.FIELD, "side", "10", "count", "4", "seed", "7");

        HttpResponse<String> form = site.surfer().post("api/v1/quality/squares", fields, token, "same-origin");

        assertThat(form.statusCode()).isEqualTo(200);
        assertThat(json(form).path("sampledM2").asLong()).isEqualTo(400);
        assertThat(site.surfer()
                        .post("api/v1/quality/squares", Map.of("boundary", "0 0\n1 1"), token, "same-origin")
                        .body())
                .contains("\"field\":\"boundary\"", "short-ring");
    }

    @Test
    void what_does_not_exist_is_not_found_and_what_is_missing_is_asked_for() throws Exception {
        assertThat(get("squares", Map.of("hazard", "none")).statusCode()).isEqualTo(404);
        assertThat(get("squares", Map.of("hazard", site.released().hazard().toString(), "release", "none"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(get("squares", Map.of()).statusCode()).isEqualTo(422);
        assertThat(get("squares", Map.of()).body()).contains("\"field\":\"hazard\"", "\"kind\":\"missing\"");
        assertThat(get("squares", Map.of("format", "pdf")).body()).contains("\"field\":\"format\"", "pdf");
    }

    @Tag("slow")
    @ParameterizedTest
    @ValueSource(strings = {"api/v1/quality/sample", "api/v1/quality/squares"})
    void whatever_is_sent_it_answers_without_a_trace(String path) throws Exception {
        String token = site.surfer().token("map/draw");
        long before = new ReadingJournal(site.furrow()).choices().last();
        Random random = new Random(path.hashCode());
        List<String> values = new ArrayList<>(HostileFormsTest.HOSTILE);
        values.addAll(List.of(
                SamplingSite.FIELD, site.released().hazard().toString(), "5", "95", "AANRUC", "100000000", "gpx"));
        List<String> fields = new ArrayList<>(List.of("format"));
        for (SampleField field : SampleField.values()) {
            fields.add(field.code());
        }

        int answered = 0;
        for (int i = 0; i < 500; i++) {
            Map<String, String> form = new HashMap<>(SamplingSite.SOUND);
            for (int j = random.nextInt(1, 7); j > 0; j--) {
                form.put(fields.get(random.nextInt(fields.size())), values.get(random.nextInt(values.size())));
            }
            HttpResponse<String> answer = site.surfer().post(path, form, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", form).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ");
            answered += answer.statusCode() == 200 ? 1 : 0;
        }
        assertThat(answered).isBetween(1, 499);
        assertThat(new ReadingJournal(site.furrow()).choices().last()).isEqualTo(before);
    }

    private static HttpResponse<String> get(String path, Map<String, String> asked)
            throws IOException, InterruptedException {
        String query = asked.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return site.surfer().get("api/v1/quality/" + path + "?" + query);
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
