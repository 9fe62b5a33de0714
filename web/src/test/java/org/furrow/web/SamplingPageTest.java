package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.furrow.app.journal.ReadingJournal;
import org.furrow.app.quality.SampleField;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplingPageTest {

    private static final String PAGE = "quality/sampling";

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
    void the_page_answers_by_the_standard_before_anything_is_typed() throws Exception {
        assertThat(site.surfer().get(PAGE).body())
                .contains("299", "less than 1% of all units", "with a confidence of 95%")
                .contains("version 1", "No sample says that nothing is left in the ground.")
                .doesNotContain("<svg viewBox=\"0 0 640");
    }

    @Test
    void a_hazard_leads_to_the_page_which_offers_its_releases_and_draws_nothing_yet() throws Exception {
        String hazard = site.released().hazard().toString();

        assertThat(site.surfer().get("hazards/" + hazard).body())
                .contains("href=\"/quality/sampling?hazard=" + hazard + "\">Draw squares to inspect");
        assertThat(site.surfer().get(PAGE + "?hazard=" + hazard).body())
                .contains("<option value=\"" + site.released().id() + "\"", "All released ground")
                .doesNotContain("name=\"hazard\" value=\"" + hazard)
                .doesNotContain("<svg viewBox=\"0 0 640");
    }

    @Test
    void squares_are_drawn_and_listed_and_their_seed_is_kept_for_the_next_time() throws Exception {
        String page = site.surfer()
                .send(PAGE, PAGE, Map.of("boundary", SamplingSite.FIELD, "side", "10", "count", "4", "seed", "7"))
                .body();

        assertThat(page)
                .contains("<svg viewBox=\"0 0 640", "class=\"square edge\" d=\"M", "class=\"square inside\" d=\"M")
                .contains("<bdi>S004</bdi>", "27H", "4 of 4", "The squares are what was asked for.")
                .contains("name=\"seed\" value=\"7\"");
        assertThat(site.surfer()
                        .get(PAGE + "?side=10&count=4&seed=7&hazard="
                                + site.released().hazard())
                        .body())
                .contains(
                        "<bdi>S004</bdi>", "href=\"/hazards/" + site.released().hazard() + "\"");
    }

    @ParameterizedTest
    @CsvSource({"gpx, application/gpx+xml", "geojson, application/geo+json", "csv, text/csv"})
    void squares_are_taken_along_as_a_file(String format, String type) throws Exception {
        HttpResponse<String> file = site.surfer()
                .send(
                        PAGE,
                        PAGE + "/file",
                        Map.of(
                                "boundary",
                                SamplingSite.FIELD,
                                "side",
                                "10",
                                "count",
                                "4",
                                "seed",
                                "7",
                                "format",
                                format));

        assertThat(file.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        assertThat(file.body()).contains("S004");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "confidence | 100 | Confidence in per cent: “100” does not lie between 0.0001 and 99.9999.",
                "history | AXA | Lots so far: “AXA” has letters besides A, N, R, U and C.",
                "hazard | H-none | Hazard: the register has none that is “H-none”.",
                "boundary | by the mill | The line “by the mill” cannot be read as a corner.",
                "seed | <b>x | &lt;b>x"
            })
    void what_is_wrong_is_told_and_nothing_typed_is_lost(String field, String value, String sentence) throws Exception {
        String page = site.surfer()
                .send(PAGE, PAGE, Map.of("method", "manual", field, value))
                .body();

        assertThat(page.replace("&gt;", ">")).contains(sentence, "value=\"manual\"");
    }

    @Test
    void the_severity_of_an_operator_and_method_is_told_with_its_reason() throws Exception {
        assertThat(site.surfer()
                        .send(PAGE, PAGE, Map.of("lot", "1000", "history", "NN"))
                        .body())
                .contains("Inspection is tightened, because several lots in turn were not accepted.")
                .contains("K: inspect 125, and accept the lot with at most 0 defective.", "258 of 1,000");
    }

    @Tag("slow")
    @ParameterizedTest
    @CsvSource({"quality/sampling", "quality/sampling/file"})
    void whatever_is_sent_to_the_form_it_answers_without_a_trace(String path) throws Exception {
        String token = site.surfer().token(PAGE);
        long before = new ReadingJournal(site.furrow()).choices().last();
        Random random = new Random(path.hashCode());
        List<String> values = new ArrayList<>(HostileFormsTest.HOSTILE);
        values.addAll(List.of(
                SamplingSite.FIELD, site.released().hazard().toString(), "5", "95", "AANRUC", "100000000", "gpx"));
        List<String> fields = new ArrayList<>(List.of("format"));
        for (SampleField field : SampleField.values()) {
            fields.add(field.code());
        }

        int drawn = 0;
        for (int i = 0; i < 500; i++) {
            Map<String, String> form = new HashMap<>(SamplingSite.SOUND);
            for (int j = random.nextInt(1, 7); j > 0; j--) {
                form.put(fields.get(random.nextInt(fields.size())), values.get(random.nextInt(values.size())));
            }
            HttpResponse<String> answer = site.surfer().post(path, form, token, "same-origin");
            assertThat(answer.statusCode()).as("%s", form).isLessThan(500);
            assertThat(answer.body()).doesNotContain("org.furrow", "\tat ", "<script>alert", "\"><img");
            drawn += answer.body().contains("S001") ? 1 : 0;
        }
        assertThat(drawn).isBetween(1, 499);
        assertThat(new ReadingJournal(site.furrow()).choices().last()).isEqualTo(before);
    }
}
