package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.furrow.app.Furrow;
import org.furrow.app.Progress;
import org.furrow.app.ground.MakingSampleCountry;
import org.furrow.app.ground.ReadingMap;
import org.furrow.app.ground.Shown;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MapSheetTest {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    private static final Path PICTURES = Path.of("target", "pictures");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @SuppressWarnings("NullAway.Init")
    private static Shown.DrawnHazard hazard;

    @BeforeAll
    static void start() throws IOException {
        Path file = folder.resolve("sample.gpkg");
        new MakingSampleCountry(120, 7).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        server = WebServer.start(0, furrow, SampleServer.OFFICE, new Access.ToLook());
        List<Shown.DrawnHazard> drawn = new ArrayList<>();
        new ReadingMap(furrow).eachHazard(drawn::add);
        hazard = drawn.getFirst();
        Files.createDirectories(PICTURES);
    }

    @AfterAll
    static void stop() {
        server.close();
        furrow.close();
    }

    @Test
    void a_sheet_names_its_hazards_its_dates_and_what_it_does_not_say() throws Exception {
        String text = text(pdf("map/sheet.pdf?scale=10000&title=Lower+Tamm&centre=" + middle()));

        assertThat(text)
                .contains("Lower Tamm", hazard.reference(), "EXERCISE", "Sample country")
                .contains("As of: the latest reports", "As known on:", "Legend", "1:10,000", "1 km is 100 mm")
                .contains("WGS 84, UTM zone", "grid north", "says nothing about land that was not")
                .doesNotContainIgnoringCase("safe");
    }

    @Test
    void a_sheet_of_a_past_state_says_so_and_shows_nothing_that_was_not_known() throws Exception {
        String text = text(pdf("api/v1/map/sheet.pdf?scale=10000&as-of=1990-01-01&centre=" + middle()));

        assertThat(text)
                .contains("As of: 1 Jan 1990", "Nothing of the chosen layers is recorded")
                .doesNotContain(hazard.reference());
    }

    @Test
    void layers_that_are_not_asked_for_are_left_out() throws Exception {
        String text = text(pdf("map/sheet.pdf?scale=10000&show=releases&centre=" + middle()));

        assertThat(text).doesNotContain(hazard.reference());
    }

    @ParameterizedTest
    @EnumSource
    void a_sheet_speaks_every_language_on_every_paper(Language language) throws Exception {
        for (String paper :
                List.of("a4&orientation=landscape", "a4&orientation=portrait", "a3&orientation=landscape")) {
            byte[] pdf = pdf(
                    "map/sheet.pdf?scale=25000&lang=" + language.code() + "&paper=" + paper + "&centre=" + middle());

            Files.write(PICTURES.resolve("sheet-" + language.code() + "-" + paper.replaceAll("\\W", "") + ".pdf"), pdf);
            assertThat(text(pdf)).contains("WGS 84, UTM", "1:25", "40").doesNotContain("{0}", "{1}");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "centre=nowhere | cannot be read as coordinates",
                "centre=85.0,10.0 | no UTM grid so near to a pole",
                "centre=12.5,44.25&scale=7 | not one of the scales",
                "centre=12.5,44.25&paper=b5 | not one of the papers"
            })
    void a_sheet_that_cannot_be_leads_back_to_the_form_with_the_reason(String asked, String sentence) throws Exception {
        assertThat(get("map/sheet.pdf?" + asked).body())
                .asString(StandardCharsets.UTF_8)
                .contains(sentence, "<form");
        assertThat(get("api/v1/map/sheet.pdf?" + asked).statusCode()).isEqualTo(400);
    }

    @Test
    void the_form_begins_in_the_middle_of_the_hazards() throws Exception {
        assertThat(get("map/sheet").body())
                .asString(StandardCharsets.UTF_8)
                .containsPattern("name=\"centre\" value=\"-?\\d+\\.\\d{5}, -?\\d+\\.\\d{5}\"")
                .contains("1:250,000");
    }

    @Test
    void a_hostile_title_is_printed_as_it_is() throws Exception {
        String title = "<b>%(){}\\ \u202E ; rm";

        assertThat(text(pdf("map/sheet.pdf?scale=10000&centre=" + middle() + "&title="
                        + URLEncoder.encode(title, StandardCharsets.UTF_8))))
                .contains("<b>%(){}\\");
    }

    private static String middle() {
        return URLEncoder.encode(
                hazard.footprint().inside().latitude() + ", "
                        + hazard.footprint().inside().longitude(),
                StandardCharsets.UTF_8);
    }

    private static byte[] pdf(String address) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        return answer.body();
    }

    private static HttpResponse<byte[]> get(String address) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(server.address() + address)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
