package org.furrow.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What people do on the map besides looking: measuring.
@Tag("slow")
class MapToolsInBrowserTest {

    private static final String MEASURE = ".ruler";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private static Path folder;

    @SuppressWarnings("NullAway.Init")
    private static SampleSite site;

    private final List<String> troubles = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    private Page page;

    @BeforeAll
    static void start() {
        site = SampleSite.open(folder, 120);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @BeforeEach
    void openPage() {
        page = site.openPage(troubles);
    }

    @AfterEach
    void closePage() {
        page.close();
        assertThat(troubles).isEmpty();
    }

    @Test
    void keys_measure_a_distance_and_an_area_on_the_ellipsoid() {
        openMap("#14/21.25/-37.5");
        page.click(MEASURE);

        for (String move : List.of("ArrowRight", "ArrowDown", "ArrowLeft")) {
            page.keyboard().press("Enter");
            for (int i = 0; i < 10; i++) {
                page.keyboard().press(move);
            }
        }
        page.keyboard().press("Enter");

        page.waitForSelector(".measured dd:nth-of-type(4)");
        Chromium.picture(page, "measure");
        assertThat(page.locator(".measured dl").innerText())
                .contains("Distance", "Last leg", "270° from true north", "Area", "ha)", "Perimeter");
        page.keyboard().press("Backspace");
        page.keyboard().press("Backspace");
        page.waitForCondition(() -> page.locator(".measured dd").count() == 2);
        page.keyboard().press("Escape");
        assertThat(page.locator(".measured").isVisible()).isFalse();
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("ruler");
    }

    @Test
    void clicks_measure_and_open_no_hazard() {
        openMap("#9/21.3/-37.5");
        page.click(MEASURE);
        var box = page.locator("canvas").first().boundingBox();

        page.mouse().click(box.x + 300, box.y + 400);
        page.mouse().click(box.x + 500, box.y + 400);
        page.mouse().click(box.x + 300, box.y + 600);
        page.mouse().click(box.x + 500, box.y + 600);
        page.mouse().click(box.x + 400, box.y + 300);

        page.waitForCondition(
                () -> page.locator(".measured").innerText().contains("The lines cross, so no area can be told."));
        assertThat(page.locator(".drawer").isVisible()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"360,LIGHT,ar", "1280,DARK,ar", "1280,LIGHT,uk", "360,DARK,en"})
    void measuring_fits_its_window_in_every_direction_of_writing(int width, ColorScheme scheme, String language) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        openMap("?lang=" + language + "#14/21.25/-37.5");
        page.click(MEASURE);
        page.click("[data-does=measurePoint]");
        page.locator("canvas").first().focus();
        for (int i = 0; i < 12; i++) {
            page.keyboard().press(i < 6 ? "ArrowRight" : "ArrowDown");
            if (i % 6 == 5) {
                page.keyboard().press("Enter");
            }
        }

        page.waitForSelector(".measured dd:nth-of-type(4)");
        Chromium.picture(page, "measure-" + language + "-" + width + "-" + scheme);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void the_years_play_to_their_end_and_the_address_keeps_the_day() {
        openMap("");
        int steps = Integer.parseInt(page.getAttribute("[data-play-day]", "max"));
        assertThat(steps).isGreaterThan(5);
        page.selectOption("[data-play-speed]", "3");
        page.locator("[data-play-day]").focus();
        page.keyboard().press("Home");
        page.waitForCondition(() -> page.url().contains("as-of="));
        String first = page.locator("[data-play-told]").innerText();
        Chromium.picture(page, "play-first");

        page.locator("canvas").first().focus();
        page.keyboard().press("Space");

        page.waitForCondition(
                () -> page.inputValue("[data-play-day]").equals(String.valueOf(steps))
                        && page.getAttribute("[data-play-button]", "aria-pressed")
                                .equals("false"),
                new Page.WaitForConditionOptions().setTimeout(90_000));
        Chromium.picture(page, "play-last");
        assertThat(page.locator("[data-play-told]").innerText())
                .contains("Remaining: ")
                .isNotEqualTo(first);
        assertThat(page.inputValue(".dates input[name=as-of]"))
                .isEqualTo(page.url().replaceAll(".*as-of=|[#&].*", ""));
    }

    @Test
    void playing_pauses_and_goes_by_half_years() {
        openMap("?as-of=2015-12-31");
        int years = Integer.parseInt(page.getAttribute("[data-play-day]", "max"));
        page.selectOption("[data-play-step]", "half");
        assertThat(Integer.parseInt(page.getAttribute("[data-play-day]", "max")))
                .isGreaterThan(years * 3 / 2);

        page.click("[data-play-button]");
        page.waitForCondition(() -> page.url().contains("as-of=2016-06-30"));
        page.click("[data-play-button]");

        assertThat(page.getAttribute("[data-play-button]", "aria-pressed")).isEqualTo("false");
    }

    @ParameterizedTest
    @CsvSource({"360,LIGHT,ar", "1280,DARK,en", "1280,LIGHT,ar"})
    void the_form_of_a_map_sheet_fits_its_window(int width, ColorScheme scheme, String language) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        openMap("?lang=" + language + "#12/21.25/-37.5");

        page.click("[data-sheet]");
        page.waitForSelector("input[name=centre]");

        Chromium.picture(page, "sheet-" + language + "-" + width + "-" + scheme);
        assertThat(page.inputValue("input[name=centre]")).isEqualTo("21.250000, -37.500000");
        assertThat(page.inputValue("select[name=scale]")).isEqualTo("100000");
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(width);
    }

    @ParameterizedTest
    @CsvSource({"320,LIGHT,ar", "1280,DARK,en", "360,LIGHT,uk"})
    void the_page_of_traverses_fits_its_window(int width, ColorScheme scheme, String language) {
        page.setViewportSize(width, 900);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(site.address() + "map/traverse?lang=" + language);
        page.fill("input[name=start]", "12.5, 44.25");
        page.fill("textarea[name=legs]", "76 80.40\n144 46.30\n241 72.80\n322 68");

        page.click("main form button");

        page.waitForSelector("textarea[name=boundary]");
        Chromium.picture(page, "traverse-" + language + "-" + width + "-" + scheme);
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth")).intValue())
                .isLessThanOrEqualTo(width);
    }

    @Test
    void layers_are_switched_and_the_address_remembers_them() {
        openMap("#9/-36/-24");
        page.locator("[data-layer=releases]").focus();
        page.keyboard().press("Space");
        page.check("[data-layer=grid]");
        page.locator("[data-opacity]").fill("40");

        assertThat(page.url()).contains("off=releases", "on=grid", "opacity=40", "#9/-36/-24");
        Chromium.picture(page, "layers");
        String remembered = page.url();
        page.navigate("about:blank");
        page.navigate(remembered);
        page.waitForSelector("[data-ready]");

        assertThat(page.isChecked("[data-layer=releases]")).isFalse();
        assertThat(page.isChecked("[data-layer=grid]")).isTrue();
        assertThat(page.isChecked("[data-layer=hazards]")).isTrue();
        assertThat(page.inputValue("[data-opacity]")).isEqualTo("40");
        page.fill("input[name=as-of]", "2020-12-31");
        page.click(".dates button");
        page.waitForSelector("[data-ready]");
        assertThat(page.url()).contains("as-of=2020-12-31", "off=releases", "on=grid");
        assertThat(page.isChecked("[data-layer=releases]")).isFalse();
    }

    @Test
    void what_a_layer_switches_off_is_not_drawn() {
        openMap("#9/-36/-24");
        byte[] with = page.locator(".map canvas").first().screenshot();

        page.uncheck("[data-layer=hazards]");
        page.uncheck("[data-layer=basemap]");
        page.waitForTimeout(1_000);

        assertThat(page.locator(".map canvas").first().screenshot()).isNotEqualTo(with);
    }

    private void openMap(String place) {
        page.navigate(site.address() + place);
        page.waitForSelector("[data-ready]");
    }
}
