package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
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
import org.junit.jupiter.params.provider.ValueSource;

class LanguageOfPagesTest {

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
        new MakingSampleCountry(20, 1).write(file, Progress.silent());
        furrow = Furrow.open(file, Clock.systemUTC());
        server = WebServer.start(0, furrow, SampleServer.OFFICE, new Access.ToLook());
    }

    @AfterAll
    static void stop() {
        server.close();
        furrow.close();
        CLIENT.close();
    }

    @ParameterizedTest
    @CsvSource({"fr,ltr,Registre", "es,ltr,Registro", "pt-PT,ltr,Registo", "ar,rtl,السجل", "uk,ltr,Реєстр"})
    void a_language_in_the_address_is_spoken_and_kept(String tag, String direction, String title) throws Exception {
        HttpResponse<String> page = get("hazards?lang=" + tag.substring(0, 2));

        assertThat(page.body())
                .contains("<html lang=\"" + tag + "\" dir=\"" + direction + "\"")
                .contains("<h1>" + title + "</h1>");
        assertThat(page.headers().firstValue("Content-Language")).hasValue(tag);
        assertThat(page.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("lang=" + tag.substring(0, 2) + ";")
                .contains("SameSite=Lax", "Path=/");
    }

    @Test
    void the_address_counts_before_the_cookie_and_the_cookie_before_the_browser() throws Exception {
        assertThat(get("ledger?lang=es", "Cookie", "lang=uk", "Accept-Language", "fr")
                        .body())
                .contains("lang=\"es\" dir");
        assertThat(get("ledger", "Cookie", "lang=uk", "Accept-Language", "fr").body())
                .contains("lang=\"uk\" dir");
        assertThat(get("ledger", "Accept-Language", "km, fr-CA;q=0.8, en;q=0.5").body())
                .contains("lang=\"fr\" dir");
        assertThat(get("ledger", "Accept-Language", "fr;q=0, ???").body()).contains("lang=\"en-GB\" dir");
        assertThat(get("ledger?lang=xx", "Cookie", "lang=%%").body()).contains("lang=\"en-GB\" dir");
        assertThat(get("ledger?lang=xx").headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void a_page_says_that_it_differs_by_language() throws Exception {
        HttpResponse<String> page = get("ledger", "Accept-Language", "ar");

        assertThat(String.join(", ", page.headers().allValues("Vary")))
                .containsIgnoringCase("Accept-Language")
                .containsIgnoringCase("Cookie");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("private, no-cache");
    }

    @Test
    void the_chooser_keeps_filters_and_clocks() throws Exception {
        assertThat(get("hazards?classification=cha&as-of=2024-06-30&lang=uk").body())
                .contains("href=\"?classification=cha&amp;as-of=2024-06-30&amp;lang=ar\"")
                .contains("Підтверджена");
    }

    @Test
    void words_from_an_address_cannot_leave_the_chooser() throws Exception {
        assertThat(get("hazards?text=%22%3E%3Cscript%3E&lang=fr").body()).doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere?lang=ar", "hazards/HA-9999?lang=ar", "ledger?from=yesterday&lang=ar"})
    void what_is_missing_or_wrong_is_said_in_the_language_of_the_reader(String address) throws Exception {
        HttpResponse<String> page = get(address);

        assertThat(page.statusCode()).isBetween(400, 404);
        assertThat(page.body())
                .contains("dir=\"rtl\"")
                .contains("ليس من هنا")
                .contains("ربما")
                .doesNotContain("Maybe");
    }

    @Test
    void the_map_gets_its_words_and_its_forms_of_numbers_with_the_page() throws Exception {
        assertThat(get("?lang=uk").body())
                .contains("територій")
                .contains("several.few")
                .contains("м²");
    }

    @Test
    void programs_are_answered_in_english() throws Exception {
        HttpResponse<String> answer = get("api/v1/nothing", "Accept-Language", "ar");

        assertThat(answer.body()).contains("There is no page");
        assertThat(answer.headers().firstValue("Content-Language"))
                .hasValueSatisfying(tag -> assertThat(tag).startsWith("en"));
    }

    @Test
    void no_page_in_arabic_holds_a_word_of_the_english_messages() throws Exception {
        String hazard = get("hazards?lang=ar").body().replaceAll("(?s).*?href=\"/(hazards/[0-9a-f-]{36})\".*", "$1");
        String sampling = "quality/sampling?lot=500&seed=1&hazard=" + hazard.substring("hazards/".length());
        for (String address : List.of("", "hazards", "ledger?by=district", "imports", "rules", hazard, sampling)) {
            String shown = get(address, "Cookie", "lang=ar")
                    .body()
                    .replaceAll(
                            "(?s)<bdi.*?</bdi>|\u2068[^\u2068\u2069]*\u2069|«[^»]*»|<title>.*?</title>|<option value=\"[^\"]+\">[^<]*</option>|<[^>]*>",
                            " ");
            assertThat(shown.replaceAll(
                            "JavaScript|Furrow|Natural Earth|UTM|MGRS|CSV|GPX|GeoJSON|English|Français|Español|Português",
                            ""))
                    .as(address)
                    .doesNotContainPattern("[A-Za-z]{3,}");
        }
    }

    private static HttpResponse<String> get(String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + address));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
