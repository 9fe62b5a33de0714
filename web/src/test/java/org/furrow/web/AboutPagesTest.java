package org.furrow.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.List;
import org.furrow.app.Furrow;
import org.furrow.web.people.Access;
import org.furrow.web.shell.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AboutPagesTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @SuppressWarnings("NullAway.Init")
    private static Furrow furrow;

    @SuppressWarnings("NullAway.Init")
    private static WebServer server;

    @BeforeAll
    static void start() {
        furrow = Furrow.openPassing(Clock.systemUTC());
        server = WebServer.start(0, furrow, SampleServer.OFFICE, new Access.ToLook());
    }

    @AfterAll
    static void stop() {
        server.close();
        furrow.close();
        CLIENT.close();
    }

    @Test
    void the_works_of_others_stand_there_with_version_and_licence() throws Exception {
        String page = get("about").body();

        assertThat(page)
                .containsPattern("org.locationtech.jts:jts-core</code></th><td lang=\"en\"><bdi>1\\.[0-9.]+</bdi>")
                .containsPattern(
                        "maplibre-gl</code></th><td lang=\"en\"><bdi>[0-9.]+</bdi></td><td lang=\"en\"><bdi>BSD-3")
                .contains("GeoNames", "Apache License", "TERMS AND CONDITIONS");
        assertThat(page).doesNotContain("error_prone", "lighthouse");
    }

    @Test
    void every_page_leads_there() throws Exception {
        assertThat(get("hazards").body()).contains("href=\"/about\">About Furrow</a>");
    }

    @ParameterizedTest
    @EnumSource
    void the_parts_of_pages_are_shown_in_every_look_and_language(Language language) throws Exception {
        String page = get("design?lang=" + language.code()).body();

        assertThat(page)
                .contains("lang=\"" + language.locale().stripExtensions().toLanguageTag() + "\" dir=")
                .contains("data-theme=\"light\"", "data-theme=\"dark\"", "data-theme=\"contrast\"");
        assertThat(page.split("class=\"waterfall\"", -1)).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark", "contrast"})
    void a_look_that_was_chosen_is_kept(String look) throws Exception {
        HttpResponse<String> chosen = get("hazards?theme=" + look);
        String cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();

        assertThat(chosen.body()).contains("dir=\"ltr\" data-theme=\"" + look + "\"");
        assertThat(cookie).startsWith("theme=" + look + ";").contains("SameSite=Lax");
        assertThat(get("ledger", "Cookie", "theme=" + look).body()).contains("dir=\"ltr\" data-theme=\"" + look + "\"");
    }

    @ParameterizedTest
    @CsvSource({"theme=device", "theme=%22%3E%3Cscript%3E", "theme=", "text=dark"})
    void whatever_else_is_asked_leaves_the_look_to_the_device(String asked) throws Exception {
        assertThat(get("hazards?" + asked).body()).contains("dir=\"ltr\">").doesNotContain("<script>");
    }

    @Test
    void choosing_a_look_keeps_the_filters_and_the_language_keeps_the_look() throws Exception {
        assertThat(get("hazards?classification=cha&theme=dark&lang=uk").body())
                .contains("href=\"?classification=cha&amp;theme=light\"", "href=\"?classification=cha&amp;lang=ar\"");
        List<String> kept = get("hazards?theme=dark&lang=uk").headers().allValues("Set-Cookie");
        assertThat(kept).hasSize(2);
    }

    private static HttpResponse<String> get(String path, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.address() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
